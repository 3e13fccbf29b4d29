package org.casebridge.report;

import java.io.IOException;
import java.util.List;
import org.casebridge.app.card.Band;
import org.casebridge.app.card.Tone;
import org.casebridge.domain.Stance;
import org.casebridge.report.HistoryOutline.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * An advancement history on a web page: a band as wide as there is room, and beneath it the same as
 * a list to read.
 */
final class HtmlBand {
  private static final double GAP = 0.5;
  private static final int ABOVE = 28;
  private static final int TALL = 36;
  private static final int HATCH = 9;

  /** As wide as the widest page shows; what is beyond a phase's end is cut off. */
  private static final int HATCHED = 1300;

  private final Markup html;
  private final SvgShapes shapes;
  private final Band band;
  private final boolean rightToLeft;
  private final double zoom;
  private final ClaimWords words = new ClaimWords();
  private final double[] edges;
  private final double[] starts;
  private final double[] widths;

  /**
   * @param zoom how much taller than usual the band is, so that its numbers are as large as other
   *     words
   */
  HtmlBand(Markup html, SvgShapes shapes, Band band, boolean rightToLeft, double zoom) {
    this.html = html;
    this.shapes = shapes;
    this.band = band;
    this.rightToLeft = rightToLeft;
    this.zoom = zoom;
    int n = Math.max(1, band.parts().size());
    this.edges = new double[n + 1];
    this.starts = new double[n];
    this.widths = new double[n];
    divide();
  }

  /** Shares the width out, in percent; a short phase is still wide enough to be seen. */
  private void divide() {
    int n = starts.length;
    double whole = band.parts().stream().mapToDouble(Band.Part::share).sum();
    for (int i = 0; i < n; i++) {
      double share = band.parts().isEmpty() ? 1 : band.parts().get(i).share() / whole;
      edges[i + 1] = edges[i] + share;
    }
    double gap = n > 20 ? 0 : GAP;
    double free = 100 - gap * (n - 1);
    double least = Math.min(8, free / n * 0.8);
    double rest = 0;
    for (int i = 0; i < n; i++) {
      rest += Math.max(0, share(i) * free - least);
    }
    double at = 0;
    for (int i = 0; i < n; i++) {
      double wish = Math.max(0, share(i) * free - least);
      double spread = free - least * n;
      starts[i] = at;
      widths[i] = least + (rest == 0 ? spread / n : spread * wish / rest);
      at += widths[i] + gap;
    }
  }

  private double share(int i) {
    return edges[i + 1] - edges[i];
  }

  void write() throws IOException {
    html.open("svg", "class", "band " + room(), "role", "img", "width", "100%", "height", px(66));
    html.element("title", band.alt());
    for (int i = 0; i < starts.length; i++) {
      phase(i, band.parts().isEmpty() ? null : band.parts().get(i).stance());
    }
    for (Band.Happening event : band.events()) {
      moment(event);
    }
    html.close();
    list();
  }

  private void phase(int i, @Nullable Stance stance) throws IOException {
    double x = rightToLeft ? 100 - starts[i] - widths[i] : starts[i];
    html.open(
        "svg",
        "x",
        percent(x),
        "y",
        px(ABOVE),
        "width",
        percent(widths[i]),
        "height",
        px(TALL),
        "overflow",
        "hidden");
    switch (stance) {
      case BRIDGE -> solid(TALL);
      case BARRIER -> hatched(0);
      case MIXED -> {
        solid(TALL / 2);
        hatched(TALL / 2);
      }
      case ABSENT -> frame("outline", "none", SvgShapes.colour(Ink.SOFT), 0);
      case null -> frame("pale", SvgShapes.colour(Ink.PALE), SvgShapes.colour(Ink.WRITING), 0);
    }
    if (!band.parts().isEmpty() && widths[i] >= 6) {
      plate(i, stance);
    }
    html.close();
  }

  private void solid(int height) throws IOException {
    html.empty(
        "rect",
        "class",
        "solid",
        "width",
        "100%",
        "height",
        px(height),
        "rx",
        "3",
        "fill",
        SvgShapes.colour(Ink.MEDIATION));
  }

  private void hatched(int top) throws IOException {
    StringBuilder lines = new StringBuilder();
    String tall = px(TALL);
    for (int x = -TALL; x * zoom < HATCHED; x += HATCH) {
      lines.append('M').append(px(x)).append(' ').append(tall);
      lines.append('l').append(tall).append(" -").append(tall);
    }
    html.open("svg", "y", px(top), "height", String.valueOf(TALL - top));
    html.empty(
        "path",
        "class",
        "hatched",
        "d",
        lines.toString(),
        "stroke",
        SvgShapes.colour(Ink.BARRIER),
        "stroke-width",
        px(2.6));
    html.close();
    frame("edge", "none", SvgShapes.colour(Ink.BARRIER), top);
  }

  private void frame(String style, String fill, String stroke, int top) throws IOException {
    html.empty(
        "rect",
        "class",
        style,
        "y",
        px(top),
        "width",
        "100%",
        "height",
        px(TALL - top),
        "rx",
        "3",
        "fill",
        fill,
        "stroke",
        stroke,
        "stroke-width",
        "3");
  }

  /** The phase's number in the list, on a plain ground, since it can't be read on a pattern. */
  private void plate(int i, @Nullable Stance stance) throws IOException {
    String number = String.valueOf(i + 1);
    boolean icon = stance != null && widths[i] >= 18;
    int width = (icon ? 32 : 12) + 8 * number.length();
    html.empty(
        "rect", "class", "plate", "x", px(5), "y", px(7), "width", px(width), "height", px(22),
        "rx", px(4), "fill", "#FFFFFF");
    if (icon && stance != null) {
      html.open("g", "class", style(stance), "color", SvgShapes.colour(Typesetter.ink(stance)));
      html.empty("path", "fill", "currentColor", "d", icon(Icons.of(stance), 10, 10, 16));
      html.close();
    }
    html.element(
        "text",
        number,
        "x",
        px(icon ? 31 : 11),
        "y",
        px(23),
        "font-size",
        px(14),
        "direction",
        "ltr");
  }

  private void moment(Band.Happening event) throws IOException {
    double x = at(event.position());
    html.open(
        "svg",
        "x",
        percent(rightToLeft ? 100 - x : x),
        "width",
        "1",
        "height",
        px(ABOVE + 4),
        "overflow",
        "visible");
    html.open("g", "class", style(event.tone()), "color", SvgShapes.colour(ink(event.tone())));
    String icon = icon(Icons.of(event.icon()), -9, 0, 18);
    html.empty("path", "class", "pic", "fill", "currentColor", "d", icon);
    html.empty("circle", "class", "dot", "fill", "currentColor", "cy", px(11), "r", px(4.5));
    String line = "M0 " + px(20) + "V" + px(ABOVE + 4);
    html.empty("path", "stroke", "currentColor", "stroke-width", "2", "d", line);
    html.close().close();
  }

  /** Where icons stand apart from each other: everywhere, where the page is wide, or nowhere. */
  private String room() {
    double before = -100;
    double least = 100;
    for (Band.Happening event : band.events()) {
      double x = at(event.position());
      least = Math.min(least, Math.abs(x - before));
      before = x;
    }
    return least >= 7.5 ? "roomy" : least >= 3.2 ? "snug" : "dense";
  }

  private double at(double position) {
    int i = starts.length - 1;
    while (i > 0 && position < edges[i]) {
      i--;
    }
    double within = share(i) == 0 ? 0 : Math.min(1, (position - edges[i]) / share(i));
    return Math.clamp(starts[i] + widths[i] * within, 2, 98);
  }

  private void list() throws IOException {
    List<Stage> stages = HistoryOutline.of(band);
    if (stages.size() == 1 && stages.getFirst().part() == null) {
      events(stages.getFirst());
      return;
    }
    html.open("ol", "class", "stages");
    for (Stage stage : stages) {
      Band.Part part = stage.part();
      html.open("li");
      if (part != null) {
        Stance stance = part.stance();
        html.open("p", "class", "stage");
        if (stance != null) {
          shapes.icon(html, Icons.of(stance), style(stance));
          html.text(" ");
        }
        html.element("bdi", part.label());
        String meant = words.stance(part);
        if (!meant.isEmpty()) {
          html.text(" ").element("span", "(" + meant + ")", "class", "word");
        }
        html.close();
      }
      if (!stage.events().isEmpty()) {
        events(stage);
      }
      html.close();
    }
    html.close();
  }

  private void events(Stage stage) throws IOException {
    html.open("ol", "class", "events");
    for (Band.Happening event : stage.events()) {
      html.open("li", "class", style(event.tone()));
      shapes.icon(html, Icons.of(event.icon()), "");
      html.element("bdi", event.text()).close();
    }
    html.close();
  }

  static String style(Stance stance) {
    return "stance-" + stance.code();
  }

  private static String style(Tone tone) {
    return switch (tone) {
      case PLAIN -> "plain";
      case GOOD -> "good";
      case BAD -> "bad";
    };
  }

  private static Ink ink(Tone tone) {
    return switch (tone) {
      case PLAIN -> Ink.TEXT;
      case GOOD -> Ink.GOOD;
      case BAD -> Ink.BARRIER;
    };
  }

  private String icon(Ikon icon, float x, float y, float size) {
    float scale = (float) zoom;
    return shapes.path(icon, x * scale, y * scale, size * scale);
  }

  private String px(double value) {
    return SvgShapes.number(value * zoom);
  }

  private static String percent(double value) {
    return SvgShapes.number(value) + "%";
  }
}
