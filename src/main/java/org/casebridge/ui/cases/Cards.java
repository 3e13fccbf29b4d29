package org.casebridge.ui.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.casebridge.domain.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a list of items, kept by id: an item that stays keeps its node, and so its focus.
 *
 * @param <E> the items
 * @param <N> their nodes
 */
final class Cards<E extends Entity, N extends Node> {
  private final ObservableList<Node> into;
  private final Function<E, N> maker;
  private final BiConsumer<N, E> shower;
  private final Map<UUID, N> nodes = new HashMap<>();
  private List<E> items = List.of();

  /**
   * Keeps nodes.
   *
   * @param into where they lie; nothing else may lie there
   * @param maker makes the node of a new item
   * @param shower shows an item in its node
   */
  Cards(ObservableList<Node> into, Function<E, N> maker, BiConsumer<N, E> shower) {
    this.into = into;
    this.maker = maker;
    this.shower = shower;
  }

  /** Shows these items, in order. */
  void show(List<E> newItems) {
    List<N> wanted = new ArrayList<>();
    Map<UUID, N> before = new HashMap<>(nodes);
    nodes.clear();
    for (E item : newItems) {
      N node = before.getOrDefault(item.id(), null);
      if (node == null) {
        node = maker.apply(item);
      }
      shower.accept(node, item);
      nodes.put(item.id(), node);
      wanted.add(node);
    }
    items = List.copyOf(newItems);
    if (!into.equals(wanted)) {
      Node focused =
          wanted.stream().filter(Node::isFocused).map(Node.class::cast).findFirst().orElse(null);
      into.setAll(wanted);
      // Taking nodes out and putting them in again in another order loses the focus.
      if (focused != null) {
        focused.requestFocus();
      }
    }
  }

  /** The items shown, in order. */
  List<E> items() {
    return items;
  }

  /** The node of an item; null if it is not shown. */
  @Nullable N of(UUID id) {
    return nodes.get(id);
  }
}
