package org.casebridge.app.compare;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Excerpt;

/**
 * What stands behind claims, for who looks.
 *
 * @param excerptIds the excerpts who looks may read, each once
 * @param kept whether there are others, kept from who looks
 */
public record Behind(List<UUID> excerptIds, boolean kept) {
  /** Nothing. */
  public static final Behind NOTHING = new Behind(List.of(), false);

  /** Keeps its own copy. */
  public Behind {
    excerptIds = List.copyOf(excerptIds);
  }

  /** What stands behind a claim of a case. */
  public static Behind of(CaseFile file, UUID claimId) {
    return new Behind(
        file.evidence(claimId).stream().map(Excerpt::id).distinct().toList(),
        file.kept().contains(claimId));
  }

  /** What stands behind several claims of a case. */
  public static Behind of(CaseFile file, Collection<UUID> claimIds) {
    return together(claimIds.stream().map(it -> of(file, it)));
  }

  /** All of these as one. */
  public static Behind together(Stream<Behind> parts) {
    List<Behind> all = parts.toList();
    return new Behind(
        all.stream().flatMap(it -> it.excerptIds.stream()).distinct().toList(),
        all.stream().anyMatch(Behind::kept));
  }

  /** How many excerpts who looks may read. */
  public int count() {
    return excerptIds.size();
  }

  /** Whether nothing stands behind it. What is kept from who looks is no gap in the evidence. */
  public boolean nothing() {
    return excerptIds.isEmpty() && !kept;
  }
}
