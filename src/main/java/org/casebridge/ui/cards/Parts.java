package org.casebridge.ui.cards;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.casebridge.app.card.CardPart;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Factor;
import org.casebridge.ui.common.Icon;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** Small things of which the column of choices is made. */
final class Parts {
  static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private Parts() {}

  /** The heading of a section. */
  static Label heading(String text, Icons icon) {
    Label label = new Label(text, icon.node());
    label.getStyleClass().addAll("title-4", "card-heading");
    return label;
  }

  /** The name of a choice within a section. */
  static Label caption(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "strong", "muted", "card-caption");
    return label;
  }

  /** A quiet sentence that explains. */
  static Label hint(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Shows something, or leaves no trace of it. */
  static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** A sentence that shows more when it is pressed. */
  static ToggleButton unfolding(String sentence, Region more) {
    Icon closed = Icons.RIGHT.node();
    Icon open = Icons.DOWN.node();
    ToggleButton head = new ToggleButton(sentence, closed);
    head.getStyleClass().add("unfolding");
    head.setWrapText(true);
    head.setMinHeight(Region.USE_PREF_SIZE);
    head.setMaxWidth(Double.MAX_VALUE);
    Messages messages = Messages.of("carddesign");
    head.selectedProperty()
        .subscribe(shown -> {
          show(more, shown);
          head.setGraphic(shown ? open : closed);
          head.setAccessibleText(
              sentence
                  + " "
                  + (shown ? messages.get("unfold.open") : messages.get("unfold.closed")));
        });
    return head;
  }

  /** The name of a part of a card. */
  static String name(CardPart part) {
    Messages messages = Messages.of("carddesign");
    return switch (part) {
      case HEADLINE -> messages.get("part.headline");
      case BACKGROUND -> Words.of(Factor.BACKGROUND);
      case SUMMARY -> messages.get("part.summary");
      case ASSETS -> Words.of(Factor.ASSET);
      case OPPORTUNITIES -> Words.of(Factor.OPPORTUNITY);
      case MEDIATORS -> Words.of(Factor.MEDIATION);
      case HISTORY -> messages.get("part.history");
      case VOICE -> messages.get("part.voice");
      case OUTCOMES -> Words.of(Factor.OUTCOME);
      case QUESTION -> messages.get("part.question");
    };
  }

  /** The icon of a part of a case; null for parts that have none. */
  static @Nullable Icons icon(CardPart part) {
    return switch (part) {
      case ASSETS -> Icons.ASSET;
      case OPPORTUNITIES -> Icons.OPPORTUNITY;
      case MEDIATORS -> Icons.MEDIATION;
      case OUTCOMES -> Icons.OUTCOME;
      case HEADLINE, BACKGROUND, SUMMARY, HISTORY, VOICE, QUESTION -> null;
    };
  }
}
