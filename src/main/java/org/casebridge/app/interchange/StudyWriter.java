package org.casebridge.app.interchange;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Placed;
import org.casebridge.domain.Replication;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.domain.Source;
import org.casebridge.domain.Study;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.domain.WorkshopSession;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a study as JSON, case by case; the same study always gives the same bytes. */
final class StudyWriter {
  private final StudyFile file;
  private final Messages messages;
  private final Order order = new Order();
  private final Map<UUID, List<EvidenceLink>> links = new HashMap<>();
  private String byline = "";

  StudyWriter(StudyFile file, Messages messages) {
    this.file = file;
    this.messages = messages;
  }

  /** Writes all of it; false if it was cancelled. */
  boolean write(OutputStream out, Progress progress) throws ExpectedProblem {
    Study study = file.study();
    byline = study.byline();
    for (EvidenceLink link : file.all(EvidenceLink.class)) {
      links.computeIfAbsent(link.excerptId(), it -> new ArrayList<>()).add(link);
    }
    JsonGenerator json = Json.generator(out);
    json.writeStartObject();
    json.writeStringProperty("format", "casebridge");
    json.writeNumberProperty("version", 1);
    json.writeBooleanProperty("complete", true);
    json.writeName("study");
    item(json, study, "");
    List<VocabularyTerm> terms = new ArrayList<>(file.all(VocabularyTerm.class));
    terms.sort(Comparator.comparing(VocabularyTerm::vocabulary));
    section(json, Kind.VOCABULARY_TERM, terms, "");
    section(json, Kind.GUIDING_QUESTION, file.all(GuidingQuestion.class), "");
    section(json, Kind.SOURCE, file.all(Source.class), "");
    if (!cases(json, progress)) {
      return false;
    }
    section(json, Kind.COMPARISON, file.all(Comparison.class), "");
    section(json, Kind.EXCERPT, loose(Excerpt.class, it -> it.caseId() == null), "");
    section(json, Kind.ANSWER, loose(Answer.class, it -> it.caseId() == null), "");
    section(json, Kind.MEMO, loose(Memo.class, it -> it.caseId() == null), "");
    section(json, Kind.REPLICATION, file.all(Replication.class), "");
    section(json, Kind.WORKSHOP_SESSION, file.all(WorkshopSession.class), "");
    json.writeEndObject();
    json.writeRaw("\n");
    json.flush();
    return true;
  }

  private <E extends Entity> List<E> loose(Class<E> type, Predicate<E> wanted)
      throws ExpectedProblem {
    return file.all(type).stream().filter(wanted).toList();
  }

  private boolean cases(JsonGenerator json, Progress progress) throws ExpectedProblem {
    List<Case> cases = file.all(Case.class);
    if (cases.isEmpty()) {
      return true;
    }
    json.writeName(Form.of(Kind.CASE).section());
    json.writeStartArray();
    int done = 0;
    for (Case learner : cases) {
      if (progress.cancelled()) {
        return false;
      }
      progress.report(done / (double) cases.size(), messages.get("export.writing"));
      CaseFile whole = file.caseFile(learner.id()).orElse(null);
      if (whole != null) {
        json.writeStartObject();
        String list = "/" + done;
        fields(json, learner, Kind.CASE.toString());
        for (Map.Entry<Kind, List<? extends Entity>> part : parts(whole).entrySet()) {
          section(json, part.getKey(), part.getValue(), list);
        }
        json.writeEndObject();
      }
      done++;
    }
    json.writeEndArray();
    return true;
  }

  private static Map<Kind, List<? extends Entity>> parts(CaseFile whole) {
    UUID id = whole.learner().id();
    Map<Kind, List<? extends Entity>> all = new EnumMap<>(Kind.class);
    all.put(Kind.MEDIATOR, whole.mediators());
    all.put(Kind.PHASE, whole.phases());
    all.put(Kind.BACKGROUND, whole.backgrounds());
    all.put(Kind.ASSET, whole.assets());
    all.put(Kind.READINESS_SIGNAL, whole.signals());
    all.put(Kind.OPPORTUNITY, whole.opportunities());
    all.put(Kind.MEDIATION, whole.mediations());
    all.put(Kind.SUPPORT, whole.supports());
    all.put(Kind.EVENT, whole.events());
    all.put(Kind.OUTCOME, whole.outcomes());
    all.put(Kind.SUMMARY, whole.summaries());
    all.put(Kind.EXCERPT, whole.excerpts().stream().filter(it -> id.equals(it.caseId())).toList());
    all.put(Kind.ANSWER, whole.answers());
    all.put(Kind.MEMO, whole.memos());
    Map<Kind, List<? extends Entity>> ordered = new LinkedHashMap<>();
    for (Kind kind : Form.IN_CASE) {
      ordered.put(kind, Objects.requireNonNull(all.get(kind), kind.name()));
    }
    return ordered;
  }

  private void section(JsonGenerator json, Kind kind, List<? extends Entity> items, String parent) {
    if (items.isEmpty()) {
      return;
    }
    json.writeName(Form.of(kind).section());
    json.writeStartArray();
    for (Entity item : items) {
      String list =
          item instanceof VocabularyTerm term
              ? kind + "/" + term.vocabulary().code()
              : kind + parent;
      json.writeStartObject();
      fields(json, item, list);
      if (item instanceof Excerpt excerpt) {
        supports(json, excerpt, parent);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void supports(JsonGenerator json, Excerpt excerpt, String parent) {
    List<EvidenceLink> behind = links.getOrDefault(excerpt.id(), List.of());
    if (behind.isEmpty()) {
      return;
    }
    json.writeName(Form.SUPPORTS);
    json.writeStartArray();
    for (EvidenceLink link : behind) {
      item(json, link, Kind.EVIDENCE_LINK + parent);
    }
    json.writeEndArray();
  }

  private void item(JsonGenerator json, Entity item, String list) {
    json.writeStartObject();
    fields(json, item, list);
    json.writeEndObject();
  }

  private void fields(JsonGenerator json, Entity item, String list) {
    Form form = Form.of(item.entityKind());
    @Nullable Object[] values = Shape.of(item.entityKind()).values(item);
    json.writeStringProperty("id", item.id().toString());
    String open = "";
    for (Form.Field field : form.fields()) {
      if (field.slot().path().startsWith("stamp.")) {
        continue;
      }
      if (!open.isEmpty() && !open.equals(field.group())) {
        json.writeEndObject();
        open = "";
      }
      Object value = values[field.at()];
      if (value == null || !needed(item, field, value, list, groupNeeded(form, field, values))) {
        continue;
      }
      if (!field.group().isEmpty() && open.isEmpty()) {
        json.writeName(field.group());
        json.writeStartObject();
        open = field.group();
      }
      json.writeName(field.name());
      Values.write(json, value);
    }
    if (!open.isEmpty()) {
      json.writeEndObject();
    }
    if (item instanceof Placed placed) {
      order.took(list, placed.place());
    }
    Values.write(json, "created", item.stamp().created());
    if (!item.stamp().changed().equals(item.stamp().created())) {
      Values.write(json, "changed", item.stamp().changed());
    }
    if (!item.stamp().author().equals(byline)) {
      Values.write(json, "author", item.stamp().author());
    }
  }

  /** Whether a reader could not know the value without being told. */
  private boolean needed(
      Entity item, Form.Field field, Object value, String list, boolean groupNeeded) {
    if (field.slot().path().equals("place")) {
      return !value.equals(order.expected(list));
    }
    if (item instanceof Excerpt excerpt
        && field.computed()
        && field.slot().type() == Slot.Type.NUMBER) {
      return excerpt.sourceId() != null || !value.equals(-1);
    }
    if (field.name().equals("presence") && !field.group().isEmpty()) {
      return groupNeeded;
    }
    return field.required() || field.computed() || !value.equals(field.fallback());
  }

  /** Whether anything in a field's object is not as a reader assumes. */
  private static boolean groupNeeded(Form form, Form.Field field, @Nullable Object[] values) {
    return !field.group().isEmpty()
        && form.fields().stream()
            .filter(other -> other.group().equals(field.group()))
            .anyMatch(other -> !Objects.equals(values[other.at()], other.fallback()));
  }
}
