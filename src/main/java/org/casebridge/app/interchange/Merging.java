package org.casebridge.app.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Ids;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Placed;
import org.casebridge.domain.References;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;

/**
 * Fits what was read into a study that exists: its terms and questions are those of the same code,
 * ids in use get new ones, and lists of the study go on where they end.
 */
public final class Merging {
  private final StudyFile file;
  private final Map<UUID, UUID> instead = new HashMap<>();
  private final Set<UUID> dropped = new HashSet<>();
  private final Map<Kind, Long> last = new EnumMap<>(Kind.class);

  private Merging(StudyFile file) {
    this.file = file;
  }

  /**
   * The rows to add, cases first, so that the step is named after one; to be taken in as one step.
   *
   * @param read what was read; its study row is left out, the title stays that of the study
   */
  public static List<Entity> rows(StudyFile file, ReadResult.Read read) throws ExpectedProblem {
    return new Merging(file).fit(read.rows());
  }

  private List<Entity> fit(List<Entity> rows) throws ExpectedProblem {
    terms(rows);
    questions(rows);
    for (Entity row : rows) {
      if (!dropped.contains(row.id()) && row.entityKind() != Kind.STUDY && taken(row.id())) {
        instead.put(row.id(), Ids.next());
      }
    }
    List<Entity> fitted = new ArrayList<>();
    for (Entity row : rows) {
      if (row.entityKind() != Kind.STUDY && !dropped.contains(row.id())) {
        fitted.add(fitted(row));
      }
    }
    fitted.sort(
        Comparator.comparing((Entity row) -> row.entityKind() != Kind.CASE)
            .thenComparing(Entity::entityKind));
    return fitted;
  }

  private void terms(List<Entity> rows) throws ExpectedProblem {
    Map<Vocabulary, Set<String>> there = new EnumMap<>(Vocabulary.class);
    for (VocabularyTerm term : file.all(VocabularyTerm.class)) {
      there.computeIfAbsent(term.vocabulary(), it -> new HashSet<>()).add(term.code());
    }
    for (Entity row : rows) {
      if (row instanceof VocabularyTerm term
          && there.getOrDefault(term.vocabulary(), Set.of()).contains(term.code())) {
        dropped.add(term.id());
      }
    }
  }

  private void questions(List<Entity> rows) throws ExpectedProblem {
    Map<String, UUID> there = new HashMap<>();
    for (GuidingQuestion question : file.all(GuidingQuestion.class)) {
      there.putIfAbsent(question.code(), question.id());
    }
    for (Entity row : rows) {
      if (row instanceof GuidingQuestion question) {
        UUID same = there.get(question.code());
        if (same != null) {
          dropped.add(question.id());
          instead.put(question.id(), same);
        }
      }
    }
  }

  private boolean taken(UUID id) throws ExpectedProblem {
    for (Kind kind : Kind.values()) {
      if (file.find(kind, id).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Entity fitted(Entity row) throws ExpectedProblem {
    Entity fitted = References.replaced(row, id -> instead.getOrDefault(id, id));
    fitted = Shape.with(fitted, "stamp.id", instead.getOrDefault(row.id(), row.id()));
    if (fitted instanceof Placed placed && ofStudy(fitted)) {
      fitted =
          Shape.with(fitted, "place", Math.addExact(lastOf(fitted.entityKind()), placed.place()));
    }
    return fitted;
  }

  /** Whether its place is one among all of its kind in the study. */
  private static boolean ofStudy(Entity row) {
    return switch (row) {
      case Excerpt it -> it.caseId() == null;
      case Answer it -> it.caseId() == null;
      case Memo it -> it.caseId() == null;
      default ->
          switch (row.entityKind()) {
            case CASE,
                SOURCE,
                COMPARISON,
                REPLICATION,
                WORKSHOP_SESSION,
                GUIDING_QUESTION,
                VOCABULARY_TERM ->
                true;
            default -> false;
          };
    };
  }

  private long lastOf(Kind kind) throws ExpectedProblem {
    Long known = last.get(kind);
    if (known == null) {
      known =
          file.all(kind.type()).stream()
              .filter(Merging::ofStudy)
              .mapToLong(row -> row instanceof Placed placed ? placed.place() : 0)
              .max()
              .orElse(0);
      last.put(kind, known);
    }
    return known;
  }
}
