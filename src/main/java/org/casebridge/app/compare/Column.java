package org.casebridge.app.compare;

import java.util.List;
import java.util.UUID;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;

/**
 * One case in a comparison.
 *
 * @param caseId which case
 * @param pseudonym its name
 * @param headline its idea in a few words; may be empty
 * @param glyph its shape
 * @param hue its colour
 * @param band its phases in order
 */
public record Column(
    UUID caseId, String pseudonym, String headline, Glyph glyph, Hue hue, List<Band> band) {
  /** Keeps its own copy of the phases. */
  public Column {
    band = List.copyOf(band);
  }

  @Override
  public String toString() {
    return "Column[" + caseId + "]";
  }
}
