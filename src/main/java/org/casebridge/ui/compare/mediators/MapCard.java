package org.casebridge.ui.compare.mediators;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.casebridge.app.compare.mediators.EgoMap;
import org.casebridge.app.compare.mediators.Tie;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.Stance;
import org.casebridge.ui.common.CaseMark;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.compare.view.Ellipsis;
import org.jspecify.annotations.Nullable;

/** A case's map: the learner in the middle, the mediators around. Shown again for other cases. */
final class MapCard extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double BASE = 14;
  private static final double SIGN = 22;
  private static final double WAY_TO_SIGN = 0.62;
  private static final double LEARNER = 2.43;

  private final MediatorWords words;
  private final Chosen chosen;
  private final Text probe = new Text();
  private final Text title = new Text();
  private final Text phaseLabel = new Text();
  private final CaseMark mark = new CaseMark(Glyph.CIRCLE, Hue.SLATE, LEARNER);
  private final Map<Zone, Area> areas = new EnumMap<>(Zone.class);
  private final List<TieLine> lines = new ArrayList<>();
  private final List<Label> signs = new ArrayList<>();
  private final List<TieNode> nodes = new ArrayList<>();
  private final Ellipsis ellipsis = new Ellipsis();
  private @Nullable CaseMap map;
  private @Nullable Glyph glyph;
  private @Nullable Hue hue;
  private int index;
  private int phase;
  private boolean marked;

  /** Told which mediator of which card was chosen. */
  @FunctionalInterface
  interface Chosen {
    void choose(int card, int number);
  }

  private record Area(Region ground, Text label) {}

  MapCard(MediatorWords words, Chosen chosen) {
    this.words = words;
    this.chosen = chosen;
    getStyleClass().add("map-card");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    text(probe, "em-probe");
    probe.setVisible(false);
    text(title, "map-title");
    text(phaseLabel, "map-detail");
    mark.setManaged(false);
    getChildren().addAll(probe, title, phaseLabel, mark);
  }

  private static Text text(Text text, String style) {
    text.getStyleClass().add(style);
    text.setTextOrigin(VPos.TOP);
    text.setManaged(false);
    return text;
  }

  /** A case's card that is as high as it wants to be, for paper. */
  static MapCard page(CaseMap map, int phase, MediatorWords words, double width) {
    MapCard card = new MapCard(words, (_, _) -> {});
    card.show(0, map, phase);
    card.setMinWidth(width);
    card.setPrefWidth(width);
    card.setMaxWidth(width);
    return card;
  }

  int index() {
    return index;
  }

  double unit() {
    return probe.getFont().getSize() / BASE;
  }

  /** Shows a case in a phase. */
  void show(int shownIndex, CaseMap shown, int shownPhase) {
    index = shownIndex;
    map = shown;
    phase = shownPhase;
    EgoMap ego = shown.at(phase);
    if (!ego.glyph().equals(glyph) || !ego.hue().equals(hue)) {
      glyph = ego.glyph();
      hue = ego.hue();
      mark.show(glyph, hue);
    }
    showAreas(shown);
    int count = ego.ties().size();
    fill(lines, count, TieLine::new);
    fill(signs, count, MapCard::sign);
    fill(nodes, count, () -> new TieNode(this));
    for (int i = 0; i < count; i++) {
      Tie tie = ego.ties().get(i);
      Stance stance = tie.stance().orElse(null);
      lines.get(i).show(stance);
      lines.get(i).setVisible(tie.present());
      signs.get(i).setVisible(tie.present());
      signs.get(i).setText(signs(stance, tie.turned()));
      style(signs.get(i), TieLine.style(stance) + "-sign");
      nodes.get(i).show(i, tie, words.detail(tie), shown.zones().get(i) == Zone.WORKPLACE);
    }
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private static void style(Label sign, String style) {
    if (!sign.getStyleClass().contains(style)) {
      sign.getStyleClass().setAll("map-sign", style);
    }
  }

  private static String signs(@Nullable Stance stance, boolean turned) {
    String sign = (stance == null ? Icons.NOT_STATED : Icons.of(stance)).glyph();
    return turned ? sign + Icons.TURNED.glyph() : sign;
  }

  private static Label sign() {
    Label sign = new Label();
    sign.setManaged(false);
    sign.setMouseTransparent(true);
    // The mediator's node says it in words.
    sign.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    sign.setAccessibleText("");
    return sign;
  }

  private void showAreas(CaseMap shown) {
    for (Zone zone : Zone.values()) {
      boolean empty = !shown.zones().contains(zone);
      if (empty && zone == Zone.NOBODY) {
        Area gone = areas.remove(zone);
        if (gone != null) {
          getChildren().removeAll(gone.ground(), gone.label());
        }
      } else {
        areas.computeIfAbsent(zone, _ -> area()).label().setText(words.zone(zone, empty));
      }
    }
  }

  private Area area() {
    Region ground = new Region();
    ground.getStyleClass().add("map-area");
    ground.setManaged(false);
    Area area = new Area(ground, text(new Text(), "map-zone"));
    getChildren().addFirst(ground);
    getChildren().add(area.label());
    return area;
  }

  private <N extends Node> void fill(List<N> stock, int count, Supplier<N> maker) {
    while (stock.size() > count) {
      getChildren().remove(stock.removeLast());
    }
    while (stock.size() < count) {
      N made = maker.get();
      stock.add(made);
      getChildren().add(made);
    }
  }

  /** Marks a mediator by number, the whole card with -1, or nothing with -2. */
  void mark(int number) {
    boolean whole = number == MapPlace.CARD;
    if (marked != whole) {
      marked = whole;
      pseudoClassStateChanged(SELECTED, whole);
    }
    nodes.forEach(it -> it.select(it.number() == number));
  }

  /** The node to which a screen reader goes: a mediator's, or the card itself. */
  Node part(int number) {
    return number < 0 || number >= nodes.size() ? this : nodes.get(number);
  }

  /** The mediator at a point of the card; -1 for the card alone. */
  int at(double x, double y) {
    return nodes.stream()
        .filter(it -> it.getBoundsInParent().contains(x, y))
        .findFirst()
        .map(TieNode::number)
        .orElse(MapPlace.CARD);
  }

  List<TieNode> nodes() {
    return nodes;
  }

  void choose(int number) {
    chosen.choose(index, number);
  }

  String spoken(int number) {
    CaseMap shown = map;
    return shown == null ? "" : words.spoken(shown.pseudonym(), shown.ties(phase).get(number));
  }

  @Override
  protected double computePrefHeight(double width) {
    CaseMap shown = map;
    return shown == null ? 0 : MapLayout.preferredHeight(shown.zones(), unit());
  }

  @Override
  protected void layoutChildren() {
    CaseMap shown = map;
    if (shown == null) {
      return;
    }
    double unit = unit();
    MapLayout layout = MapLayout.of(shown.zones(), getWidth(), getHeight(), unit);
    double room = Math.max(1, getWidth() - 28 * unit);
    title.setText(ellipsis.fit(shown.pseudonym(), title.getFont(), room));
    title.relocate(14 * unit, 12 * unit);
    phaseLabel.setText(ellipsis.fit(words.phaseOf(shown, phase), phaseLabel.getFont(), room));
    phaseLabel.relocate(14 * unit, 12 * unit + title.getLayoutBounds().getHeight());
    layout
        .areas()
        .forEach((zone, box) -> {
          Area area = areas.get(zone);
          if (area != null) {
            area.ground().resizeRelocate(box.x(), box.y(), box.width(), box.height());
            layOutLabel(zone, area.label(), box, unit);
          }
        });
    Box learner = layout.learner();
    mark.resizeRelocate(learner.x(), learner.y(), learner.width(), learner.height());
    for (int i = 0; i < nodes.size(); i++) {
      Box slot = layout.slots().get(i);
      nodes.get(i).resizeRelocate(slot.x(), slot.y(), slot.width(), slot.height());
      layOutLine(i, slot, learner, shown.ties(phase).get(i).supportCount(), unit);
    }
  }

  private static void layOutLabel(Zone zone, Text label, Box box, double unit) {
    double inset = 10 * unit;
    double x =
        zone == Zone.WORKPLACE
            ? box.right() - inset - label.getLayoutBounds().getWidth()
            : box.x() + inset;
    label.relocate(Math.rint(x), box.y() + 5 * unit);
  }

  private void layOutLine(int number, Box slot, Box learner, int supports, double unit) {
    double centre = learner.x() + learner.width() / 2;
    boolean left = slot.x() < centre;
    double endX = left ? slot.right() : slot.x();
    double endY = slot.middle();
    double startY = learner.middle();
    double length = Math.hypot(endX - centre, endY - startY);
    double free = learner.width() * 0.62 / length;
    double startX = centre + (endX - centre) * free;
    lines
        .get(number)
        .lie(
            startX,
            startY + (endY - startY) * free,
            endX,
            endY,
            TieLine.thickness(supports) * unit);
    Label sign = signs.get(number);
    double height = SIGN * unit;
    double width = sign.getText().codePointCount(0, sign.getText().length()) * height;
    double x = centre + (endX - centre) * WAY_TO_SIGN;
    double y = startY + (endY - startY) * WAY_TO_SIGN;
    sign.resizeRelocate(Math.rint(x - width / 2), Math.rint(y - height / 2), width, height);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return switch (attribute) {
      case TEXT -> map == null ? "" : words.card(map, phase);
      case INDEX -> index;
      case SELECTED -> marked;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
