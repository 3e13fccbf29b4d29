package org.casebridge.ui.compare.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.casebridge.app.compare.meeting.Circle;
import org.casebridge.app.compare.meeting.CircleLayout;
import org.casebridge.app.compare.meeting.Route;
import org.casebridge.app.compare.meeting.Token;
import org.casebridge.domain.Factor;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * The three circles with the tokens of all phases. One stop for Tab; the arrow keys go from token
 * to token in the order of the phases, case by case.
 */
final class CirclesPane extends Region {
  private static final double RING = 3;
  private static final double HEAD = 9;
  private static final double BETWEEN = 16;
  private final MeetingWords words;
  private final Map<Factor, Label> names = new EnumMap<>(Factor.class);
  private final Map<Factor, javafx.scene.shape.Circle> fills = new EnumMap<>(Factor.class);
  private final Map<Factor, javafx.scene.shape.Circle> edges = new EnumMap<>(Factor.class);
  private final TokenDrawing drawing = new TokenDrawing();
  private final SVGPath way = new SVGPath();
  private final javafx.scene.shape.Circle mark = new javafx.scene.shape.Circle();
  private final Label outside = new Label();
  private final Tooltip tip = new Tooltip();
  private Consumer<Token> onSelect = _ -> {};
  private Consumer<@Nullable Token> onHover = _ -> {};
  private Opened onOpen = (_, _) -> {};
  private @Nullable Meeting meeting;
  private @Nullable Token selected;
  private @Nullable Route route;
  private @Nullable Token hovered;

  /** Opens a token. */
  @FunctionalInterface
  interface Opened {
    /**
     * Opens it.
     *
     * @param inCase whether in its case rather than beside
     */
    void open(Token token, boolean inCase);
  }

  CirclesPane(MeetingWords words) {
    this.words = words;
    getStyleClass().add("meeting-circles");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    for (Factor factor : MeetingWords.FACTORS) {
      fills.put(factor, circle("meeting-fill", factor));
      edges.put(factor, circle("meeting-edge", factor));
      Label name = new Label(Words.of(factor), Icons.of(factor).node());
      name.getStyleClass().addAll("strong", "meeting-name", "meeting-" + factor.code());
      name.setManaged(false);
      names.put(factor, name);
    }
    outside.setText(words.messages().get("region.none"));
    outside.getStyleClass().addAll("small", "muted");
    outside.setManaged(false);
    way.getStyleClass().add("meeting-way");
    mark.getStyleClass().add("meeting-mark");
    for (Node each : List.of(way, mark)) {
      each.setManaged(false);
      each.setMouseTransparent(true);
    }
    setOnMousePressed(this::pressed);
    setOnMouseMoved(event -> hover(at(event.getX(), event.getY())));
    setOnMouseExited(_ -> hover(null));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty()
        .addListener((_, _, now) -> {
          if (now && selected == null) {
            begin();
          }
        });
  }

  private static javafx.scene.shape.Circle circle(String style, Factor factor) {
    javafx.scene.shape.Circle circle = new javafx.scene.shape.Circle();
    circle.getStyleClass().addAll(style, "meeting-" + factor.code());
    circle.setManaged(false);
    circle.setMouseTransparent(true);
    return circle;
  }

  void setOnSelect(Consumer<Token> action) {
    onSelect = action;
  }

  void setOnHover(Consumer<@Nullable Token> action) {
    onHover = action;
  }

  void setOnOpen(Opened action) {
    onOpen = action;
  }

  void show(Meeting shown) {
    meeting = shown;
    drawing.show(shown);
    outside.setVisible(shown.rated().stream().anyMatch(CirclesPane::outside));
    List<Node> children = new ArrayList<>();
    children.addAll(fills.values());
    children.addAll(edges.values());
    children.add(outside);
    children.addAll(names.values());
    children.addAll(drawing.beneath());
    children.add(way);
    children.addAll(drawing.above());
    children.add(mark);
    getChildren().setAll(children);
    requestLayout();
  }

  private static boolean outside(Token token) {
    return token
        .region()
        .filter(it -> it == org.casebridge.app.compare.meeting.Region.NONE)
        .isPresent();
  }

  /** Marks a token, and the way of a case; either may be null. */
  void mark(@Nullable Token token, @Nullable Route of) {
    selected = token != null && token.rated() ? token : null;
    route = of;
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    requestLayout();
  }

  /** Begins with the way that is marked, or else with the first. */
  private void begin() {
    List<Token> way = route == null ? List.of() : route.rated();
    List<Token> all = meeting == null ? List.of() : meeting.rated();
    if (!way.isEmpty()) {
      choose(way.getFirst());
    } else if (!all.isEmpty()) {
      choose(all.getFirst());
    }
  }

  private void choose(Token token) {
    onSelect.accept(token);
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    Token token = at(event.getX(), event.getY());
    if (token != null) {
      choose(token);
      if (event.getClickCount() == 2) {
        onOpen.open(token, true);
      }
    }
  }

  private void hover(@Nullable Token token) {
    if (token == hovered) {
      return;
    }
    hovered = token;
    onHover.accept(token);
    Tooltip.uninstall(this, tip);
    if (token != null) {
      tip.setText(words.tip(token));
      Tooltip.install(this, tip);
    }
  }

  private void key(KeyEvent key) {
    Meeting shown = meeting;
    if (shown == null || shown.rated().isEmpty() || key.isAltDown()) {
      return;
    }
    int last = shown.rated().size() - 1;
    int now = selected == null ? -1 : shown.rated().indexOf(selected);
    int next =
        switch (key.getCode()) {
          case RIGHT, DOWN -> Math.min(last, now + 1);
          case LEFT, UP -> Math.max(0, now - 1);
          case HOME -> 0;
          case END -> last;
          default -> -1;
        };
    if (next >= 0) {
      choose(shown.rated().get(next));
    } else if (key.getCode() == KeyCode.ENTER && selected != null) {
      onOpen.open(selected, key.isControlDown());
    } else {
      return;
    }
    key.consume();
  }

  /** The token around a point; null for none. */
  private @Nullable Token at(double x, double y) {
    Meeting shown = meeting;
    if (shown == null) {
      return null;
    }
    double reach = Math.max(radius(), 6);
    List<CircleLayout.Place> places = shown.layout().places();
    for (int i = 0; i < places.size(); i++) {
      CircleLayout.Place place = places.get(i);
      if (Math.abs(x(place.x()) - x) <= reach
          && Math.hypot(x(place.x()) - x, y(place.y()) - y) <= reach) {
        return shown.rated().get(i);
      }
    }
    return null;
  }

  private CircleLayout.@Nullable Place place(Token token) {
    return meeting == null ? null : meeting.places().get(token.phaseId());
  }

  private double side() {
    return Math.max(0, Math.min(getWidth(), getHeight() - foot()));
  }

  /** Whether the names beneath the circles do not fit beside each other. */
  private boolean stacked() {
    return width(Factor.OPPORTUNITY) + BETWEEN + width(Factor.MEDIATION) > getWidth();
  }

  /** Room kept free beneath the circles for a second line of names. */
  private double foot() {
    Label name = names.get(Factor.MEDIATION);
    return name == null || !stacked() ? 0 : Math.ceil(name.prefHeight(-1));
  }

  private double x(double part) {
    return (getWidth() - side()) / 2 + part * side();
  }

  private double y(double part) {
    return (getHeight() - foot() - side()) / 2 + part * side();
  }

  private double radius() {
    return meeting == null ? 0 : meeting.layout().tokenRadius() * side();
  }

  @Override
  protected void layoutChildren() {
    Meeting shown = meeting;
    if (shown == null) {
      return;
    }
    for (Circle circle : shown.layout().circles()) {
      place(fills.get(circle.factor()), circle);
      place(edges.get(circle.factor()), circle);
    }
    placeNames(shown.layout().circles());
    drawing.place(x(0), y(0), side(), radius());
    drawing.fade(route);
    placeWay();
  }

  private void place(javafx.scene.shape.@Nullable Circle drawn, Circle circle) {
    if (drawn != null) {
      drawn.setCenterX(x(circle.x()));
      drawn.setCenterY(y(circle.y()));
      drawn.setRadius(circle.radius() * side());
    }
  }

  /**
   * The names stand outside the circles: one above, two beneath on either side of the middle, or
   * one beneath the other where they would meet.
   */
  private void placeNames(List<Circle> circles) {
    double middle = x(0.5);
    double least = getWidth() - width(Factor.MEDIATION);
    boolean stacked = stacked();
    for (Circle circle : circles) {
      Label name = names.get(circle.factor());
      if (name != null) {
        double width = width(circle.factor());
        double height = Math.ceil(name.prefHeight(-1));
        double centred = x(circle.x()) - width / 2;
        double right = Math.min(middle + BETWEEN / 2, Math.max(0, least));
        double left =
            switch (circle.factor()) {
              case OPPORTUNITY -> Math.min(centred, stacked ? centred : right - BETWEEN - width);
              case MEDIATION -> Math.max(centred, right);
              default -> centred;
            };
        boolean above = circle.factor() == Factor.ASSET;
        double top =
            above
                ? Math.max(0, y(circle.y() - circle.radius()) - height - 4)
                : Math.min(
                    getHeight() - (stacked ? 2 : 1) * height, y(circle.y() + circle.radius()) + 4);
        name.resizeRelocate(
            Math.clamp(left, 0, Math.max(0, getWidth() - width)),
            stacked && circle.factor() == Factor.MEDIATION ? top + height : top,
            width,
            height);
      }
    }
    outside.resizeRelocate(x(0), y(0), outside.prefWidth(-1), outside.prefHeight(-1));
  }

  private double width(Factor factor) {
    Label name = names.get(factor);
    return name == null ? 0 : Math.ceil(name.prefWidth(-1));
  }

  private void placeWay() {
    GlyphPath arrows = new GlyphPath();
    List<Token> phases = route == null ? List.of() : route.rated();
    double radius = radius() + 2;
    for (int i = 1; i < phases.size(); i++) {
      CircleLayout.Place from = place(phases.get(i - 1));
      CircleLayout.Place to = place(phases.get(i));
      if (from != null && to != null) {
        arrows.arrow(x(from.x()), y(from.y()), x(to.x()), y(to.y()), radius, HEAD);
      }
    }
    way.setContent(arrows.content());
    CircleLayout.Place here = selected == null ? null : place(selected);
    mark.setVisible(here != null);
    if (here != null) {
      mark.setCenterX(x(here.x()));
      mark.setCenterY(y(here.y()));
      mark.setRadius(radius() + RING);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 500;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 500;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 200;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 200;
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    if (attribute == AccessibleAttribute.TEXT) {
      return selected == null
          ? words.messages().get("circles", meeting == null ? 0 : meeting.rated().size())
          : words.spoken(selected);
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }
}
