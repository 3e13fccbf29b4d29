package org.casebridge.app.card;

/** A part of a card that can be left away. */
public enum CardPart {
  /** The case in a few words. */
  HEADLINE,
  /** Short facts of the background. */
  BACKGROUND,
  /** A few sentences. */
  SUMMARY,
  /** What the learner brought. */
  ASSETS,
  /** What could be had. */
  OPPORTUNITIES,
  /** Who stood between, and the support they gave. */
  MEDIATORS,
  /** The band of phases and events. */
  HISTORY,
  /** Words of the learner. */
  VOICE,
  /** What came of it. */
  OUTCOMES,
  /** What to discuss. */
  QUESTION
}
