package org.casebridge.ui.compare.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.GeneratedGrids;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole grid for pictures shows part after part. */
@Tag("fx")
class WholeGridTest {
  /** A part and what is in it. */
  private record Seen(Rectangle2D area, List<CellPosition> cells, int nodes) {}

  private static List<Seen> seen(WholeGrid whole, Pane holder) {
    whole.applyCss();
    while (whole.measure()) {
      whole.applyCss();
    }
    whole.resize(whole.prefWidth(-1), whole.prefHeight(-1));
    List<Seen> parts = new ArrayList<>();
    for (int part = 0; part < whole.parts(); part++) {
      whole.show(part);
      whole.layout();
      Rectangle2D area = whole.area(part);
      List<CellPosition> cells = new ArrayList<>();
      for (Node node : whole.lookupAll(".grid-cell")) {
        Bounds bounds = holder.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        assertThat(
                area.contains(
                    bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()))
            .as("%s in %s: %s", ((CellNode) node).place(), area, bounds)
            .isTrue();
        cells.add(((CellNode) node).place());
      }
      parts.add(new Seen(area, cells, whole.lookupAll("*").size()));
    }
    return parts;
  }

  @ParameterizedTest
  @CsvSource({"60, 40, false", "3, 60, false", "7, 5, false", "40, 30, true", "1, 1, false"})
  void eachCellIsInOnePartAndFewNodesExistAtATime(int cases, int rows, boolean transposed) {
    ComparisonGrid grid = GeneratedGrids.of(cases, rows, 3);
    GridSheet sheet = GridSheet.covered(grid, transposed, 1);
    Fx.run(() -> {
      WholeGrid whole = new WholeGrid(Messages.of("compare"), sheet, 1000);
      Pane holder = new Pane(whole);
      new Scene(holder).getStylesheets().setAll(Theme.stylesheets(false, 1));
      List<Seen> parts = seen(whole, holder);
      List<CellPosition> all = parts.stream().flatMap(it -> it.cells().stream()).toList();
      Set<CellPosition> once = new HashSet<>(all);
      assertThat(all).hasSize(cases * rows);
      assertThat(once).hasSize(cases * rows);
      assertThat(parts).allSatisfy(it -> assertThat(it.nodes()).isLessThan(1200));
      double covered =
          parts.stream().mapToDouble(it -> it.area().getWidth() * it.area().getHeight()).sum();
      assertThat(covered).isEqualTo(whole.getWidth() * whole.getHeight());
    });
  }
}
