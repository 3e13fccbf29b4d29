package org.casebridge.domain;

import java.util.List;

/**
 * One learner's case.
 *
 * @param stamp id, times and author
 * @param place its place among its like; smaller comes first
 * @param pseudonym the name used everywhere
 * @param aliases other spellings of the pseudonym
 * @param headline the case in a few words
 * @param kind individual or composite
 * @param summary the case in a paragraph
 * @param consent the widest audience
 * @param status how far the work is
 * @param glyph its shape
 * @param hue its colour
 */
public record Case(
    Stamp stamp,
    long place,
    @Prose(heading = true) String pseudonym,
    @Prose(heading = true) List<String> aliases,
    @Prose(heading = true) String headline,
    CaseKind kind,
    @Prose String summary,
    Consent consent,
    CaseStatus status,
    Glyph glyph,
    Hue hue)
    implements Placed {
  /** Copies the lists. */
  public Case {
    aliases = List.copyOf(aliases);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
