package org.casebridge.ui.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseKind;
import org.casebridge.domain.CaseStatus;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Stance;
import org.casebridge.ui.common.Folded;

/**
 * Which cases of a list are shown. Of each set, one must fit; an empty set lets everything through.
 *
 * @param text words that must all stand in name, aliases or headline; accents and case do not count
 * @param stances stances of which the case must have met one
 */
record CaseFilter(
    String text,
    Set<CaseStatus> statuses,
    Set<CaseKind> kinds,
    Set<Stance> stances,
    Set<Consent> consents) {
  /** Lets everything through. */
  static final CaseFilter ALL = new CaseFilter("", Set.of(), Set.of(), Set.of(), Set.of());

  private static final Pattern SPACE = Pattern.compile("\\s+");

  CaseFilter {
    statuses = Set.copyOf(statuses);
    kinds = Set.copyOf(kinds);
    stances = Set.copyOf(stances);
    consents = Set.copyOf(consents);
  }

  boolean isAll() {
    return text.isBlank()
        && statuses.isEmpty()
        && kinds.isEmpty()
        && stances.isEmpty()
        && consents.isEmpty();
  }

  /** Those of the cases that fit, in their order. */
  List<Entry> of(List<Entry> entries) {
    List<String> words =
        Arrays.stream(SPACE.split(Folded.of(text).strip())).filter(it -> !it.isEmpty()).toList();
    return entries.stream()
        .filter(entry -> fits(entry.summary()))
        .filter(entry -> words.stream().allMatch(entry.searched()::contains))
        .toList();
  }

  private boolean fits(CaseSummary summary) {
    Case learner = summary.learner();
    return (statuses.isEmpty() || statuses.contains(learner.status()))
        && (kinds.isEmpty() || kinds.contains(learner.kind()))
        && (consents.isEmpty() || consents.contains(learner.consent()))
        && (stances.isEmpty()
            || summary.band().stream()
                .anyMatch(part -> part.stance() != null && stances.contains(part.stance())));
  }

  /**
   * A case with what the filter looks through, made once.
   *
   * @param searched name, aliases and headline, {@link Folded}
   */
  record Entry(CaseSummary summary, String searched) {
    static Entry of(CaseSummary summary) {
      Case learner = summary.learner();
      return new Entry(
          summary,
          Folded.of(
              learner.pseudonym()
                  + "\n"
                  + String.join("\n", learner.aliases())
                  + "\n"
                  + learner.headline()));
    }

    @Override
    public String toString() {
      return "Entry[" + summary.learner().id() + "]";
    }
  }

  @Override
  public String toString() {
    return "CaseFilter";
  }
}
