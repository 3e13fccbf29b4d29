package org.casebridge.app.takeaway;

import java.util.List;
import java.util.Locale;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Presence;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a view's table.
 *
 * @param text what the view says there; may have several lines
 * @param presence whether the material speaks of it
 * @param note the words behind it, each with its voice; may be empty
 * @param number the value of a cell that counts, which the text says too; null for other cells
 */
public record TableCell(String text, Presence presence, String note, @Nullable Double number) {
  private static final Labels LABELS = Labels.of(List.of(), Locale.getDefault());
  private static final String EMPTY_SET = "∅";

  /**
   * Takes out control characters.
   *
   * @throws IllegalArgumentException if the number is not finite
   */
  public TableCell {
    text = PlainText.of(text);
    note = PlainText.of(note);
    if (number != null && !Double.isFinite(number)) {
      throw new IllegalArgumentException("a cell's number is finite");
    }
  }

  /** A cell of which the material speaks, without evidence. */
  public static TableCell of(String text) {
    return new TableCell(text, Presence.PRESENT, "", null);
  }

  /** A cell of which the material does not speak. */
  public static TableCell notStated() {
    return new TableCell("", Presence.NOT_STATED, "", null);
  }

  /** A cell that counts. */
  public static TableCell counting(long count) {
    return new TableCell(String.valueOf(count), Presence.PRESENT, "", (double) count);
  }

  /** The sign and word for a stated absence, e.g. "∅ stated absent". */
  public static String absence() {
    return EMPTY_SET + " " + LABELS.name(Presence.STATED_ABSENT);
  }

  /**
   * The text with its presence in words, whoever made it: stated absent begins with ∅ and says so,
   * not stated says so.
   */
  public String spoken() {
    String word = LABELS.name(presence);
    boolean said = text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    return switch (presence) {
      case PRESENT -> text;
      case NOT_STATED -> said ? text : joined(word);
      case STATED_ABSENT ->
          !said ? joined(absence()) : text.contains(EMPTY_SET) ? text : EMPTY_SET + " " + text;
    };
  }

  private String joined(String word) {
    return text.isBlank() ? word : word + ": " + text;
  }

  /** The number as spreadsheets write it, without needless zeros; empty where there is none. */
  public String plainNumber() {
    if (number == null) {
      return "";
    }
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf(number.longValue())
        : String.valueOf(number);
  }

  /** The same cell without the words behind it. */
  public TableCell withoutNote() {
    return new TableCell(text, presence, "", number);
  }

  @Override
  public String toString() {
    return "TableCell[" + presence + "]";
  }
}
