package org.casebridge.app.compare.coded;

import java.util.UUID;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Voice;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a claim says in a code.
 *
 * @param aspect in what respect
 * @param code the code
 * @param value what the code is joined to, such as a stance to a role; empty where it stands alone
 * @param presence whether it was there or expressly not; never not stated
 * @param claimId the claim
 * @param mediatorId whom it is about or from; null for nobody
 * @param text the claim's own words; may be empty
 * @param stance where a mediator stood; null where it is not about a stance
 * @param voice whose word it is
 * @param inferred whether the researcher concluded it
 */
public record Statement(
    Aspect aspect,
    String code,
    String value,
    Presence presence,
    UUID claimId,
    @Nullable UUID mediatorId,
    String text,
    @Nullable Stance stance,
    Voice voice,
    boolean inferred) {
  /**
   * Checks that it says something.
   *
   * @throws IllegalArgumentException if it is not stated
   */
  public Statement {
    if (presence == Presence.NOT_STATED) {
      throw new IllegalArgumentException("what is not stated is no statement");
    }
  }

  /** The code with what it is joined to, e.g. {@code manager.bridge}. */
  public String key() {
    return value.isEmpty() ? code : code + "." + value;
  }

  @Override
  public String toString() {
    return "Statement[" + aspect + " " + key() + " " + presence + "]";
  }
}
