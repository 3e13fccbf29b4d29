package org.casebridge.ui.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Comparison;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.ChipPicker;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.compare.choosing.ChooseCases;
import org.casebridge.ui.compare.view.Spot;

/** Beside the grid: which cases and which parts are compared. */
final class SetupPanel {
  private final CompareModel model;
  private final ChipPicker<UUID> cases;
  private final ChooseCases choosing;
  private final RowChoice rows;
  private final Map<UUID, String> names = new LinkedHashMap<>();
  private final ScrollPane scroll;
  private boolean showing;

  SetupPanel(
      Messages messages, Desk desk, CompareModel model, ComparisonEdits edits, Runnable done) {
    this.model = model;
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
    choosing = new ChooseCases(desk, this::state, edits.arranging()::choose);
    rows = new RowChoice(messages, edits.arranging());
    Label title = new Label(messages.get("setup.cases"), Icons.CASES.node());
    title.getStyleClass().add("title-3");
    title.setLabelFor(cases.field());
    Label hint = new Label(messages.get("setup.hint"));
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().addAll("small", "muted");
    var close = Buttons.plain(messages.get("setup.done"), Icons.KEPT);
    close.setOnAction(_ -> done.run());
    HBox foot = new HBox(close);
    foot.getStyleClass().add("behind-foot");
    VBox box = new VBox(title, hint, cases, choosing.node(), rows.node(), foot);
    box.getStyleClass().add("behind");
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
    } finally {
      showing = false;
    }
    rows.show(comparison);
    if (scroll.getScene() != null) {
      choosing.show();
    }
  }

  private ChooseCases.State state() {
    Comparison comparison = model.currentProperty().get();
    Spot spot = model.spotProperty().get();
    return new ChooseCases.State(
        model.cases(),
        comparison == null ? List.of() : comparison.caseIds(),
        spot == null ? null : spot.caseId());
  }

  private String name(UUID id) {
    return names.getOrDefault(id, "");
  }
}
