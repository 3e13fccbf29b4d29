package org.casebridge.domain;

/** Whether a mediator is a person or an organisation. */
public enum MediatorKind implements Coded {
  /** A person, named by pseudonym or by role alone. */
  PERSON,
  /** An organisation. */
  ORGANISATION
}
