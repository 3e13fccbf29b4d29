package org.casebridge.app.card;

import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;

/**
 * The sign that follows a case everywhere.
 *
 * @param glyph its shape
 * @param hue its colour
 * @param alt what it shows, in words, e.g. "Violet diamond"
 */
public record Mark(Glyph glyph, Hue hue, String alt) {}
