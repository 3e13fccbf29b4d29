package org.casebridge.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that claims rest on. Omissions and insertions stand in brackets, as quotations mark them.
 *
 * @param stamp id, times and author
 * @param sourceId the source; null if none is kept
 * @param caseId the case it speaks of; null if none yet
 * @param place its place among its like; smaller comes first
 * @param words the words, with {@code […]} for an omission and {@code [word]} for an insertion
 * @param paraphrase whether they are retold rather than quoted
 * @param voice whose words
 * @param speaker who speaks, by pseudonym or role; may be empty
 * @param reportedSpeaker whose words the speaker reports; empty for their own
 * @param start where it begins in the source's text, in UTF-16 units from 0; -1 for unknown
 * @param end where it ends, exclusive; -1 for unknown
 * @param locator its place in words, e.g. a page or a time; may be empty
 * @param audience the widest audience that may read it
 */
public record Excerpt(
    Stamp stamp,
    @Ref(Kind.SOURCE) @Nullable UUID sourceId,
    @Ref(value = Kind.CASE, owner = true) @Nullable UUID caseId,
    long place,
    @Prose(heading = true) String words,
    boolean paraphrase,
    Voice voice,
    @Prose String speaker,
    @Prose String reportedSpeaker,
    int start,
    int end,
    @Prose String locator,
    Audience audience)
    implements Placed {
  @Override
  public String toString() {
    return redacted();
  }
}
