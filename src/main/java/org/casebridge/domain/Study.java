package org.casebridge.domain;

/**
 * The study itself; one row.
 *
 * @param stamp id, times and author
 * @param title its title
 * @param description what it is about
 * @param team who works on it, in words of the study's own choosing
 * @param byline the name put on each change
 * @param language the language of its texts, as a BCP 47 tag, e.g. {@code en}
 */
public record Study(
    Stamp stamp,
    @Prose(heading = true) String title,
    @Prose String description,
    @Prose String team,
    String byline,
    String language)
    implements Entity {
  @Override
  public String toString() {
    return redacted();
  }
}
