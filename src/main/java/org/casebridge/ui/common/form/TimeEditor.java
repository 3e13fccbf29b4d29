package org.casebridge.ui.common.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** Edits a moment that is set to now or to never. */
final class TimeEditor extends FieldEditor {
  private final Messages messages = Messages.of("form");
  private final Label when = new Label();
  private final Button now = Buttons.plain(messages.get("time.now"), Icons.KEPT);
  private final Button never = Buttons.quiet(messages.get("time.clear"), null);
  private final HBox box = new HBox(when, now, never);

  TimeEditor(Keeper keeper, Clock clock) {
    box.getStyleClass().add("time-field");
    when.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(when, Priority.ALWAYS);
    now.setOnAction(_ -> {
      Instant moment = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      keeper.keep(_ -> moment, () -> {});
    });
    never.setOnAction(_ -> keeper.keep(_ -> null, () -> {}));
    never.managedProperty().bind(never.visibleProperty());
  }

  @Override
  Node node() {
    return box;
  }

  @Override
  void show(@Nullable Object value, FormData data) {
    when.setText(
        value instanceof Instant moment
            ? DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(moment.atZone(ZoneId.systemDefault()))
            : messages.get("time.never"));
    never.setVisible(value != null);
  }

  @Override
  void setName(String name) {
    now.setAccessibleText(name + ": " + now.getText());
    never.setAccessibleText(name + ": " + never.getText());
  }

  @Override
  void setReadOnly(boolean readOnly) {
    now.setDisable(readOnly);
    never.setDisable(readOnly);
  }

  @Override
  void focus() {
    now.requestFocus();
  }
}
