package org.casebridge.ui.compare.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.meeting.CircleLayout;
import org.casebridge.app.compare.meeting.MeetingPoint;
import org.casebridge.app.compare.meeting.Route;
import org.casebridge.app.compare.meeting.Token;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Entity;
import org.casebridge.ui.compare.view.Spot;
import org.jspecify.annotations.Nullable;

/**
 * What there is to show of a comparison.
 *
 * @param rated the tokens that lie in the circles, case by case in the order of their phases
 * @param places where they lie, by phase
 */
record Meeting(
    Compared compared,
    MeetingPoint point,
    List<Token> rated,
    CircleLayout layout,
    Map<UUID, CircleLayout.Place> places) {
  Meeting {
    rated = List.copyOf(rated);
    places = Map.copyOf(places);
  }

  static Meeting of(Compared compared) {
    MeetingPoint point = MeetingPoint.of(compared.cases(), compared.labels());
    CircleLayout layout = CircleLayout.of(point.tokens());
    Map<UUID, CircleLayout.Place> places = new HashMap<>();
    layout.places().forEach(it -> places.put(it.phaseId(), it));
    return new Meeting(
        compared, point, point.tokens().stream().filter(Token::rated).toList(), layout, places);
  }

  List<Token> unrated() {
    return point.tokens().stream().filter(it -> !it.rated()).toList();
  }

  Optional<Token> token(@Nullable UUID phaseId) {
    return point.tokens().stream().filter(it -> it.phaseId().equals(phaseId)).findFirst();
  }

  Optional<Route> route(@Nullable UUID caseId) {
    return point.routes().stream().filter(it -> it.caseId().equals(caseId)).findFirst();
  }

  /** A phase with all that was said of it: its scores, and what met or did not meet in it. */
  Spot spot(Token token) {
    return new Spot(
        token.caseId(),
        ComparisonPart.SCORES.key(),
        token.label(),
        compared.file(token.caseId()).stream()
            .flatMap(it -> claims(it, token.phaseId()))
            .map(it -> new Spot.Ground(token.caseId(), it))
            .toList());
  }

  /** All phases of a case. */
  static Spot spot(Route route) {
    return new Spot(
        route.caseId(),
        ComparisonPart.SCORES.key(),
        ComparisonPart.SCORES.title(),
        route.tokens().stream().map(it -> new Spot.Ground(route.caseId(), it.phaseId())).toList());
  }

  private static Stream<UUID> claims(CaseFile file, UUID phaseId) {
    List<Entity> within = new ArrayList<>(file.mediationsIn(phaseId));
    file.opportunities().stream().filter(it -> in(it.phaseId(), phaseId)).forEach(within::add);
    file.supports().stream().filter(it -> in(it.phaseId(), phaseId)).forEach(within::add);
    file.outcomes().stream().filter(it -> in(it.phaseId(), phaseId)).forEach(within::add);
    return Stream.concat(Stream.of(phaseId), within.stream().map(Entity::id));
  }

  private static boolean in(@Nullable UUID one, UUID phaseId) {
    return Objects.equals(one, phaseId);
  }

  @Override
  public String toString() {
    return "Meeting[" + rated.size() + " rated]";
  }
}
