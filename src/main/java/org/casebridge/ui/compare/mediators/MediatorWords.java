package org.casebridge.ui.compare.mediators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebridge.app.compare.mediators.Tie;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.ui.common.Words;

/** Puts maps into words: as shown, as spoken by a screen reader, and as a hint. */
final class MediatorWords {
  private final Messages messages;

  MediatorWords(Messages messages) {
    this.messages = messages;
  }

  /** A zone's heading, and beneath it that nobody stands there. */
  String zone(Zone zone, boolean empty) {
    String name =
        switch (zone) {
          case WORKPLACE -> messages.get("zone.workplace");
          case HOME -> messages.get("zone.home");
          case COMMUNITY -> messages.get("zone.community");
          case NOBODY -> messages.get("zone.nobody");
        };
    return empty ? name + "\n" + messages.get("zone.empty") : name;
  }

  /** A phase by its number, or all. */
  String phase(int phase) {
    return phase == CaseMap.ALL ? messages.get("phase.all") : messages.get("phase.number", phase);
  }

  /** What a case's phase of a number is called in it. */
  String phaseOf(CaseMap map, int phase) {
    if (phase == CaseMap.ALL) {
      return map.phases() == 0
          ? messages.get("phase.none")
          : messages.get("phase.all.of", map.phases());
    }
    return phase <= map.phases()
        ? map.at(phase).phases().get(phase - 1).label()
        : messages.get("phase.missing", phase);
  }

  /** A mediator's line beneath the name. */
  String detail(Tie tie) {
    if (!tie.present()) {
      return messages.get("tie.away.shown");
    }
    List<String> parts = new ArrayList<>();
    if (!tie.name().toLowerCase(Locale.ROOT).contains(tie.role().toLowerCase(Locale.ROOT))) {
      parts.add(tie.role());
    }
    parts.add(messages.get("tie.supports", tie.supportCount()) + absentCount(tie));
    if (tie.turned()) {
      parts.add(messages.get("tie.turned"));
    }
    return String.join(", ", parts);
  }

  private String absentCount(Tie tie) {
    return tie.absentSupports().isEmpty() ? "" : " ∅" + tie.absentSupports().size();
  }

  private String who(Tie tie) {
    return tie.role().isEmpty() || tie.role().equals(tie.name())
        ? tie.name()
        : tie.name() + ", " + tie.role();
  }

  private String stance(Tie tie) {
    String word = Words.of(tie.stance().orElse(null));
    return tie.inferred() ? messages.get("tie.inferred", word) : word;
  }

  /** A mediator as a screen reader says it. */
  String spoken(String pseudonym, Tie tie) {
    return messages.get("tie.spoken", pseudonym, who(tie), rest(tie));
  }

  private String rest(Tie tie) {
    if (!tie.present()) {
      return messages.get("tie.away");
    }
    List<String> parts = new ArrayList<>();
    parts.add(stance(tie));
    if (tie.turned()) {
      parts.add(messages.get("tie.turned.spoken"));
    }
    parts.add(messages.get("tie.supports", tie.supportCount()));
    if (!tie.absentSupports().isEmpty()) {
      parts.add(messages.get("tie.absent", String.join(", ", tie.absentSupports())));
    }
    parts.add(Words.of(tie.behind()));
    return Phrases.joined(", ", parts.stream());
  }

  /** What a mediator's tie is, for the pointer that rests on it. */
  String hint(Tie tie) {
    if (!tie.present()) {
      return who(tie) + "\n" + messages.get("tie.away");
    }
    List<String> lines = new ArrayList<>();
    lines.add(who(tie));
    lines.add(tie.turned() ? stance(tie) + ", " + messages.get("tie.turned.spoken") : stance(tie));
    if (!tie.supports().isEmpty()) {
      lines.add(messages.get("tie.gave", String.join(", ", tie.supports())));
    }
    if (!tie.absentSupports().isEmpty()) {
      lines.add(messages.get("tie.absent", String.join(", ", tie.absentSupports())));
    }
    lines.add(Words.of(tie.behind()));
    return Phrases.joined("\n", lines.stream());
  }

  /** A case's card as a screen reader says it. */
  String card(CaseMap map, int phase) {
    return messages.get("card.spoken", map.pseudonym(), phaseOf(map, phase), map.zones().size());
  }

  /** All maps as a screen reader says them. */
  String board(int cases) {
    return messages.get("board.spoken", cases);
  }
}
