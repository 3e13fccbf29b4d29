package org.casebridge.app.compare.mediators;

/** Where in a learner's life a mediator stands; told by the mediator's role alone. */
public enum Sphere {
  /** At work: supervisor, manager, HR, employer and peer. */
  WORKPLACE,
  /** At home: family. */
  HOME,
  /**
   * Elsewhere: community organisation, educator, and the study's own roles, of which the program
   * cannot know more.
   */
  COMMUNITY;

  /** The sphere of a role's code. */
  public static Sphere of(String role) {
    return switch (role) {
      case "supervisor", "manager", "hr", "employer", "peer" -> WORKPLACE;
      case "family" -> HOME;
      default -> COMMUNITY;
    };
  }
}
