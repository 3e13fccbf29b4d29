package org.casebridge.app.edit;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseKind;
import org.casebridge.domain.CaseStatus;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.Judgement;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.MediatorKind;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.QuestionScope;
import org.casebridge.domain.Reading;
import org.casebridge.domain.ScriptStep;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.domain.SourceKind;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Tri;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.domain.Voice;
import org.jspecify.annotations.Nullable;

/** New items as every plus button makes them: empty where a person writes, cautious elsewhere. */
public final class Blank {
  /** The sorts of step a new workshop begins with, in order. */
  public static final List<String> SCRIPT =
      List.of(
          "background", "assets", "opportunity", "predict", "mediation", "outcome", "questions");

  private static final int CODE_LENGTH = 40;

  private Blank() {}

  /**
   * A new item of a kind that belongs to nothing but, at most, a case.
   *
   * @param caseId the case it belongs to or speaks of; null for none
   * @param place its place among its like, see {@link Places#last}
   * @throws IllegalArgumentException if the kind belongs to more than a case
   */
  public static Entity of(Kind kind, Stamp stamp, @Nullable UUID caseId, long place) {
    return of(kind, stamp, caseId, place, Map.of());
  }

  /**
   * A new item with some values given.
   *
   * @param caseId the case it belongs to or speaks of; null for none
   * @param place its place among its like, see {@link Places#last}
   * @param given values by the path of their slot, such as {@code phaseId} or {@code text}
   * @throws IllegalArgumentException if what it must belong to is not given
   */
  public static Entity of(
      Kind kind, Stamp stamp, @Nullable UUID caseId, long place, Map<String, ?> given) {
    Shape shape = Shape.of(kind);
    @Nullable Object[] values = new @Nullable Object[shape.slots().size()];
    for (int i = 0; i < values.length; i++) {
      Slot slot = shape.slots().get(i);
      Object own = given.get(slot.path());
      values[i] = own != null ? own : value(kind, slot, stamp, caseId, place);
    }
    return shape.build(values);
  }

  /**
   * A new term of a vocabulary.
   *
   * @param label the study's wording
   * @param present the terms the vocabulary has already
   */
  public static VocabularyTerm term(
      Vocabulary vocabulary, Stamp stamp, String label, Collection<VocabularyTerm> present) {
    String plain =
        Normalizer.normalize(label, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_+|_+$", "");
    String stem =
        plain.isEmpty() ? "term" : plain.substring(0, Math.min(plain.length(), CODE_LENGTH));
    List<VocabularyTerm> siblings =
        present.stream().filter(it -> it.vocabulary() == vocabulary).toList();
    String code =
        Stream.iterate(1, n -> n + 1)
            .map(n -> n == 1 ? stem : stem + "_" + n)
            .filter(it -> siblings.stream().noneMatch(term -> term.code().equals(it)))
            .findFirst()
            .orElse(stem);
    return new VocabularyTerm(
        stamp, vocabulary, Places.last(siblings), code, label.strip(), "", false);
  }

  private static @Nullable Object value(
      Kind kind, Slot slot, Stamp stamp, @Nullable UUID caseId, long place) {
    return switch (slot.path()) {
      case "stamp.id" -> stamp.id();
      case "stamp.created" -> stamp.created();
      case "stamp.changed" -> stamp.changed();
      case "stamp.author" -> stamp.author();
      case "place" -> place;
      case "caseId" -> caseId;
      case "start", "end" -> -1;
      case "language" -> "en";
      case "script" -> SCRIPT.stream().map(it -> new ScriptStep(it, "", 0, "")).toList();
      case "glyph" -> Glyph.nth(turn(place));
      case "hue" -> Hue.nth(turn(place));
      case "proactive", "grounds.presence", "credential.presence" -> Presence.NOT_STATED;
      case "grounds.voice" -> Voice.RESEARCHER;
      case "vocabulary" -> Vocabulary.CAPITAL;
      default -> value(kind, slot);
    };
  }

  /** So that neighbours in a list differ; places of new items are a whole gap apart. */
  private static long turn(long place) {
    return place / Places.nth(0) - 1;
  }

  private static @Nullable Object value(Kind kind, Slot slot) {
    return switch (slot.type()) {
      case TEXT -> slot.term() == null ? "" : term(kind, slot.path());
      case FLAG -> false;
      case NUMBER -> slot.raw() == long.class ? (Object) 0L : (Object) 0;
      case REAL, ID, TIME, DATE -> null;
      case TEXT_LIST, ID_LIST, RECORD_LIST -> List.of();
      case CODE -> code(slot.raw());
    };
  }

  /** Where a sort must be chosen, the commonest; elsewhere not stated. */
  private static String term(Kind kind, String path) {
    return switch (kind) {
      case BACKGROUND -> "education";
      case OPPORTUNITY -> path.equals("type") ? "on_the_job_training" : "";
      case MEDIATOR -> "supervisor";
      case SUPPORT -> "coaching";
      case EVENT -> "trained";
      case OUTCOME -> path.equals("dimension") ? "responsibility" : "";
      default -> "";
    };
  }

  private static Object code(Class<?> type) {
    return List.<Object>of(
            Audience.PUBLICATION,
            CaseKind.INDIVIDUAL,
            CaseStatus.DRAFT,
            Consent.TEAM,
            Factor.ASSET,
            Judgement.NOT_STATED,
            Leveraged.NOT_STATED,
            MediatorKind.PERSON,
            OutcomeStatus.NOT_STATED,
            Presence.PRESENT,
            QuestionScope.CASE,
            Reading.NEUTRAL,
            SourceKind.INTERVIEW,
            Stance.BRIDGE,
            Tri.NOT_STATED,
            Voice.LEARNER)
        .stream()
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.getName()));
  }
}
