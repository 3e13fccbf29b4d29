package org.casebridge.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Ids;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.PartialDate;
import org.casebridge.domain.Prediction;
import org.casebridge.domain.Recognition;
import org.casebridge.domain.Ref;
import org.casebridge.domain.References;
import org.casebridge.domain.ScriptStep;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.WorkshopNote;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of every kind by the model's shape alone: each slot filled with something it may hold,
 * each reference with a row of the same case. The same seed makes the same rows.
 */
public final class MadeStudy {
  static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
  private static final String[] WORDS =
      ("supervisor shift airport learner training class language promoted noticed asked meeting"
              + " manager children commute certificate project handed material guidance schedule"
              + " hotel kitchen cleaning reading English Arabic Tigrinya Urdu finance taxation"
              + " degree mentor trusted blocked resigned raise title department coached stayed"
              + " evening morning early bus warehouse nurse cook clerk front desk line night"
              + " confidence curious technology solved problem spoke quiet listened explained"
              + " opened door bridge barrier waited applied denied offered accepted finished")
          .split(" ");
  private static final String[] HARD = {
    "Žofia née Ångström — “naïve” café",
    "ሰላም ዓለም አማርኛ",
    "مرحبا بالعالم\u200f كتاب",
    "שלום \u202babc\u202c עולם",
    "e\u0301a\u0308 n\u0303 combining",
    "👩🏽‍🏭👨‍👩‍👧‍👦 emoji 🦜",
    "職場の日本語 中文",
    "nul\u0000inside",
    "tabs\tand\r\nlines\nand \u2028 separators",
    "\"quotes\" 'single' \\ backslash ; -- DROP TABLE cases",
    " leading and trailing ",
    ""
  };
  private final Random random;
  private final Map<Kind, List<UUID>> known = new EnumMap<>(Kind.class);
  private final List<UUID> claims = new ArrayList<>();
  private int made;
  private boolean hard;
  private @Nullable String marker;

  /** Makes rows by a seed. */
  public MadeStudy(long seed) {
    this.random = new Random(seed);
  }

  /** Lets texts hold whatever a text may hold: scripts, signs, a NUL. */
  MadeStudy withHardTexts() {
    hard = true;
    return this;
  }

  /** Lets every text be the same. */
  MadeStudy withText(String text) {
    marker = text;
    return this;
  }

  /** A study of so many cases with every kind of item in it. */
  public List<Entity> rows(int cases) {
    List<Entity> rows = new ArrayList<>();
    add(rows, Kind.STUDY, 1);
    add(rows, Kind.VOCABULARY_TERM, 5);
    add(rows, Kind.GUIDING_QUESTION, 4);
    add(rows, Kind.SOURCE, Math.max(1, cases / 2));
    for (int i = 0; i < cases; i++) {
      rows.addAll(oneCase());
    }
    add(rows, Kind.COMPARISON, 2);
    add(rows, Kind.MEMO, 2);
    add(rows, Kind.REPLICATION, 2);
    add(rows, Kind.WORKSHOP_SESSION, 2);
    return rows;
  }

  /** A case with everything that belongs to it. */
  List<Entity> oneCase() {
    for (Kind kind : Kind.values()) {
      if (kind.casePart() || kind == Kind.EXCERPT || kind == Kind.CASE) {
        known.remove(kind);
      }
    }
    claims.clear();
    List<Entity> rows = new ArrayList<>();
    add(rows, Kind.CASE, 1);
    add(rows, Kind.MEDIATOR, 3);
    add(rows, Kind.PHASE, 3);
    for (Kind kind : Kind.values()) {
      if (kind.claimed()) {
        add(rows, kind, kind == Kind.ASSET || kind == Kind.SUPPORT ? 5 : 3);
      }
    }
    add(rows, Kind.EXCERPT, 6);
    add(rows, Kind.EVIDENCE_LINK, 6);
    add(rows, Kind.ANSWER, 2);
    add(rows, Kind.MEMO, 1);
    add(rows, Kind.SUMMARY, 2);
    return rows;
  }

  /** Points from now on at what a study holds: of cases and their parts at those of one case. */
  void know(Iterable<Entity> rows, @Nullable UUID caseId) {
    known.clear();
    claims.clear();
    for (Entity row : rows) {
      UUID of = References.caseOf(row);
      if (of == null || of.equals(caseId)) {
        known.computeIfAbsent(row.entityKind(), it -> new ArrayList<>()).add(row.id());
        if (row.entityKind().claimed()) {
          claims.add(row.id());
        }
      }
    }
  }

  private void add(List<Entity> rows, Kind kind, int count) {
    for (int i = 0; i < count; i++) {
      rows.add(row(kind));
    }
  }

  /** A row that points at rows made before. */
  Entity row(Kind kind) {
    Shape shape = Shape.of(kind);
    @Nullable Object[] values = new @Nullable Object[shape.slots().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(shape.slots().get(i));
    }
    Entity row = shape.build(values);
    known.computeIfAbsent(kind, it -> new ArrayList<>()).add(row.id());
    if (kind.claimed()) {
      claims.add(row.id());
    }
    return row;
  }

  /** Another value for a slot of a row. */
  @Nullable Object value(Slot slot) {
    if (slot.nullable() && random.nextInt(4) == 0) {
      return null;
    }
    return switch (slot.type()) {
      case TEXT -> slot.term() == null ? text(slot) : term(slot.term().value());
      case FLAG -> random.nextBoolean();
      case NUMBER ->
          slot.raw() == int.class ? (Object) random.nextInt(-1, 5000) : (Object) (++made * 1024L);
      case REAL -> random.nextInt(11) / 10.0;
      case ID ->
          slot.path().equals("stamp.id")
              ? (Object) Ids.at(START.toEpochMilli() + ++made, random.nextLong(), random.nextLong())
              : any(slot.ref());
      case TIME -> START.plusMillis(random.nextInt(100_000_000));
      case CODE ->
          slot.raw().getEnumConstants()[random.nextInt(slot.raw().getEnumConstants().length)];
      case DATE -> date(slot.path().endsWith("to") ? 2022 : 2019);
      case TEXT_LIST ->
          slot.term() != null
              ? List.of(term(slot.term().value()))
              : slot.prose() == null ? List.of("text", "place") : texts();
      case ID_LIST -> ids(slot.ref());
      case RECORD_LIST -> records(slot.raw());
    };
  }

  private String text(Slot slot) {
    if (slot.path().equals("language")) {
      return "en";
    }
    if (hard && random.nextInt(3) == 0) {
      return HARD[random.nextInt(HARD.length)];
    }
    boolean heading = slot.prose() != null && slot.prose().heading();
    return words(slot.path().equals("text") && !heading ? 12 : heading ? 7 : 4);
  }

  /** So many words, give or take. */
  String words(int about) {
    if (marker != null) {
      return marker;
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(about / 2, about * 3 / 2); i >= 0; i--) {
      text.append(text.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      texts.add(hard ? HARD[random.nextInt(HARD.length)] : words(2));
    }
    return texts;
  }

  private String term(Vocabulary vocabulary) {
    return vocabulary.shipped().get(random.nextInt(vocabulary.shipped().size()));
  }

  private PartialDate date(int year) {
    int y = year + random.nextInt(3);
    return new PartialDate(
        switch (random.nextInt(3)) {
          case 0 -> "%04d".formatted(y);
          case 1 -> "%04d-%02d".formatted(y, random.nextInt(1, 13));
          default -> "%04d-%02d-%02d".formatted(y, random.nextInt(1, 13), random.nextInt(1, 29));
        });
  }

  private @Nullable UUID any(@Nullable Ref ref) {
    List<UUID> from = candidates(ref);
    return from.isEmpty() ? null : from.get(random.nextInt(from.size()));
  }

  private @Nullable UUID any(Kind kind) {
    List<UUID> from = known.getOrDefault(kind, List.of());
    return from.isEmpty() ? null : from.get(random.nextInt(from.size()));
  }

  private List<UUID> candidates(@Nullable Ref ref) {
    if (ref == null) {
      return List.of();
    }
    if (ref.claims()) {
      return claims;
    }
    List<UUID> found = new ArrayList<>();
    for (Kind kind : ref.value()) {
      found.addAll(known.getOrDefault(kind, List.of()));
    }
    return found;
  }

  private List<UUID> ids(@Nullable Ref ref) {
    List<UUID> ids = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      UUID id = any(ref);
      if (id != null && !ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private List<Object> records(Class<?> raw) {
    List<Object> records = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      UUID about = any(Kind.CASE);
      UUID mediator = any(Kind.MEDIATOR);
      if (raw == Recognition.class && mediator != null) {
        Leveraged[] all = Leveraged.values();
        records.add(
            new Recognition(mediator, all[random.nextInt(all.length)], random.nextBoolean()));
      } else if (raw == Prediction.class && about != null) {
        records.add(new Prediction(about, any(Kind.PHASE), words(2), random.nextInt(30)));
      } else if (raw == WorkshopNote.class) {
        records.add(
            new WorkshopNote(
                START.plusMillis(random.nextInt(100_000)),
                random.nextInt(7),
                about,
                random.nextBoolean() ? any(Kind.PHASE) : null,
                any(Kind.GUIDING_QUESTION),
                hard ? HARD[random.nextInt(HARD.length)] : words(8)));
      } else if (raw == ScriptStep.class) {
        records.add(new ScriptStep("predict", words(3), random.nextInt(20), words(5)));
      }
    }
    return records;
  }
}
