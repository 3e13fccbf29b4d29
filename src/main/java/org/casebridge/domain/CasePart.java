package org.casebridge.domain;

import java.util.UUID;

/** A part of one case. */
public sealed interface CasePart extends Placed
    permits Background,
        Phase,
        Asset,
        ReadinessSignal,
        Opportunity,
        Mediator,
        Mediation,
        Support,
        Event,
        Outcome,
        Summary {

  /** The case it belongs to. */
  UUID caseId();
}
