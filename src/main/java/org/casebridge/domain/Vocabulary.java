package org.casebridge.domain;

import java.util.List;

/**
 * The vocabularies a study may extend, with the codes shipped.
 *
 * <p>Capitals: T. J. Yosso, "Whose culture has capital?", Race Ethnicity and Education 8(1), 2005.
 * Supports from sponsorship to friendship: K. E. Kram, "Mentoring at Work", 1985.
 */
public enum Vocabulary implements Coded {
  /** What a fact of the background is about. */
  BACKGROUND_KIND(
      "migration",
      "language",
      "education",
      "prior_career",
      "family",
      "care",
      "constraint",
      "identity",
      "employment"),
  /** What sort of asset; Yosso's six first. */
  CAPITAL(
      "aspirational",
      "linguistic",
      "familial",
      "social",
      "navigational",
      "resistant",
      "skill",
      "experience",
      "credential"),
  /** Where an asset comes from. */
  ASSET_SOURCE("home", "prior_career", "community", "work"),
  /** What sort of opportunity. */
  OPPORTUNITY_TYPE(
      "workplace_esol",
      "supervisory_programme",
      "on_the_job_training",
      "mentoring",
      "certification",
      "promotion",
      "workforce_programme"),
  /** Who took the first step. */
  INITIATOR("employer", "mediator", "learner", "community_organisation"),
  /** What became of an opportunity. */
  OPPORTUNITY_STATUS("offered", "in_progress", "completed", "denied", "sought_elsewhere"),
  /** What a mediator is to the learner. */
  MEDIATOR_ROLE(
      "supervisor",
      "manager",
      "hr",
      "employer",
      "educator",
      "community_organisation",
      "family",
      "peer"),
  /** What sort of support; Kram's nine first. */
  SUPPORT_KIND(
      "sponsorship",
      "exposure",
      "coaching",
      "protection",
      "challenging_assignment",
      "role_modelling",
      "acceptance",
      "counselling",
      "friendship",
      "referral",
      "material",
      "payment",
      "schedule",
      "path_clarity"),
  /** What happened. */
  EVENT_TYPE(
      "referred",
      "trained",
      "tapped",
      "promoted",
      "blocked",
      "mediator_left",
      "hired",
      "left_job",
      "sought_elsewhere"),
  /** In what respect something came of it. */
  OUTCOME_DIMENSION(
      "responsibility",
      "title",
      "pay",
      "schedule",
      "credential",
      "recognition",
      "retention",
      "employment"),
  /** Which way it went for the learner. */
  OUTCOME_DIRECTION("better", "same", "worse");

  private final List<String> shipped;

  Vocabulary(String... shipped) {
    this.shipped = List.of(shipped);
  }

  /** The codes every new study has, in order. */
  public List<String> shipped() {
    return shipped;
  }
}
