package org.casebridge.app.port;

import java.util.UUID;
import org.casebridge.domain.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Something that search found.
 *
 * @param kind its kind
 * @param id its id
 * @param caseId the case it belongs to, or is; null for none
 * @param caseName that case's pseudonym; empty for none
 * @param title what it is called
 * @param snippet the words around the find, each find between U+0002 and U+0003; may be empty
 */
public record SearchHit(
    Kind kind, UUID id, @Nullable UUID caseId, String caseName, String title, String snippet) {
  @Override
  public String toString() {
    return "SearchHit[" + kind + " " + id + "]";
  }
}
