package org.casebridge.app.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.SearchHit;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.privacy.Audience;
import org.casebridge.app.privacy.Visibility;
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
    Map<UUID, Optional<CaseFile>> cases = new HashMap<>();
    List<SearchHit> seen = new ArrayList<>();
    for (SearchHit hit : file.search(typed, limit * LOOKED_THROUGH)) {
      UUID caseId = hit.caseId();
      if (seen.size() < limit && caseId != null) {
        Optional<CaseFile> whole = cases.get(caseId);
        if (whole == null) {
          whole = file.caseFile(caseId);
          cases.put(caseId, whole);
        }
        if (whole.isPresent() && shows(whole.get(), hit, audience)) {
          seen.add(hit);
        }
      } else if (seen.size() < limit && hit.kind() == Kind.COMPARISON) {
        seen.add(hit);
      }
    }
    return seen;
  }

  /** Only an item left as it is: a find in a part that was taken out of it would tell of it. */
  private static boolean shows(CaseFile whole, SearchHit hit, Audience audience) {
    if (!Visibility.reaches(whole.learner().consent(), audience)) {
      return false;
    }
    return hit.kind() == Kind.CASE
        || items(Visibility.seenBy(whole, audience))
            .filter(it -> it.id().equals(hit.id()))
            .anyMatch(seen -> items(whole).anyMatch(seen::equals));
  }

  private static Stream<Entity> items(CaseFile file) {
    return Stream.of(
            file.backgrounds(),
            file.phases(),
            file.assets(),
            file.signals(),
            file.opportunities(),
            file.mediators(),
            file.mediations(),
            file.supports(),
            file.events(),
            file.outcomes(),
            file.excerpts(),
            file.answers(),
            file.memos())
        .flatMap(List::stream);
  }
}
