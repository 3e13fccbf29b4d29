package org.casebridge.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.casebridge.app.card.Paper;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.SegmentedControl;

/** For which readers and on what paper cards are made. */
final class CardOptions extends VBox {
  private final SegmentedControl<Audience> audience;
  private final SegmentedControl<Paper> paper;
  private final Button choose;

  CardOptions(int cases, Paper lastPaper, Audience now) {
    Messages messages = Messages.of("shell");
    getStyleClass().add("card-options");
    Label many = new Label(messages.get("cards.many", cases));
    many.setWrapText(true);
    audience =
        new SegmentedControl<>(
            messages.get("cards.readers"),
            List.of(
                new SegmentedControl.Choice<>(
                    Audience.RESEARCHER, messages.get("audience.researcher"), null),
                new SegmentedControl.Choice<>(
                    Audience.WORKSHOP, messages.get("audience.workshop"), null),
                new SegmentedControl.Choice<>(
                    Audience.PUBLICATION, messages.get("audience.publication"), null)));
    audience.valueProperty().set(now);
    paper =
        new SegmentedControl<>(
            messages.get("cards.paper"),
            List.of(
                new SegmentedControl.Choice<>(Paper.A4, messages.get("paper.a4"), null),
                new SegmentedControl.Choice<>(Paper.LETTER, messages.get("paper.letter"), null)));
    paper.valueProperty().set(lastPaper);
    Label effect = new Label();
    effect.getStyleClass().addAll("small", "muted");
    effect.setWrapText(true);
    effect.setMinHeight(USE_PREF_SIZE);
    effect
        .textProperty()
        .bind(
            audience
                .valueProperty()
                .map(who ->
                    switch (who) {
                      case RESEARCHER -> messages.get("audience.researcher.what");
                      case WORKSHOP -> messages.get("audience.workshop.what");
                      case PUBLICATION -> messages.get("audience.publication.what");
                    }));
    choose = Buttons.primary(messages.get("cards.choose"), Icons.CASE_CARD);
    getChildren()
        .addAll(
            many,
            heading(messages.get("cards.readers")),
            audience,
            effect,
            heading(messages.get("cards.paper")),
            paper,
            choose);
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("strong");
    return label;
  }

  Audience audience() {
    return audience.valueProperty().get();
  }

  Paper paper() {
    return paper.valueProperty().get();
  }

  void setOnChosen(Runnable action) {
    choose.setOnAction(_ -> action.run());
  }
}
