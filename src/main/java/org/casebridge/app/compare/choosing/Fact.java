package org.casebridge.app.compare.choosing;

import org.casebridge.app.compare.coded.Aspect;
import org.casebridge.app.compare.coded.Statement;
import org.casebridge.domain.Presence;

/**
 * What a case says in a code, without its words.
 *
 * @param aspect in what respect
 * @param code the code, such as a kind of support; of a stance the mediator's role
 * @param value what the code is joined to, such as the stance; empty where it stands alone
 * @param presence whether it was there or expressly not
 */
public record Fact(Aspect aspect, String code, String value, Presence presence) {
  static Fact of(Statement statement) {
    return new Fact(statement.aspect(), statement.code(), statement.value(), statement.presence());
  }
}
