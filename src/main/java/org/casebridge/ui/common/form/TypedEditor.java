package org.casebridge.ui.common.form;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Edits a value that is typed. What is typed is kept after a pause and when the focus leaves; what
 * cannot be kept stays in the field, marked and explained. Esc brings back what was kept.
 */
abstract class TypedEditor extends FieldEditor {
  /** How long somebody pauses before what they typed is kept. */
  static final Duration PAUSE = Duration.millis(700);

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final TextInputControl input;
  private final Keeper keeper;
  private final Label trouble = new Label();
  private final VBox box;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private Check check = _ -> null;
  private String name = "";
  private String keptText = "";
  private boolean showing;

  /**
   * Edits in a control.
   *
   * @param longest the most characters it takes; more is cut off
   * @param tooLong told when something was cut off
   */
  TypedEditor(TextInputControl input, Keeper keeper, int longest, Runnable tooLong) {
    this.input = input;
    this.keeper = keeper;
    trouble.getStyleClass().addAll("caption", "field-trouble");
    trouble.setWrapText(true);
    trouble.setVisible(false);
    trouble.managedProperty().bind(trouble.visibleProperty());
    box = new VBox(input, trouble);
    box.getStyleClass().add("field-body");
    input.setTextFormatter(
        new TextFormatter<>(change -> showing ? change : cut(change, longest, tooLong)));
    input.textProperty().addListener((_, _, _) -> typed());
    input
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            flush();
          }
        });
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    pause.setOnFinished(_ -> flush());
  }

  private static TextFormatter.Change cut(
      TextFormatter.Change change, int longest, Runnable tooLong) {
    // What is kept already may be longer, as imported texts are; it must not grow.
    int most = Math.max(longest, change.getControlText().length());
    int over = change.getControlNewText().length() - most;
    if (change.isAdded() && over > 0) {
      String added = change.getText();
      int end = Math.max(0, added.length() - over);
      if (end > 0 && Character.isHighSurrogate(added.charAt(end - 1))) {
        end--;
      }
      change.setText(added.substring(0, end));
      int caret = change.getRangeStart() + end;
      change.selectRange(caret, caret);
      tooLong.run();
    }
    return change;
  }

  /** The value of a text. Throws IllegalArgumentException with a sentence if it has none. */
  abstract @Nullable Object parse(String text);

  /** A value as it is typed. */
  abstract String format(@Nullable Object value);

  /** Refuses a value that does not go with the rest of its item, with a sentence; else null. */
  @FunctionalInterface
  interface Check {
    /** Why the value is refused; null if it is not. */
    @Nullable String of(@Nullable Object value);
  }

  final void setCheck(Check newCheck) {
    check = newCheck;
  }

  private @Nullable Object checked(String text) {
    Object value = parse(text);
    String refused = check.of(value);
    if (refused != null) {
      throw new IllegalArgumentException(refused);
    }
    return value;
  }

  final TextInputControl input() {
    return input;
  }

  private boolean dirty() {
    return !input.getText().equals(keptText);
  }

  private void typed() {
    if (showing) {
      return;
    }
    explain();
    pause.playFromStart();
  }

  private boolean explain() {
    String sentence = "";
    if (dirty()) {
      try {
        checked(input.getText());
      } catch (IllegalArgumentException wrong) {
        sentence = String.valueOf(wrong.getMessage());
      }
    }
    trouble.setText(sentence);
    trouble.setVisible(!sentence.isEmpty());
    input.pseudoClassStateChanged(ERROR, !sentence.isEmpty());
    input.setAccessibleHelp(sentence);
    input.setAccessibleText(sentence.isEmpty() ? name : name + ". " + sentence);
    return sentence.isEmpty();
  }

  @Override
  final void flush() {
    pause.stop();
    if (!dirty() || !explain()) {
      return;
    }
    String text = input.getText();
    Object value = parse(text);
    keeper.keep(
        _ -> value,
        () -> {
          keptText = text;
          explain();
        });
  }

  @Override
  final void show(@Nullable Object value, FormData data) {
    // Where it means what is kept it stays as typed, so that a space at the end of a pause stays.
    if (input.isFocused() && means(value)) {
      keptText = input.getText();
    } else {
      boolean wasDirty = dirty();
      keptText = format(value);
      if (!wasDirty) {
        setShown(keptText);
        // A field of one line shows line breaks as nothing, which is no change of anybody's.
        keptText = input.getText();
      }
    }
    explain();
  }

  private boolean means(@Nullable Object value) {
    try {
      return Objects.equals(parse(input.getText()), value);
    } catch (IllegalArgumentException wrong) {
      return false;
    }
  }

  private void setShown(String text) {
    if (text.equals(input.getText())) {
      return;
    }
    int caret = input.getCaretPosition();
    showing = true;
    input.setText(text);
    input.positionCaret(Math.min(caret, text.length()));
    showing = false;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && dirty()) {
      pause.stop();
      setShown(keptText);
      explain();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && input instanceof TextField
        && !event.isShortcutDown()) {
      flush();
    }
  }

  @Override
  final Node node() {
    return box;
  }

  @Override
  final void setName(String newName) {
    name = newName;
    input.setAccessibleText(newName);
  }

  @Override
  final void setReadOnly(boolean readOnly) {
    input.setEditable(!readOnly);
  }

  @Override
  final void focus() {
    input.requestFocus();
  }
}
