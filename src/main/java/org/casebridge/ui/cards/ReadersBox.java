package org.casebridge.ui.cards;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.privacy.Disclosure;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.SegmentedControl;
import org.jspecify.annotations.Nullable;

/** Who is to read the cards, and what they do not get. */
final class ReadersBox extends VBox {
  private final Messages messages = Messages.of("carddesign");
  private final DisclosureWords words = new DisclosureWords();
  private final SegmentedControl<Audience> audience;
  private final VBox out = new VBox();

  ReadersBox(CardsModel model) {
    getStyleClass().add("card-section");
    audience =
        new SegmentedControl<>(
            messages.get("readers"),
            List.of(
                new SegmentedControl.Choice<>(
                    Audience.RESEARCHER, messages.get("readers.researcher"), null),
                new SegmentedControl.Choice<>(
                    Audience.WORKSHOP, messages.get("readers.workshop"), null),
                new SegmentedControl.Choice<>(
                    Audience.PUBLICATION, messages.get("readers.publication"), null)));
    audience.getStyleClass().add("boxed");
    audience.setMaxWidth(USE_PREF_SIZE);
    audience.valueProperty().bindBidirectional(model.audienceProperty());
    out.getStyleClass().add("card-out");
    getChildren().addAll(Parts.heading(messages.get("readers"), Icons.AUDIENCE), audience, out);
    model.disclosureProperty().subscribe(this::show);
  }

  /** Puts the focus on who reads. */
  void focus() {
    audience.getChildren().stream()
        .filter(it -> it instanceof ToggleButton button && button.isSelected())
        .findFirst()
        .ifPresent(it -> it.requestFocus());
  }

  private void show(@Nullable Disclosure disclosure) {
    if (disclosure == null) {
      // What is known of other readers must not be taken for these.
      out.getChildren().setAll(line(messages.get("out.reading"), Icons.PRIVACY, "muted"));
      return;
    }
    out.getChildren().clear();
    List<DisclosureWords.Line> lines = words.lines(disclosure);
    if (lines.isEmpty()) {
      out.getChildren().add(line(messages.get("out.nothing"), Icons.SUCCESS, "fg-achieved"));
    }
    for (DisclosureWords.Line each : lines) {
      out.getChildren().add(unfolding(each));
    }
  }

  private static Label line(String text, Icons icon, String style) {
    Label label = new Label(text, icon.node(style));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Region unfolding(DisclosureWords.Line line) {
    VBox cases = new VBox();
    cases.getStyleClass().add("card-out-cases");
    for (String each : line.cases()) {
      Label label = new Label(each);
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      cases.getChildren().add(label);
    }
    ToggleButton head = Parts.unfolding(line.sentence(), cases);
    head.getStyleClass().add("card-out-line");
    return new VBox(head, cases);
  }
}
