package org.casebridge.ui.sources;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;

/**
 * The text of a source, editable, with what is marked in it. A long text is shown in parts, since a
 * text control lays out all it holds at each change.
 */
final class TextPane extends VBox {
  /** The most characters of one part. */
  static final int PART = 30_000;

  private static final int MOST_IN_AREA = PART + PART / 2;
  private static final Duration PAUSE = Duration.millis(700);

  /** A stretch of the whole text, in UTF-16 units; the end is exclusive. */
  record Stretch(int start, int end) {}

  private final Messages messages = Messages.of("sources");
  private final TextArea area = new TextArea();
  private final MarkLayer marks = new MarkLayer(area);
  private final Label where = new Label();
  private final Button previous = Buttons.icon(Icons.LEFT, messages.get("part.previous"));
  private final Button next = Buttons.icon(Icons.RIGHT, messages.get("part.next"));
  private final HBox parts = new HBox(previous, where, next);
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final ReadOnlyBooleanWrapper selecting = new ReadOnlyBooleanWrapper();
  private final Consumer<String> keep;
  private final Runnable tooLong;
  private String head = "";
  private String tail = "";
  private String kept = "";
  private List<Stretch> stretches = List.of();
  private boolean showing;

  /**
   * Makes an empty pane.
   *
   * @param keep keeps the whole text
   * @param tooLong told when a text is longer than a source takes
   */
  TextPane(Consumer<String> keep, Runnable tooLong) {
    this.keep = keep;
    this.tooLong = tooLong;
    getStyleClass().add("source-text");
    area.setWrapText(true);
    area.setAccessibleText(messages.get("text.name"));
    area.setPromptText(messages.get("text.prompt"));
    area.setTextFormatter(new TextFormatter<>(this::check));
    area.textProperty()
        .addListener((_, _, _) -> {
          if (!showing) {
            pause.playFromStart();
          }
        });
    area.focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            flush();
          }
        });
    area.selectionProperty()
        .addListener((_, _, range) -> selecting.set(range != null && range.getLength() > 0));
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            area.requestFocusTraversal(
                key.isShiftDown()
                    ? javafx.scene.TraversalDirection.PREVIOUS
                    : javafx.scene.TraversalDirection.NEXT);
            key.consume();
          } else if (key.getCode() == KeyCode.ESCAPE && dirty()) {
            pause.stop();
            showWhole(kept, head.length() + area.getCaretPosition());
            key.consume();
          }
        });
    pause.setOnFinished(_ -> flush());
    StackPane stack = new StackPane(area, marks);
    VBox.setVgrow(stack, Priority.ALWAYS);
    previous.setOnAction(_ -> showPart(head.length() - 1));
    next.setOnAction(_ -> showPart(head.length() + area.getLength() + 1));
    parts.getStyleClass().add("source-parts");
    parts.managedProperty().bind(parts.visibleProperty());
    getChildren().addAll(stack, parts);
    showWhole("", 0);
  }

  private TextFormatter.Change check(TextFormatter.Change change) {
    if (showing || !change.isContentChange()) {
      return change;
    }
    int length = change.getControlNewText().length();
    if (head.length() + length + tail.length() > TextFile.LONGEST) {
      tooLong.run();
      change.setText("");
      change.setRange(change.getRangeStart(), change.getRangeStart());
      return change;
    }
    if (length > MOST_IN_AREA) {
      String whole = head + change.getControlNewText() + tail;
      int caret = head.length() + change.getCaretPosition();
      change.setText("");
      change.setRange(change.getRangeStart(), change.getRangeStart());
      // Not within the change: the control still holds its text.
      javafx.application.Platform.runLater(() -> {
        showWhole(whole, Math.min(caret, whole.length()));
        flush();
      });
    }
    return change;
  }

  private boolean dirty() {
    return !whole().equals(kept);
  }

  /** The whole text as it stands. */
  String whole() {
    return head + area.getText() + tail;
  }

  /** Keeps what is still in typing. */
  void flush() {
    pause.stop();
    if (dirty()) {
      keep.accept(whole());
    }
  }

  /** Takes note that a text is kept. */
  void kept(String text) {
    kept = text;
  }

  /** Shows the text of another source. */
  void open(String text) {
    pause.stop();
    kept = text;
    showWhole(text, 0);
    area.setScrollTop(0);
  }

  /** Shows what is kept now, unless something else is being typed. */
  void show(String text) {
    boolean wasDirty = dirty();
    kept = text;
    if (!wasDirty && !text.equals(whole())) {
      showWhole(text, Math.min(head.length() + area.getCaretPosition(), text.length()));
    }
  }

  /** Shows what is marked. */
  void mark(List<Stretch> marked) {
    stretches = List.copyOf(marked);
    drawMarks();
  }

  private void showPart(int around) {
    flush();
    showWhole(whole(), Math.clamp(around, 0, whole().length()));
  }

  private void showWhole(String text, int caret) {
    int start = text.length() <= MOST_IN_AREA ? 0 : breakBefore(text, caret / PART * PART);
    int end =
        text.length() <= MOST_IN_AREA || start + PART >= text.length()
            ? text.length()
            : breakBefore(text, start + PART);
    if (end <= caret && caret < text.length()) {
      start = end;
      end = start + PART >= text.length() ? text.length() : breakBefore(text, start + PART);
    }
    head = text.substring(0, start);
    tail = text.substring(end);
    String part = text.substring(start, end);
    showing = true;
    if (!area.getText().equals(part)) {
      area.setText(part);
    }
    area.positionCaret(Math.clamp(caret - start, 0, part.length()));
    showing = false;
    parts.setVisible(!head.isEmpty() || !tail.isEmpty());
    previous.setDisable(head.isEmpty());
    next.setDisable(tail.isEmpty());
    where.setText(
        messages.get(
            "part.where",
            text.isEmpty() ? 0 : start * 100L / text.length(),
            end * 100L / Math.max(1, text.length())));
    drawMarks();
  }

  private static int breakBefore(String text, int at) {
    if (at <= 0) {
      return 0;
    }
    int line = text.lastIndexOf('\n', at - 1);
    if (line > at - PART / 2) {
      return line + 1;
    }
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** Whether something is selected. */
  ReadOnlyBooleanProperty selectingProperty() {
    return selecting.getReadOnlyProperty();
  }

  /** What is selected, in the whole text. */
  Stretch selection() {
    IndexRange range = area.getSelection();
    return new Stretch(head.length() + range.getStart(), head.length() + range.getEnd());
  }

  /** Selects a stretch of the whole text and brings it into sight. */
  void select(Stretch stretch) {
    int length = whole().length();
    if (stretch.start() < 0 || stretch.end() > length) {
      return;
    }
    if (stretch.start() < head.length() || stretch.end() > head.length() + area.getLength()) {
      flush();
      showWhole(whole(), stretch.start());
    }
    area.requestFocus();
    area.selectRange(
        Math.clamp(stretch.start() - head.length(), 0, area.getLength()),
        Math.clamp(stretch.end() - head.length(), 0, area.getLength()));
  }

  void setReadOnly(boolean readOnly) {
    area.setEditable(!readOnly);
  }

  TextArea area() {
    return area;
  }

  private void drawMarks() {
    marks.show(
        stretches.stream()
            .map(it -> new Stretch(it.start() - head.length(), it.end() - head.length()))
            .toList());
  }
}
