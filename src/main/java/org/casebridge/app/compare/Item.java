package org.casebridge.app.compare;

import java.util.List;
import java.util.UUID;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Voice;
import org.jspecify.annotations.Nullable;

/**
 * One claim, as a cell shows it.
 *
 * @param claimId which claim
 * @param text the claim in words; may be empty where it is stated absent
 * @param detail what is said about it in fewer words; may be empty
 * @param presence whether the material speaks of it
 * @param stance where a mediator stood; null where the claim is not about a stance
 * @param voice whose word it is
 * @param inferred whether the researcher concluded it
 * @param behind the words behind it
 */
public record Item(
    UUID claimId,
    String text,
    String detail,
    Presence presence,
    @Nullable Stance stance,
    Voice voice,
    boolean inferred,
    Behind behind) {
  /** The words behind it that who looks may read. */
  public List<UUID> excerptIds() {
    return behind.excerptIds();
  }

  @Override
  public String toString() {
    return "Item[" + claimId + "]";
  }
}
