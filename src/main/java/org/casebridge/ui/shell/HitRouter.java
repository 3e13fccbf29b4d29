package org.casebridge.ui.shell;

import java.util.UUID;
import org.casebridge.app.port.SearchHit;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
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
      case EXCERPT, ANSWER, MEMO, REPLICATION ->
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
    } else if (found instanceof Answer answer) {
      // An answer for the whole workplace stands with its question.
      navigation.openStudy(Kind.GUIDING_QUESTION, answer.questionId());
    }
  }
}
