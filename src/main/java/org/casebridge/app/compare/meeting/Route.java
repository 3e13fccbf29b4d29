package org.casebridge.app.compare.meeting;

import java.util.List;
import java.util.UUID;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;

/**
 * The way of one case from phase to phase.
 *
 * @param caseId which case
 * @param pseudonym its name
 * @param glyph its shape
 * @param hue its colour
 * @param tokens its phases in order, rated or not
 * @param sentence the way in plain words
 */
public record Route(
    UUID caseId, String pseudonym, Glyph glyph, Hue hue, List<Token> tokens, String sentence) {
  /** Keeps its own copy. */
  public Route {
    tokens = List.copyOf(tokens);
  }

  /** The phases that lie in a region, in order. */
  public List<Token> rated() {
    return tokens.stream().filter(Token::rated).toList();
  }

  @Override
  public String toString() {
    return "Route[" + caseId + "]";
  }
}
