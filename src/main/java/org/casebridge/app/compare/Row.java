package org.casebridge.app.compare;

import org.casebridge.domain.Factor;

/**
 * One line of a comparison: a factor's heading, or a part of the factor that each case answers.
 *
 * @param key stable name, unique within a comparison
 * @param factor what the row belongs to
 * @param heading whether it only names the factor; such a row has no cells
 * @param title what the row is called
 * @param hint what it takes in; may be empty
 * @param hidden for a heading, how many rows lie collapsed beneath it; otherwise 0
 */
public record Row(
    String key, Factor factor, boolean heading, String title, String hint, int hidden) {
  /** A row with nothing collapsed. */
  public Row(String key, Factor factor, boolean heading, String title, String hint) {
    this(key, factor, heading, title, hint, 0);
  }
}
