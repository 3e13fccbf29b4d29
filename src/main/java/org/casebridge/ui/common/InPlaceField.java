package org.casebridge.ui.common;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * A heading that is typed over where it stands. What is typed is kept after a pause, on Enter and
 * when the focus leaves; Esc brings back what was kept.
 */
public final class InPlaceField extends TextField {
  private static final Duration PAUSE = Duration.millis(700);
  private static final int LONGEST = 300;

  private final Consumer<String> keep;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private String kept = "";
  private boolean showing;

  /**
   * Makes an empty field.
   *
   * @param name what it is, for its prompt and for screen readers
   * @param keep keeps what was typed, without spaces at its ends
   */
  public InPlaceField(String name, Consumer<String> keep) {
    this.keep = keep;
    getStyleClass().add("in-place");
    setPromptText(name);
    setAccessibleText(name);
    setMaxWidth(Double.MAX_VALUE);
    setTextFormatter(
        new TextFormatter<>(change ->
            change.getControlNewText().length() > LONGEST && change.isAdded() ? null : change));
    pause.setOnFinished(_ -> flush());
    textProperty().addListener(_ -> typed());
    focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            flush();
            positionCaret(0);
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows what is kept, unless somebody is typing something else. */
  public void show(String text) {
    boolean typing = !getText().equals(kept);
    kept = text;
    // A space at the end of a pause stays, since the next word is on its way.
    boolean same = isFocused() && getText().strip().equals(text.strip());
    if (same) {
      kept = getText();
    } else if (!typing && !getText().equals(text)) {
      showing = true;
      int caret = getCaretPosition();
      setText(text);
      positionCaret(Math.min(caret, text.length()));
      showing = false;
    }
    Unkept.mark(this, !getText().equals(kept));
  }

  /** Shows the text of something else, whatever stands here. */
  public void replace(String text) {
    pause.stop();
    kept = text;
    showing = true;
    setText(text);
    showing = false;
    Unkept.mark(this, false);
  }

  /** Keeps what is still in typing. */
  public void flush() {
    pause.stop();
    String text = getText().strip();
    if (!text.equals(kept.strip())) {
      keep.accept(text);
    }
    kept = getText();
    Unkept.mark(this, false);
  }

  private void typed() {
    if (!showing) {
      Unkept.mark(this, !getText().equals(kept));
      pause.playFromStart();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      flush();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !getText().equals(kept)) {
      replace(kept);
      event.consume();
    }
  }
}
