package org.casebridge.ui.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Mediator;
import org.casebridge.ui.common.Lane;
import org.casebridge.ui.common.Reorder;
import org.casebridge.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** The lane of mediators, each with their stances and support. */
final class MediatorLane implements Section {
  private final ItemDesk items;
  private final Lane lane;
  private final Cards<Mediator, MediatorCard> cards;
  private final MediatorCard unnamed;
  private @Nullable CaseView view;

  MediatorLane(ItemDesk items, ItemCards itemCards) {
    this.items = items;
    Messages messages = Messages.of("cases");
    lane = new Lane(Factor.MEDIATION, Words.of(Factor.MEDIATION), messages.get("add.mediator"));
    lane.setTeaching(messages.get("teach.mediators"));
    unnamed = new MediatorCard(null, items, itemCards);
    HBox.setHgrow(unnamed, Priority.ALWAYS);
    cards =
        new Cards<>(
            lane.items(),
            it -> new MediatorCard(it, items, itemCards),
            (card, it) -> {
              if (view != null) {
                card.show(view, it);
                card.setOnMove(step -> move(it, step));
              }
            });
    lane.setOnAdd(() -> items.add(Kind.MEDIATOR, cards.items(), Map.of()));
    Reorder.install(lane.box(), (from, to) -> items.move(cards.items(), from, to));
    itemCards.copyIn(lane.box());
  }

  private void move(Mediator mediator, int step) {
    int from = cards.items().indexOf(mediator);
    int to = from + step;
    if (from >= 0 && to >= 0 && to < cards.items().size()) {
      items.move(cards.items(), from, to);
    }
  }

  @Override
  public Node node() {
    return lane;
  }

  @Override
  public void show(CaseView newView) {
    view = newView;
    List<Mediator> all = newView.file().mediators();
    cards.show(all);
    lane.setEditable(items.editable());
    boolean orphans =
        newView.file().supports().stream()
            .anyMatch(it ->
                it.mediatorId() == null || newView.file().mediator(it.mediatorId()).isEmpty());
    if (orphans) {
      unnamed.show(newView, null);
      lane.setFoot(unnamed);
    } else {
      lane.setFoot();
    }
  }

  @Override
  public @Nullable Node of(UUID item) {
    Node card = cards.of(item);
    for (Mediator mediator : cards.items()) {
      MediatorCard each = cards.of(mediator.id());
      if (card == null && each != null) {
        card = each.of(item);
      }
    }
    return card != null ? card : unnamed.of(item);
  }
}
