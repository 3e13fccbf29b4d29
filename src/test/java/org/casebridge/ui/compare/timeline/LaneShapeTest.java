package org.casebridge.ui.compare.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.compare.timeline.Alignment;
import org.casebridge.app.compare.timeline.Timeline;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.CaseFile;
import org.casebridge.ui.common.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class LaneShapeTest {
  private static final List<CaseFile> CASES = GeneratedCases.of(60, 5);

  @Test
  void nothingOnALaneOverlapsAnythingElseHoweverItIsAlignedZoomedAndScaled() {
    List<String> faults =
        Fx.get(() -> {
          List<String> found = new ArrayList<>();
          for (Alignment alignment :
              List.of(
                  new Alignment.ByOrder(),
                  new Alignment.ByDate(),
                  new Alignment.OnEvent("promoted"))) {
            for (double width : new double[] {300, 760, 1500}) {
              for (double zoom : new double[] {1, 7}) {
                for (double size : new double[] {14, 28}) {
                  found.addAll(faults(alignment, width, zoom, size));
                }
              }
            }
          }
          return found;
        });
    assertThat(faults).isEmpty();
  }

  private static List<String> faults(Alignment alignment, double width, double zoom, double size) {
    Timeline timeline = Timeline.of(CASES, alignment, Labels.of(List.of(), Locale.ENGLISH));
    Font font = Font.font(size);
    Metrics metrics = new Metrics(font, font, font);
    Scaling scaling = Scaling.of(timeline, width, 12, zoom);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < CASES.size(); i++) {
      History history =
          new Things(CASES.get(i), Messages.of("histories", Locale.ENGLISH))
              .of(timeline.lanes().get(i));
      LaneShape shape = LaneShape.of(history, scaling, metrics);
      String where = alignment.key() + " " + width + " x" + zoom + " " + size + " lane " + i + ": ";
      for (int a = 0; a < shape.boxes().size(); a++) {
        Thing thing = history.things().get(a);
        LaneShape.Box box = shape.boxes().get(a);
        if (box.top() < 0 || box.top() + box.height() > shape.height()) {
          faults.add(where + thing + " is not on its lane");
        }
        for (int b = a + 1; b < shape.boxes().size(); b++) {
          if (thing.kind() != Thing.Kind.PHASE && meet(box, shape.boxes().get(b))) {
            faults.add(where + thing + " overlaps " + history.things().get(b));
          }
        }
      }
    }
    return faults;
  }

  private static boolean meet(LaneShape.Box one, LaneShape.Box other) {
    return one.left() < other.right()
        && other.left() < one.right()
        && one.top() < other.top() + other.height()
        && other.top() < one.top() + one.height();
  }
}
