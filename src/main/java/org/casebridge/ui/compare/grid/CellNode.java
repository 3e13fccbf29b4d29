package org.casebridge.ui.compare.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.ui.compare.grid.CellContent.Block;
import org.casebridge.ui.compare.grid.CellContent.Run;
import org.casebridge.ui.compare.view.StanceBands;
import org.jspecify.annotations.Nullable;

/**
 * A cell on screen. It is shown again and again for other places, so everything that depends on the
 * place is set in {@link #show}. It is the text flow itself, without a frame around it, because a
 * screen full of cells is to stay within a few hundred nodes.
 */
final class CellNode extends TextFlow {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final ComparisonGridView view;
  // A text that once was a part of the flow keeps the flow's lines when it is placed on its own.
  private final List<Text> flowing = new ArrayList<>();
  private final List<Text> placed = new ArrayList<>();
  private final List<Region> bands = new ArrayList<>();
  private final Text marks = new Text();
  private final Text count = new Text();
  private final Text warning = new Text();
  private CellPosition place = new CellPosition(-1, -1);
  private @Nullable CellContent content;
  private GridMetrics metrics;
  private boolean selected;

  CellNode(ComparisonGridView view, GridMetrics metrics) {
    this.view = view;
    this.metrics = metrics;
    getStyleClass().add("grid-cell");
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    setManaged(false);
    mark(marks, "grid-marks");
    mark(count, "grid-count");
    mark(warning, "grid-warning");
    warning.setText(Marks.warning());
  }

  /** Whether showing the cell needs little restyling of this node. */
  boolean suits(CellContent wanted) {
    CellContent shown = content;
    return shown != null
        && shown.presence() == wanted.presence()
        && shown.banded() == wanted.banded()
        && shown.excerpts() > 0 == wanted.excerpts() > 0
        && shown.unsupported() > 0 == wanted.unsupported() > 0;
  }

  private static void mark(Text text, String style) {
    text.getStyleClass().add(style);
    text.setManaged(false);
    text.setTextOrigin(VPos.TOP);
  }

  CellPosition place() {
    return place;
  }

  /** Shows a cell. */
  void show(CellPosition shownPlace, CellContent shown, GridMetrics measures) {
    place = shownPlace;
    content = shown;
    metrics = measures;
    setLineSpacing(measures.lineSpacing());
    style(shown.presence());
    List<Node> children = new ArrayList<>();
    boolean banded = shown.banded();
    int used = 0;
    int drawn = 0;
    for (Block block : shown.blocks()) {
      if (banded) {
        if (block.banded()) {
          children.add(band(drawn++, block.stance()));
        }
        children.add(text(used++, block.strong(), block.text(), false));
      } else {
        for (Run run : block.runs()) {
          children.add(text(used++, run.strong(), run.text(), true));
        }
      }
    }
    if (shown.marked()) {
      marks.setText(Marks.of(shown));
      children.add(marks);
      if (shown.excerpts() > 0) {
        count.setText(Integer.toString(shown.excerpts()));
        children.add(count);
      }
      if (shown.unsupported() > 0) {
        children.add(warning);
      }
    }
    // Children that stay keep their place and style; text comes in its order in any case.
    getChildren().removeIf(child -> !children.contains(child));
    for (Node child : children) {
      if (!getChildren().contains(child)) {
        getChildren().add(child);
      }
    }
    // The text flow turns its lines by its orientation but is not mirrored itself.
    setNodeOrientation(
        startsLeftwards(shown) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
    double side = measures.cellSide();
    double edge = measures.cellEdge();
    Insets padding =
        new Insets(edge, side + (shown.marked() ? measures.markWidth() : 0), edge, side);
    if (!padding.equals(getPadding())) {
      setPadding(padding);
      // A text flow takes up its padding only with a new width, which the layout gives it now.
      setWidth(0);
    }
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private Text text(int index, boolean strong, String words, boolean inFlow) {
    List<Text> texts = inFlow ? flowing : placed;
    while (texts.size() <= index) {
      Text made = new Text();
      made.getStyleClass().add("grid-text");
      made.setTextOrigin(VPos.TOP);
      made.setManaged(inFlow);
      texts.add(made);
    }
    Text text = texts.get(index);
    text.setText(words);
    String style = strong ? "grid-strong" : "grid-text";
    if (!text.getStyleClass().getFirst().equals(style)) {
      text.getStyleClass().set(0, style);
    }
    return text;
  }

  private Region band(int index, @Nullable Stance stance) {
    while (bands.size() <= index) {
      bands.add(StanceBands.segment(null));
    }
    Region band = bands.get(index);
    StanceBands.style(band, stance);
    return band;
  }

  private void style(Presence presence) {
    String style =
        switch (presence) {
          case PRESENT -> "cell-present";
          case STATED_ABSENT -> "cell-stated-absent";
          case NOT_STATED -> "cell-not-stated";
        };
    if (getStyleClass().size() < 2) {
      getStyleClass().add(style);
    } else if (!getStyleClass().get(1).equals(style)) {
      getStyleClass().set(1, style);
    }
  }

  private static boolean startsLeftwards(CellContent content) {
    for (Block block : content.blocks()) {
      String text = block.text();
      for (int i = 0; i < text.length(); i++) {
        switch (Character.getDirectionality(text.charAt(i))) {
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
              Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
            return true;
          }
          case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
            return false;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  void select(boolean chosen) {
    if (selected != chosen) {
      selected = chosen;
      pseudoClassStateChanged(SELECTED, chosen);
    }
  }

  /** The words in sight, without the marks. */
  String shownText() {
    StringBuilder shown = new StringBuilder();
    for (Node child : getChildren()) {
      if (child instanceof Text text && (flowing.contains(text) || placed.contains(text))) {
        shown.append(text.getText());
      }
    }
    return shown.toString();
  }

  @Override
  protected void layoutChildren() {
    CellContent shown = content;
    if (shown == null) {
      return;
    }
    if (shown.banded()) {
      layoutBands(shown);
    } else {
      super.layoutChildren();
    }
    if (shown.marked()) {
      layoutMarks(shown);
    }
  }

  private void layoutMarks(CellContent shown) {
    double step = metrics.markSize();
    double x = getWidth() - metrics.cellSide() - 2 * step + 2;
    double y = metrics.cellEdge();
    marks.relocate(x, y);
    double middle = y + (step - count.getLayoutBounds().getHeight()) / 2;
    count.relocate(x + step + metrics.bandGap() / 2, (double) Math.round(middle));
    int warned = Marks.warningPlace(shown);
    if (warned < 0) {
      warning.relocate(x, y);
    } else {
      warning.relocate(x + warned % 2 * step, y + (1 + warned / 2) * step);
    }
  }

  private void layoutBands(CellContent shown) {
    double x = metrics.cellSide();
    double y = metrics.cellEdge();
    double width = metrics.textWidth(getWidth(), shown.marked());
    int drawn = 0;
    for (int i = 0; i < shown.blocks().size(); i++) {
      if (shown.blocks().get(i).banded()) {
        y += i == 0 ? 0 : metrics.bandGap() * 1.5;
        bands.get(drawn++).resizeRelocate(x, y, width, metrics.bandHeight());
        y += metrics.bandHeight() + metrics.bandGap();
      }
      Text text = placed.get(i);
      text.setLineSpacing(metrics.lineSpacing());
      text.setWrappingWidth(width);
      text.relocate(x, y);
      y += text.getLayoutBounds().getHeight();
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return switch (attribute) {
      case TEXT -> view.spoken(place);
      case ROW_INDEX -> view.spokenRow(place.row());
      case COLUMN_INDEX -> place.column();
      case SELECTED -> selected;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
    if (Objects.equals(action, AccessibleAction.REQUEST_FOCUS)) {
      view.requestFocus();
      view.select(place);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
