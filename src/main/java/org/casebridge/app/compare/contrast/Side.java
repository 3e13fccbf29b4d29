package org.casebridge.app.compare.contrast;

import java.util.List;
import java.util.UUID;
import org.casebridge.app.compare.Behind;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Item;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Presence;

/**
 * What one case says in a contrast.
 *
 * @param caseId which case
 * @param said its claims, each with its own presence; none means that the material does not say.
 *     Where a claim is one answer of several, its detail is the answer, e.g. "title denied"
 */
public record Side(UUID caseId, Cell said) {
  /** Present if any claim is, otherwise stated absent if any is, otherwise not stated. */
  public Presence presence() {
    return said.presence();
  }

  /** Whether any claim has this presence; a case may say both that it was there and was not. */
  public boolean says(Presence presence) {
    return presence == Presence.NOT_STATED
        ? said.items().isEmpty()
        : said.items().stream().anyMatch(it -> it.presence() == presence);
  }

  /** Its claims in few words, each wording once; empty if it says nothing. */
  public String words() {
    return Phrases.joined("; ", said.items().stream().map(Item::text).distinct());
  }

  /** The claims behind it, each once. */
  public List<UUID> claimIds() {
    return said.items().stream().map(Item::claimId).distinct().toList();
  }

  /** The words behind it. */
  public Behind behind() {
    return said.behind();
  }

  /** Whether any of its claims was concluded by the researcher. */
  public boolean inferred() {
    return said.items().stream().anyMatch(Item::inferred);
  }

  @Override
  public String toString() {
    return "Side[" + caseId + " " + presence() + "]";
  }
}
