package org.casebridge.ui.cards;

/** The form in which cards are taken away. */
public enum CardForm {
  /** One document to print. */
  PDF(".pdf"),
  /** A picture of each page. */
  PICTURES(".png"),
  /** One page to read in a browser. */
  WEB(".html"),
  /** A text to edit. */
  DOCUMENT(".docx"),
  /** One document to print with all that a workshop needs. */
  PACK(".pdf");

  private final String ending;

  CardForm(String ending) {
    this.ending = ending;
  }

  /** How its files end, e.g. {@code .pdf}. */
  public String ending() {
    return ending;
  }

  /** Whether it has pages, of which some may be chosen. */
  public boolean paged() {
    return this == PDF || this == PICTURES;
  }
}
