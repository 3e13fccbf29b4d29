package org.casebridge.ui.common;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.casebridge.app.text.Messages;

/**
 * The corner of a window where notices stack up: no notice stops anybody from working on. Lay it
 * over the window's content in a {@code StackPane}; where it is empty it lets the mouse through.
 */
public final class Notices extends VBox {
  private static final int MOST = 4;
  private static final Duration STAY = Duration.seconds(8);

  private final Messages messages = Messages.of("common");
  private final ReadOnlyListWrapper<Notice> shown =
      new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

  /** Makes an empty corner. */
  public Notices() {
    getStyleClass().add("notices");
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(messages.get("notices.name"));
  }

  /** Shows a notice beneath the others; the oldest passing one goes if there are too many. */
  public void show(Notice notice) {
    if (shown.size() >= MOST) {
      shown.stream()
          .filter(old -> old.kind().passing())
          .findFirst()
          .ifPresentOrElse(this::dismiss, () -> dismiss(shown.getFirst()));
    }
    Bar bar = new Bar(notice);
    shown.add(notice);
    getChildren().add(bar);
    bar.notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
  }

  /** Takes a notice away, but none that merely says the same; nothing happens if it is gone. */
  public void dismiss(Notice notice) {
    for (Node child : List.copyOf(getChildren())) {
      if (child instanceof Bar bar && bar.notice == notice) {
        bar.stay.stop();
        getChildren().remove(bar);
      }
    }
    shown.removeIf(other -> other == notice);
  }

  /** Takes all notices away. */
  public void clear() {
    List.copyOf(shown).forEach(this::dismiss);
  }

  /** What is shown, oldest first. */
  public ReadOnlyListProperty<Notice> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  private final class Bar extends VBox {
    private final Notice notice;
    private final PauseTransition stay = new PauseTransition(STAY);

    Bar(Notice notice) {
      this.notice = notice;
      getStyleClass().addAll("notice", "notice-" + lower(notice.kind().name()));
      setAccessibleRole(AccessibleRole.TEXT);
      setAccessibleRoleDescription(messages.get("notice.role"));
      setAccessibleText(notice.text());
      getChildren().add(line());
      if (notice.detail() instanceof String detail) {
        getChildren().add(report(detail));
      }
      setOnKeyPressed(key -> {
        if (key.getCode() == KeyCode.ESCAPE) {
          dismiss(notice);
          key.consume();
        }
      });
      if (notice.kind().passing()) {
        stay.setOnFinished(_ -> dismiss(notice));
        // Nobody should have to race a clock: it waits while somebody is on the notice.
        hoverProperty().addListener((_, _, _) -> restart());
        focusWithinProperty().addListener((_, _, _) -> restart());
        restart();
      }
    }

    private void restart() {
      if (isHover() || isFocusWithin()) {
        stay.stop();
      } else {
        stay.playFromStart();
      }
    }

    private Node line() {
      Label text = new Label(notice.text());
      text.setWrapText(true);
      text.getStyleClass().add("notice-text");
      text.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(text, Priority.ALWAYS);
      HBox line = new HBox(notice.kind().icon().node("notice-icon"), text);
      line.getStyleClass().add("notice-line");
      if (notice.action() instanceof Notice.Action action) {
        Button act = new Button(action.label());
        act.getStyleClass().add("notice-action");
        act.setMinWidth(USE_PREF_SIZE);
        act.setOnAction(_ -> {
          dismiss(notice);
          action.run().run();
        });
        line.getChildren().add(act);
      }
      Button close = Buttons.icon(Icons.CLOSE, messages.get("notice.dismiss"));
      close.setOnAction(_ -> dismiss(notice));
      line.getChildren().add(close);
      return line;
    }

    private Node report(String detail) {
      TextArea area = new TextArea(detail);
      area.setEditable(false);
      area.setPrefRowCount(6);
      area.getStyleClass().add("notice-report");
      area.setAccessibleText(messages.get("notice.report"));
      Button copy = new Button(messages.get("notice.copy"), Icons.COPY.node());
      copy.setOnAction(_ -> {
        ClipboardContent content = new ClipboardContent();
        content.putString(detail);
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(messages.get("notice.copied"));
      });
      VBox box = new VBox(area, copy);
      box.getStyleClass().add("notice-detail");
      return box;
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }
}
