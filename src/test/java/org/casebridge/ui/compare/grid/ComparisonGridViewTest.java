package org.casebridge.ui.compare.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.GeneratedGrids;
import org.casebridge.app.compare.Row;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.Presence;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.compare.grid.CellContent.Block;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class ComparisonGridViewTest {
  private static void with(
      ComparisonGrid grid, double width, double height, Consumer<GridFixture> check) {
    Fx.run(() -> {
      GridFixture fixture = new GridFixture(grid, width, height);
      try {
        check.accept(fixture);
      } finally {
        fixture.close();
      }
    });
  }

  /** The same in many steps, between which the interface thread is free. */
  private static void inSteps(
      ComparisonGrid grid, double width, double height, int steps, Step step) {
    GridFixture fixture = Fx.get(() -> new GridFixture(grid, width, height));
    try {
      for (int i = 0; i < steps; i++) {
        int number = i;
        Fx.run(() -> step.take(fixture, number));
      }
    } finally {
      Fx.run(fixture::close);
    }
  }

  @FunctionalInterface
  private interface Step {
    void take(GridFixture grid, int number);
  }

  private static ComparisonGrid single(Cell cell) {
    return new ComparisonGrid(
        List.of(new Column(new UUID(0, 1), "Destiny", "", Glyph.STAR, Hue.RED, List.of())),
        List.of(new Row("part", Factor.ASSET, false, "What was there", "")),
        (_, _) -> cell);
  }

  @Test
  void headsStayInSightWhileCellsScroll() {
    with(
        GeneratedGrids.of(200, 60, 1),
        1000,
        900,
        grid -> {
          double headX = GridFixture.inScene(grid.rowHeads().getFirst()).getMinX();
          double headY = GridFixture.inScene(grid.columnHeads().getFirst()).getMinY();
          grid.scroll(2500, 3000);
          assertThat(grid.rowHeads())
              .isNotEmpty()
              .allSatisfy(head -> assertThat(GridFixture.inScene(head).getMinX()).isEqualTo(headX));
          assertThat(grid.columnHeads())
              .isNotEmpty()
              .allSatisfy(head -> assertThat(GridFixture.inScene(head).getMinY()).isEqualTo(headY));
          assertThat(grid.columnHeads().getFirst().index()).isEqualTo(10);
          for (CellNode cell : grid.cells()) {
            Bounds bounds = GridFixture.inScene(cell);
            RowHead row =
                grid.rowHeads().stream()
                    .filter(head -> head.index() == cell.place().row())
                    .findFirst()
                    .orElseThrow();
            ColumnHead column =
                grid.columnHeads().stream()
                    .filter(head -> head.index() == cell.place().column())
                    .findFirst()
                    .orElseThrow();
            assertThat(GridFixture.inScene(row).getMinY()).isEqualTo(bounds.getMinY());
            assertThat(GridFixture.inScene(row).getHeight()).isEqualTo(bounds.getHeight());
            assertThat(GridFixture.inScene(column).getMinX()).isEqualTo(bounds.getMinX());
          }
        });
  }

  @Test
  void nodesAreBoundedWhateverTheNumberOfCases() {
    for (int columns : new int[] {12, 200, 2000}) {
      with(
          GeneratedGrids.of(columns, 60, 2),
          1000,
          1000,
          grid -> {
            Random random = new Random(3);
            int most = grid.nodes();
            for (int i = 0; i < 60; i++) {
              grid.scroll(random.nextInt(4001) - 2000, random.nextInt(2001) - 1000);
              most = Math.max(most, grid.nodes());
            }
            assertThat(most).as("%d cases", columns).isBetween(50, 400);
          });
    }
  }

  @Test
  void theArrowKeysReachEveryCellAndBringItIntoSight() {
    ComparisonGrid model = GeneratedGrids.of(7, 9, 4);
    with(
        model,
        700,
        420,
        grid -> {
          Set<CellPosition> reached = new HashSet<>();
          grid.press(KeyCode.HOME, false, true);
          for (int row = 0; row < 9; row++) {
            for (int column = 0; column < 7; column++) {
              CellPosition place = grid.view.getSelected();
              reached.add(place);
              Bounds bounds = GridFixture.inScene(grid.cell(place.row(), place.column()));
              assertThat(bounds.getMinX()).as("left of %s", place).isGreaterThanOrEqualTo(188);
              assertThat(bounds.getMaxX()).as("right of %s", place).isLessThanOrEqualTo(700);
              assertThat(bounds.getMinY()).as("top of %s", place).isGreaterThanOrEqualTo(64);
              assertThat(bounds.getMaxY()).as("bottom of %s", place).isLessThanOrEqualTo(420);
              if (column < 6) {
                grid.press(row % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT);
              }
            }
            grid.press(KeyCode.DOWN);
          }
          assertThat(reached).hasSize(63);
        });
  }

  @Test
  void homeEndAndPagesGoWhereTheySay() {
    ComparisonGrid model = GeneratedGrids.of(40, 30, 5);
    int last = model.rows().size() - 1;
    with(
        model,
        900,
        700,
        grid -> {
          assertThat(grid.view.getSelected()).isEqualTo(new CellPosition(1, 0));
          grid.press(KeyCode.END);
          assertThat(grid.view.getSelected()).isEqualTo(new CellPosition(1, 39));
          grid.press(KeyCode.END, false, true);
          assertThat(grid.view.getSelected()).isEqualTo(new CellPosition(last, 39));
          grid.press(KeyCode.HOME);
          assertThat(grid.view.getSelected()).isEqualTo(new CellPosition(last, 0));
          grid.press(KeyCode.HOME, false, true);
          assertThat(grid.view.getSelected()).isEqualTo(new CellPosition(1, 0));
          // The first row brings its heading with it.
          assertThat(grid.rowHeads().getFirst().index()).isZero();
          int pages = 0;
          while (grid.view.getSelected().row() < last && pages < 40) {
            int before = grid.view.getSelected().row();
            grid.press(KeyCode.PAGE_DOWN);
            assertThat(grid.view.getSelected().row()).isGreaterThan(before);
            grid.cell(grid.view.getSelected().row(), 0);
            pages++;
          }
          assertThat(pages).isBetween(3, 20);
          while (grid.view.getSelected().row() > 1 && pages > 0) {
            int before = grid.view.getSelected().row();
            grid.press(KeyCode.PAGE_UP);
            assertThat(grid.view.getSelected().row()).isLessThan(before);
            pages--;
          }
          assertThat(grid.view.getSelected()).isEqualTo(new CellPosition(1, 0));
        });
  }

  @Test
  void recycledCellsNeverShowWhatBelongsElsewhere() {
    ComparisonGrid model = GeneratedGrids.of(150, 40, 6);
    GridWords words = new GridWords(Messages.of("compare", Locale.UK));
    Random random = new Random(7);
    int[] checked = {0};
    inSteps(
        model,
        1000,
        800,
        500,
        (grid, number) -> {
          int reach = number % 5 == 0 ? 9000 : 300;
          grid.scroll(random.nextInt(2 * reach + 1) - reach, random.nextInt(601) - 300);
          for (CellNode cell : grid.cells()) {
            Cell expected = model.cell(cell.place().row(), cell.place().column());
            String whole = words.copied(expected).replace("\n", "");
            String shown = cell.shownText().replace("\n", "");
            int cut = shown.indexOf('…');
            boolean right =
                cut < 0 ? whole.equals(shown) : whole.startsWith(shown.substring(0, cut).strip());
            if (!right || !textKeepsToItsRoom(cell)) {
              throw new AssertionError(cell.place() + " shows " + shown);
            }
            checked[0]++;
          }
        });
    assertThat(checked[0]).isGreaterThan(5000);
  }

  @Test
  void aCellUsedAgainForBandsHasNoLinesLeftOfWhatItShowedBefore() {
    List<Block> plain = List.of(block(false, "trusted with the keys and the closing of the shift"));
    List<Block> banded = List.of(block(true, "James: bridge"), block(true, "Bob: barrier"));
    Fx.run(() -> {
      GridFixture grid = new GridFixture(ThreeCases.grid(), 1000, 800);
      CellNode cell = grid.cells().getFirst();
      for (List<Block> blocks : List.of(plain, banded, plain, banded)) {
        cell.show(
            cell.place(),
            new CellContent(Presence.PRESENT, blocks, Set.of(), 0, 0),
            GridMetrics.of(Font.font(14), Font.font(14), Font.font(12)));
        cell.applyCss();
        cell.resize(220, 90);
        cell.layout();
        for (Node child : cell.getChildren()) {
          if (child instanceof Text text && !text.isManaged()) {
            List<TextLineInfo> lines = text.getLayoutInfo().getTextLines(false);
            assertThat(lines.getLast().end()).as(text.getText()).isEqualTo(text.getText().length());
          }
        }
      }
      grid.close();
    });
  }

  private static Block block(boolean banded, String words) {
    return new Block(banded, null, List.of(new CellContent.Run(false, words)));
  }

  @Test
  void rowsKeepTheirHeightWhileOneMovesSideways() {
    Map<Integer, Double> heights = new HashMap<>();
    int[] jumps = {0};
    inSteps(
        GeneratedGrids.of(200, 60, 8),
        1000,
        900,
        150,
        (grid, _) -> {
          for (RowHead head : grid.rowHeads()) {
            Double before = heights.put(head.index(), head.getHeight());
            jumps[0] += before != null && before != head.getHeight() ? 1 : 0;
          }
          grid.scroll(300, 0);
        });
    assertThat(heights).hasSizeGreaterThan(4);
    assertThat(jumps[0]).isZero();
  }

  @Test
  void rowsAboveDoNotPushDownWhatIsInSight() {
    with(
        GeneratedGrids.of(30, 60, 9),
        1000,
        700,
        grid -> {
          grid.press(KeyCode.END, false, true);
          for (int i = 0; i < 100; i++) {
            CellNode cell = grid.cells().getFirst();
            CellPosition place = cell.place();
            double before = GridFixture.inScene(cell).getMaxY();
            grid.scroll(0, -30);
            if (grid.rowHeads().getFirst().index() == 0) {
              return;
            }
            assertThat(GridFixture.inScene(grid.cell(place.row(), place.column())).getMaxY())
                .isEqualTo(before + 30, within(1.0));
          }
        });
  }

  @Test
  void presentStatedAbsentAndNotStatedNeverLookAlike() {
    with(
        ThreeCases.grid(),
        1000,
        900,
        grid -> {
          CellNode present = grid.cell(ThreeCases.WHAT, 0);
          CellNode absent = grid.cell(ThreeCases.CREDENTIAL, 0);
          CellNode silent = grid.cell(ThreeCases.CREDENTIAL, 1);
          assertThat(present.getStyleClass()).containsExactly("grid-cell", "cell-present");
          assertThat(absent.getStyleClass()).containsExactly("grid-cell", "cell-stated-absent");
          assertThat(silent.getStyleClass()).containsExactly("grid-cell", "cell-not-stated");
          assertThat(present.shownText())
              .isEqualTo("Several languages; finance; solves problems with technology");
          assertThat(absent.shownText()).isEqualTo("∅ stated absent. by the employer");
          assertThat(silent.shownText()).isEqualTo("not stated");
          assertThat(absent.getBorder().getStrokes().getFirst().getTopStyle().getDashArray())
              .isNotEmpty();
          assertThat(present.getBackground()).isNotEqualTo(silent.getBackground());
          assertThat(absent.lookupAll(".grid-strong")).hasSize(1);
          assertThat(silent.lookupAll(".grid-marks")).isEmpty();
        });
  }

  @Test
  void stancesHaveABandAndAWord() {
    with(
        ThreeCases.grid(),
        1000,
        900,
        grid -> {
          CellNode cell = grid.cell(ThreeCases.STANCE, 2);
          assertThat(cell.shownText())
              .isEqualTo(
                  "James: bridge\u00a0· until his position wentBob: barrierHR: bridge and barrier");
          assertThat(cell.lookupAll(".band-bridge")).hasSize(1);
          assertThat(cell.lookupAll(".band-barrier")).hasSize(1);
          assertThat(cell.lookupAll(".band-mixed")).hasSize(1);
          assertThat(grid.cell(ThreeCases.STANCE, 0).lookupAll(".band-absent")).hasSize(1);
        });
  }

  @Test
  void cellsWithoutEvidenceCarryAWarning() {
    with(
        ThreeCases.grid(),
        1000,
        900,
        grid -> {
          assertThat(grid.cell(ThreeCases.WHAT, 0).lookupAll(".grid-warning")).hasSize(1);
          assertThat(grid.cell(ThreeCases.WHAT, 2).lookupAll(".grid-warning")).isEmpty();
        });
  }

  @Test
  void anEmptyComparisonTeaches() {
    with(
        ComparisonGrid.EMPTY,
        600,
        400,
        grid -> {
          Label label = (Label) grid.view.lookup(".grid-empty");
          assertThat(label.isVisible()).isTrue();
          assertThat(label.getText()).isEqualTo("Choose cases to see them side by side.");
          grid.press(KeyCode.DOWN);
          grid.press(KeyCode.PAGE_DOWN);
          grid.press(KeyCode.ENTER);
          grid.scroll(50, 50);
          assertThat(grid.view.getSelected()).isNull();
          assertThat(grid.cells()).isEmpty();
        });
  }

  @Test
  void fewCasesShareTheWidthAndManyKeepTheirLeast() {
    with(
        single(ThreeCases.cell(ThreeCases.said("a", "", 1))),
        1000,
        400,
        grid ->
            assertThat(grid.cells())
                .singleElement()
                .extracting(CellNode::getWidth)
                .isEqualTo(640.0));
    with(
        ThreeCases.grid(),
        1000,
        900,
        grid -> assertThat(grid.cell(1, 0).getWidth()).isBetween(240.0, 270.0));
    with(
        GeneratedGrids.of(30, 5, 1),
        1000,
        900,
        grid -> assertThat(grid.cells().getFirst().getWidth()).isEqualTo(220));
  }

  @Test
  void aVeryLongTextIsCutAndCounted() {
    String longText = "word ".repeat(2000).strip();
    with(
        single(ThreeCases.cell(ThreeCases.said(longText, "", 1))),
        500,
        500,
        grid -> {
          CellNode cell = grid.cells().getFirst();
          assertThat(cell.getHeight()).isLessThan(220);
          String shown = cell.shownText();
          assertThat(shown).matches("(?s)word .* … [0-9,]+ more words");
          int kept = shown.substring(0, shown.indexOf('…')).strip().split(" ").length;
          assertThat(shown)
              .endsWith("… " + String.format(Locale.UK, "%,d", 2000 - kept) + " more words");
          List<Cell> opened = new ArrayList<>();
          grid.view.setOnOpenCell((_, _, whole) -> opened.add(whole));
          grid.press(KeyCode.ENTER);
          assertThat(opened.getFirst().items().getFirst().text()).isEqualTo(longText);
        });
  }

  @Test
  void textFromRightToLeftBeginsAtTheRight() {
    with(
        single(ThreeCases.cell(ThreeCases.said("تتحدث ثلاث لغات في العمل", "", 1))),
        500,
        300,
        grid -> {
          CellNode cell = grid.cells().getFirst();
          Bounds text = GridFixture.inScene(cell.lookup(".grid-text"));
          Bounds marks = GridFixture.inScene(cell.lookup(".grid-marks"));
          Bounds frame = GridFixture.inScene(cell);
          assertThat(text.getMaxX()).isLessThanOrEqualTo(marks.getMinX());
          assertThat(marks.getMinX() - text.getMaxX()).isLessThan(12);
          assertThat(marks.getMaxX()).isBetween(frame.getMaxX() - 32, frame.getMaxX());
        });
  }

  @Test
  void enterDoubleClickMenuAndCopyActOnTheCell() {
    with(
        ThreeCases.grid(),
        1000,
        900,
        grid -> {
          List<String> told = new ArrayList<>();
          grid.view.setOnOpenCell((row, column, cell) ->
              told.add(row.title() + "/" + column.pseudonym() + "/" + cell.items().size()));
          grid.view.setOnCellMenu(
              (row, column, _, _, _) -> told.add("menu " + row.title() + column.pseudonym()));
          grid.view.setOnOpenColumn(column -> told.add(column.pseudonym()));
          grid.press(KeyCode.ENTER);
          click(grid, GridFixture.inScene(grid.cell(ThreeCases.STANCE, 2)), 2);
          grid.press(KeyCode.F10, true, false);
          click(grid, GridFixture.inScene(grid.columnHeads().get(1)), 1);
          assertThat(told)
              .containsExactly(
                  "What was there/Ijakoo/3",
                  "Stance by phase/Destiny/3",
                  "menu Stance by phaseDestiny",
                  "Muhazzin");
          grid.view.select(new CellPosition(ThreeCases.CREDENTIAL, 0));
          grid.press(KeyCode.C, false, true);
          assertThat(Clipboard.getSystemClipboard().getString())
              .isEqualTo("∅ stated absent. by the employer");
        });
  }

  private static void click(GridFixture grid, Bounds at, int count) {
    for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_CLICKED)) {
      grid.view.fireEvent(
          new MouseEvent(
              type,
              at.getCenterX(),
              at.getCenterY(),
              0,
              0,
              MouseButton.PRIMARY,
              count,
              false,
              false,
              false,
              false,
              true,
              false,
              false,
              false,
              false,
              true,
              null));
    }
    grid.layout();
  }

  @Test
  void theWheelScrollsDownAndWithShiftSideways() {
    with(
        GeneratedGrids.of(30, 30, 1),
        900,
        600,
        grid -> {
          wheel(grid, false);
          assertThat(grid.rowHeads().getFirst().index()).isPositive();
          assertThat(grid.columnHeads().getFirst().index()).isZero();
          int row = grid.rowHeads().getFirst().index();
          wheel(grid, true);
          assertThat(grid.rowHeads().getFirst().index()).isEqualTo(row);
          assertThat(grid.columnHeads().getFirst().index()).isPositive();
        });
  }

  private static void wheel(GridFixture grid, boolean shift) {
    grid.cells()
        .getFirst()
        .fireEvent(
            new ScrollEvent(
                ScrollEvent.SCROLL,
                400,
                300,
                0,
                0,
                shift,
                false,
                false,
                false,
                false,
                false,
                0,
                -300,
                0,
                -300,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    grid.layout();
  }

  @Test
  void aSelectionStaysOnItsCaseAndRow() {
    ComparisonGrid model = GeneratedGrids.of(5, 12, 1);
    with(
        model,
        1000,
        900,
        grid -> {
          grid.view.select(new CellPosition(5, 1));
          List<Integer> order = List.of(4, 3, 2, 1, 0);
          ComparisonGrid turned =
              new ComparisonGrid(
                  order.stream().map(model.columns()::get).toList(),
                  model.rows(),
                  (row, column) -> model.cell(row, order.get(column)));
          grid.view.setGrid(turned);
          grid.layout();
          assertThat(grid.view.getSelected()).isEqualTo(new CellPosition(5, 3));
          assertThat(
                  grid.cells().stream().filter(ComparisonGridViewTest::marked).map(CellNode::place))
              .containsExactly(new CellPosition(5, 3));
        });
  }

  private static boolean marked(CellNode cell) {
    return cell.getPseudoClassStates().stream()
        .anyMatch(state -> state.getPseudoClassName().equals("selected"));
  }

  /** Whether no text runs under the marks or out of its cell. */
  private static boolean textKeepsToItsRoom(CellNode cell) {
    double right = cell.getWidth();
    for (Node child : cell.getChildren()) {
      if (child.getStyleClass().contains("grid-marks")) {
        right = child.getLayoutX() - 4;
      }
    }
    double room = right;
    return cell.getChildren().stream()
        .filter(Node::isManaged)
        .map(Node::getBoundsInParent)
        .allMatch(text -> text.getMaxX() <= room && text.getMaxY() <= cell.getHeight() - 6);
  }
}
