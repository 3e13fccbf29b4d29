package org.casebridge.ui.compare.mediators;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Stance;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** Says what the lines of the maps, or the cells of the matrix, mean. */
final class MapLegend extends FlowPane {
  private static final double ONE_LINE = 900;

  private MapLegend() {
    getStyleClass().add("map-legend");
    setPrefWrapLength(ONE_LINE);
  }

  static MapLegend ofMatrix(Messages messages) {
    MapLegend legend = new MapLegend();
    legend
        .getChildren()
        .addAll(
            entry(new Label(messages.get("matrix.legend.given")), cell("matrix-heat-2")),
            entry(
                new Label(
                    messages.get("matrix.legend.absent"), Icons.STATED_ABSENT.node("icon-small")),
                cell("matrix-absent")),
            entry(new Label(messages.get("matrix.legend.silent")), cell("matrix-silent")));
    return legend;
  }

  private static Region cell(String style) {
    Region sample = new Region();
    sample.getStyleClass().setAll("matrix-cell", style, "matrix-sample");
    return sample;
  }

  static MapLegend ofMaps(Messages messages) {
    MapLegend legend = new MapLegend();
    legend.fill(messages);
    return legend;
  }

  private void fill(Messages messages) {
    List<@Nullable Stance> stances = new ArrayList<>(List.of(Stance.values()));
    stances.add(null);
    for (Stance stance : stances) {
      Label label =
          new Label(
              Words.of(stance),
              (stance == null ? Icons.NOT_STATED : Icons.of(stance)).node("icon-small"));
      getChildren().add(entry(label, sample(stance, "tie-sample")));
    }
    getChildren()
        .add(
            entry(
                new Label(messages.get("legend.thickness")),
                sample(Stance.BRIDGE, "tie-sample-thin"),
                sample(Stance.BRIDGE, "tie-sample-thick")));
    getChildren()
        .add(entry(new Label(messages.get("legend.turned"), Icons.TURNED.node("icon-small"))));
  }

  private static Region sample(@Nullable Stance stance, String size) {
    Region sample = new Region();
    sample.getStyleClass().setAll("map-tie", TieLine.style(stance), size);
    return sample;
  }

  private static Node entry(Label label, Node... samples) {
    HBox entry = new HBox(samples);
    label.getStyleClass().addAll("small", "muted");
    entry.getChildren().add(label);
    entry.getStyleClass().add("map-legend-entry");
    return entry;
  }
}
