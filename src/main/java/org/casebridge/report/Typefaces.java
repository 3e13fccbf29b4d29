package org.casebridge.report;

/**
 * The fonts and icons the program brings along. Made once and given to each printer: reading the
 * fonts takes far longer than printing a page.
 */
public final class Typefaces {
  private final Faces faces = new Faces();
  private final Icons icons = new Icons();

  /** Reads nothing yet; each font is read when it is first needed. */
  public Typefaces() {}

  Faces faces() {
    return faces;
  }

  Icons icons() {
    return icons;
  }
}
