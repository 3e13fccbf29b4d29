package org.casebridge.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An interview, a field note or a document, its names already replaced.
 *
 * @param stamp id, times and author
 * @param place its place among its like; smaller comes first
 * @param title its title
 * @param type what it is
 * @param text the pseudonymised text
 * @param importedFrom where it came from, in words; never a path
 * @param checked when it was last checked for names; null for never
 */
public record Source(
    Stamp stamp,
    long place,
    @Prose(heading = true) String title,
    SourceKind type,
    @Prose String text,
    @Prose String importedFrom,
    @Nullable Instant checked)
    implements Placed {
  @Override
  public String toString() {
    return redacted();
  }
}
