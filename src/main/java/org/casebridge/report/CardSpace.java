package org.casebridge.report;

import java.util.List;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.Paper;
import org.casebridge.report.CardLayout.Look;

/**
 * The room a card has and how it is used. Lengths are points.
 *
 * @param width of the page or card
 * @param height of the page or card
 * @param side empty at the left and right
 * @param top empty above
 * @param below empty between the foot and the edge
 * @param above empty between the text and the foot
 * @param smallest no letters are smaller
 * @param scales of letters, from roomy to tight; the first with which all fits is taken
 * @param longScale of letters where it goes on over several pages anyway
 */
record CardSpace(
    float width,
    float height,
    float side,
    float top,
    float below,
    float above,
    float smallest,
    List<Float> scales,
    float longScale,
    Look look,
    Look backLook) {
  /** The least that large print is set in, after the American Printing House for the Blind. */
  private static final float LARGE = 18;

  static CardSpace of(CardDesign design) {
    Paper paper = design.paper();
    return switch (design.layout()) {
      case PAGE ->
          new CardSpace(
              paper.width(),
              paper.height(),
              50,
              48,
              Furniture.BELOW,
              Furniture.ABOVE,
              Typesetter.SMALLEST,
              List.of(1.14f, 1.07f, 1f, 0.94f, 0.88f),
              0.94f,
              Look.PAGE,
              Look.PAGE);
      case LARGE_PRINT ->
          new CardSpace(
              paper.width(),
              paper.height(),
              50,
              48,
              Furniture.BELOW,
              Furniture.ABOVE,
              LARGE,
              List.of(1.45f),
              1.45f,
              Look.LARGE,
              Look.LARGE);
      case CARD -> card(paper);
    };
  }

  private static CardSpace card(Paper paper) {
    boolean narrow = paper == Paper.A6;
    boolean small = paper != Paper.A5;
    return new CardSpace(
        paper.width(),
        paper.height(),
        small ? 22 : 30,
        small ? 18 : 28,
        21,
        small ? 8 : 15,
        Typesetter.SMALLEST,
        small ? List.of(1f, 0.92f, 0.85f, 0.8f) : List.of(1.14f, 1.05f, 0.96f, 0.88f),
        small ? 0.8f : 0.88f,
        new Look(narrow, narrow, true, small, false),
        new Look(narrow, small, true, small, true));
  }

  /** The width of what is set. */
  float inner() {
    return width - 2 * side;
  }
}
