package org.casebridge.ui.shell;

import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.SearchHit;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.privacy.Audience;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Navigation;

/** Leads from a find to the place where it is worked on. */
final class HitRouter {
  private final Desk desk;
  private final Navigation navigation;

  HitRouter(Desk desk, Navigation navigation) {
    this.desk = desk;
    this.navigation = navigation;
  }

  /** Where a find is worked on, if it is not in a case. */
  private record Elsewhere(Optional<UUID> source, Optional<UUID> comparison) {}

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
          EVIDENCE_LINK -> {
        if (caseId != null) {
          navigation.openCase(caseId, hit.kind(), hit.id());
        }
      }
      case EXCERPT, ANSWER, MEMO ->
          desk.read("where it belongs", file -> elsewhere(file, hit))
              .onSuccess(place -> open(hit, place))
              .start();
    }
  }

  private static Elsewhere elsewhere(StudyFile file, SearchHit hit) throws ExpectedProblem {
    return switch (file.find(hit.kind(), hit.id()).orElse(null)) {
      case Excerpt excerpt ->
          new Elsewhere(Optional.ofNullable(excerpt.sourceId()), Optional.empty());
      case Memo memo -> new Elsewhere(Optional.empty(), Optional.ofNullable(memo.comparisonId()));
      case Answer answer ->
          new Elsewhere(Optional.empty(), Optional.ofNullable(answer.comparisonId()));
      case null, default -> new Elsewhere(Optional.empty(), Optional.empty());
    };
  }

  private void open(SearchHit hit, Elsewhere place) {
    UUID caseId = hit.caseId();
    boolean whole = desk.audienceProperty().get() == Audience.RESEARCHER;
    if (whole && place.source().isPresent()) {
      navigation.openSource(place.source().get(), hit.id());
    } else if (place.comparison().isPresent()) {
      navigation.openComparison(place.comparison().get());
    } else if (caseId != null) {
      navigation.openCase(caseId, hit.kind(), hit.id());
    } else {
      // An answer for the whole workplace stands with its question.
      navigation.openStudy(Kind.GUIDING_QUESTION, hit.id());
    }
  }
}
