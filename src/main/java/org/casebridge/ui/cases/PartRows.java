package org.casebridge.ui.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Placed;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Reorder;
import org.casebridge.ui.common.SectionCard;
import org.jspecify.annotations.Nullable;

/**
 * What a section of one kind of item has under its heading: the rows, the button that adds one, and
 * the sentence that stands there while there is none.
 *
 * @param <E> the items
 */
final class PartRows<E extends Entity & Placed> {
  private final ItemDesk items;
  private final Label teaching;
  private final Button add;
  private final Cards<E, PartRow> rows;

  /**
   * Fills a section.
   *
   * @param style the class of the box of rows
   * @param addName what the plus button does
   * @param teaching what an empty section asks
   * @param fill shows an item in its row
   */
  PartRows(
      SectionCard card,
      ItemDesk items,
      Kind kind,
      String style,
      String addName,
      String teaching,
      BiConsumer<PartRow, E> fill) {
    this.items = items;
    this.teaching = Teaching.label(teaching);
    VBox box = new VBox();
    box.getStyleClass().addAll("part-rows", style);
    rows = new Cards<>(box.getChildren(), it -> new PartRow(items, it), fill);
    Reorder.install(box, (from, to) -> items.move(rows.items(), from, to));
    add = Buttons.icon(Icons.ADD, addName);
    add.setOnAction(_ -> items.add(kind, rows.items(), Map.of()));
    card.setActions(add);
    card.setContent(this.teaching, box);
  }

  /** Shows these items, in order. */
  void show(List<E> all) {
    rows.show(all);
    Teaching.show(teaching, all.isEmpty());
    add.setVisible(items.editable());
  }

  /** The button that adds an item. */
  Button add() {
    return add;
  }

  /** The row of an item; null if it is not shown. */
  @Nullable PartRow of(UUID id) {
    return rows.of(id);
  }
}
