package org.casebridge.ui.compare.contrasts;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.compare.alike.Likeness;
import org.casebridge.app.compare.alike.Profile;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;

/**
 * Two cases that are contrasted.
 *
 * @param likeness how alike the other is to the one
 */
record Pair(Case one, Case other, Likeness likeness) {
  /** Each two of several cases, in order. */
  static List<Pair> among(List<CaseFile> cases) {
    List<Profile> profiles = cases.stream().map(Profile::of).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      for (int j = i + 1; j < cases.size(); j++) {
        pairs.add(
            new Pair(
                cases.get(i).learner(),
                cases.get(j).learner(),
                profiles.get(i).to(profiles.get(j))));
      }
    }
    return List.copyOf(pairs);
  }

  /** Whether it is about the same two cases. */
  boolean sameAs(Pair other) {
    return one.id().equals(other.one.id()) && this.other.id().equals(other.other.id());
  }

  @Override
  public String toString() {
    return "Pair[" + one.id() + ", " + other.id() + "]";
  }
}
