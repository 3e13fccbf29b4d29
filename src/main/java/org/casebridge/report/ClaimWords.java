package org.casebridge.report;

import java.util.List;
import java.util.Locale;
import org.casebridge.app.card.Band;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Coded;
import org.casebridge.domain.Presence;

/** Puts into words what a claim's frame and sign show, for forms that are read as text. */
final class ClaimWords {
  private final Labels labels = Labels.of(List.of(), Locale.getDefault());

  /** The word for a presence that is not plain, empty where the claim's own words have it. */
  String presence(LaneItem item) {
    return item.presence() == Presence.PRESENT ? "" : missing(said(item), item.presence());
  }

  /** The word for a stance, empty where there is none or the claim's own words have it. */
  String stance(LaneItem item) {
    return item.stance() == null ? "" : missing(said(item), item.stance());
  }

  /** The word for a phase's stance, empty where there is none or its label has it. */
  String stance(Band.Part part) {
    return part.stance() == null ? "" : missing(part.label(), part.stance());
  }

  private static String said(LaneItem item) {
    return item.lead() + " " + item.rest();
  }

  private String missing(String said, Coded value) {
    String word = labels.name(value);
    return said.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)) ? "" : word;
  }

  /** What stands between the words in bold and those that follow. */
  static String between(LaneItem item) {
    String rest = item.rest().strip();
    boolean joined = item.lead().isBlank() || rest.isEmpty() || ",.;:".indexOf(rest.charAt(0)) >= 0;
    return joined ? "" : " ";
  }
}
