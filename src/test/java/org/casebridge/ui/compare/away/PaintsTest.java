package org.casebridge.ui.compare.away;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.PathData;
import org.junit.jupiter.api.Test;

/** What the styles draw with gradients is drawn in its parts. */
class PaintsTest {
  private static final PathData BAND = PathData.rectangle(5, 10, 40, 20);

  @Test
  void twoHalvesStayTwoHalves() {
    Paint halves =
        LinearGradient.valueOf("to bottom, blue 0%, blue 50%, transparent 50%, transparent 100%");
    assertThat(Paints.filled(BAND, halves, 1))
        .singleElement()
        .isInstanceOfSatisfying(
            Mark.Group.class,
            group -> {
              assertThat(group.clip()).isEqualTo(BAND);
              assertThat(group.marks())
                  .containsExactly(
                      new Mark.Filled(PathData.rectangle(5, 10, 40, 10), 0xFF0000FF, ""));
            });
  }

  @Test
  void aSoftGradientIsDrawnInItsMiddleColour() {
    assertThat(Paints.filled(BAND, LinearGradient.valueOf("to bottom, black, white"), 1))
        .containsExactly(new Mark.Filled(BAND, 0xFF808080, ""));
  }
}
