package org.casebridge.ui.compare.view;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Unkept;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed in a field after a pause in typing, when the focus leaves it, and before
 * anything else is shown in it. To be used on the interface thread.
 */
public final class KeptField {
  private static final Duration PAUSE = Duration.millis(700);
  private final TextInputControl field;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final ChangeListener<String> typed;
  private final ChangeListener<Boolean> left;
  private final Runnable notPending;
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

  /** Keeps what is typed in a field, which belongs nowhere yet. */
  public KeptField(Desk desk, TextInputControl field) {
    this.field = field;
    field.setEditable(!desk.readOnly());
    typed =
        (_, _, _) -> {
          Unkept.mark(field, dirty());
          pause.playFromStart();
        };
    left =
        (_, _, focused) -> {
          if (!focused) {
            flush();
          }
        };
    field.textProperty().addListener(typed);
    field.focusedProperty().addListener(left);
    pause.setOnFinished(_ -> flush());
    notPending = desk.addPending(this::flush);
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
    if (!typing && !field.getText().equals(text)) {
      int caret = field.getCaretPosition();
      field.setText(text);
      field.positionCaret(Math.min(caret, text.length()));
    }
    if (!typing) {
      pause.stop();
    }
    Unkept.mark(field, dirty());
  }

  /** Keeps what is written there, and belongs nowhere from now on. */
  public void leave() {
    flush();
    place = null;
  }

  /** Keeps what is written there, and no more after that. */
  public void close() {
    leave();
    field.textProperty().removeListener(typed);
    field.focusedProperty().removeListener(left);
    notPending.run();
  }

  /** Whether something is written there that is not on disk yet. */
  public boolean dirty() {
    return !field.getText().equals(kept);
  }

  /** Keeps the text now if it was changed. */
  public void flush() {
    pause.stop();
    Object at = place;
    String text = field.getText();
    if (at != null && dirty()) {
      keep.keep(
          text,
          () -> {
            if (at.equals(place)) {
              kept = text;
              Unkept.mark(field, dirty());
            }
          });
    }
  }

  /** Takes the focus, behind the last word. */
  public void begin() {
    field.requestFocus();
    field.end();
  }
}
