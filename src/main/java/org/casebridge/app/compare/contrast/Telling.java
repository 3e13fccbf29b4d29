package org.casebridge.app.compare.contrast;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.compare.Behind;
import org.casebridge.app.compare.Item;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Presence;

/** Names cases together with the evidence for what they say. */
final class Telling {
  private static final Messages TEXTS = Messages.of("contrast");
  private static final int WORDINGS = 2;
  private final Labels labels;

  Telling(Labels labels) {
    this.labels = labels;
  }

  /**
   * The cases that claim something with a presence, each with its evidence.
   *
   * @param quoting whether to quote the claims too
   */
  String cases(List<Teller> cases, List<Side> sides, Presence presence, boolean quoting) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      List<Item> items = items(sides.get(i), presence);
      if (!items.isEmpty()) {
        String evidence = quoting ? quotedEvidence(items) : evidence(items);
        named.add(TEXTS.get("side", cases.get(i).name(), evidence));
      }
    }
    return list(named);
  }

  static List<Item> items(Side side, Presence presence) {
    return side.said().items().stream().filter(it -> it.presence() == presence).toList();
  }

  /** The names of the cases in whose sides something with a presence is claimed, or nothing is. */
  static List<String> names(List<Teller> cases, List<Side> sides, Presence presence) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      if (sides.get(i).says(presence)) {
        names.add(cases.get(i).name());
      }
    }
    return names;
  }

  private String quotedEvidence(List<Item> items) {
    List<String> wordings =
        items.stream().map(Item::text).filter(it -> !it.isBlank()).distinct().toList();
    String shown = Phrases.joined("; ", wordings.stream().limit(WORDINGS));
    String words = wordings.size() > WORDINGS ? TEXTS.get("words.more", shown) : shown;
    return Phrases.joined("; ", words.isEmpty() ? "" : TEXTS.get("words", words), evidence(items));
  }

  /**
   * Whose word it is, how many excerpts stand behind it, and whether it is inferred. Where there
   * are none but those kept from who looks, nothing is told of excerpts.
   */
  String evidence(List<Item> items) {
    String voices = list(items.stream().map(it -> labels.name(it.voice())).distinct().toList());
    Behind behind = Behind.together(items.stream().map(Item::behind));
    int excerpts = behind.count();
    long without =
        items.stream().filter(it -> it.behind().nothing()).map(Item::claimId).distinct().count();
    String counted =
        excerpts == 0
            ? behind.kept() ? "" : TEXTS.get("evidence.none")
            : without == 0
                ? TEXTS.get("evidence.excerpts", excerpts)
                : TEXTS.get("evidence.some", excerpts, without);
    String inferred =
        items.stream().allMatch(Item::inferred)
            ? TEXTS.get("evidence.inferred")
            : items.stream().anyMatch(Item::inferred) ? TEXTS.get("evidence.partly") : "";
    return Phrases.joined("; ", voices, counted, inferred);
  }

  /** Names in a row, e.g. "a, b and c". */
  static String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return TEXTS.get(
        "list", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }
}
