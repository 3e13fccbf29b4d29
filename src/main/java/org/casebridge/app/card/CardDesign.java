package org.casebridge.app.card;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How cards look, whatever cases are on them. What does not go together is put right: a layout is
 * given a size it comes in, and only cards are laid on sheets.
 *
 * @param layout how a card is arranged
 * @param paper the size of the page or card
 * @param overflow what becomes of a card that is too long; cards with a front and a back are always
 *     shortened, large print always goes on
 * @param parts what stands on the cards
 * @param sheet the sheet on which several cards are laid, with marks where to cut; null for each
 *     side of a card on a page of its own
 * @param turn how the sheet is turned for the backs
 */
public record CardDesign(
    Layout layout,
    Paper paper,
    Overflow overflow,
    Set<CardPart> parts,
    @Nullable Paper sheet,
    Turn turn) {
  private static final String NONE = "none";

  /** Keeps its own copy, and puts right what does not go together. */
  public CardDesign {
    parts = Set.copyOf(parts);
    if (!layout.papers().contains(paper)) {
      paper = layout.papers().getFirst();
    }
    overflow =
        switch (layout) {
          case PAGE -> overflow;
          case CARD -> Overflow.SHORTEN;
          case LARGE_PRINT -> Overflow.CONTINUE;
        };
    if (layout != Layout.CARD || (sheet != null && !sheet.isSheet())) {
      sheet = null;
    }
  }

  /** One page for each case, with all parts. */
  public static CardDesign page(Paper paper) {
    return new CardDesign(
        Layout.PAGE, paper, Overflow.CONTINUE, EnumSet.allOf(CardPart.class), null, Turn.LONG_EDGE);
  }

  /** Whether a part stands on the cards. */
  public boolean shows(CardPart part) {
    return parts.contains(part);
  }

  /** The same in another layout. */
  public CardDesign with(Layout another) {
    return new CardDesign(another, paper, overflow, parts, sheet, turn);
  }

  /** The same in another size. */
  public CardDesign with(Paper another) {
    return new CardDesign(layout, another, overflow, parts, sheet, turn);
  }

  /** The same with another way for what is too long. */
  public CardDesign with(Overflow another) {
    return new CardDesign(layout, paper, another, parts, sheet, turn);
  }

  /** The same with other parts. */
  public CardDesign with(Set<CardPart> others) {
    return new CardDesign(layout, paper, overflow, others, sheet, turn);
  }

  /**
   * The same laid on sheets.
   *
   * @param another the sheet; null for each side on a page of its own
   */
  public CardDesign onSheet(@Nullable Paper another, Turn way) {
    return new CardDesign(layout, paper, overflow, parts, another, way);
  }

  /** All of it in one line that {@link #read} understands, to be kept between two starts. */
  public String written() {
    String kept = parts.stream().sorted().map(CardDesign::word).collect(Collectors.joining(","));
    Paper on = sheet;
    return String.join(
        " ",
        word(layout),
        word(paper),
        word(overflow),
        on == null ? NONE : word(on),
        word(turn),
        kept.isEmpty() ? NONE : kept);
  }

  /** Reads what {@link #written} gave; nothing if it is something else. */
  public static Optional<CardDesign> read(String written) {
    String[] words = written.strip().split(" ", -1);
    if (words.length != 6) {
      return Optional.empty();
    }
    try {
      List<CardPart> parts = new ArrayList<>();
      if (!words[5].equals(NONE)) {
        for (String part : words[5].split(",", -1)) {
          parts.add(value(CardPart.class, part));
        }
      }
      return Optional.of(
          new CardDesign(
              value(Layout.class, words[0]),
              value(Paper.class, words[1]),
              value(Overflow.class, words[2]),
              Set.copyOf(parts),
              words[3].equals(NONE) ? null : value(Paper.class, words[3]),
              value(Turn.class, words[4])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E value(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }
}
