package org.casebridge.ui.compare.view;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Unkept;
import org.jspecify.annotations.Nullable;

/**
 * A titled text that is kept after a pause in typing, when the focus leaves it, and before anything
 * else is shown in it. To be used on the interface thread.
 */
public final class KeptText extends VBox {
  private static final Duration PAUSE = Duration.millis(700);
  private final TextArea area = new TextArea();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private @Nullable Object place;
  private Keep keep = (_, _) -> {};
  private String kept = "";

  /** Keeps what was written. */
  @FunctionalInterface
  public interface Keep {
    /**
     * Keeps a text.
     *
     * @param done to be run once it is on disk
     */
    void keep(String text, Runnable done);
  }

  /**
   * An empty text that belongs nowhere yet.
   *
   * @param title what it is
   * @param prompt what to write there
   * @param rows how many lines it is high
   */
  public KeptText(Desk desk, String title, String prompt, Icons icon, int rows) {
    Label heading = new Label(title, icon.node());
    heading.getStyleClass().add("title-4");
    heading.setLabelFor(area);
    area.setPromptText(prompt);
    area.setAccessibleText(title);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    area.setEditable(!desk.readOnly());
    area.getStyleClass().add("behind-memo");
    area.textProperty()
        .addListener((_, _, _) -> {
          Unkept.mark(area, dirty());
          pause.playFromStart();
        });
    area.focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            flush();
          }
        });
    pause.setOnFinished(_ -> flush());
    desk.addPending(this::flush);
    managedProperty().bind(visibleProperty());
    getStyleClass().add("kept-text");
    getChildren().addAll(heading, area);
  }

  /**
   * Shows a text. What was being written elsewhere is kept first; what is being written in the same
   * place stays.
   *
   * @param where where it belongs, told apart by {@code equals}
   * @param text as it is on disk
   * @param how keeps what is written from now on
   */
  public void show(Object where, String text, Keep how) {
    if (place != null && !place.equals(where)) {
      flush();
    }
    boolean typing = where.equals(place) && dirty();
    place = where;
    keep = how;
    kept = text;
    if (!typing && !area.getText().equals(text)) {
      int caret = area.getCaretPosition();
      area.setText(text);
      area.positionCaret(Math.min(caret, text.length()));
    }
    if (!typing) {
      pause.stop();
    }
    Unkept.mark(area, dirty());
  }

  /** Keeps what is written there, and belongs nowhere from now on. */
  public void leave() {
    flush();
    place = null;
  }

  private boolean dirty() {
    return !area.getText().equals(kept);
  }

  /** Keeps the text now if it was changed. */
  public void flush() {
    pause.stop();
    Object at = place;
    String text = area.getText();
    if (at != null && dirty()) {
      keep.keep(
          text,
          () -> {
            if (at.equals(place)) {
              kept = text;
              Unkept.mark(area, dirty());
            }
          });
    }
  }

  /** Takes the focus, behind the last word. */
  public void begin() {
    area.requestFocus();
    area.end();
  }
}
