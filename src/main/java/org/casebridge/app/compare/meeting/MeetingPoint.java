package org.casebridge.app.compare.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Phase;

/**
 * Where assets, opportunity and mediation met in the phases of several cases.
 *
 * @param tokens one for each phase, by case, then in order; those not rated stand beside the
 *     circles
 * @param routes one for each case
 */
public record MeetingPoint(List<Token> tokens, List<Route> routes) {
  /** Keeps its own copies. */
  public MeetingPoint {
    tokens = List.copyOf(tokens);
    routes = List.copyOf(routes);
  }

  /**
   * Sorts the phases of cases into the circles.
   *
   * @param cases in order, as the audience may see them
   * @param labels the words of the study
   */
  public static MeetingPoint of(List<CaseFile> cases, Labels labels) {
    List<Route> routes = cases.stream().map(MeetingPoint::route).toList();
    return new MeetingPoint(routes.stream().flatMap(it -> it.tokens().stream()).toList(), routes);
  }

  private static Route route(CaseFile file) {
    Case learner = file.learner();
    List<Token> tokens = new ArrayList<>();
    for (Phase phase : file.phases()) {
      tokens.add(token(learner, phase, tokens.size() + 1));
    }
    return new Route(
        learner.id(),
        learner.pseudonym(),
        learner.glyph(),
        learner.hue(),
        tokens,
        RouteWords.of(learner.pseudonym(), tokens));
  }

  private static Token token(Case learner, Phase phase, int number) {
    return new Token(
        learner.id(),
        phase.id(),
        learner.pseudonym(),
        phase.label(),
        number,
        learner.glyph(),
        learner.hue(),
        phase.assetScore(),
        phase.opportunityScore(),
        phase.mediationScore(),
        region(phase),
        Stream.of(phase.assetScore(), phase.opportunityScore(), phase.mediationScore())
            .anyMatch(RouteWords::atCrossover));
  }

  private static Optional<Region> region(Phase phase) {
    Double assets = phase.assetScore().value();
    Double opportunity = phase.opportunityScore().value();
    Double mediation = phase.mediationScore().value();
    return assets == null || opportunity == null || mediation == null
        ? Optional.empty()
        : Optional.of(Region.of(assets, opportunity, mediation));
  }

  @Override
  public String toString() {
    return "MeetingPoint[" + tokens.size() + " tokens]";
  }
}
