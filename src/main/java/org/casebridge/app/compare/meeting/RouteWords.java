package org.casebridge.app.compare.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Score;

/** Says a case's way through the circles in plain words. */
final class RouteWords {
  private static final Messages TEXTS = Messages.of("meeting");

  private RouteWords() {}

  static String of(String pseudonym, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return TEXTS.get("route.no_phases", pseudonym);
    }
    List<String> parts = new ArrayList<>();
    Optional<Region> before = Optional.empty();
    for (Token token : tokens) {
      parts.add(Phrases.sentence(TEXTS.get("route.phase", token.label(), region(token, before))));
      before = token.region();
    }
    return TEXTS.get("route", pseudonym, String.join(" ", parts));
  }

  private static String region(Token token, Optional<Region> before) {
    if (token.region().isEmpty()) {
      return TEXTS.get("not_rated");
    }
    Region region = token.region().get();
    String words = before.filter(region::lessThan).isPresent() ? left(region) : there(region);
    return token.borderline() ? TEXTS.get("halfway", words, halfway(token)) : words;
  }

  private static String halfway(Token token) {
    return Phrases.joined(
        ", ",
        atCrossover(token.assets()) ? TEXTS.get("factor.assets") : "",
        atCrossover(token.opportunity()) ? TEXTS.get("factor.opportunity") : "",
        atCrossover(token.mediation()) ? TEXTS.get("factor.mediation") : "");
  }

  static boolean atCrossover(Score score) {
    Double value = score.value();
    return value != null && value == Region.CROSSOVER;
  }

  private static String there(Region region) {
    return switch (region) {
      case NONE -> TEXTS.get("there.none");
      case A -> TEXTS.get("there.a");
      case O -> TEXTS.get("there.o");
      case M -> TEXTS.get("there.m");
      case AO -> TEXTS.get("there.ao");
      case AM -> TEXTS.get("there.am");
      case OM -> TEXTS.get("there.om");
      case AOM -> TEXTS.get("there.aom");
    };
  }

  private static String left(Region region) {
    return switch (region) {
      case NONE -> TEXTS.get("left.none");
      case A -> TEXTS.get("left.a");
      case O -> TEXTS.get("left.o");
      case M -> TEXTS.get("left.m");
      case AO -> TEXTS.get("left.ao");
      case AM -> TEXTS.get("left.am");
      case OM -> TEXTS.get("left.om");
      case AOM -> there(region);
    };
  }
}
