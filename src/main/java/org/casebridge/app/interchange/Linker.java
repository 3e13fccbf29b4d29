package org.casebridge.app.interchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Ref;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.domain.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes rows of drafts: finds what each name points at, and holds the rows against the model. */
final class Linker {
  private final Names names;
  private final Findings findings;
  private final Labels labels;
  private final Instant now;
  private final String byline;
  private final Map<UUID, String> sourceTexts = new HashMap<>();
  private final Map<Vocabulary, Set<String>> used = new EnumMap<>(Vocabulary.class);
  private int lost;

  Linker(Names names, Findings findings, Labels labels, Instant now, String byline) {
    this.names = names;
    this.findings = findings;
    this.labels = labels;
    this.now = now;
    this.byline = byline;
  }

  /** The rows of all drafts that stand up to the model; the findings tell of the others. */
  List<Entity> rows(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.kind() == Kind.SOURCE
          && draft.values()[Form.of(Kind.SOURCE).at("text")] instanceof String text) {
        sourceTexts.put(draft.id(), text);
      }
    }
    List<Entity> rows = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Entity row = row(draft);
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The codes met, by vocabulary. */
  Map<Vocabulary, Set<String>> used() {
    return used;
  }

  /** How many excerpts were said to lie where their source has no text. */
  int lost() {
    return lost;
  }

  private @Nullable Entity row(Draft draft) {
    Form form = Form.of(draft.kind());
    List<Slot> slots = Shape.of(draft.kind()).slots();
    @Nullable Object[] values = draft.values();
    stamp(form, values);
    for (int i = 0; i < values.length; i++) {
      values[i] = linked(draft, slots.get(i), i);
    }
    if (draft.kind() == Kind.EXCERPT) {
      locate(form, values);
    }
    parts(draft, form);
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && !slots.get(i).nullable()) {
        return null;
      }
    }
    try {
      return Shape.of(draft.kind()).build(values);
    } catch (IllegalArgumentException e) {
      findings.add(draft.pointer(), "import.refused_item", String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void stamp(Form form, @Nullable Object[] values) {
    int created = form.at("stamp.created");
    int changed = form.at("stamp.changed");
    int author = form.at("stamp.author");
    values[created] = values[created] == null ? now : values[created];
    values[changed] = values[changed] == null ? values[created] : values[changed];
    values[author] = values[author] == null ? byline : values[author];
  }

  private @Nullable Object linked(Draft draft, Slot slot, int at) {
    Object value = draft.values()[at];
    if (slot.term() != null) {
      note(slot.term().value(), value);
    }
    if (slot.type() == Slot.Type.RECORD_LIST && value instanceof JsonNode nodes) {
      try {
        return Records.read(
            slot.raw(),
            nodes,
            draft.pointer() + "/" + slot.path(),
            (name, ref, pointer) -> id(draft, name, ref, pointer));
      } catch (IllegalArgumentException e) {
        findings.add(draft.pointer() + "/" + slot.path(), "import.time");
        return List.of();
      }
    }
    Ref ref = slot.ref();
    if (ref == null) {
      return value;
    }
    String pointer = draft.pointer() + "/" + slot.path();
    if (value instanceof String name) {
      return id(draft, name, ref, pointer);
    }
    if (value instanceof List<?> list) {
      List<UUID> ids = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        UUID id = id(draft, String.valueOf(list.get(i)), ref, pointer + "/" + i);
        if (id != null) {
          ids.add(id);
        }
      }
      return ids;
    }
    return value;
  }

  private @Nullable UUID id(Draft draft, String name, Ref ref, String pointer) {
    Names.Named found = names.find(name);
    if (found == null) {
      findings.add(pointer, "import.no_such_id", SchemaCheck.shortened(name));
      return null;
    }
    boolean fits =
        ref.claims() ? found.kind().claimed() : Arrays.asList(ref.value()).contains(found.kind());
    if (!fits) {
      findings.add(
          pointer,
          ref.claims() ? "import.not_a_claim" : "import.wrong_kind",
          SchemaCheck.shortened(name),
          labels.kind(found.kind()),
          ref.claims() ? "" : labels.kind(ref.value()[0]));
      return null;
    }
    boolean insideCase = found.kind().casePart() && draft.kind() != Kind.EVIDENCE_LINK;
    if (insideCase && draft.caseId() != null && !draft.caseId().equals(found.caseId())) {
      findings.add(pointer, "import.other_case", SchemaCheck.shortened(name));
      return null;
    }
    return found.id();
  }

  private void note(Vocabulary vocabulary, @Nullable Object value) {
    Set<String> codes = used.computeIfAbsent(vocabulary, it -> new LinkedHashSet<>());
    if (value instanceof String code && !code.isEmpty()) {
      codes.add(code);
    } else if (value instanceof List<?> list) {
      list.forEach(code -> codes.add(String.valueOf(code)));
    }
  }

  private void parts(Draft draft, Form form) {
    int at = form.at("claim.inferredParts");
    if (at >= 0 && draft.values()[at] instanceof List<?> parts) {
      Set<String> known = form.partNames();
      for (int i = 0; i < parts.size(); i++) {
        String part = String.valueOf(parts.get(i));
        if (!known.contains(part)) {
          findings.add(
              draft.pointer() + "/inferredParts/" + i,
              "import.no_such_part",
              SchemaCheck.shortened(part),
              labels.kind(draft.kind()));
        }
      }
    }
  }

  /** Finds excerpts in the text of their source where the file leaves their place to us. */
  private void locate(Form form, @Nullable Object[] values) {
    int startAt = form.at("start");
    int endAt = form.at("end");
    if (!(values[startAt] instanceof Integer start) || !(values[endAt] instanceof Integer end)) {
      return;
    }
    Object source = values[form.at("sourceId")];
    String text = source instanceof UUID id ? sourceTexts.getOrDefault(id, "") : "";
    if (start == DraftReader.SEEK || end == DraftReader.SEEK) {
      String words = String.valueOf(values[form.at("words")]);
      int first = words.isEmpty() ? -1 : text.indexOf(words);
      boolean once = first >= 0 && text.indexOf(words, first + 1) < 0;
      values[startAt] = once ? first : -1;
      values[endAt] = once ? first + words.length() : -1;
    } else if ((start >= 0 || end >= 0) && (start < 0 || end < start || end > text.length())) {
      values[startAt] = -1;
      values[endAt] = -1;
      lost++;
    }
  }
}
