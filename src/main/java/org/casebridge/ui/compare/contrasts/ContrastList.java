package org.casebridge.ui.compare.contrasts;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.app.compare.contrast.Side;
import org.jspecify.annotations.Nullable;

/**
 * The contrasts under their headings; only those in sight have nodes. Up and Down lead from
 * contrast to contrast, Left and Right from case to case within one, Esc back to it as a whole.
 */
final class ContrastList extends ListView<Line> {
  private static final int LAYOUTS = 4;
  private static final int NEAR = 2;
  private final ContrastWords words;
  private final DoubleProperty cardWidth = new SimpleDoubleProperty();
  private final Within within = new Within();
  private Chosen onSelect = (_, _) -> {};
  private Opened onOpen = (_, _, _) -> {};
  private @Nullable Sheet sheet;
  private boolean following;

  /** Takes up what was selected. */
  @FunctionalInterface
  interface Chosen {
    /**
     * Takes it up.
     *
     * @param side what one case says; null for the whole
     */
    void choose(Contrast contrast, @Nullable Side side);
  }

  /** Opens a contrast. */
  @FunctionalInterface
  interface Opened {
    /**
     * Opens it.
     *
     * @param side what one case says; null for none in particular
     * @param inCase whether in its case rather than beside
     */
    void open(Contrast contrast, @Nullable Side side, boolean inCase);
  }

  ContrastList(ContrastWords words) {
    this.words = words;
    getStyleClass().add("contrast-list");
    setCellFactory(_ -> new ContrastCell());
    getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, line) -> {
          if (!following && line instanceof Line.Told(Contrast contrast)) {
            onSelect.choose(contrast, within.side(contrast));
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  void setOnSelect(Chosen action) {
    onSelect = action;
  }

  void setOnOpen(Opened action) {
    onOpen = action;
  }

  /** How wide a card is, in pixels: the list without its scroll bar. */
  DoubleProperty cardWidthProperty() {
    return cardWidth;
  }

  /** Shows these lines; what is selected stays so if it is still there. */
  void show(Sheet newSheet, List<Line> lines, String name) {
    Contrast before = selected();
    sheet = newSheet;
    setAccessibleText(name);
    if (getItems().equals(lines)) {
      refresh();
      return;
    }
    following = true;
    getItems().setAll(lines);
    following = false;
    markLine(before == null ? "" : before.key());
  }

  @Nullable Contrast selected() {
    return getSelectionModel().getSelectedItem() instanceof Line.Told told ? told.contrast() : null;
  }

  /**
   * Marks the contrast of a key without telling of it; none if there is no such.
   *
   * @param caseId which of its cases; null for the whole
   */
  void mark(String key, @Nullable UUID caseId) {
    markLine(key);
    Contrast contrast = selected();
    if (contrast == null) {
      within.go(null);
    } else {
      within.follow(contrast, caseId);
    }
    markCases();
  }

  private void markCases() {
    ContrastCell cell = selectedCell();
    if (cell != null) {
      cell.mark();
    }
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  private void markLine(String key) {
    int index = -1;
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i) instanceof Line.Told told && told.contrast().key().equals(key)) {
        index = i;
      }
    }
    following = true;
    try {
      if (index < 0) {
        getSelectionModel().clearSelection();
      } else if (getSelectionModel().getSelectedIndex() != index) {
        getSelectionModel().clearAndSelect(index);
        reveal(index);
      }
    } finally {
      following = false;
    }
  }

  /** Takes the focus, on a contrast. */
  void begin() {
    requestFocus();
    if (selected() == null) {
      step(-1, 1);
    }
  }

  private void key(KeyEvent key) {
    if (key.isAltDown()) {
      return;
    }
    int now = getSelectionModel().getSelectedIndex();
    switch (key.getCode()) {
      case LEFT -> aside(-1);
      case RIGHT -> aside(1);
      case ESCAPE -> {
        Contrast contrast = selected();
        if (contrast == null || within.side(contrast) == null) {
          return;
        }
        within.go(null);
        moved(contrast);
      }
      case UP -> step(now, -1);
      case DOWN -> step(now, 1);
      case HOME -> step(-1, 1);
      case END -> step(getItems().size(), -1);
      case PAGE_UP -> step(page(now, -1) - 1, 1);
      case PAGE_DOWN -> step(page(now, 1) + 1, -1);
      case ENTER -> {
        Contrast contrast = selected();
        if (contrast != null) {
          onOpen.open(contrast, within.side(contrast), key.isControlDown());
        }
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void aside(int by) {
    Contrast contrast = selected();
    if (contrast != null) {
      within.step(contrast, by);
      moved(contrast);
    }
  }

  private void moved(Contrast contrast) {
    markCases();
    if (selectedCell() == null) {
      reveal(getSelectionModel().getSelectedIndex());
    }
    onSelect.choose(contrast, within.side(contrast));
  }

  /** About a screenful further; how high a line is hangs on its words. */
  private int page(int from, int direction) {
    int seen =
        lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null
            ? flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex()
            : 1;
    return Math.clamp(
        (long) from + (long) direction * Math.max(1, seen - 1),
        0,
        Math.max(0, getItems().size() - 1));
  }

  /** Selects the next contrast from a line; headings are passed over. */
  private void step(int from, int direction) {
    int to = from + direction;
    while (to >= 0 && to < getItems().size() && getItems().get(to) instanceof Line.Heading) {
      to += direction;
    }
    if (to >= 0 && to < getItems().size()) {
      getSelectionModel().clearAndSelect(to);
      getFocusModel().focus(to);
      reveal(to);
    }
  }

  /** Brings a line into sight, with the heading right above it. */
  private void reveal(int line) {
    scrolled(line);
    comeToRest(line, LAYOUTS);
  }

  /** How high the lines between are, and the list, is only known once they are laid out. */
  private void comeToRest(int line, int layouts) {
    Platform.runLater(() -> {
      layout();
      if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow
          && line == getSelectionModel().getSelectedIndex()) {
        if (!inSight(flow, line)) {
          approach(flow, line);
        }
        if (layouts > 0) {
          comeToRest(line, layouts - 1);
        }
      }
      markCases();
    });
  }

  /** A line close by is reached by pixels, since a flow errs in the place of its last lines. */
  private void approach(VirtualFlow<?> flow, int line) {
    IndexedCell<?> last = flow.getLastVisibleCell();
    if (last != null && line > last.getIndex() && line <= last.getIndex() + NEAR) {
      flow.scrollPixels(getHeight() / 2);
    } else {
      boolean headed = line > 0 && getItems().get(line - 1) instanceof Line.Heading;
      flow.scrollToTop(headed ? line - 1 : line);
    }
  }

  private static boolean inSight(VirtualFlow<?> flow, int line) {
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    return first != null && last != null && first.getIndex() <= line && line <= last.getIndex();
  }

  private void scrolled(int line) {
    if (line >= getItems().size()
        || getHeight() <= 0
        || !(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return;
    }
    if (line > 0 && getItems().get(line - 1) instanceof Line.Heading) {
      flow.scrollTo(line - 1);
      layout();
    }
    flow.scrollTo(line);
  }

  /** The cell of what is selected; null where it is out of sight. */
  private @Nullable ContrastCell selectedCell() {
    int line = getSelectionModel().getSelectedIndex();
    return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && inSight(flow, line)
            && flow.getCell(line) instanceof ContrastCell cell
        ? cell
        : null;
  }

  private @Nullable SideBox lookedAt() {
    Contrast contrast = selected();
    Side side = contrast == null ? null : within.side(contrast);
    ContrastCell cell = side == null ? null : selectedCell();
    return side == null || cell == null ? null : cell.card.box(side);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    SideBox box = attribute == AccessibleAttribute.FOCUS_ITEM ? lookedAt() : null;
    return box == null ? super.queryAccessibleAttribute(attribute, parameters) : box;
  }

  /** A line in sight. */
  private final class ContrastCell extends ListCell<Line> {
    private final ContrastCard card = new ContrastCard(words, false);
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox heading = new HBox(title, count);

    ContrastCell() {
      getStyleClass().add("contrast-row");
      setAccessibleRole(AccessibleRole.LIST_ITEM);
      heading.getStyleClass().add("contrast-heading");
      title.getStyleClass().add("title-4");
      count.getStyleClass().addAll("small", "muted");
      selectedProperty().addListener((_, _, _) -> mark());
      setPrefWidth(1);
      widthProperty()
          .addListener((_, _, now) -> {
            if (getItem() != null) {
              cardWidth.set(now.doubleValue());
            }
          });
      addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
      setOnMouseClicked(this::clicked);
    }

    private void mark() {
      if (getItem() instanceof Line.Told(Contrast contrast)) {
        card.mark(isSelected(), within.side(contrast));
      }
    }

    /** Before the list selects the line. */
    private void pressed(MouseEvent press) {
      if (getItem() instanceof Line.Told(Contrast contrast)) {
        Side side = card.sideAt(press.getScreenX(), press.getScreenY());
        within.go(side == null ? null : side.caseId());
        if (isSelected()) {
          moved(contrast);
        }
      }
    }

    private void clicked(MouseEvent click) {
      Line line = getItem();
      if (click.getClickCount() == 2 && line instanceof Line.Told told) {
        onOpen.open(told.contrast(), card.sideAt(click.getScreenX(), click.getScreenY()), true);
      }
    }

    @Override
    protected double computePrefHeight(double width) {
      double room = getWidth() - snappedLeftInset() - snappedRightInset();
      return getGraphic() == null || room <= 0
          ? super.computePrefHeight(width)
          : snapSizeY(getGraphic().prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setMouseTransparent(line instanceof Line.Heading);
      switch (empty ? null : line) {
        case null -> {
          setGraphic(null);
          setAccessibleText(null);
        }
        case Line.Heading(Group group, int several) -> {
          title.setText(group.title(words.messages()));
          title.setGraphic(group.icon().node());
          count.setText(Integer.toString(several));
          setGraphic(heading);
          setAccessibleText(
              words.messages().get("group.spoken", group.title(words.messages()), several));
        }
        case Line.Told(Contrast contrast) -> {
          card.show(Objects.requireNonNull(sheet), contrast);
          mark();
          setGraphic(card);
          setAccessibleText(words.spoken(contrast));
        }
      }
    }
  }
}
