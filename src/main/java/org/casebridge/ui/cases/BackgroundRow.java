package org.casebridge.ui.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Background;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Vocabulary;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Chip;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** Who the learner is, as a row of chips; sensitive facts are folded away until asked for. */
final class BackgroundRow implements Section {
  private final Messages messages = Messages.of("cases");
  private final ItemDesk items;
  private final FlowPane box = new FlowPane();
  private final Map<UUID, PartRow> chips = new HashMap<>();
  private final Button add;
  private final Button fold = new Button();
  private @Nullable CaseView view;
  private boolean unfolded;

  BackgroundRow(ItemDesk items) {
    this.items = items;
    add = Buttons.quiet(messages.get("add.background"), Icons.ADD);
    add.getStyleClass().add("add-small");
    add.setOnAction(_ -> add());
    fold.getStyleClass().addAll("chip-button");
    fold.setGraphic(Icons.SENSITIVE.node("muted"));
    fold.setOnAction(_ -> {
      unfolded = !unfolded;
      refresh();
    });
    box.getStyleClass().add("background-row");
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void add() {
    if (view != null) {
      items.add(Kind.BACKGROUND, view.file().backgrounds(), Map.of());
    }
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(CaseView newView) {
    if (view == null || !view.file().learner().id().equals(newView.file().learner().id())) {
      unfolded = false;
    }
    view = newView;
    refresh();
  }

  private void refresh() {
    CaseView now = view;
    if (now == null) {
      return;
    }
    List<Background> all = now.file().backgrounds();
    List<Background> sensitive = all.stream().filter(Background::sensitive).toList();
    List<Node> nodes = new ArrayList<>();
    Map<UUID, PartRow> before = new HashMap<>(chips);
    chips.clear();
    for (Background each : all) {
      if (unfolded || !each.sensitive()) {
        PartRow chip = before.get(each.id());
        if (chip == null) {
          chip = new PartRow(items, each);
          chip.getStyleClass().add("chip-row");
        }
        fill(now, chip, each);
        chips.put(each.id(), chip);
        nodes.add(chip);
      }
    }
    if (!sensitive.isEmpty()) {
      fold.setText(
          unfolded
              ? messages.get("sensitive.fold")
              : messages.get("sensitive.folded", sensitive.size()));
      nodes.add(fold);
    }
    add.setText(
        all.isEmpty() ? messages.get("add.background.first") : messages.get("add.background"));
    if (items.editable()) {
      nodes.add(add);
    }
    if (!box.getChildren().equals(nodes)) {
      Node focused = nodes.stream().filter(Node::isFocused).findFirst().orElse(null);
      box.getChildren().setAll(nodes);
      if (focused != null) {
        focused.requestFocus();
      }
    }
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean earlier = code == KeyCode.UP || code == KeyCode.LEFT;
    boolean later = code == KeyCode.DOWN || code == KeyCode.RIGHT;
    if (view != null
        && event.isAltDown()
        && (earlier || later)
        && event.getTarget() instanceof PartRow row
        && row.item() instanceof Background fact) {
      List<Background> all = view.file().backgrounds();
      int from = all.indexOf(fact);
      int to = from + (later ? 1 : -1);
      if (to >= 0 && to < all.size()) {
        items.move(all, from, to);
      }
      event.consume();
    }
  }

  private void fill(CaseView now, PartRow row, Background fact) {
    String type = now.labels().term(Vocabulary.BACKGROUND_KIND, fact.type());
    String text =
        fact.text().isBlank() ? type : Phrases.starred(fact.text(), fact.claim().inferred());
    Chip chip =
        fact.sensitive() && fact.claim().presence() == Presence.PRESENT
            ? Chip.sensitive(text)
            : fact.claim().presence() == Presence.NOT_STATED
                ? Chip.notStated(fact.text().isBlank() ? type : type + ", " + fact.text())
                : Chip.of(
                    fact.claim().presence(), Icons.ofCode(fact.type(), Icons.BACKGROUND), text);
    String reading = now.labels().name(fact.reading());
    chip.setTooltip(
        new Tooltip(messages.get("background.tip", type, reading, now.evidence(fact.id()))));
    row.show(fact, text, type + ": " + text, chip);
  }

  @Override
  public @Nullable Node of(UUID item) {
    if (view != null
        && !unfolded
        && view.file().backgrounds().stream()
            .anyMatch(it -> it.id().equals(item) && it.sensitive())) {
      unfolded = true;
      refresh();
    }
    return chips.get(item);
  }
}
