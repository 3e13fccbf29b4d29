package org.casebridge.ui.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.CasePart;
import org.casebridge.domain.Entity;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Source;

/**
 * One source as its screen shows it.
 *
 * @param source the source
 * @param excerpts its excerpts in the order of the text, those without a place last
 * @param cases the cases its excerpts speak of
 */
record SourceView(Source source, List<Marked> excerpts, Map<UUID, CaseFile> cases) {
  /**
   * An excerpt with what rests on it.
   *
   * @param claims the claims it stands behind
   */
  record Marked(Excerpt excerpt, List<Entity> claims) {
    @Override
    public String toString() {
      return "Marked[" + excerpt.id() + "]";
    }
  }

  /** Reads a source, on the database thread; nothing if it is gone. */
  static Optional<SourceView> read(StudyFile file, UUID id) throws ExpectedProblem {
    Optional<Source> source = file.find(Source.class, id);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Map<UUID, CaseFile> cases = new LinkedHashMap<>();
    List<Marked> marked = new ArrayList<>();
    for (Excerpt excerpt : excerptsOf(file, id)) {
      UUID caseId = excerpt.caseId();
      if (caseId != null && !cases.containsKey(caseId)) {
        file.caseFile(caseId).ifPresent(whole -> cases.put(caseId, whole));
      }
      marked.add(new Marked(excerpt, claimsOn(file, excerpt)));
    }
    for (Marked each : marked) {
      for (Entity claim : each.claims()) {
        if (claim instanceof CasePart part && !cases.containsKey(part.caseId())) {
          file.caseFile(part.caseId()).ifPresent(whole -> cases.put(part.caseId(), whole));
        }
      }
    }
    marked.sort(
        Comparator.comparing((Marked it) -> it.excerpt().start() < 0)
            .thenComparingInt(it -> it.excerpt().start())
            .thenComparingLong(it -> it.excerpt().place()));
    return Optional.of(new SourceView(source.get(), marked, cases));
  }

  /** The excerpts of a source, in no order. */
  static List<Excerpt> excerptsOf(StudyFile file, UUID sourceId) throws ExpectedProblem {
    return file.referring(Kind.SOURCE, sourceId).stream()
        .filter(Excerpt.class::isInstance)
        .map(Excerpt.class::cast)
        .toList();
  }

  private static List<Entity> claimsOn(StudyFile file, Excerpt excerpt) throws ExpectedProblem {
    List<Entity> claims = new ArrayList<>();
    for (Entity row : file.referring(Kind.EXCERPT, excerpt.id())) {
      if (row instanceof EvidenceLink link) {
        for (Kind kind : Kind.values()) {
          if (kind.claimed()) {
            file.find(kind, link.claimId()).ifPresent(claims::add);
          }
        }
      }
    }
    return claims;
  }

  @Override
  public String toString() {
    return "SourceView[" + source.id() + "]";
  }
}
