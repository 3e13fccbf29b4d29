package org.casebridge.app.port;

import java.util.UUID;
import org.casebridge.domain.SourceKind;

/**
 * What a list shows of a source, whose text may be a book.
 *
 * @param letters how many characters its text has
 * @param place its place among all sources
 */
public record SourceSummary(UUID id, String title, SourceKind type, int letters, long place) {
  @Override
  public String toString() {
    return "SourceSummary[" + id + "]";
  }
}
