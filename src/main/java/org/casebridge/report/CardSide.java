package org.casebridge.report;

import java.util.List;
import java.util.function.Supplier;
import org.casebridge.app.card.CaseCard;
import org.casebridge.report.CardLayout.Look;
import org.casebridge.report.Faces.Weight;
import org.casebridge.report.Flow.Column;
import org.casebridge.report.Flow.Piece;
import org.casebridge.report.Flow.Section;
import org.casebridge.report.Glyphs.Line;
import org.casebridge.report.Shortening.Shortened;
import org.jspecify.annotations.Nullable;

/** One card, or one side of it, over as many pages as it takes. */
final class CardSide {
  /** Room to write on is worth more than large letters. */
  private static final float TO_WRITE = 80;

  private static final float MOST_AIR = 14;
  private final Shaper shaper;
  private final Icons icons;
  private final CardSpace space;
  private Look look;
  private final Tag tag;
  private final CaseCard card;
  private final Supplier<Canvas> pages;
  private final Furniture furniture;
  private int opened;
  private @Nullable Canvas page;

  /**
   * @param tag holds what is drawn
   * @param pages gives the next page, or the next part of a sheet
   */
  CardSide(
      Shaper shaper,
      Icons icons,
      CardSpace space,
      Look look,
      Tag tag,
      CaseCard card,
      Supplier<Canvas> pages) {
    this.shaper = shaper;
    this.icons = icons;
    this.space = space;
    this.look = look;
    this.tag = tag;
    this.card = card;
    this.pages = pages;
    this.furniture =
        new Furniture(
            typesetter(1),
            space.side(),
            space.inner(),
            card.footerLeft(),
            card.footerRight(),
            space.below(),
            space.above());
  }

  /**
   * Draws it.
   *
   * @param shorten whether things are left away until it fits on one page
   */
  void print(boolean shorten) {
    Shortened whole = new Shortened(card, 0);
    boolean roomy = spare(whole, 1) >= wanted();
    for (float scale : space.scales()) {
      if (scale > 1 && !roomy) {
        continue;
      }
      if (spare(whole, scale) >= (scale > 1 ? wanted() : 0)) {
        flow(spread(whole, scale));
        return;
      }
    }
    if (look.equals(Look.PAGE)) {
      // Less space between things rather than a second page for a few lines.
      look = Look.FULL_PAGE;
      for (float scale : space.scales()) {
        if (scale <= 1 && spare(whole, scale) >= 0) {
          flow(spread(whole, scale));
          return;
        }
      }
      look = shorten ? Look.FULL_PAGE : Look.PAGE;
    }
    if (!shorten) {
      goOn(whole, space.longScale());
      return;
    }
    float scale = space.longScale();
    Shortened shown = Shortening.fit(card, look.back(), it -> spare(it, scale) >= 0);
    flow(
        spare(shown, scale) >= 0 ? spread(shown, scale) : layout(shown, scale, tag).sections(0, 0));
  }

  /** Over several pages; what is left of the last is room to write. */
  private void goOn(Shortened shown, float scale) {
    Flow flow = new Flow(space.side(), space.inner(), this::open);
    flow.add(layout(shown, scale, tag).sections(0, 0));
    if (!card.question().isBlank() && look.stacked()) {
      List<Piece> lines = CardEnd.toWrite(flow.left() - 2);
      flow.add(List.of(Section.plain(0, new Column(0, space.inner(), lines))));
    }
    closePage();
  }

  private float wanted() {
    return card.question().isBlank() || look.back() ? 0 : Math.min(TO_WRITE, room() / 6);
  }

  private float room() {
    return furniture.bottom(space.height()) - space.top();
  }

  private float spare(Shortened shown, float scale) {
    return room() - Flow.height(layout(shown, scale, new Tag("Sect")).sections(0, 0));
  }

  private Typesetter typesetter(float scale) {
    return new Typesetter(shaper, icons, scale, space.smallest());
  }

  private CardLayout layout(Shortened shown, float scale, Tag into) {
    return new CardLayout(typesetter(scale), into, shown, space.inner(), look);
  }

  /** Gives a page's spare height to the space between sections, then to room to write. */
  private List<Section> spread(Shortened shown, float scale) {
    CardLayout trial = layout(shown, scale, new Tag("Sect"));
    List<Section> sections = trial.sections(0, 0);
    float spare = room() - Flow.height(sections);
    boolean writing = !shown.card().question().isBlank() && shown.others() == 0;
    float share = writing ? spare * 0.45f : spare;
    float air = Math.min(MOST_AIR, share / Math.max(1, sections.size() - 1));
    float left = room() - Flow.height(trial.sections(air, 0));
    float[] end = trial.endHeights();
    float toWrite = Math.max(0, left + Math.max(0, end[1] - end[0]) - 2);
    return layout(shown, scale, tag).sections(air, writing ? toWrite : 0);
  }

  private void flow(List<Section> sections) {
    new Flow(space.side(), space.inner(), this::open).add(sections);
    closePage();
  }

  /** The foot comes last, so that the page's content is in the order it is read in. */
  private void closePage() {
    Canvas canvas = page;
    if (canvas != null) {
      furniture.foot(canvas, opened == 1 && !look.back() ? tag : null, "");
    }
  }

  private Flow.Page open() {
    closePage();
    Canvas canvas = pages.get();
    page = canvas;
    opened++;
    float top = opened == 1 ? space.top() : runningHead(canvas);
    return new Flow.Page(canvas, top, furniture.bottom(space.height()));
  }

  private float runningHead(Canvas canvas) {
    Typesetter type = typesetter(1);
    String words = card.pseudonym() + " · " + card.titles().continued();
    Style style = type.style(Weight.SEMIBOLD, 10.5f, Ink.SOFT);
    float tile = style.size() * 1.9f;
    float indent = tile + style.size() * 0.86f;
    float start = space.top() - 12;
    float w = space.inner();
    type.tile(canvas, null, card.mark(), canvas.place(space.side(), w, 0, tile), start, tile);
    @Nullable Line line = type.oneLine(words, style, w - indent);
    canvas.beginPagination();
    if (line != null) {
      float x = canvas.place(space.side(), w, indent, w - indent);
      canvas.text(line, x, start + (tile - line.height()) / 2, w - indent);
    }
    float rule = start + tile + style.size() * 0.67f;
    canvas.fill(space.side(), rule, w, 0.7f, Ink.RULE);
    canvas.end();
    return rule + Math.min(17, space.above());
  }
}
