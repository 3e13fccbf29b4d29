package org.casebridge.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Factor;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Words;
import org.casebridge.ui.compare.view.Arranging;

/** Which rows a comparison shows: each part by its check, each factor collapsed or not, or all. */
final class RowChoice {
  private final Messages messages;
  private final Arranging arranging;
  private final Map<ComparisonPart, CheckBox> parts = new EnumMap<>(ComparisonPart.class);
  private final Map<Factor, Heading> headings = new EnumMap<>(Factor.class);
  private final Button all;
  private final VBox box = new VBox();
  private boolean showing;

  RowChoice(Messages messages, Arranging arranging) {
    this.messages = messages;
    this.arranging = arranging;
    Label title = new Label(messages.get("setup.rows"), Icons.GRID.node());
    title.getStyleClass().add("title-3");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    all = Buttons.quiet(messages.get("setup.all_rows"), Icons.DOWN);
    all.setMinWidth(Region.USE_PREF_SIZE);
    all.setOnAction(_ -> arranging.showAllRows());
    HBox head = new HBox(title, all);
    head.getStyleClass().add("behind-foot");
    box.getStyleClass().add("setup-rows");
    box.getChildren().add(head);
    Factor last = null;
    for (ComparisonPart part : ComparisonPart.values()) {
      if (part.factor() != last) {
        last = part.factor();
        Heading heading = new Heading(last);
        headings.put(last, heading);
        box.getChildren().add(heading);
      }
      CheckBox shown = new CheckBox(part.title());
      shown.selectedProperty().addListener((_, _, chosen) -> choose(part, chosen, shown));
      parts.put(part, shown);
      box.getChildren().add(shown);
    }
  }

  Region node() {
    return box;
  }

  void show(Comparison comparison) {
    showing = true;
    try {
      List<ComparisonPart> shown = ComparisonPart.shown(comparison.rows());
      parts.forEach((part, check) -> check.setSelected(shown.contains(part)));
      headings.forEach(
          (factor, heading) -> heading.show(comparison.collapsed().contains(factor.code())));
      all.setDisable(
          shown.containsAll(List.of(ComparisonPart.values())) && comparison.collapsed().isEmpty());
    } finally {
      showing = false;
    }
  }

  private void choose(ComparisonPart part, boolean shown, CheckBox check) {
    if (!showing) {
      arranging.showPart(part, shown);
      if (!shown && onlyOne()) {
        // The last row shown stays, so its check stays too.
        showing = true;
        check.setSelected(true);
        showing = false;
      }
    }
  }

  private boolean onlyOne() {
    return parts.values().stream().noneMatch(CheckBox::isSelected);
  }

  /** The name of a factor, and a button that collapses its rows or shows them again. */
  private final class Heading extends HBox {
    private final Factor factor;
    private final Label name = new Label();
    private final Button toggle;
    private boolean collapsed;

    Heading(Factor factor) {
      this.factor = factor;
      name.setGraphic(Icons.of(factor).node());
      name.getStyleClass().add("strong");
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      toggle = Buttons.icon(Icons.UP, "");
      toggle.setOnAction(_ -> arranging.collapse(factor.code(), !collapsed));
      getStyleClass().addAll("behind-foot", "setup-factor");
      getChildren().addAll(name, toggle);
    }

    void show(boolean now) {
      collapsed = now;
      String word = Words.of(factor);
      name.setText(now ? messages.get("setup.collapsed", word) : word);
      toggle.setGraphic((now ? Icons.DOWN : Icons.UP).node());
      String act = now ? messages.get("setup.expand", word) : messages.get("menu.collapse", word);
      toggle.setAccessibleText(act);
      toggle.getTooltip().setText(act);
    }
  }
}
