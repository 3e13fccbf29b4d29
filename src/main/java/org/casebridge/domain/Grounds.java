package org.casebridge.domain;

/**
 * On what grounds a mediator was a barrier, or on what grounds, expressly, not.
 *
 * @param presence {@code STATED_ABSENT} where something was expressly not held against the learner
 * @param text what it was
 * @param voice whose word that is
 */
public record Grounds(Presence presence, @Prose String text, Voice voice) {
  /** The material does not say. */
  public static final Grounds NOT_STATED = new Grounds(Presence.NOT_STATED, "", Voice.RESEARCHER);

  @Override
  public String toString() {
    return "Grounds[" + presence + "]";
  }
}
