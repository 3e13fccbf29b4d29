package org.casebridge.app.port;

import org.jspecify.annotations.Nullable;

/**
 * A fault of the user's or of a file, not of the program. Its message is a sentence for people:
 * what happened, what is safe, and what to do.
 */
public final class ExpectedProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private final String code;

  /**
   * Says what went wrong.
   *
   * @param code stable, for tests and help, e.g. {@code file.newer}
   * @param sentence for people; never names a path's content or case text that isn't theirs to see
   * @param cause what lies beneath, for the log; may be null
   */
  public ExpectedProblem(String code, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  /** Says what went wrong, where nothing lies beneath. */
  public ExpectedProblem(String code, String sentence) {
    this(code, sentence, null);
  }

  /** The stable code. */
  public String code() {
    return code;
  }

  /** The sentence for people. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
