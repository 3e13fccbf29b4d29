package org.casebridge.ui.shell;

import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.SearchHit;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.casebridge.domain.QuestionScope;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Navigation;
import org.jspecify.annotations.Nullable;

/** Leads from a find to the place where it is worked on. */
final class HitRouter {
  private final Desk desk;
  private final Navigation navigation;

  HitRouter(Desk desk, Navigation navigation) {
    this.desk = desk;
    this.navigation = navigation;
  }

  void open(SearchHit hit) {
    UUID caseId = hit.caseId();
    switch (hit.kind()) {
      case CASE -> navigation.openCase(hit.id(), null, null);
      case STUDY, VOCABULARY_TERM, GUIDING_QUESTION -> navigation.openStudy(hit.kind(), hit.id());
      case SOURCE -> navigation.openSource(hit.id(), null);
      case COMPARISON -> navigation.openComparison(hit.id());
      case WORKSHOP_SESSION -> navigation.openWorkshop(hit.id());
      case MEDIATOR,
          PHASE,
          BACKGROUND,
          ASSET,
          READINESS_SIGNAL,
          OPPORTUNITY,
          MEDIATION,
          SUPPORT,
          EVENT,
          OUTCOME,
          SUMMARY,
          EVIDENCE_LINK -> {
        if (caseId != null) {
          navigation.openCase(caseId, hit.kind(), hit.id());
        }
      }
      case ANSWER ->
          desk.read("where it belongs", file -> answered(file, hit.id()))
              .onSuccess(found -> found.ifPresent(this::open))
              .start();
      case EXCERPT, MEMO, REPLICATION ->
          desk.read("where it belongs", file -> file.find(hit.kind(), hit.id()))
              .onSuccess(row -> row.ifPresent(it -> open(it, caseId)))
              .start();
    }
  }

  private void open(Entity found, @Nullable UUID caseId) {
    UUID source =
        desk.wholeInSight() && found instanceof Excerpt excerpt ? excerpt.sourceId() : null;
    UUID beside = found instanceof Memo memo ? memo.comparisonId() : null;
    if (source != null) {
      navigation.openSource(source, found.id());
    } else if (beside != null && found instanceof Memo memo) {
      navigation.openMemo(beside, memo.caseId(), memo.rowKey());
    } else if (caseId != null) {
      navigation.openCase(caseId, found.entityKind(), found.id());
    }
  }

  /** An answer, and whether a comparison shows its question where no single case is concerned. */
  private record Answered(Answer answer, boolean asked) {
    @Override
    public String toString() {
      return "Answered[" + answer.id() + "]";
    }
  }

  private static Optional<Answered> answered(StudyFile file, UUID id) throws ExpectedProblem {
    Optional<Answer> found = file.find(Answer.class, id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    boolean asked =
        file.find(GuidingQuestion.class, found.get().questionId())
            .filter(it -> !it.hidden() && it.scope() != QuestionScope.CASE)
            .isPresent();
    return Optional.of(new Answered(found.get(), asked));
  }

  private void open(Answered found) {
    Answer answer = found.answer();
    UUID caseId = answer.caseId();
    UUID comparison = answer.comparisonId();
    if (caseId != null) {
      navigation.openCase(caseId, Kind.ANSWER, answer.id());
    } else if (comparison != null && found.asked()) {
      navigation.openAnswer(comparison, answer.questionId());
    } else {
      // What was answered in no comparison stands with its question.
      navigation.openStudy(Kind.GUIDING_QUESTION, answer.questionId());
    }
  }
}
