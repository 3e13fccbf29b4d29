package org.casebridge.ui.compare.timeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.casebridge.app.compare.timeline.Alignment;
import org.casebridge.app.compare.timeline.Alignments;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Stance;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icon;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Words;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/** What the cases are aligned on, how close one looks, and what the patterns mean. */
final class TimelineTools {
  private final Messages messages;
  private final TimelineWords words;
  private final ViewActs acts;
  private final MenuButton align = new MenuButton();
  private final Label sentence = new Label();
  private final FlowPane strip = new FlowPane();
  private final List<Node> nodes;

  TimelineTools(Messages messages, TimelineWords words, ViewActs acts, TimelinePane pane) {
    this.messages = messages;
    this.words = words;
    this.acts = acts;
    align.setGraphic(Icons.SORT.node());
    align.getStyleClass().add("timeline-align");
    Button farther = button(Icons.SMALLER, messages.get("farther"));
    farther.setOnAction(_ -> pane.zoomBy(1 / TimelinePane.STEP));
    Button fit = button(Icons.FIT, messages.get("fit"));
    fit.setOnAction(_ -> pane.fit());
    Button closer = button(Icons.ADD, messages.get("closer"));
    closer.setOnAction(_ -> pane.zoomBy(TimelinePane.STEP));
    nodes = List.of(align, farther, fit, closer);
    sentence.getStyleClass().addAll("small", "muted");
    sentence.setWrapText(true);
    sentence.maxWidthProperty().bind(strip.widthProperty());
    strip.getStyleClass().add("timeline-strip");
  }

  private static Button button(Icons icon, String name) {
    return Buttons.icon(icon, name);
  }

  /** For above the drawing, beside the switch of views. */
  List<Node> nodes() {
    return nodes;
  }

  /** For right above the drawing. */
  Region strip() {
    return strip;
  }

  /** Shows what holds for other histories. */
  void show(Histories histories) {
    String now = messages.get("align", words.aligned(histories));
    align.setText(words.aligned(histories));
    align.setAccessibleText(now);
    align.setTooltip(new Tooltip(now));
    align.setDisable(acts.readOnly() || histories.lanes().isEmpty());
    align.getItems().clear();
    int all = histories.lanes().size();
    item(messages.get("by.order"), new Alignment.ByOrder(), histories);
    RadioMenuItem date =
        item(
            messages.get("offer", messages.get("by.date"), histories.dated(), all),
            new Alignment.ByDate(),
            histories);
    date.setDisable(histories.dated() == 0 && !date.isSelected());
    if (!histories.offers().isEmpty()) {
      align.getItems().add(new SeparatorMenuItem());
    }
    for (Alignments.Offer offer : histories.offers()) {
      item(messages.get("offer", offer.label(), offer.cases(), all), offer.alignment(), histories);
    }
    String said = words.sentence(histories);
    sentence.setText(said);
    strip.getChildren().clear();
    if (!said.isEmpty()) {
      strip.getChildren().add(sentence);
    }
    legend(histories).forEach(strip.getChildren()::add);
  }

  private RadioMenuItem item(String text, Alignment alignment, Histories histories) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setSelected(alignment.equals(histories.alignment()));
    item.setOnAction(_ -> {
      item.setSelected(alignment.equals(histories.alignment()));
      if (!item.isSelected()) {
        acts.arranging().align(alignment.key());
      }
    });
    align.getItems().add(item);
    return item;
  }

  /** Only what is there to be seen is explained. */
  private Stream<Node> legend(Histories histories) {
    Set<Thing.Kind> kinds = EnumSet.noneOf(Thing.Kind.class);
    Set<Stance> stances = EnumSet.noneOf(Stance.class);
    boolean silent = false;
    for (History history : histories.lanes()) {
      for (Thing thing : history.things()) {
        kinds.add(thing.kind());
        thing.stance().ifPresent(stances::add);
        silent |= thing.kind() == Thing.Kind.PHASE && thing.stance().isEmpty();
      }
    }
    Stream<Node> bands = stances.stream().map(it -> key(it, Words.of(it)));
    Stream<Node> none =
        silent ? Stream.of(key(null, Words.of((@Nullable Stance) null))) : Stream.of();
    Stream<Node> spans = kinds.stream().filter(Thing.Kind::span).map(this::spanKey);
    return Stream.of(bands, none, spans).flatMap(it -> it);
  }

  private static Node key(@Nullable Stance stance, String word) {
    Region swatch = new Region();
    swatch
        .getStyleClass()
        .addAll(
            "timeline-swatch",
            "timeline-swatch-"
                + (stance == null ? "silent" : stance.name().toLowerCase(Locale.ROOT)));
    Label label = new Label(word, swatch);
    label.getStyleClass().addAll("small", "timeline-key");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private Node spanKey(Thing.Kind kind) {
    boolean opportunity = kind == Thing.Kind.OPPORTUNITY;
    Icon icon =
        (opportunity ? Icons.OPPORTUNITY : Icons.SUPPORT)
            .node("icon-small", opportunity ? "fg-opportunity" : "fg-mediation");
    Label label = new Label(words.kind(kind), icon);
    label.getStyleClass().addAll("small", "timeline-key");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
