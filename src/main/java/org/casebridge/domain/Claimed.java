package org.casebridge.domain;

/** A part of a case that claims something, and may have excerpts behind it. */
public sealed interface Claimed extends Entity
    permits Background, Asset, ReadinessSignal, Opportunity, Mediation, Support, Event, Outcome {

  /** How the claim stands. */
  Claim claim();
}
