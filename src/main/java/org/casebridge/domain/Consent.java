package org.casebridge.domain;

/** The widest audience the learner agreed to. */
public enum Consent implements Coded {
  /** The research team alone. */
  TEAM,
  /** Workshops too. */
  WORKSHOP,
  /** Anybody. */
  PUBLICATION
}
