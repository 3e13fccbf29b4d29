package org.casebridge.domain;

/**
 * Whether an opportunity leads to a credential.
 *
 * @param presence whether the material says so
 * @param text which; may be empty
 */
public record Credential(Presence presence, @Prose String text) {
  /** The material does not say. */
  public static final Credential NOT_STATED = new Credential(Presence.NOT_STATED, "");

  @Override
  public String toString() {
    return "Credential[" + presence + "]";
  }
}
