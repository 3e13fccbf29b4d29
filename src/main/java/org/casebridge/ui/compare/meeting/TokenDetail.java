package org.casebridge.ui.compare.meeting;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.meeting.Token;
import org.casebridge.domain.Factor;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** The scores of one phase with their reasons. */
final class TokenDetail extends VBox {
  private final MeetingWords words;

  TokenDetail(MeetingWords words) {
    this.words = words;
    getStyleClass().add("meeting-detail");
    setMinHeight(USE_PREF_SIZE);
    show(null);
  }

  /** Shows a phase; null for none. */
  void show(@Nullable Token token) {
    if (token == null) {
      getChildren().setAll(line(words.messages().get("detail.hint"), null, "muted"));
      return;
    }
    Label title = line(words.title(token), null, "strong");
    Label region = line(words.region(token), null, "muted");
    getChildren().setAll(title, region);
    if (token.borderline()) {
      getChildren().add(line(words.messages().get("borderline"), null, "muted"));
    }
    for (Factor factor : MeetingWords.FACTORS) {
      Node icon = Icons.of(factor).node("icon-small", "fg-" + factor.code());
      getChildren().add(line(words.told(token, factor), icon, "small"));
    }
  }

  private static Label line(String text, @Nullable Node icon, String style) {
    Label line = new Label(text, icon);
    line.getStyleClass().add(style);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
