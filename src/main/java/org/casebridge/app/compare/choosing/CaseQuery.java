package org.casebridge.app.compare.choosing;

import java.util.List;
import java.util.Set;
import org.casebridge.app.compare.coded.Aspect;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are looked for: those that say all of these things. A case that is silent about one
 * of them is not found, and one that states it absent only where the absence is looked for.
 *
 * @param wishes what they must say; none finds nothing
 */
public record CaseQuery(List<Wish> wishes) {
  /** Looks for nothing. */
  public static final CaseQuery NOTHING = new CaseQuery(List.of());

  /** Keeps its own copy. */
  public CaseQuery {
    wishes = List.copyOf(wishes);
  }

  /**
   * One thing a case must say, in whichever phase.
   *
   * @param aspect in what respect
   * @param code the code; empty for any
   * @param value what the code is joined to; empty for any
   * @param presence whether it is to have been there, or expressly not
   */
  public record Wish(Aspect aspect, String code, String value, Presence presence) {
    /** That something was there, or was stated absent. */
    public static Wish of(Aspect aspect, String code, Presence presence) {
      return new Wish(aspect, code, "", presence);
    }

    /** That some mediator stood so, whatever the role. */
    public static Wish of(Stance stance) {
      return new Wish(Aspect.STANCE, "", stance.code(), Presence.PRESENT);
    }

    /**
     * That something came of it, or was denied.
     *
     * @param dimension in what respect; empty for any
     * @param status what became of it; null for anything that is stated
     */
    public static Wish ofOutcome(String dimension, @Nullable OutcomeStatus status) {
      return new Wish(
          Aspect.OUTCOME, dimension, status == null ? "" : status.code(), Presence.PRESENT);
    }

    /** Whether a fact is what is looked for. */
    boolean fits(Fact fact) {
      return aspect == fact.aspect()
          && presence == fact.presence()
          && (code.isEmpty() || code.equals(fact.code()))
          && (value.isEmpty() || value.equals(fact.value()));
    }
  }

  /** Whether nothing is looked for. */
  public boolean isEmpty() {
    return wishes.isEmpty();
  }

  /** Whether a case says all that is looked for. */
  public boolean matches(CaseFacts found) {
    Set<Fact> facts = found.facts();
    return !wishes.isEmpty()
        && wishes.stream().allMatch(wish -> facts.stream().anyMatch(wish::fits));
  }
}
