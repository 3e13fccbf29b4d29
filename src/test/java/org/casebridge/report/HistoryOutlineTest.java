package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casebridge.app.card.Band;
import org.casebridge.app.card.Band.Happening;
import org.casebridge.app.card.Band.Part;
import org.casebridge.app.card.EventIcon;
import org.casebridge.app.card.Tone;
import org.casebridge.domain.Stance;
import org.casebridge.report.HistoryOutline.Stage;
import org.junit.jupiter.api.Test;

class HistoryOutlineTest {
  private static final Part JAMES = new Part("James", Stance.BRIDGE, 3);
  private static final Part BOB = new Part("Bob", Stance.BARRIER, 1);

  private static Happening at(double position) {
    return new Happening("at " + position, EventIcon.OTHER, position, Tone.PLAIN);
  }

  @Test
  void eachEventStandsInItsPhaseAndOneOnTheBorderInTheNext() {
    Band band =
        new Band("", List.of(JAMES, BOB), List.of(at(0), at(0.74), at(0.75), at(0.9), at(1)));
    assertThat(HistoryOutline.of(band))
        .containsExactly(
            new Stage(JAMES, List.of(at(0), at(0.74))),
            new Stage(BOB, List.of(at(0.75), at(0.9), at(1))));
  }

  @Test
  void eventsWithoutPhasesStandAlone() {
    assertThat(HistoryOutline.of(new Band("", List.of(), List.of(at(0.5)))))
        .containsExactly(new Stage(null, List.of(at(0.5))));
    assertThat(HistoryOutline.of(Band.NONE)).isEmpty();
  }
}
