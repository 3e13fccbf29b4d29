package org.casebridge.ui.compare.meeting;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.casebridge.app.compare.meeting.Token;
import org.casebridge.domain.Factor;

/** Three small circles placed as the large ones, filled where the factor was there. */
final class RegionMark extends StackPane {
  RegionMark(Token token, String spoken) {
    getStyleClass().addAll("region-mark", token.rated() ? "region-rated" : "region-unrated");
    for (Factor factor : MeetingWords.FACTORS) {
      boolean in = token.region().filter(it -> it.in(factor)).isPresent();
      Region dot = new Region();
      dot.getStyleClass()
          .addAll("region-dot", "meeting-" + factor.code(), in ? "region-in" : "region-out");
      getChildren().add(dot);
    }
    setAccessibleText(spoken);
  }
}
