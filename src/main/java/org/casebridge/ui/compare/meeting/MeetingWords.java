package org.casebridge.ui.compare.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casebridge.app.compare.meeting.Region;
import org.casebridge.app.compare.meeting.Token;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Score;
import org.casebridge.ui.common.Words;

/** Says tokens in words, whether shown beside them or spoken. */
final class MeetingWords {
  /** The three that meet, as their circles are drawn. */
  static final List<Factor> FACTORS = List.of(Factor.ASSET, Factor.OPPORTUNITY, Factor.MEDIATION);

  private final Messages messages;

  MeetingWords(Messages messages) {
    this.messages = messages;
  }

  Messages messages() {
    return messages;
  }

  static Score score(Token token, Factor factor) {
    return switch (factor) {
      case ASSET -> token.assets();
      case OPPORTUNITY -> token.opportunity();
      case MEDIATION -> token.mediation();
      case BACKGROUND, MEETING, OUTCOME ->
          throw new IllegalArgumentException(factor + " has no score");
    };
  }

  String title(Token token) {
    return messages.get("token", token.pseudonym(), token.number(), token.label());
  }

  /** A score with its reason. */
  String told(Token token, Factor factor) {
    Score score = score(token, factor);
    String number = Phrases.score(score);
    return score.reason().isBlank()
        ? messages.get("score", Words.of(factor), number)
        : messages.get("score.reason", Words.of(factor), number, score.reason());
  }

  /** Where a token lies. */
  String region(Token token) {
    return token.region().map(this::region).orElse(messages.get("region.unrated"));
  }

  private String region(Region region) {
    return switch (region) {
      case NONE -> messages.get("region.none");
      case A -> messages.get("region.a");
      case O -> messages.get("region.o");
      case M -> messages.get("region.m");
      case AO -> messages.get("region.ao");
      case AM -> messages.get("region.am");
      case OM -> messages.get("region.om");
      case AOM -> messages.get("region.aom");
    };
  }

  /** A token in full. */
  String spoken(Token token) {
    return lines(token).stream()
        .map(it -> it.endsWith(".") ? it : it + ".")
        .collect(Collectors.joining(" "));
  }

  /** The same, line by line. */
  String tip(Token token) {
    return String.join("\n", lines(token));
  }

  private List<String> lines(Token token) {
    List<String> lines = new ArrayList<>();
    lines.add(title(token));
    lines.add(region(token));
    if (token.borderline()) {
      lines.add(messages.get("borderline"));
    }
    FACTORS.forEach(it -> lines.add(told(token, it)));
    return lines;
  }
}
