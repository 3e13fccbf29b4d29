package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.Band;
import org.jspecify.annotations.Nullable;

/** An advancement history as a list that can be read out: phases, and in each what happened. */
final class HistoryOutline {
  private HistoryOutline() {}

  /**
   * One phase with its events in order.
   *
   * @param part null where events are known and phases aren't
   */
  record Stage(Band.@Nullable Part part, List<Band.Happening> events) {
    @Override
    public String toString() {
      return "Stage[" + events.size() + " events]";
    }
  }

  /** The stages in order. An event where one phase ends and the next begins goes to the next. */
  static List<Stage> of(Band band) {
    if (band.parts().isEmpty()) {
      return band.events().isEmpty() ? List.of() : List.of(new Stage(null, band.events()));
    }
    double whole = band.parts().stream().mapToDouble(Band.Part::share).sum();
    List<Stage> stages = new ArrayList<>();
    double before = 0;
    for (int i = 0; i < band.parts().size(); i++) {
      double from = before / whole;
      before += band.parts().get(i).share();
      double to = i == band.parts().size() - 1 ? 2 : before / whole;
      stages.add(
          new Stage(
              band.parts().get(i),
              band.events().stream()
                  .filter(it -> it.position() >= from && it.position() < to)
                  .toList()));
    }
    return stages;
  }
}
