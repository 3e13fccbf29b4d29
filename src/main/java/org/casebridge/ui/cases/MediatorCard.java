package org.casebridge.ui.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Support;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.ItemCard;
import org.casebridge.ui.common.Reorder;
import org.casebridge.ui.common.StanceBadge;
import org.jspecify.annotations.Nullable;

/** A mediator with where they stood in each phase, and what they gave or expressly did not. */
final class MediatorCard extends VBox {
  private final Messages messages = Messages.of("cases");
  private final ItemDesk items;
  private final ItemCards itemCards;
  private final @Nullable ItemCard head;
  private final VBox mediationBox = new VBox();
  private final VBox supportBox = new VBox();
  private final Cards<Mediation, PartRow> mediations;
  private final Cards<Support, PartRow> supports;
  private final FlowPane foot = new FlowPane();
  private @Nullable CaseView view;

  /**
   * Makes a card.
   *
   * @param mediator null for the support of which nobody says who gave it
   */
  MediatorCard(@Nullable Mediator mediator, ItemDesk items, ItemCards itemCards) {
    this.items = items;
    this.itemCards = itemCards;
    getStyleClass().add("mediator-card");
    mediations = new Cards<>(mediationBox.getChildren(), it -> new PartRow(items, it), this::fill);
    supports = new Cards<>(supportBox.getChildren(), it -> new PartRow(items, it), this::fill);
    mediationBox.getStyleClass().add("part-rows");
    supportBox.getStyleClass().add("part-rows");
    Reorder.install(mediationBox, (from, to) -> items.move(mediations.items(), from, to));
    Reorder.install(supportBox, (from, to) -> items.move(supports.items(), from, to));
    foot.getStyleClass().add("mediator-foot");
    if (mediator == null) {
      head = null;
      Label label = new Label(messages.get("support.unnamed"));
      label.getStyleClass().addAll("strong", "mediator-unnamed");
      label.setWrapText(true);
      getChildren().addAll(label, supportBox);
    } else {
      head = itemCards.make(mediator);
      head.getStyleClass().add("flat");
      Button stance = Buttons.quiet(messages.get("add.mediation"), Icons.ADD);
      stance.getStyleClass().add("add-small");
      stance.setOnAction(_ -> addMediation(mediator.id()));
      Button support = Buttons.quiet(messages.get("add.support"), Icons.ADD);
      support.getStyleClass().add("add-small");
      support.setOnAction(_ -> addSupport(mediator.id()));
      foot.getChildren().addAll(stance, support);
      getChildren().addAll(head, mediationBox, supportBox, foot);
    }
    mediationBox.managedProperty().bind(mediationBox.visibleProperty());
    supportBox.managedProperty().bind(supportBox.visibleProperty());
    foot.managedProperty().bind(foot.visibleProperty());
  }

  private void addMediation(UUID mediatorId) {
    if (view == null) {
      return;
    }
    CaseFile file = view.file();
    if (file.phases().isEmpty()) {
      // A stance belongs to a phase; without one there is nothing it could speak of.
      items.add(Kind.PHASE, file.phases(), Map.of("label", messages.get("phase.first")));
      return;
    }
    Phase phase =
        file.phases().stream()
            .filter(it ->
                file.mediationsIn(it.id()).stream()
                    .noneMatch(known -> known.mediatorId().equals(mediatorId)))
            .findFirst()
            .orElse(file.phases().getLast());
    items.add(
        Kind.MEDIATION, file.mediations(), Map.of("mediatorId", mediatorId, "phaseId", phase.id()));
  }

  private void addSupport(UUID mediatorId) {
    if (view == null) {
      return;
    }
    Map<String, Object> given = new HashMap<>();
    given.put("mediatorId", mediatorId);
    view.file().mediations().stream()
        .filter(it -> it.mediatorId().equals(mediatorId))
        .findFirst()
        .ifPresent(it -> given.put("phaseId", it.phaseId()));
    items.add(Kind.SUPPORT, view.file().supports(), given);
  }

  /** Shows a mediator; null for the support of which nobody says who gave it. */
  void show(CaseView newView, @Nullable Mediator mediator) {
    view = newView;
    UUID id = mediator == null ? null : mediator.id();
    List<Mediation> stances =
        newView.file().mediations().stream().filter(it -> it.mediatorId().equals(id)).toList();
    List<Support> given =
        newView.file().supports().stream()
            .filter(it -> Objects.equals(it.mediatorId(), id))
            .toList();
    if (head != null && mediator != null) {
      itemCards.show(head, mediator);
    }
    mediations.show(stances);
    supports.show(given);
    mediationBox.setVisible(!stances.isEmpty());
    supportBox.setVisible(!given.isEmpty());
    foot.setVisible(items.editable());
  }

  private void fill(PartRow row, Mediation item) {
    CaseView now = view;
    if (now == null) {
      return;
    }
    ItemWords words = now.words();
    StanceBadge badge = new StanceBadge(Phrases.stance(item));
    String phase =
        now.file().phases().size() < 2
            ? ""
            : now.file().phase(item.phaseId()).map(Phase::label).orElse("");
    Label when = new Label(Phrases.joined(" · ", phase, words.standing(item)));
    when.getStyleClass().addAll("caption", "muted");
    when.setWrapText(true);
    when.setMinHeight(Region.USE_PREF_SIZE);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(badge, when);
    line.getStyleClass().add("stance-line");
    Label text = new Label(words.meta(item));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.getStyleClass().add("small");
    VBox content = new VBox(line, text);
    text.setManaged(!text.getText().isEmpty());
    content.getStyleClass().add("part-words");
    HBox.setHgrow(content, Priority.ALWAYS);
    String stance = badge.getText();
    row.show(
        item,
        messages.get("stance.named", words.title(item), stance),
        Phrases.joined("\n", words.title(item) + ": " + stance, words.meta(item)),
        with(content, itemCards.rowBadge(item)));
  }

  private void fill(PartRow row, Support item) {
    CaseView now = view;
    if (now == null) {
      return;
    }
    ItemWords words = now.words();
    Label name = new Label(Phrases.starred(words.title(item), item.claim().inferred()));
    name.getStyleClass().add("support-name");
    name.setWrapText(true);
    Label text = new Label(words.meta(item));
    text.getStyleClass().addAll("caption", "muted");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.setManaged(!text.getText().isEmpty());
    VBox content = new VBox(name, text);
    HBox.setHgrow(content, Priority.ALWAYS);
    Presence presence = item.claim().presence();
    Node sign =
        (presence == Presence.PRESENT ? Icons.SUPPORT : Icons.of(presence))
            .node("icon-small", "muted");
    if (item.phaseId() != null) {
      now.file()
          .phase(item.phaseId())
          .ifPresent(phase -> Tooltip.install(row, new Tooltip(phase.label())));
    }
    HBox line = new HBox(sign, content);
    line.getStyleClass().add("support-line");
    HBox.setHgrow(line, Priority.ALWAYS);
    row.show(item, words.title(item), words.copied(item), with(line, itemCards.rowBadge(item)));
  }

  private static Node[] with(Node first, Node[] rest) {
    Node[] all = new Node[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  /** What moving it by keyboard does; gets -1 for up and 1 for down. */
  void setOnMove(IntConsumer action) {
    if (head != null) {
      head.setOnMove(action);
    }
  }

  /** The row of an item; null if it is not here. */
  @Nullable Node of(UUID item) {
    Node row = mediations.of(item);
    return row != null ? row : supports.of(item);
  }

  /** Takes the focus. */
  @Override
  public void requestFocus() {
    if (head != null) {
      head.requestFocus();
    }
  }
}
