package org.casebridge.app.interchange;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.casebridge.app.port.Progress;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads a study's JSON from front to back, one item of the file's own lists at a time, so that only
 * one case stands in memory as JSON.
 */
final class StudyReader {
  private final Messages messages;
  private final Labels labels;
  private final SchemaCheck schema;
  private final Supplier<UUID> fresh;
  private final Instant now;
  private final Findings findings;
  private final Names names;
  private final DraftReader drafts;
  private final List<String> notes = new ArrayList<>();

  private @Nullable JsonNode format;
  private @Nullable JsonNode version;
  private @Nullable String byline;
  private boolean complete;
  private boolean newer;

  StudyReader(
      Messages messages, Labels labels, SchemaCheck schema, Supplier<UUID> fresh, Instant now) {
    this.messages = messages;
    this.labels = labels;
    this.schema = schema;
    this.fresh = fresh;
    this.now = now;
    this.findings = new Findings(messages);
    this.names = new Names(fresh, findings);
    this.drafts = new DraftReader(names, findings);
  }

  /** What is wrong so far. */
  Findings findings() {
    return findings;
  }

  /** What was filled in or put right. */
  List<String> notes() {
    return notes;
  }

  /**
   * Reads all rows; where the findings are not empty afterwards the rows are not to be used.
   *
   * @return the rows; null if it was cancelled
   */
  @Nullable List<Entity> read(InputStream in, long bytes, Progress progress) throws IOException {
    try (Counting counted = new Counting(in);
        JsonParser json = Json.parser(new BufferedInputStream(counted, 1 << 16))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        findings.add("", "import.not_ours");
        return List.of();
      }
      Set<String> seen = new HashSet<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        seen.add(name);
        json.nextToken();
        if (!member(json, name, () -> report(progress, counted, bytes))) {
          return null;
        }
        if (newer || findings.full()) {
          return List.of();
        }
      }
      for (String needed : List.of("format", "version", "study")) {
        if (!seen.contains(needed)) {
          findings.add("", "import.required", needed);
        }
      }
      if (json.nextToken() != null) {
        findings.add("", "import.trailing");
      }
    }
    return findings.isEmpty() ? link() : List.of();
  }

  /** Tells of the progress; false if the work should stop. */
  private boolean report(Progress progress, Counting counted, long bytes) {
    progress.report(
        Math.min(1, counted.count / (double) Math.max(1, bytes)), messages.get("import.reading"));
    return !progress.cancelled();
  }

  private boolean member(JsonParser json, String name, Supplier<Boolean> goOn) {
    Kind kind = list(name);
    if (kind != null) {
      return items(json, kind, goOn);
    }
    String pointer = "/" + SchemaCheck.pointerPart(name);
    switch (name) {
      case "format" -> {
        format = json.readValueAsTree();
        if (!format.isString() || !format.stringValue().equals("casebridge")) {
          findings.add(pointer, "import.format");
        }
      }
      case "version" -> version(json, pointer);
      case "complete" -> {
        JsonNode value = json.readValueAsTree();
        if (value.isBoolean()) {
          complete = value.booleanValue();
        } else {
          findings.add(pointer, SchemaCheck.typeKey("boolean"));
        }
      }
      case "study" -> {
        JsonNode study = json.readValueAsTree();
        if (fits(Kind.STUDY, study, pointer)) {
          JsonNode by = study.get("byline");
          byline = by == null ? "" : by.stringValue();
          drafts.item(Kind.STUDY, study, pointer);
        }
      }
      case "$schema" -> json.skipChildren();
      default -> {
        findings.add(pointer, "import.unknown_field", SchemaCheck.shortened(name));
        json.skipChildren();
      }
    }
    return goOn.get();
  }

  private void version(JsonParser json, String pointer) {
    version = json.readValueAsTree();
    if (!version.isIntegralNumber()) {
      findings.add(pointer, SchemaCheck.typeKey("integer"));
    } else if (!version.canConvertToLong() || version.longValue() > 1) {
      findings.add(pointer, "import.newer", SchemaCheck.shortened(version.asString()));
      newer = true;
    } else if (version.longValue() < 1) {
      findings.add(pointer, "import.format");
    }
  }

  private boolean items(JsonParser json, Kind kind, Supplier<Boolean> goOn) {
    String pointer = "/" + Form.of(kind).section();
    if (!json.isExpectedStartArrayToken()) {
      findings.add(pointer, SchemaCheck.typeKey("array"));
      json.skipChildren();
      return true;
    }
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonNode item = json.readValueAsTree();
      String at = pointer + "/" + i;
      if (fits(kind, item, at)) {
        drafts.item(kind, item, at);
      }
      if (findings.full()) {
        return true;
      }
      if (!goOn.get()) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Kind kind, JsonNode item, String pointer) {
    boolean sound = Texts.sound(item, pointer, findings);
    // Asked in any event, so that one reading finds every fault.
    boolean fitting = schema.fits(kind, item, pointer, findings);
    return sound && fitting;
  }

  private static @Nullable Kind list(String name) {
    for (Kind kind : Form.AT_TOP) {
      if (Form.of(kind).section().equals(name)) {
        return kind;
      }
    }
    return null;
  }

  private List<Entity> link() {
    String by = byline == null ? "" : byline;
    Supplier<Stamp> stamps = () -> new Stamp(fresh.get(), now, now, by);
    List<Entity> added = new ArrayList<>();
    if (!complete) {
      addQuestions(stamps, added);
    }
    Linker linker = new Linker(names, findings, labels, now, by);
    List<Entity> rows = new ArrayList<>(linker.rows(drafts.drafts()));
    if (linker.lost() > 0) {
      notes.add(messages.get("import.lost", linker.lost()));
    }
    addTerms(rows, linker.used(), stamps, added);
    rows.addAll(added);
    rows.sort(Comparator.comparing(Entity::entityKind));
    return rows;
  }

  private void addQuestions(Supplier<Stamp> stamps, List<Entity> added) {
    Set<Object> there = new HashSet<>();
    long last = 0;
    Form form = Form.of(Kind.GUIDING_QUESTION);
    for (Draft draft : drafts.drafts()) {
      if (draft.kind() == Kind.GUIDING_QUESTION) {
        there.add(String.valueOf(draft.values()[form.at("code")]));
        last = Math.max(last, draft.values()[form.at("place")] instanceof Long at ? at : 0);
      }
    }
    for (GuidingQuestion question : NewStudy.questions(Locale.ENGLISH, stamps)) {
      if (!there.contains(question.code())) {
        last += NewStudy.STEP;
        added.add(Shape.with(question, "place", last));
        names.alias(question.code(), new Names.Named(question.id(), Kind.GUIDING_QUESTION, null));
      }
    }
  }

  /** Adds the shipped terms the file leaves out, and such codes as it uses without listing them. */
  private void addTerms(
      List<Entity> rows,
      Map<Vocabulary, Set<String>> used,
      Supplier<Stamp> stamps,
      List<Entity> added) {
    Map<Vocabulary, Map<String, Long>> listed = new EnumMap<>(Vocabulary.class);
    for (Entity row : rows) {
      if (row instanceof VocabularyTerm term
          && listed
                  .computeIfAbsent(term.vocabulary(), it -> new HashMap<>())
                  .put(term.code(), term.place())
              != null) {
        findings.add(
            "/" + Form.of(Kind.VOCABULARY_TERM).section(),
            "import.duplicate_term",
            SchemaCheck.shortened(term.code()),
            labels.name(term.vocabulary()));
      }
    }
    for (Vocabulary vocabulary : Vocabulary.values()) {
      Map<String, Long> there = listed.getOrDefault(vocabulary, Map.of());
      Set<String> unlisted = new LinkedHashSet<>(used.getOrDefault(vocabulary, Set.of()));
      unlisted.removeAll(there.keySet());
      Set<String> own = new LinkedHashSet<>(unlisted);
      own.removeAll(vocabulary.shipped());
      Set<String> missing = new LinkedHashSet<>();
      if (!complete) {
        missing.addAll(vocabulary.shipped());
        missing.removeAll(there.keySet());
      }
      missing.addAll(unlisted);
      long last = there.values().stream().mapToLong(Long::longValue).max().orElse(0);
      for (String code : missing) {
        last += NewStudy.STEP;
        added.add(new VocabularyTerm(stamps.get(), vocabulary, last, code, "", "", false));
      }
      if (!own.isEmpty()) {
        notes.add(
            messages.get(
                "import.terms_added", own.size(), labels.name(vocabulary), String.join(", ", own)));
      }
    }
  }

  /** Counts what has been read. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int many = super.read(into, offset, length);
      count += Math.max(0, many);
      return many;
    }
  }
}
