package org.casebridge.ui.compare.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A thing on screen. It is shown again and again for other things, so everything that depends on
 * the thing is set in {@link #show}.
 */
final class ThingNode extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass SOFT = PseudoClass.getPseudoClass("soft");
  private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");

  private final LaneNode lane;
  private final Region core = region("timeline-core");
  private final Region plate = region("timeline-plate");
  private final Text icon = text("timeline-icon");
  private final Text label = text("timeline-label");
  private @Nullable Thing thing;
  private List<String> styles = List.of();
  private int index;
  private boolean selected;
  private String fitted = "";
  private double fittedTo = -1;
  private String words = "";

  ThingNode(LaneNode lane) {
    this.lane = lane;
    setManaged(false);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
  }

  private static Region region(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setManaged(false);
    region.setMouseTransparent(true);
    return region;
  }

  private static Text text(String style) {
    Text text = new Text();
    text.getStyleClass().add(style);
    text.setManaged(false);
    text.setTextOrigin(VPos.TOP);
    text.setMouseTransparent(true);
    return text;
  }

  private static List<String> styles(Thing thing) {
    return List.of(
        "timeline-thing",
        "timeline-" + thing.kind().name().toLowerCase(Locale.ROOT),
        "timeline-" + thing.style(),
        "presence-" + thing.presence().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Whether showing a thing needs no restyling of this node. */
  boolean suits(Thing wanted) {
    return styles.equals(styles(wanted));
  }

  int index() {
    return index;
  }

  void show(int shownIndex, Thing shown) {
    index = shownIndex;
    thing = shown;
    List<String> wanted = styles(shown);
    if (!styles.equals(wanted)) {
      styles = wanted;
      getStyleClass().setAll(wanted);
      List<Node> parts = new ArrayList<>();
      if (!shown.kind().flag()) {
        parts.add(core);
      }
      if (shown.kind() == Thing.Kind.PHASE) {
        Stance stance = shown.stance().orElse(null);
        if (stance == null || stance == Stance.BARRIER || stance == Stance.MIXED) {
          parts.add(plate);
        }
      }
      parts.add(icon);
      parts.add(label);
      getChildren().setAll(parts);
    }
    icon.setText(shown.icon().glyph());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  void select(boolean chosen) {
    if (selected != chosen) {
      selected = chosen;
      pseudoClassStateChanged(SELECTED, chosen);
    }
  }

  /**
   * Puts everything in its place.
   *
   * @param seenFrom where the lane's content in sight begins, so that words stay in sight
   */
  void place(LaneShape.Box box, double seenFrom, double seenTo, Metrics metrics) {
    Thing shown = Objects.requireNonNull(thing);
    resizeRelocate(box.left(), box.top(), box.width(), box.height());
    double from = 0;
    double to = box.width();
    if (shown.kind() == Thing.Kind.PHASE) {
      from = box.coreLeft() - box.left();
      to = box.coreRight() - box.left();
      core.resizeRelocate(from, 0, Math.max(0, to - from), box.height());
      boolean soft = from > 1 || to < box.width() - 1 || shown.uncertain();
      pseudoClassStateChanged(SOFT, soft);
      if (to - from < metrics.scaled(60)) {
        from = 0;
        to = box.width();
      }
    }
    if (shown.kind().span()) {
      boolean beside = box.coreRight() < box.right();
      pseudoClassStateChanged(BESIDE, beside);
      core.setVisible(beside);
      core.resizeRelocate(0, 0, box.coreRight() - box.left(), box.height());
      from = beside ? box.coreRight() - box.left() - metrics.scaled(3) : 0;
    }
    from = Math.max(from, seenFrom - box.left());
    to = Math.min(to, seenTo - box.left());
    placeWords(shown, from, to, box.height(), metrics);
  }

  private void placeWords(Thing shown, double from, double to, double height, Metrics metrics) {
    double side = metrics.side(shown.kind());
    double size = metrics.iconSize();
    double x = from + side;
    boolean roomy = to - from >= size + 2 * Math.min(side, metrics.scaled(3));
    if (!roomy || to - from < size + 2 * side) {
      x = from + (to - from - size) / 2;
    }
    icon.setVisible(roomy);
    icon.relocate(
        (double) Math.round(x),
        (double) Math.round((height - icon.getLayoutBounds().getHeight()) / 2));
    double start = x + size + metrics.iconGap();
    double room = to - side - start;
    if (room != fittedTo || !shown.label().equals(fitted)) {
      fittedTo = room;
      fitted = shown.label();
      words = metrics.fit(fitted, shown.kind(), room);
    }
    if (!label.getText().equals(words)) {
      label.setText(words);
    }
    label.relocate(
        (double) Math.round(start),
        (double) Math.round((height - label.getLayoutBounds().getHeight()) / 2));
    double edge = metrics.scaled(4);
    double end = words.isEmpty() ? x + size : start + metrics.width(words, shown.kind());
    plate.setVisible(roomy);
    plate.resizeRelocate(
        (double) Math.round(x - edge), edge, Math.ceil(end - x + 2.5 * edge), height - 2 * edge);
  }

  /** The words in sight. */
  String shownText() {
    return label.getText();
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return switch (attribute) {
      case TEXT -> lane.spoken(index);
      case INDEX -> index;
      case SELECTED -> selected;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
    if (action == AccessibleAction.REQUEST_FOCUS || action == AccessibleAction.FIRE) {
      lane.choose(index);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
