package org.casebridge.app.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.SearchHit;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;

/** Search as an audience may use it: what it may not see is not found either. */
public final class SeenSearch {
  // Of what is found, an audience may see little; so many are looked through for it.
  private static final int LOOKED_THROUGH = 4;

  private SeenSearch() {}

  /**
   * Looks for words in what an audience may see.
   *
   * @param limit how many finds at most
   */
  public static List<SearchHit> search(StudyFile file, String typed, int limit, Audience audience)
      throws ExpectedProblem {
    if (audience == Audience.RESEARCHER) {
      return file.search(typed, limit);
    }
    Map<UUID, Set<UUID>> shown = new HashMap<>();
    List<SearchHit> seen = new ArrayList<>();
    for (SearchHit hit : file.search(typed, limit * LOOKED_THROUGH)) {
      UUID caseId = hit.caseId();
      if (caseId != null && !shown.containsKey(caseId)) {
        shown.put(caseId, shown(file.caseFile(caseId), audience));
      }
      boolean visible =
          caseId == null
              ? hit.kind() == Kind.COMPARISON
              : shown.getOrDefault(caseId, Set.of()).contains(hit.id());
      if (visible && seen.size() < limit) {
        seen.add(hit);
      }
    }
    return seen;
  }

  /**
   * The case and those of its items that an audience sees as they are: a find in a part that was
   * taken out of an item would tell of it.
   */
  private static Set<UUID> shown(Optional<CaseFile> found, Audience audience) {
    if (found.isEmpty() || !Visibility.reaches(found.get().learner().consent(), audience)) {
      return Set.of();
    }
    CaseFile whole = found.get();
    Set<Entity> asTheyAre = whole.items().collect(Collectors.toSet());
    return Stream.concat(
            Stream.of(whole.learner()),
            Visibility.seenBy(whole, audience).items().filter(asTheyAre::contains))
        .map(Entity::id)
        .collect(Collectors.toSet());
  }
}
