package org.casebridge.ui.compare.timeline;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.compare.timeline.Alignment;
import org.casebridge.app.compare.timeline.Alignments;
import org.casebridge.app.compare.timeline.Lane;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Presence;
import org.casebridge.ui.common.Words;

/** Puts histories into words: as shown, and as spoken by a screen reader. */
final class TimelineWords {
  private static final int NAMED = 3;
  private final Messages messages;

  TimelineWords(Messages messages) {
    this.messages = messages;
  }

  /** The whole drawing as a screen reader says it. */
  String spoken(Histories histories) {
    return messages.get("name", histories.lanes().size(), aligned(histories));
  }

  /** A lane as a screen reader says it. */
  String spoken(History history) {
    Lane lane = history.lane();
    List<String> parts = new ArrayList<>();
    parts.add(lane.pseudonym());
    if (!lane.headline().isEmpty()) {
      parts.add(lane.headline());
    }
    if (!lane.aligned()) {
      parts.add(messages.get("lane.unaligned"));
    }
    parts.add(
        history.things().isEmpty()
            ? silent()
            : messages.get("lane.things", history.things().size()));
    return String.join(". ", parts);
  }

  /** A lane and all that stands on it, in sentences. */
  String told(History history) {
    List<String> told = new ArrayList<>();
    told.add(spoken(history) + ".");
    history.things().forEach(it -> told.add(spoken(history, it)));
    return String.join(" ", told);
  }

  /** A thing as a screen reader says it: whose, what, how it stands, and what it rests on. */
  String spoken(History history, Thing thing) {
    List<String> parts = new ArrayList<>();
    parts.add(messages.get("thing", history.lane().pseudonym(), kind(thing.kind()), plain(thing)));
    parts.add(more(thing));
    parts.add(footing(thing));
    return String.join(". ", parts.stream().filter(it -> !it.isBlank()).toList()) + ".";
  }

  private String plain(Thing thing) {
    if (!thing.inferred()) {
      return whole(thing);
    }
    String words = whole(thing);
    return messages.get(
        "inferred", words.endsWith("*") ? words.substring(0, words.length() - 1) : words);
  }

  /** A phase's details say all that stands on it, and more. */
  private static String whole(Thing thing) {
    return thing.kind() == Thing.Kind.PHASE ? thing.detail() : thing.label();
  }

  private static String more(Thing thing) {
    return thing.kind() == Thing.Kind.PHASE ? "" : thing.detail();
  }

  /** A thing for the pointer that rests on it: all of its words, and what it rests on. */
  String hint(Thing thing) {
    List<String> lines = new ArrayList<>();
    lines.add(plain(thing));
    lines.add(more(thing));
    lines.add(footing(thing));
    return String.join("\n", lines.stream().filter(it -> !it.isBlank()).toList());
  }

  /** A lane's head for the pointer that rests on it. */
  String hint(Lane lane) {
    return lane.headline().isEmpty() ? lane.pseudonym() : lane.pseudonym() + "\n" + lane.headline();
  }

  private String footing(Thing thing) {
    String evidence = Words.of(thing.behind());
    return switch (thing.presence()) {
      case PRESENT ->
          thing.uncertain() ? Phrases.joined(". ", messages.get("uncertain"), evidence) : evidence;
      case STATED_ABSENT -> Phrases.joined(". ", Words.of(Presence.STATED_ABSENT), evidence);
      case NOT_STATED -> Words.of(Presence.NOT_STATED);
    };
  }

  String kind(Thing.Kind kind) {
    return switch (kind) {
      case PHASE -> messages.get("kind.phase");
      case EVENT -> messages.get("kind.event");
      case OPPORTUNITY -> messages.get("kind.opportunity");
      case SUPPORT -> messages.get("kind.support");
      case OUTCOME -> messages.get("kind.outcome");
    };
  }

  /** What stands on the lane of a case that tells no history. */
  String silent() {
    return messages.get("lane.silent");
  }

  /** What the cases are aligned on, in a word or two. */
  String aligned(Histories histories) {
    return switch (histories.alignment()) {
      case Alignment.ByOrder _ -> messages.get("by.order");
      case Alignment.ByDate _ -> messages.get("by.date");
      case Alignment.OnEvent on ->
          histories.offers().stream()
              .filter(it -> it.alignment().equals(on))
              .map(Alignments.Offer::label)
              .findFirst()
              .orElse(on.eventTypeCode());
    };
  }

  /** What may be misread: who lacks what the cases are aligned on, or what the length means. */
  String sentence(Histories histories) {
    List<String> lacking = histories.lacking();
    int all = histories.lanes().size();
    boolean date = histories.alignment() instanceof Alignment.ByDate;
    if (lacking.isEmpty() || all == 0) {
      return all == 0 || date ? "" : messages.get("sentence.order");
    }
    if (lacking.size() == all) {
      return date ? messages.get("sentence.none.date") : messages.get("sentence.none.event");
    }
    if (lacking.size() > NAMED) {
      return date
          ? messages.get("sentence.many.date", lacking.size(), all)
          : messages.get("sentence.many.event", lacking.size(), all);
    }
    String names = listed(lacking);
    return date
        ? messages.get("sentence.few.date", names, lacking.size())
        : messages.get("sentence.few.event", names, lacking.size());
  }

  private String listed(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : messages.get(
            "and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }
}
