package org.casebridge.pictures;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.casebridge.app.compare.Row;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.compare.grid.CellPosition;
import org.casebridge.ui.compare.grid.ComparisonGridView;
import org.casebridge.ui.shell.WindowDriver;

/** Draws the views of the sample's comparison in the real window. */
final class ComparePictures {
  private static final int DESTINY = 2;

  private ComparePictures() {}

  /** The view's button, what else to press for it, and what its picture is called. */
  private record View(String button, String form, String name) {}

  private static final List<View> VIEWS =
      List.of(
          new View("Contrasts", "", "contrasts"),
          new View("Timeline", "", "timeline"),
          new View("Mediators", "Maps", "mediators"),
          new View("Mediators", "Who gives what", "support"),
          new View("Meeting point", "", "meeting"));

  /**
   * Draws every view but the grid at 1366×768, and comes back to the grid.
   *
   * @param theme ends the files' names
   * @param all whether to draw them at 1920×1080 too
   */
  static void views(WindowDriver window, Path out, String theme, boolean all) throws Exception {
    selectTurn(window);
    for (View view : VIEWS) {
      window.press(view.button());
      window.settle();
      if (!view.form().isEmpty()) {
        window.press(view.form());
      } else if (view.name().equals("timeline")) {
        alignOnLoss(window);
      }
      window.settle();
      Pictures.pause();
      window.picture(1366, 768, out.resolve(view.name() + theme + ".png"));
      if (all) {
        window.picture(1920, 1080, out.resolve(view.name() + theme + "-1920.png"));
      }
    }
    window.press("Mediators");
    window.press("Maps");
    window.press("Grid");
    window.settle();
  }

  /** Where two supervisors stood by Destiny: the same in every view. */
  private static void selectTurn(WindowDriver window) {
    Fx.run(() -> {
      if (window.scene().lookup(".comparison-grid") instanceof ComparisonGridView grid) {
        int row = grid.getGrid().rows().stream().map(Row::key).toList().indexOf("stance");
        grid.select(new CellPosition(row, DESTINY));
      }
    });
    window.settle();
  }

  /** Aligns histories on what only one of them has. */
  private static void alignOnLoss(WindowDriver window) {
    Fx.run(() -> {
      if (window.scene().lookup(".timeline-align") instanceof MenuButton menu) {
        menu.getItems().stream()
            .filter(it -> it.getText() != null && it.getText().startsWith("mediator left"))
            .forEach(MenuItem::fire);
      }
    });
  }
}
