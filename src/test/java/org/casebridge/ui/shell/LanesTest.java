package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.casebridge.ui.common.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three lanes of a case, in windows of the sizes people have. */
@Tag("fx")
class LanesTest {
  /** Half a pixel to each side may be lost to snapping. */
  private static final double SLACK = 1;

  @TempDir private Path folder;
  private int looked;

  @Test
  void nothingInALaneIsWiderThanTheLane() {
    List<String> wider = new ArrayList<>();
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      List<String> names = List.of("Ijakoo", "Muhazzin", "Destiny");
      // The sheet is built frame by frame; these stand on the cards of its last lane.
      List<String> last =
          List.of("Pays for the programme", "Called on him in meetings", "until his position");
      for (int i = 0; i < names.size(); i++) {
        int index = i;
        window.chooseCase(index, names.get(index));
        window.awaitText(last.get(index));
        window.settle();
        for (double[] size : new double[][] {{1366, 768, 1}, {1920, 1080, 1}, {1920, 1080, 1.5}}) {
          Fx.run(() -> window.window().theme().scaleProperty().set(size[2]));
          String at = names.get(i) + " at " + size[0] + " × " + size[2];
          window.sized(size[0], size[1], root -> collect(root, at, wider));
        }
      }
    }
    assertThat(looked).as("labels looked at").isGreaterThan(300);
    assertThat(wider).isEmpty();
  }

  private void collect(Parent root, String at, List<String> wider) {
    for (Node lane : root.lookupAll(".lane")) {
      Bounds room = lane.localToScene(lane.getLayoutBounds());
      for (Node inside : lane.lookupAll(".label")) {
        if (!shownIn(lane, inside)) {
          continue;
        }
        looked++;
        Bounds bounds = inside.localToScene(inside.getLayoutBounds());
        if (bounds.getMaxX() > room.getMaxX() + SLACK
            || bounds.getMinX() < room.getMinX() - SLACK) {
          wider.add(at + ": " + inside);
        }
      }
    }
  }

  private static boolean shownIn(Node lane, Node node) {
    for (Node up = node; up != null && up != lane; up = up.getParent()) {
      if (!up.isVisible() || !up.isManaged()) {
        return false;
      }
    }
    return true;
  }
}
