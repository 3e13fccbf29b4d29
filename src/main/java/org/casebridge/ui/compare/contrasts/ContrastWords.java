package org.casebridge.ui.compare.contrasts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebridge.app.compare.Behind;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Item;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.app.compare.contrast.ContrastKind;
import org.casebridge.app.compare.contrast.Side;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.ui.common.Words;
import org.casebridge.ui.compare.view.Spot;

/** Says contrasts in words, whether drawn or spoken. */
final class ContrastWords {
  private final Messages messages;

  ContrastWords(Messages messages) {
    this.messages = messages;
  }

  Messages messages() {
    return messages;
  }

  /** The words a sentence begins with, up to and with the colon; empty if it has none. */
  static String lead(String sentence) {
    int colon = sentence.indexOf(": ");
    return colon < 0 ? "" : sentence.substring(0, colon + 1);
  }

  /** What a case says with one presence, each wording once. */
  String said(Side side, Presence presence) {
    return side.said().items().stream()
        .filter(it -> it.presence() == presence)
        .map(this::said)
        .filter(it -> !it.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What a case says without its answers, for beside a drawing of these. */
  String texts(Side side) {
    return side.said().items().stream()
        .map(it -> starred(it, it.text()))
        .filter(it -> !it.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String said(Item item) {
    String words =
        item.detail().isBlank()
            ? item.text()
            : item.text().isBlank()
                ? item.detail()
                : messages.get("cell.answer", item.detail(), item.text());
    return starred(item, words);
  }

  private static String starred(Item item, String words) {
    return item.inferred() && !words.isBlank() ? words + "*" : words;
  }

  /** What stands in the cell of what is stated absent. */
  String absent(Side side) {
    String words = said(side, Presence.STATED_ABSENT);
    return words.isEmpty() ? messages.get("cell.absent") : messages.get("cell.absent.words", words);
  }

  /** What stands behind a contrast, each excerpt once. */
  static Behind behind(Contrast contrast) {
    return Behind.together(contrast.sides().stream().map(Side::behind));
  }

  /** How many of its claims have nothing behind them. */
  static int without(Contrast contrast) {
    return (int)
        contrast.sides().stream()
            .flatMap(it -> it.said().items().stream())
            .filter(it -> it.behind().nothing())
            .map(Item::claimId)
            .distinct()
            .count();
  }

  /** What stands behind a contrast, in full words. */
  String evidence(Contrast contrast) {
    if (contrast.kind() == ContrastKind.SCORES_TURN) {
      return messages.get("evidence.rated");
    }
    Behind behind = behind(contrast);
    int without = without(contrast);
    return without == 0 || behind.nothing()
        ? Words.of(behind)
        : Phrases.joined(", ", Words.of(behind), messages.get("evidence.without", without));
  }

  /** A contrast read aloud. */
  String spoken(Contrast contrast) {
    return messages.get(
        "spoken",
        Group.of(contrast.kind()).title(messages),
        contrast.part().title(),
        contrast.sentence(),
        evidence(contrast));
  }

  /** What a case says, read aloud. */
  String spoken(String pseudonym, Side side) {
    if (side.presence() == Presence.NOT_STATED) {
      return messages.get("cell.spoken", pseudonym, Words.of(Presence.NOT_STATED));
    }
    List<String> parts = new ArrayList<>();
    if (side.says(Presence.PRESENT)) {
      parts.add(said(side, Presence.PRESENT));
    }
    if (side.says(Presence.STATED_ABSENT)) {
      parts.add(absent(side));
    }
    return messages.get("cell.spoken", pseudonym, String.join(". ", parts));
  }

  /** What is selected with a contrast. */
  static Spot spot(Contrast contrast) {
    return new Spot(
        contrast.sides().size() == 1 ? contrast.sides().getFirst().caseId() : null,
        contrast.key(),
        contrast.title(),
        contrast.sides().stream().flatMap(ContrastWords::grounds).toList());
  }

  /** What is selected with what one case says in a contrast. */
  static Spot spot(Contrast contrast, Side side) {
    return new Spot(side.caseId(), contrast.key(), contrast.title(), grounds(side).toList());
  }

  private static Stream<Spot.Ground> grounds(Side side) {
    return side.claimIds().stream().map(it -> new Spot.Ground(side.caseId(), it));
  }

  /** The two phases that a turn lies between; nothing if it is no turn. */
  static Optional<Turn> turn(Compared compared, Contrast contrast) {
    if (contrast.kind() != ContrastKind.STANCE_TURN
        && contrast.kind() != ContrastKind.SCORES_TURN) {
      return Optional.empty();
    }
    UUID caseId = contrast.sides().getFirst().caseId();
    return compared.file(caseId).flatMap(file -> turn(file, contrast));
  }

  private static Optional<Turn> turn(CaseFile file, Contrast contrast) {
    Phase from = null;
    for (Phase phase : file.phases()) {
      if (contrast.key().endsWith(phase.id().toString())) {
        return from == null ? Optional.empty() : Optional.of(new Turn(from, phase));
      }
      boolean told =
          contrast.kind() == ContrastKind.STANCE_TURN
              ? file.stance(phase.id()).isPresent()
              : phase.assetScore().value() != null
                  || phase.opportunityScore().value() != null
                  || phase.mediationScore().value() != null;
      from = told ? phase : from;
    }
    return Optional.empty();
  }

  /** A turn within a case. */
  record Turn(Phase from, Phase to) {}
}
