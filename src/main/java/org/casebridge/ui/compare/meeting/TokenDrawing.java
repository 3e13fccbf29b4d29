package org.casebridge.ui.compare.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import org.casebridge.app.compare.meeting.CircleLayout;
import org.casebridge.app.compare.meeting.Route;
import org.casebridge.app.compare.meeting.Token;
import org.casebridge.domain.Hue;
import org.jspecify.annotations.Nullable;

/**
 * The tokens in the circles: each a node of its own where it can be read, or else all of a colour
 * as one path. They are drawn anew only when they or their room change, not when one is marked.
 */
final class TokenDrawing {
  private static final double READABLE = 11;
  private static final int MOST_READABLE = 60;
  private static final double FADED = 0.45;
  private static final double FADED_SMALL = 0.35;
  private final Map<Hue, SVGPath> small = new EnumMap<>(Hue.class);
  private final SVGPath borders = new SVGPath();
  private final List<TokenNode> large = new ArrayList<>();
  private List<Token> tokens = List.of();
  private List<CircleLayout.Place> places = List.of();
  private double left = Double.NaN;
  private double top = Double.NaN;
  private double side = Double.NaN;

  TokenDrawing() {
    for (Hue hue : Hue.values()) {
      SVGPath path = new SVGPath();
      path.getStyleClass().addAll("meeting-small", "fill-" + hue.code());
      small.put(hue, path);
    }
    borders.getStyleClass().add("meeting-borders");
    for (Node each : beneath()) {
      each.setManaged(false);
      each.setMouseTransparent(true);
    }
  }

  void show(Meeting meeting) {
    tokens = meeting.rated();
    places = meeting.layout().places();
    large.clear();
    if (tokens.size() <= MOST_READABLE) {
      tokens.forEach(it -> large.add(new TokenNode(it)));
    }
    side = Double.NaN;
  }

  /** What lies under the way of a case. */
  List<Node> beneath() {
    List<Node> nodes = new ArrayList<>(small.values());
    nodes.add(borders);
    return nodes;
  }

  /** What lies over it. */
  List<Node> above() {
    return List.copyOf(large);
  }

  /**
   * Draws within a square.
   *
   * @param newSide of the square in pixels
   * @param radius of a token in pixels
   */
  void place(double newLeft, double newTop, double newSide, double radius) {
    if (newLeft == left && newTop == top && newSide == side) {
      return;
    }
    left = newLeft;
    top = newTop;
    side = newSide;
    boolean readable = radius >= READABLE && !large.isEmpty();
    Map<Hue, GlyphPath> paths = new EnumMap<>(Hue.class);
    GlyphPath rings = new GlyphPath();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      double x = left + places.get(i).x() * side;
      double y = top + places.get(i).y() * side;
      if (readable) {
        large.get(i).place(x, y, radius);
      } else {
        paths.computeIfAbsent(token.hue(), _ -> new GlyphPath()).add(token.glyph(), x, y, radius);
      }
      if (token.borderline()) {
        rings.ring(x, y, radius + 2);
      }
    }
    large.forEach(it -> it.setVisible(readable));
    small.forEach((hue, path) -> {
      GlyphPath drawn = paths.get(hue);
      path.setContent(drawn == null ? "" : drawn.content());
    });
    borders.setContent(rings.content());
  }

  /** Fades what is not of a case, or of its colour where they are small; null for none. */
  void fade(@Nullable Route route) {
    for (int i = 0; i < large.size(); i++) {
      boolean other = route != null && !route.caseId().equals(tokens.get(i).caseId());
      large.get(i).setOpacity(other ? FADED : 1);
    }
    small.forEach(
        (hue, path) -> path.setOpacity(route == null || route.hue() == hue ? 1 : FADED_SMALL));
  }
}
