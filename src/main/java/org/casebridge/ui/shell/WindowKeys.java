package org.casebridge.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.common.Unkept;
import org.jspecify.annotations.Nullable;

/** The keys that work everywhere in the window. */
final class WindowKeys {
  private static final KeyCombination FIND = shortcut(KeyCode.F);
  private static final KeyCombination UNDO = shortcut(KeyCode.Z);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination REDO_TOO = shortcut(KeyCode.Y);
  private static final KeyCombination NEW = shortcut(KeyCode.N);
  private static final KeyCombination OPEN = shortcut(KeyCode.O);
  private static final KeyCombination CLOSE = shortcut(KeyCode.W);

  private final AppActions actions;
  private final Theme theme;
  private @Nullable StudyFrame frame;

  WindowKeys(AppActions actions, Theme theme) {
    this.actions = actions;
    this.theme = theme;
  }

  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    scene.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.getCharacter().equals("?")
              && !(scene.getFocusOwner() instanceof TextInputControl)) {
            actions.shortcuts();
            event.consume();
          }
        });
  }

  /** Which study the keys are for; null for none. */
  void setFrame(@Nullable StudyFrame newFrame) {
    frame = newFrame;
  }

  private void pressed(Scene scene, KeyEvent event) {
    if (general(event) || (frame != null && ofStudy(frame, scene, event))) {
      event.consume();
    }
  }

  private boolean general(KeyEvent event) {
    if (event.getCode() == KeyCode.F1) {
      actions.shortcuts();
    } else if (OPEN.match(event)) {
      actions.ask(false);
    } else if (!event.isShortcutDown() || event.isAltDown()) {
      return false;
    } else {
      switch (event.getCode()) {
        case PLUS, ADD, EQUALS -> theme.larger();
        case MINUS, SUBTRACT -> theme.smaller();
        case DIGIT0, NUMPAD0 -> theme.scaleProperty().set(1);
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private boolean ofStudy(StudyFrame study, Scene scene, KeyEvent event) {
    Node focused = scene.getFocusOwner();
    if (FIND.match(event)) {
      study.search();
    } else if (UNDO.match(event)) {
      if (focused instanceof TextInputControl text && Unkept.in(text)) {
        text.undo();
      } else {
        study.undo();
      }
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      if (focused instanceof TextInputControl text && Unkept.in(text) && text.isRedoable()) {
        text.redo();
      } else {
        study.redo();
      }
    } else if (NEW.match(event)) {
      study.newCase();
    } else if (CLOSE.match(event)) {
      actions.closeStudy();
    } else {
      return place(study, event);
    }
    return true;
  }

  private static boolean place(StudyFrame study, KeyEvent event) {
    if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return false;
    }
    Place place =
        switch (event.getCode()) {
          case DIGIT1, NUMPAD1 -> Place.CASES;
          case DIGIT2, NUMPAD2 -> Place.COMPARE;
          case DIGIT3, NUMPAD3 -> Place.WORKSHOP;
          case DIGIT4, NUMPAD4 -> Place.SOURCES;
          case DIGIT5, NUMPAD5 -> Place.STUDY;
          default -> null;
        };
    if (place == null) {
      return false;
    }
    study.go(place);
    return true;
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
