package org.casebridge.app.compare.away;

/**
 * What stands above a view that is taken away.
 *
 * @param title the comparison's name
 * @param subtitle the view's name and what else is to be known; may be empty
 * @param lang the language of the study as a BCP 47 tag
 */
public record Heading(String title, String subtitle, String lang) {
  @Override
  public String toString() {
    return "Heading[" + lang + "]";
  }
}
