package org.casebridge.domain;

import java.util.List;

/**
 * How a claim stands: whether the material says it, whose word it is, what of it is inferred, and
 * who may see it.
 *
 * @param presence whether the material says that it was there, or was not, or nothing
 * @param voice whose word it is
 * @param inferred whether the whole claim is the researcher's inference
 * @param inferredParts the names of the fields that alone are inferred, e.g. {@code deciderId}
 * @param audience the widest audience that may see it
 */
public record Claim(
    Presence presence,
    Voice voice,
    boolean inferred,
    List<String> inferredParts,
    Audience audience) {
  /** Copies the list. */
  public Claim {
    inferredParts = List.copyOf(inferredParts);
  }
}
