package org.casebridge.app.compare.choosing;

import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.casebridge.app.compare.alike.Profile;
import org.casebridge.app.compare.coded.Statements;
import org.casebridge.domain.CaseFile;

/**
 * What is kept of a case to look for it among many: a few codes, none of its words.
 *
 * @param caseId the case
 * @param facts what it says in codes
 * @param profile what likeness goes by
 */
public record CaseFacts(UUID caseId, Set<Fact> facts, Profile profile) {
  /** Keeps its own copy of the facts. */
  public CaseFacts {
    facts = Set.copyOf(facts);
  }

  /** Those of a case as the audience sees it. */
  public static CaseFacts of(CaseFile file) {
    return of(file, UnaryOperator.identity());
  }

  /**
   * The same.
   *
   * @param same gives one of all equal facts, so that many cases can share it
   */
  static CaseFacts of(CaseFile file, UnaryOperator<Fact> same) {
    return new CaseFacts(
        file.learner().id(),
        Statements.of(file).stream().map(Fact::of).map(same).collect(Collectors.toSet()),
        Profile.of(file));
  }
}
