package org.casebridge.domain;

/**
 * A question that cases are read and rooms are led by.
 *
 * @param stamp id, times and author
 * @param place its place among its like; smaller comes first
 * @param code short name, e.g. {@code M2a}
 * @param scope what it is asked of
 * @param factor which factor it is about
 * @param text the question; empty for the shipped wording
 * @param hidden whether it is not asked in this study
 */
public record GuidingQuestion(
    Stamp stamp,
    long place,
    String code,
    QuestionScope scope,
    Factor factor,
    @Prose(heading = true) String text,
    boolean hidden)
    implements Placed {
  @Override
  public String toString() {
    return redacted();
  }
}
