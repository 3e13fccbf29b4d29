package org.casebridge.domain;

/**
 * A term of a vocabulary as this study uses it.
 *
 * @param stamp id, times and author
 * @param vocabulary which vocabulary
 * @param place its place among its like; smaller comes first
 * @param code the stable code
 * @param label the study's own wording; empty for the shipped one
 * @param note what it means here; may be empty
 * @param hidden whether it is no longer offered
 */
public record VocabularyTerm(
    Stamp stamp,
    Vocabulary vocabulary,
    long place,
    String code,
    @Prose(heading = true) String label,
    @Prose String note,
    boolean hidden)
    implements Placed {
  @Override
  public String toString() {
    return redacted();
  }
}
