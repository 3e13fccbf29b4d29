package org.casebridge.ui.compare.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import org.casebridge.ui.common.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class GridAccessibilityTest {
  @Test
  void theGridSaysItsSizeAndTheCellInFocus() {
    Fx.run(() -> {
      GridFixture grid = new GridFixture(ThreeCases.grid(), 1000, 900);
      ComparisonGridView view = grid.view;
      assertThat(view.getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_VIEW);
      assertThat(view.queryAccessibleAttribute(AccessibleAttribute.TEXT))
          .isEqualTo("Comparison grid, 3 cases by 6 rows");
      assertThat(view.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT)).isEqualTo(6);
      assertThat(view.queryAccessibleAttribute(AccessibleAttribute.COLUMN_COUNT)).isEqualTo(3);
      grid.press(KeyCode.DOWN);
      grid.press(KeyCode.RIGHT);
      CellNode cell = grid.cell(2, 1);
      assertThat(view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)).isSameAs(cell);
      assertThat(view.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 1, 1))
          .isSameAs(cell);
      assertThat(view.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 99, 1))
          .isNull();
      assertThat(cell.getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_CELL);
      assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX)).isEqualTo(1);
      assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX)).isEqualTo(1);
      assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
      grid.cell(ThreeCases.STANCE, 0).executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
      assertThat(view.getSelected()).isEqualTo(new CellPosition(ThreeCases.STANCE, 0));
      grid.close();
    });
  }

  @Test
  void cellsSayRowColumnPresenceTextVoiceAndEvidence() {
    Fx.run(() -> {
      GridFixture grid = new GridFixture(ThreeCases.grid(), 1000, 900);
      assertThat(spoken(grid, ThreeCases.CREDENTIAL, 0))
          .isEqualTo(
              "Credential, Ijakoo: stated absent: by the employer, voice: learner. 1 excerpt.");
      assertThat(spoken(grid, ThreeCases.CREDENTIAL, 1))
          .isEqualTo("Credential, Muhazzin: not stated.");
      assertThat(spoken(grid, 2, 0))
          .isEqualTo(
              "Who saw it, Ijakoo: present: community organisation, voice: learner."
                  + " present: airport did not (inferred), voice: researcher."
                  + " 1 excerpt, 1 claim without evidence.");
      assertThat(spoken(grid, ThreeCases.STANCE, 1))
          .isEqualTo(
              "Stance by phase, Muhazzin: present: supervisor: bridge\u00a0· proactive,"
                  + " voice: mediator, as reported. 1 excerpt.");
      assertThat(spoken(grid, 9, 1))
          .isEqualTo("Outcome, Muhazzin: present: promoted, voice: learner. no evidence yet.");
      grid.close();
    });
  }

  @Test
  void headsSayCaseAndPhases() {
    Fx.run(() -> {
      GridFixture grid = new GridFixture(ThreeCases.grid(), 1000, 900);
      ColumnHead head = grid.columnHeads().get(2);
      assertThat(head.queryAccessibleAttribute(AccessibleAttribute.TEXT))
          .isEqualTo(
              "Destiny. Two supervisors, two stories. Under James: bridge. Under Bob: barrier");
      assertThat(grid.view.queryAccessibleAttribute(AccessibleAttribute.COLUMN_AT_INDEX, 2))
          .isSameAs(head);
      assertThat(grid.rowHeads().get(1).getAccessibleText())
          .isEqualTo("What was there. languages, experience, drive");
      grid.close();
    });
  }

  private static Object spoken(GridFixture grid, int row, int column) {
    return grid.cell(row, column).queryAccessibleAttribute(AccessibleAttribute.TEXT);
  }
}
