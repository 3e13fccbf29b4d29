package org.casebridge.ui.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Placed;
import org.casebridge.ui.common.ItemCard;
import org.casebridge.ui.common.Lane;
import org.casebridge.ui.common.Reorder;
import org.casebridge.ui.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * A lane of cards of one kind.
 *
 * @param <E> the items
 */
final class FactorLane<E extends Entity & Placed> implements Section {
  private final ItemDesk items;
  private final Lane lane;
  private final Cards<E, ItemCard> cards;
  private final Function<CaseView, List<E>> of;
  private final @Nullable Section foot;

  /**
   * Makes a lane.
   *
   * @param addName what its plus button does
   * @param teaching what an empty lane asks
   * @param foot a second kind of item beneath; null for none
   */
  FactorLane(
      Factor factor,
      Kind kind,
      String addName,
      String teaching,
      ItemDesk items,
      ItemCards itemCards,
      Function<CaseView, List<E>> of,
      @Nullable Section foot) {
    this.items = items;
    this.of = of;
    this.foot = foot;
    lane = new Lane(factor, Words.of(factor), addName);
    lane.setTeaching(teaching);
    cards = new Cards<>(lane.items(), itemCards::make, (card, item) -> itemCards.show(card, item));
    lane.setOnAdd(() -> items.add(kind, cards.items(), Map.of()));
    Reorder.install(lane.box(), (from, to) -> items.move(cards.items(), from, to));
    itemCards.copyIn(lane.box());
    if (foot != null) {
      lane.setFoot(foot.node());
    }
  }

  @Override
  public Node node() {
    return lane;
  }

  @Override
  public void show(CaseView view) {
    cards.show(of.apply(view));
    lane.setEditable(items.editable());
    if (foot != null) {
      foot.show(view);
    }
  }

  @Override
  public @Nullable Node of(UUID item) {
    Node card = cards.of(item);
    return card != null || foot == null ? card : foot.of(item);
  }
}
