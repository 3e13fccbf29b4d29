package org.casebridge.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.GeneratedGrids;
import org.casebridge.app.compare.Item;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.compare.grid.ComparisonGridView;

/**
 * Measures the comparison grid beside a plain table of the same text: building it until it is
 * painted, one layout pulse while scrolling, and the nodes alive. The number of cases varies; the
 * rows are 60 with cells. Times are in milliseconds.
 */
final class GridBench {
  private static final int PARTS = 60;
  private static final int PAINTS = 9;
  private static final int PULSES = 300;
  private static final int TABLE_PULSES = 60;

  private final ViewBench window;

  private GridBench(ViewBench window) {
    this.window = window;
  }

  /**
   * Measures and prints.
   *
   * @param arguments width and height of the window in pixels, 1000 by 1000 by default
   */
  static void run(String[] arguments) {
    double width = arguments.length > 1 ? Double.parseDouble(arguments[0]) : 1000;
    double height = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1000;
    System.out.printf(
        Locale.ROOT,
        "%d rows, window %.0f x %.0f, milliseconds%n%-18s%6s%12s%12s%12s%12s%12s%12s%8s%n",
        PARTS,
        width,
        height,
        "",
        "cases",
        "paint first",
        "paint med",
        "paint p95",
        "pulse med",
        "pulse p95",
        "cpu p95",
        "nodes");
    ViewBench.measure(width, height, window -> new GridBench(window).run());
  }

  private void run() {
    // The first round shows what a cold machine takes; it would blur the comparison of the others.
    grid("grid, cold", GeneratedGrids.of(200, PARTS, 11));
    for (int columns : new int[] {12, 200, 2000}) {
      grid("grid", GeneratedGrids.of(columns, PARTS, 11));
    }
    for (int columns : new int[] {12, 200, 2000}) {
      table(GeneratedGrids.of(columns, PARTS, 11));
    }
  }

  private void grid(String what, ComparisonGrid grid) {
    ComparisonGridView[] shown = new ComparisonGridView[1];
    double[] paints =
        paints(
            PAINTS,
            () -> {
              shown[0] = new ComparisonGridView(Messages.of("compare", Locale.UK));
              shown[0].setGrid(grid);
              return shown[0];
            });
    Random random = new Random(5);
    double[] way = {0, 0};
    Pulses pulses =
        window.pulses(
            PULSES,
            _ -> {
              way[0] += random.nextGaussian() * 8 + (way[0] < 0 ? 4 : -4);
              way[1] = 40 * Math.signum(random.nextDouble() - 0.3);
              shown[0].scrollBy(60 + way[0], way[1]);
            });
    print(what, grid.columns().size(), paints, pulses);
    Pulses jumps =
        window.pulses(
            PULSES,
            _ -> {
              shown[0].scrollBy(random.nextInt(40_001) - 20_000, random.nextInt(8_001) - 4_000);
            });
    print("  far jumps", grid.columns().size(), paints, jumps);
  }

  private void table(ComparisonGrid grid) {
    boolean wide = grid.columns().size() > 1000;
    TableView<?>[] shown = new TableView<?>[1];
    double[] paints =
        paints(
            wide ? 1 : 3,
            () -> {
              shown[0] = tableOf(grid);
              return shown[0];
            });
    List<ScrollBar> bars = new ArrayList<>();
    shown[0].lookupAll(".scroll-bar").forEach(bar -> bars.add((ScrollBar) bar));
    Pulses pulses =
        window.pulses(
            wide ? 5 : TABLE_PULSES,
            _ -> {
              for (ScrollBar bar : bars) {
                double step = bar.getOrientation() == Orientation.VERTICAL ? 0.005 : 60;
                bar.setValue(Math.min(bar.getMax(), bar.getValue() + step));
              }
            });
    print("TableView", grid.columns().size(), paints, pulses);
  }

  private static TableView<Integer> tableOf(ComparisonGrid grid) {
    TableView<Integer> table = new TableView<>();
    List<TableColumn<Integer, String>> columns = new ArrayList<>();
    for (int i = 0; i < grid.columns().size(); i++) {
      int column = i;
      TableColumn<Integer, String> made =
          ViewBench.column(
              grid.columns().get(column).pseudonym(), 220, row -> text(grid.cell(row, column)));
      made.setCellFactory(_ -> new Wrapped());
      columns.add(made);
    }
    table.getColumns().setAll(columns);
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      if (!grid.rows().get(row).heading()) {
        rows.add(row);
      }
    }
    table.setItems(FXCollections.observableArrayList(rows));
    return table;
  }

  private static String text(Cell cell) {
    return cell.items().stream().map(Item::text).collect(Collectors.joining("; "));
  }

  /** A table's cell with wrapped text, as the tutorials make it. */
  private static final class Wrapped extends TableCell<Integer, String> {
    private final Text words = new Text();

    private Wrapped() {
      words.setWrappingWidth(200);
      setGraphic(words);
    }

    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      words.setText(empty ? "" : item);
    }
  }

  private double[] paints(int times, Supplier<Node> maker) {
    double[] taken = new double[times];
    for (int i = 0; i < times; i++) {
      taken[i] = window.paint(() -> window.show(maker.get()));
    }
    return taken;
  }

  private static void print(String what, int columns, double[] paints, Pulses pulses) {
    double first = paints[0];
    double[] sorted = paints.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-18s%6d%12.1f%12.1f%12.1f%12.2f%12.2f%12.2f%8d%n",
        what,
        columns,
        first,
        Pulses.within(sorted, 0.5),
        Pulses.within(sorted, 0.95),
        pulses.taken(0.5),
        pulses.taken(0.95),
        pulses.work(0.95),
        pulses.nodes());
  }
}
