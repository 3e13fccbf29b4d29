package org.casebridge.ui.compare.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Keeps as many nodes as are in sight, and uses those that have left for those that come.
 *
 * @param <K> what a node is shown for
 * @param <N> the nodes
 */
public final class Recycler<K, N extends Node> {
  private final Pane pane;
  private final Supplier<N> maker;
  private final Map<K, N> live = new HashMap<>();
  private final Deque<N> spare = new ArrayDeque<>();

  /**
   * An empty stock.
   *
   * @param pane where the nodes lie
   * @param maker makes one more
   */
  public Recycler(Pane pane, Supplier<N> maker) {
    this.pane = pane;
    this.maker = maker;
  }

  /** Frees the nodes whose place is out of sight; they stay in the scene until {@link #trim}. */
  public void keep(Predicate<K> inSight) {
    for (Iterator<Map.Entry<K, N>> i = live.entrySet().iterator(); i.hasNext(); ) {
      Map.Entry<K, N> entry = i.next();
      if (!inSight.test(entry.getKey())) {
        spare.add(entry.getValue());
        i.remove();
      }
    }
  }

  /** The node shown for a place; null if there is none yet. */
  public @Nullable N find(K key) {
    return live.get(key);
  }

  /**
   * A node for a place that has none.
   *
   * @param suiting tells the spare nodes that are quickest to change
   */
  public N take(K key, Predicate<N> suiting) {
    N node = null;
    for (Iterator<N> i = spare.iterator(); node == null && i.hasNext(); ) {
      N next = i.next();
      if (suiting.test(next)) {
        i.remove();
        node = next;
      }
    }
    node = node == null ? spare.poll() : node;
    if (node == null) {
      node = maker.get();
      pane.getChildren().add(node);
    } else {
      node.setVisible(true);
    }
    live.put(key, node);
    return node;
  }

  /** Lets go of the nodes that were not needed again. */
  public void trim() {
    trim(0);
  }

  /**
   * Lets go of the nodes that were not needed again, but for a few that are dear to make: they are
   * hidden until they are taken.
   *
   * @param kept how many stay at most
   */
  public void trim(int kept) {
    List<N> gone = new ArrayList<>();
    while (spare.size() > kept) {
      gone.add(spare.removeLast());
    }
    spare.forEach(it -> it.setVisible(false));
    if (!gone.isEmpty()) {
      pane.getChildren().removeAll(gone);
    }
  }

  /** The nodes shown now. */
  public Collection<N> live() {
    return live.values();
  }
}
