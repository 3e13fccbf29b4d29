package org.casebridge.domain;

/**
 * One step of a workshop's script.
 *
 * @param kind its sort, e.g. {@code background}, {@code predict}, {@code outcome}
 * @param title what the room reads; may be empty
 * @param minutes how long it is to take; 0 for open
 * @param notes for the facilitator alone
 */
public record ScriptStep(String kind, @Prose String title, int minutes, @Prose String notes) {
  @Override
  public String toString() {
    return "ScriptStep[" + kind + "]";
  }
}
