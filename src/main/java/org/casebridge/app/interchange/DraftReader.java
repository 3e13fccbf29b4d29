package org.casebridge.app.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes JSON that fits the schema apart into drafts of rows. */
final class DraftReader {
  /** Stands for an offset that is to be looked for. */
  static final int SEEK = -2;

  private final Names names;
  private final Findings findings;
  private final Order order = new Order();
  private final List<Draft> drafts = new ArrayList<>();
  private int cases;

  DraftReader(Names names, Findings findings) {
    this.names = names;
    this.findings = findings;
  }

  /** What was taken apart, in the order of the file. */
  List<Draft> drafts() {
    return drafts;
  }

  /** Takes an item of the file itself, with what stands in it. */
  void item(Kind kind, JsonNode node, String pointer) {
    Draft draft = draft(kind, node, pointer, null, list(kind, node, ""));
    if (kind == Kind.CASE) {
      for (Kind part : Form.IN_CASE) {
        parts(part, node, pointer, draft.id());
      }
    } else if (kind == Kind.EXCERPT) {
      links(node, draft, "");
    } else if (kind == Kind.GUIDING_QUESTION) {
      names.alias(
          node.get("code").stringValue(), new Names.Named(draft.id(), Kind.GUIDING_QUESTION, null));
    }
  }

  private void parts(Kind kind, JsonNode parent, String pointer, UUID caseId) {
    String section = Form.of(kind).section();
    JsonNode nodes = parent.get(section);
    for (int i = 0; nodes != null && i < nodes.size(); i++) {
      String at = pointer + "/" + section + "/" + i;
      Draft draft = draft(kind, nodes.get(i), at, caseId, list(kind, nodes.get(i), pointer));
      if (kind == Kind.EXCERPT) {
        links(nodes.get(i), draft, pointer);
      }
    }
  }

  private void links(JsonNode excerpt, Draft of, String parent) {
    JsonNode nodes = excerpt.get(Form.SUPPORTS);
    Form form = Form.of(Kind.EVIDENCE_LINK);
    String list = list(Kind.EVIDENCE_LINK, excerpt, parent);
    for (int i = 0; nodes != null && i < nodes.size(); i++) {
      JsonNode node = nodes.get(i);
      String at = of.pointer() + "/" + Form.SUPPORTS + "/" + i;
      Draft draft = draft(Kind.EVIDENCE_LINK, node, at, of.caseId(), list);
      if (node.isString()) {
        draft.values()[form.at("claimId")] = node.stringValue();
      }
      draft.values()[form.at("excerptId")] = of.id();
    }
  }

  /** The list whose order an item's place tells. */
  private static String list(Kind kind, JsonNode node, String parent) {
    return kind == Kind.VOCABULARY_TERM
        ? kind + "/" + node.get("vocabulary").stringValue()
        : kind + parent;
  }

  private Draft draft(
      Kind kind, JsonNode node, String pointer, @Nullable UUID caseId, String list) {
    Form form = Form.of(kind);
    JsonNode name = node.get("id");
    UUID id = names.declare(name == null ? null : name.stringValue(), kind, caseId, pointer);
    @Nullable Object[] values = new @Nullable Object[Shape.of(kind).slots().size()];
    Draft draft = new Draft(kind, id, caseId, pointer, values);
    for (Form.Field field : form.fields()) {
      JsonNode given = given(node, field);
      values[field.at()] =
          given == null ? field.fallback() : value(field, given, pointer + field.pointer());
    }
    values[form.at("stamp.id")] = id;
    if (form.at("caseId") >= 0) {
      values[form.at("caseId")] = caseId;
    }
    if (form.at("place") >= 0) {
      long place = values[form.at("place")] instanceof Long given ? given : order.expected(list);
      order.took(list, place);
      values[form.at("place")] = place;
    }
    complete(kind, form, values);
    drafts.add(draft);
    return draft;
  }

  private void complete(Kind kind, Form form, @Nullable Object[] values) {
    if (kind == Kind.CASE) {
      fill(values, form.at("glyph"), Glyph.nth(cases));
      fill(values, form.at("hue"), Hue.nth(cases));
      cases++;
    } else if (kind == Kind.EXCERPT) {
      boolean source = values[form.at("sourceId")] != null;
      fill(values, form.at("start"), source ? SEEK : -1);
      fill(values, form.at("end"), source ? SEEK : -1);
    }
  }

  private static void fill(@Nullable Object[] values, int at, Object value) {
    if (values[at] == null) {
      values[at] = value;
    }
  }

  private static @Nullable JsonNode given(JsonNode node, Form.Field field) {
    JsonNode from = field.group().isEmpty() ? node : node.get(field.group());
    return from == null ? null : from.get(field.name());
  }

  private @Nullable Object value(Form.Field field, JsonNode given, String pointer) {
    try {
      return Values.read(field.slot(), given);
    } catch (IllegalArgumentException e) {
      findings.add(pointer, given.stringValue("").contains("T") ? "import.time" : "import.date");
      return field.fallback();
    }
  }
}
