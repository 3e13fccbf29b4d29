package org.casebridge.domain;

import java.util.UUID;

/**
 * Whether one mediator saw an asset and put it to use.
 *
 * @param mediatorId who
 * @param leveraged whether
 * @param inferred whether that is the researcher's inference
 */
public record Recognition(
    @Ref(Kind.MEDIATOR) UUID mediatorId, Leveraged leveraged, boolean inferred) {}
