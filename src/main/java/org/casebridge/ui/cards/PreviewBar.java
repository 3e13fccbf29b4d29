package org.casebridge.ui.cards;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.TerseRow;

/** Goes through the pages of the preview and sizes them. */
final class PreviewBar extends TerseRow {
  /** With less room than this, in em, the page is told in numbers alone. */
  private static final double NARROW_EM = 25;

  private final Messages messages = Messages.of("carddesign");

  PreviewBar(PreviewPane preview) {
    getStyleClass().add("preview-bar");
    setAlignment(Pos.CENTER_LEFT);
    Button back = Buttons.icon(Icons.LEFT, messages.get("page.back"));
    back.setOnAction(_ -> preview.turn(-1));
    back.disableProperty().bind(preview.currentProperty().lessThan(2));
    Button on = Buttons.icon(Icons.RIGHT, messages.get("page.on"));
    on.setOnAction(_ -> preview.turn(1));
    on.disableProperty()
        .bind(preview.currentProperty().greaterThanOrEqualTo(preview.countProperty()));
    Label page = new Label();
    page.getStyleClass().add("numeral");
    page.setMinWidth(USE_PREF_SIZE);
    page.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words(preview, getWidth() < NARROW_EM * page.getFont().getSize()),
                preview.currentProperty(),
                preview.countProperty(),
                page.fontProperty(),
                widthProperty()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    ToggleButton grey = new ToggleButton(messages.get("grey"), Icons.PRINT.node());
    grey.setAccessibleText(messages.get("grey"));
    grey.getStyleClass().add("quiet-toggle");
    grey.selectedProperty().bindBidirectional(preview.greyProperty());
    ToggleButton width =
        toggle(Icons.FIT, messages.get("zoom.width"), preview, new Zoom.FitWidth());
    ToggleButton whole =
        toggle(Icons.DOCUMENT, messages.get("zoom.whole"), preview, new Zoom.WholePage());
    Button smaller = Buttons.icon(Icons.SMALLER, messages.get("zoom.smaller"));
    smaller.setOnAction(_ -> preview.zoomProperty().set(Zoom.step(preview.scale(), false)));
    Button larger = Buttons.icon(Icons.ADD, messages.get("zoom.larger"));
    larger.setOnAction(_ -> preview.zoomProperty().set(Zoom.step(preview.scale(), true)));
    getChildren().setAll(back, page, on, gap, grey, smaller, larger, width, whole);
    setWordy(List.of(grey));
  }

  private String words(PreviewPane preview, boolean narrow) {
    int page = preview.currentProperty().get();
    int count = preview.countProperty().get();
    if (count == 0) {
      return messages.get("page.none");
    }
    return narrow ? messages.get("page.short", page, count) : messages.get("page", page, count);
  }

  private static ToggleButton toggle(Icons icon, String name, PreviewPane preview, Zoom zoom) {
    ToggleButton button = new ToggleButton("", icon.node());
    button.getStyleClass().add("icon-button");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    preview.zoomProperty().subscribe(now -> button.setSelected(zoom.equals(now)));
    button.setOnAction(_ -> {
      preview.zoomProperty().set(zoom);
      button.setSelected(true);
    });
    return button;
  }
}
