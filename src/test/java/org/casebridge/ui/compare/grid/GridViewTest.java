package org.casebridge.ui.compare.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.Item;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Stamp;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.StillActs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the grid makes of what is selected in it and elsewhere. */
@Tag("fx")
class GridViewTest {
  private static final ComparisonGrid GRID = ThreeCases.grid();
  private static final Cell CELL = GRID.cell(ThreeCases.WHAT, 0);
  private static final Spot WHOLE =
      Spot.of(GRID.rows().get(ThreeCases.WHAT), GRID.columns().getFirst(), CELL);
  private static final Spot PART =
      new Spot(WHOLE.caseId(), WHOLE.rowKey(), CELL.items().getFirst().text(), claims(WHOLE, 0, 1));

  /** Selects as the screen does, and keeps what was told. */
  private static final class Acts extends StillActs {
    private final List<@Nullable Spot> told = new ArrayList<>();

    @Override
    public void select(@Nullable Spot spot) {
      told.add(spot);
    }
  }

  private final Acts acts = new Acts();
  private final GridView view = Fx.get(() -> new GridView(Messages.of("compare"), acts));
  private @Nullable Stage stage;

  private static List<Spot.Ground> claims(Spot spot, int from, int to) {
    return spot.claims().subList(from, to);
  }

  @BeforeEach
  void show() {
    Fx.run(() -> {
      stage = new Stage();
      Scene scene = new Scene((ComparisonGridView) view.node(), 900, 700);
      Theme theme = new Theme();
      theme.choiceProperty().set(Theme.Choice.LIGHT);
      theme.dress(scene);
      stage.setScene(scene);
      stage.show();
    });
    prepare(GRID);
  }

  @AfterEach
  void close() {
    Fx.run(() -> stage.close());
  }

  private void prepare(ComparisonGrid grid) {
    Fx.run(() -> {
      view.prepare(
              new Compared(
                  Comparison.of(
                      new Stamp(new UUID(0, 1), Instant.EPOCH, Instant.EPOCH, ""),
                      0,
                      "",
                      List.of()),
                  List.of(),
                  grid,
                  Labels.of(List.of(), Locale.ENGLISH),
                  Audience.RESEARCHER))
          .run();
      view.node().applyCss();
      ((ComparisonGridView) view.node()).layout();
    });
  }

  private static ComparisonGrid with(List<Item> items) {
    return new ComparisonGrid(
        GRID.columns(),
        GRID.rows(),
        (row, column) ->
            row == ThreeCases.WHAT && column == 0 ? new Cell(items) : GRID.cell(row, column));
  }

  @Nullable CellPosition marked() {
    return Fx.get(() -> ((ComparisonGridView) view.node()).getSelected());
  }

  @Test
  void aPartOfACellMarksTheCellAndStaysSelected() {
    Fx.run(() -> view.select(PART));
    assertThat(marked()).isEqualTo(new CellPosition(ThreeCases.WHAT, 0));
    prepare(with(CELL.items().reversed()));
    Fx.run(() -> view.select(PART));
    assertThat(acts.told).isEmpty();
  }

  @Test
  void aWholeCellTakesUpWhatIsNewInIt() {
    Fx.run(() -> view.select(WHOLE));
    assertThat(acts.told).isEmpty();
    prepare(with(CELL.items().subList(0, 2)));
    Fx.run(() -> view.select(WHOLE));
    assertThat(acts.told)
        .containsExactly(
            new Spot(WHOLE.caseId(), WHOLE.rowKey(), WHOLE.title(), claims(WHOLE, 0, 2)));
  }

  @Test
  void aCellThatIsGoneIsSelectedNoMoreUnlessAnotherThingWas() {
    Fx.run(() -> view.select(WHOLE));
    ComparisonGrid without =
        new ComparisonGrid(GRID.columns().subList(1, 3), GRID.rows(), GRID.cells());
    prepare(without);
    Spot other = new Spot(null, "beyond the grid", "Another", List.of());
    Fx.run(() -> view.select(other));
    assertThat(acts.told).isEmpty();
    Fx.run(() -> view.select(WHOLE));
    assertThat(acts.told).hasSize(1).containsOnlyNulls();
  }

  @Test
  void aGridThatIsFilledWhileItHasTheFocusBeginsWithItsFirstCellOnlyWhereNothingIsSelected() {
    Fx.run(() -> view.select(null));
    prepare(new ComparisonGrid(List.of(), List.of(), GRID.cells()));
    Fx.run(() -> view.node().requestFocus());
    prepare(GRID);
    Fx.run(() -> view.select(PART));
    assertThat(acts.told).isEmpty();
    prepare(new ComparisonGrid(List.of(), List.of(), GRID.cells()));
    Fx.run(() -> view.select(null));
    prepare(GRID);
    Fx.run(() -> view.select(null));
    assertThat(acts.told).containsExactly(WHOLE);
  }

  @Test
  void enterAndAPressSelectTheWholeOfACellThatIsMarkedForAPart() {
    Fx.run(() -> view.select(PART));
    Fx.run(() ->
        view.node()
            .fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    assertThat(acts.told).containsExactly(WHOLE);
    Fx.run(() -> view.select(PART));
    Fx.run(() -> {
      Node cell =
          view.node().lookupAll(".grid-cell").stream()
              .filter(it -> ((CellNode) it).place().equals(marked()))
              .findFirst()
              .orElseThrow();
      Point2D at = cell.localToScene(5, 5);
      view.node()
          .fireEvent(
              new MouseEvent(
                  MouseEvent.MOUSE_PRESSED,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  MouseButton.PRIMARY,
                  1,
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
    });
    assertThat(acts.told).containsExactly(WHOLE, WHOLE);
  }
}
