package org.casebridge.ui.compare.choosing;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.alike.Likeness;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Case;
import org.casebridge.ui.common.CaseMark;
import org.jspecify.annotations.Nullable;

/** One case that was found: its sign, name and headline, how alike it is, and a check. */
final class FoundRow extends HBox {
  private final Messages messages;
  private final CheckBox check = new CheckBox();
  private Consumer<Boolean> onCheck = _ -> {};

  /**
   * A row.
   *
   * @param checked whether it is chosen
   * @param shown whether the case stands in the comparison already
   */
  FoundRow(Messages messages, FoundCases.Found found, boolean checked, boolean shown) {
    this.messages = messages;
    Case learner = found.learner();
    Likeness likeness = found.likeness();
    getStyleClass().add("found-row");
    check.setSelected(checked);
    check.selectedProperty().addListener((_, _, now) -> onCheck.accept(now));
    Label name = new Label(learner.pseudonym());
    name.getStyleClass().add("strong");
    HBox first = new HBox(name);
    first.getStyleClass().add("found-line");
    VBox words = new VBox(first);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    String in = shown ? messages.get("found.shown") : "";
    if (shown) {
      name.setMinWidth(0);
      Label there = new Label(in);
      there.getStyleClass().addAll("caption", "muted");
      there.setMinWidth(USE_PREF_SIZE);
      first.getChildren().add(there);
    }
    String figure = likeness == null ? "" : figure(likeness);
    for (String line : new String[] {figure, learner.headline()}) {
      if (!line.isBlank()) {
        Label label = new Label(line);
        label.getStyleClass().addAll("small", "muted");
        words.getChildren().add(label);
      }
    }
    getChildren()
        .addAll(check, new CaseMark(learner.glyph(), learner.hue(), CaseMark.SMALL), words);
    check.setAccessibleText(
        Stream.of(learner.pseudonym(), learner.headline(), figure, in)
            .filter(it -> !it.isBlank())
            .collect(Collectors.joining(". ")));
    tip(learner, likeness);
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        check.requestFocus();
        check.fire();
      }
    });
  }

  private void tip(Case learner, @Nullable Likeness likeness) {
    String parts = likeness == null ? "" : parts(likeness);
    String text = parts.isEmpty() ? learner.headline() : parts;
    if (!text.isBlank()) {
      Tooltip tip = new Tooltip(text);
      Tooltip.install(this, tip);
      check.setTooltip(tip);
    }
    if (!parts.isEmpty()) {
      check.setAccessibleHelp(parts);
    }
  }

  private String figure(Likeness likeness) {
    return likeness.similarity().isEmpty()
        ? messages.get("alike.none")
        : messages.get(
            "alike.figure",
            likeness.similarity().getAsDouble(),
            likeness.compared(),
            likeness.features());
  }

  private String parts(Likeness likeness) {
    return likeness.parts().stream()
        .map(it -> messages.get("alike.part", it.measure().title(), it.score()))
        .collect(Collectors.joining("\n"));
  }

  void onCheck(Consumer<Boolean> action) {
    onCheck = action;
  }

  void focus() {
    check.requestFocus();
  }
}
