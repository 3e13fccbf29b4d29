package org.casebridge.ui.compare;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Factor;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.ChipPicker;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Words;

/** Beside the grid: which cases and which parts are compared. */
final class SetupPanel {
  private final CompareModel model;
  private final ComparisonEdits edits;
  private final ChipPicker<UUID> cases;
  private final Map<ComparisonPart, CheckBox> parts = new EnumMap<>(ComparisonPart.class);
  private final Map<UUID, String> names = new LinkedHashMap<>();
  private final ScrollPane scroll;
  private boolean showing;

  SetupPanel(Messages messages, CompareModel model, ComparisonEdits edits, Runnable done) {
    this.model = model;
    this.edits = edits;
    cases = new ChipPicker<>(messages.get("setup.cases"), this::name);
    cases
        .chosen()
        .addListener(
            (ListChangeListener<UUID>)
                _ -> {
                  if (!showing) {
                    edits.arranging().choose(List.copyOf(cases.chosen()));
                  }
                });
    VBox box = new VBox();
    box.getStyleClass().add("behind");
    Label title = new Label(messages.get("setup.cases"), Icons.CASES.node());
    title.getStyleClass().add("title-3");
    title.setLabelFor(cases.field());
    Label hint = new Label(messages.get("setup.hint"));
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().addAll("small", "muted");
    Label rows = new Label(messages.get("setup.rows"), Icons.GRID.node());
    rows.getStyleClass().add("title-3");
    box.getChildren().addAll(title, hint, cases, rows);
    Factor last = null;
    for (ComparisonPart part : ComparisonPart.values()) {
      if (part.factor() != last) {
        last = part.factor();
        Label heading = new Label(Words.of(last), Icons.of(last).node());
        heading.getStyleClass().addAll("strong", "setup-factor");
        box.getChildren().add(heading);
      }
      CheckBox shown = new CheckBox(part.title());
      shown.selectedProperty().addListener((_, _, chosen) -> choose(part, chosen));
      parts.put(part, shown);
      box.getChildren().add(shown);
    }
    var close = Buttons.plain(messages.get("setup.done"), Icons.KEPT);
    close.setOnAction(_ -> done.run());
    HBox foot = new HBox(close);
    foot.getStyleClass().add("behind-foot");
    box.getChildren().add(foot);
    scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("behind-scroll");
  }

  Region node() {
    return scroll;
  }

  void focus() {
    cases.field().requestFocus();
  }

  /** Shows the comparison's choices. */
  void show() {
    Comparison comparison = model.currentProperty().get();
    if (comparison == null) {
      return;
    }
    showing = true;
    try {
      Map<UUID, String> before = Map.copyOf(names);
      names.clear();
      model.cases().forEach(it -> names.put(it.id(), it.pseudonym()));
      List<UUID> all = List.copyOf(names.keySet());
      if (!cases.choices().equals(all)) {
        cases.choices().setAll(all);
      }
      if (!names.equals(before) || !cases.chosen().equals(comparison.caseIds())) {
        cases.chosen().setAll(comparison.caseIds());
      }
      List<ComparisonPart> shown = ComparisonPart.shown(comparison.rows());
      parts.forEach((part, box) -> box.setSelected(shown.contains(part)));
    } finally {
      showing = false;
    }
  }

  private void choose(ComparisonPart part, boolean shown) {
    if (!showing) {
      edits.arranging().showPart(part, shown);
      show();
    }
  }

  private String name(UUID id) {
    return names.getOrDefault(id, "");
  }
}
