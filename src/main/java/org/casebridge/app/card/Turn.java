package org.casebridge.app.card;

/** Over which edge a printer turns a sheet to print its back. */
public enum Turn {
  /** As the leaf of a book, where the sheet is upright. */
  LONG_EDGE,
  /** As the leaf of a calendar, where the sheet is upright. */
  SHORT_EDGE
}
