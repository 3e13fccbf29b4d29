package org.casebridge.app.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseKind;
import org.casebridge.domain.CaseStatus;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Expectation;
import org.casebridge.domain.Judgement;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.MediatorKind;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Reading;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.domain.SourceKind;
import org.casebridge.domain.Tri;
import org.casebridge.domain.Voice;
import org.jspecify.annotations.Nullable;

/**
 * How the items of a kind look in JSON, taken from their {@link Shape}: id, author and how a claim
 * stands lie flat on the item, other records in it are objects, and what a list or a parent already
 * tells is left out.
 */
final class Form {
  /** The kinds that stand in lists of their case, in the order of the file. */
  static final List<Kind> IN_CASE =
      List.of(
          Kind.MEDIATOR,
          Kind.PHASE,
          Kind.BACKGROUND,
          Kind.ASSET,
          Kind.READINESS_SIGNAL,
          Kind.OPPORTUNITY,
          Kind.MEDIATION,
          Kind.SUPPORT,
          Kind.EVENT,
          Kind.OUTCOME,
          Kind.SUMMARY,
          Kind.EXCERPT,
          Kind.ANSWER,
          Kind.MEMO);

  /** The kinds that stand in lists of the file itself, in its order. */
  static final List<Kind> AT_TOP =
      List.of(
          Kind.VOCABULARY_TERM,
          Kind.GUIDING_QUESTION,
          Kind.SOURCE,
          Kind.CASE,
          Kind.COMPARISON,
          Kind.EXCERPT,
          Kind.ANSWER,
          Kind.MEMO,
          Kind.REPLICATION,
          Kind.WORKSHOP_SESSION);

  /** The list of an excerpt's links. */
  static final String SUPPORTS = "supports";

  private static final Pattern NEXT_WORD = Pattern.compile("_(\\w)");
  private static final Set<String> COMPUTED =
      Set.of("stamp.id", "stamp.created", "stamp.changed", "stamp.author", "place", "glyph", "hue");
  private static final Map<Kind, Form> FORMS = new EnumMap<>(Kind.class);

  static {
    for (Kind kind : Kind.values()) {
      FORMS.put(kind, new Form(kind));
    }
  }

  private final Kind kind;
  private final String section;
  private final List<Field> fields;
  private final Map<String, Integer> index = new HashMap<>();

  private Form(Kind kind) {
    this.kind = kind;
    this.section = camel(kind.table());
    List<Field> found = new ArrayList<>();
    List<Slot> slots = Shape.of(kind).slots();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      index.put(slot.path(), i);
      if (implied(kind, slot)) {
        continue;
      }
      String flat = slot.path().replaceFirst("^(stamp|claim)\\.", "");
      int dot = flat.indexOf('.');
      String group = dot < 0 ? "" : flat.substring(0, dot);
      boolean required = required(kind, slot.path());
      boolean computed = COMPUTED.contains(slot.path()) || located(kind, slot);
      found.add(
          new Field(
              slot,
              i,
              group,
              flat.substring(dot + 1),
              required,
              computed,
              required || computed ? null : fallback(slot)));
    }
    this.fields = List.copyOf(found);
  }

  /**
   * One value of an item.
   *
   * @param slot the value
   * @param at where it stands among the shape's slots
   * @param group the object it lies in; empty for the item itself
   * @param name its name there
   * @param required whether it must be given
   * @param computed whether what stands in its place depends on other things
   * @param fallback what stands in its place otherwise; null for nothing
   */
  record Field(
      Slot slot,
      int at,
      String group,
      String name,
      boolean required,
      boolean computed,
      @Nullable Object fallback) {
    /** The way to it from the item, as a JSON pointer. */
    String pointer() {
      return group.isEmpty() ? "/" + name : "/" + group + "/" + name;
    }
  }

  static Form of(Kind kind) {
    Form form = FORMS.get(kind);
    if (form == null) {
      throw new IllegalArgumentException(kind.name());
    }
    return form;
  }

  /** The name of the kind's lists. */
  String section() {
    return section;
  }

  /** The name of the kind's definition in the schema. */
  String definition() {
    String simple = kind.type().getSimpleName();
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }

  /** The values, in the order of the shape. */
  List<Field> fields() {
    return fields;
  }

  /** Where a path stands among the shape's slots; -1 if the kind has no such value. */
  int at(String path) {
    return index.getOrDefault(path, -1);
  }

  /** The names a claim may list as inferred parts. */
  Set<String> partNames() {
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      names.add(field.group().isEmpty() ? field.name() : field.group());
      names.add(field.slot().path());
    }
    return names;
  }

  static String camel(String snake) {
    return NEXT_WORD.matcher(snake).replaceAll(hit -> hit.group(1).toUpperCase(Locale.ROOT));
  }

  private static boolean implied(Kind kind, Slot slot) {
    return (slot.path().equals("caseId") && IN_CASE.contains(kind))
        || (kind == Kind.EVIDENCE_LINK && slot.path().equals("excerptId"));
  }

  private static boolean located(Kind kind, Slot slot) {
    return kind == Kind.EXCERPT && (slot.path().equals("start") || slot.path().equals("end"));
  }

  private static boolean required(Kind kind, String path) {
    return switch (kind) {
      case STUDY, COMPARISON, SOURCE, WORKSHOP_SESSION -> path.equals("title");
      case VOCABULARY_TERM -> path.equals("vocabulary") || path.equals("code");
      case GUIDING_QUESTION -> path.equals("code") || path.equals("scope") || path.equals("factor");
      case CASE -> path.equals("pseudonym");
      case MEDIATOR -> path.equals("role");
      case PHASE -> path.equals("label");
      case BACKGROUND, OPPORTUNITY, SUPPORT, EVENT -> path.equals("type");
      case ASSET, READINESS_SIGNAL, MEMO -> path.equals("text");
      case SUMMARY -> path.equals("rowKey") || path.equals("text");
      case REPLICATION ->
          path.equals("comparisonId") || path.equals("firstId") || path.equals("secondId");
      case MEDIATION ->
          path.equals("mediatorId") || path.equals("phaseId") || path.equals("stance");
      case OUTCOME -> path.equals("dimension");
      case EXCERPT -> path.equals("words");
      case EVIDENCE_LINK -> path.equals("claimId");
      case ANSWER -> path.equals("questionId");
    };
  }

  private static @Nullable Object fallback(Slot slot) {
    if (slot.nullable()) {
      return null;
    }
    return switch (slot.type()) {
      case TEXT -> "";
      case FLAG -> false;
      case TEXT_LIST, ID_LIST, RECORD_LIST -> List.of();
      case CODE -> fallbackCode(slot);
      case NUMBER, REAL, ID, TIME, DATE -> throw new IllegalStateException(slot.path());
    };
  }

  private static Object fallbackCode(Slot slot) {
    Class<?> raw = slot.raw();
    if (slot.path().equals("claim.presence")) {
      return Presence.PRESENT;
    }
    Map<Class<?>, Object> usual =
        Map.ofEntries(
            Map.entry(Audience.class, Audience.PUBLICATION),
            Map.entry(Presence.class, Presence.NOT_STATED),
            Map.entry(Voice.class, Voice.RESEARCHER),
            Map.entry(Reading.class, Reading.NEUTRAL),
            Map.entry(CaseKind.class, CaseKind.INDIVIDUAL),
            Map.entry(CaseStatus.class, CaseStatus.DRAFT),
            Map.entry(Consent.class, Consent.TEAM),
            Map.entry(MediatorKind.class, MediatorKind.PERSON),
            Map.entry(SourceKind.class, SourceKind.INTERVIEW),
            Map.entry(OutcomeStatus.class, OutcomeStatus.NOT_STATED),
            Map.entry(Expectation.class, Expectation.NOT_STATED),
            Map.entry(Judgement.class, Judgement.NOT_STATED),
            Map.entry(Leveraged.class, Leveraged.NOT_STATED),
            Map.entry(Tri.class, Tri.NOT_STATED));
    Object value = usual.get(raw);
    if (value == null) {
      throw new IllegalStateException("nothing stands in the place of " + slot.path());
    }
    return value;
  }
}
