package org.casebridge.ui.compare.timeline;

import java.util.List;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.timeline.Alignment;
import org.casebridge.app.compare.timeline.Alignments;
import org.casebridge.app.compare.timeline.Timeline;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Span;

/**
 * All lanes with what stands on them, and what else they can be aligned on.
 *
 * @param lanes in the order of the cases
 * @param offers the events they can be aligned on
 * @param dated how many of the cases have any date
 */
record Histories(
    Timeline timeline,
    Alignment alignment,
    List<History> lanes,
    List<Alignments.Offer> offers,
    int dated) {
  /** Nothing to show. */
  static final Histories NONE =
      new Histories(
          new Timeline(List.of(), 0, 1, List.of(), java.util.Optional.empty()),
          new Alignment.ByOrder(),
          List.of(),
          List.of(),
          0);

  /** Keeps its own copies. */
  Histories {
    lanes = List.copyOf(lanes);
    offers = List.copyOf(offers);
  }

  /** Lays out what is compared; on whichever thread. */
  static Histories of(Compared compared, Messages messages) {
    Alignment alignment = Alignment.parse(compared.comparison().alignment());
    List<CaseFile> cases = compared.cases();
    Timeline timeline = Timeline.of(cases, alignment, compared.labels());
    List<History> lanes = new java.util.ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      lanes.add(new Things(cases.get(i), messages).of(timeline.lanes().get(i)));
    }
    return new Histories(
        timeline,
        alignment,
        lanes,
        Alignments.offered(cases, compared.labels()),
        (int) cases.stream().filter(Histories::dated).count());
  }

  private static boolean dated(CaseFile file) {
    return file.phases().stream().anyMatch(it -> dated(it.span()))
        || file.events().stream().anyMatch(it -> dated(it.span()));
  }

  private static boolean dated(Span span) {
    return span.from() != null || span.to() != null;
  }

  /** The lanes that lack what the cases are aligned on. */
  List<String> lacking() {
    return lanes.stream()
        .filter(it -> !it.lane().aligned())
        .map(it -> it.lane().pseudonym())
        .toList();
  }

  @Override
  public String toString() {
    return "Histories[" + lanes.size() + "]";
  }
}
