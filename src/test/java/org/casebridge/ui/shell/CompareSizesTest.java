package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.casebridge.ui.common.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison at every interface scale on a small screen: nothing is cut at its edges. */
@Tag("fx")
class CompareSizesTest {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final List<Double> SCALES = List.of(0.8, 1.0, 1.2, 1.3, 1.5, 1.6, 1.8, 2.0);

  @TempDir private Path folder;

  /** A view's button, and what else to press for it. */
  private record View(String button, String form) {}

  private static final List<View> VIEWS =
      List.of(
          new View("Grid", ""),
          new View("Contrasts", ""),
          new View("Timeline", ""),
          new View("Mediators", "Maps"),
          new View("Mediators", "Who gives what"),
          new View("Meeting point", ""));

  @Test
  void nothingOfAViewSticksOutOfASmallScreenAtAnyScale() {
    List<String> cut = new ArrayList<>();
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      Hands hands = new Hands(window);
      hands.goTo(Place.COMPARE);
      for (double scale : SCALES) {
        scaled(window, scale);
        cut.addAll(cutInViews(window, hands, "at " + scale));
      }
      hands.press("Evidence");
      cut.addAll(cutInViews(window, hands, "at 2.0 with the column open"));
      scaled(window, 1);
    }
    assertThat(cut).isEmpty();
  }

  private static List<String> cutInViews(WindowDriver window, Hands hands, String when) {
    List<String> cut = new ArrayList<>();
    for (View view : VIEWS) {
      hands.press(view.button());
      if (!view.form().isEmpty()) {
        hands.press(view.form());
      }
      cut.addAll(cut(window, view + " " + when));
    }
    return cut;
  }

  @Test
  void theColumnBesideFoldsWhereRoomIsShortAndOpensForWhoWantsIt() {
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      Hands hands = new Hands(window);
      hands.goTo(Place.COMPARE);
      assertThat(sideWidth(window)).as("in em at 100 %").isEqualTo(24 * 14);
      hands.press("Fold this column away");
      assertThat(sideWidth(window)).isLessThan(4 * 14);
      hands.press("Questions");
      window.awaitText("Across the cases");
      assertThat(sideWidth(window)).isEqualTo(24 * 14);
    }
    try (WindowDriver window = new WindowDriver(folder)) {
      window.press("Working learners (sample)");
      Hands hands = new Hands(window);
      hands.goTo(Place.COMPARE);
      scaled(window, 2);
      assertThat(sideWidth(window)).as("folded of itself").isLessThan(4 * 28);
      // Enter leads from a cell to what it rests on, wherever that is.
      window.key(KeyCode.ENTER);
      window.settle();
      assertThat(sideWidth(window)).isGreaterThanOrEqualTo(15 * 28);
      scaled(window, 1);
    }
  }

  private static void scaled(WindowDriver window, double scale) {
    Fx.run(() -> window.window().theme().scaleProperty().set(scale));
    window.settle();
  }

  private static double sideWidth(WindowDriver window) {
    double[] width = new double[1];
    window.sized(
        WIDTH, HEIGHT, root -> width[0] = ((Region) root.lookup(".compare-side")).getWidth());
    return width[0];
  }

  private static List<String> cut(WindowDriver window, String where) {
    List<String> cut = new ArrayList<>();
    window.sized(
        WIDTH,
        HEIGHT,
        root -> {
          collect(root, WIDTH, where, cut);
          Node page = root.lookup(".compare-left > .viewport");
          collect(root.lookup(".compare-page"), right(page), where + ", beside the column", cut);
        });
    return cut;
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  /** Collects what is shown further right than an edge, but for what is scrolled. */
  private static void collect(Node node, double edge, String where, List<String> into) {
    if (!node.isVisible()) {
      return;
    }
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    if (bounds.getWidth() > 0 && bounds.getMaxX() > edge + 0.5) {
      into.add(where + ": " + node.getStyleClass() + " by " + (bounds.getMaxX() - edge));
    }
    if (node instanceof Parent parent && node.getClip() == null) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, edge, where, into));
    }
  }
}
