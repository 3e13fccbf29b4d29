package org.casebridge.app.compare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Excerpt;

/**
 * One comparison as an audience may see it: what every view of it shows in its own way.
 *
 * @param comparison how it is arranged
 * @param cases its cases as the audience sees them, in the order they are shown
 * @param grid the same cases by parts
 * @param labels the words of the study
 * @param audience who looks
 */
public record Compared(
    Comparison comparison,
    List<CaseFile> cases,
    ComparisonGrid grid,
    Labels labels,
    Audience audience) {
  /** Keeps its own copy of the cases. */
  public Compared {
    cases = List.copyOf(cases);
  }

  /** One of its cases. */
  public Optional<CaseFile> file(UUID caseId) {
    return cases.stream().filter(it -> it.learner().id().equals(caseId)).findFirst();
  }

  /** An item of one of its cases, such as a claim. */
  public Optional<Entity> item(UUID caseId, UUID id) {
    return file(caseId).stream()
        .flatMap(CaseFile::items)
        .filter(it -> it.id().equals(id))
        .findFirst();
  }

  /** A claim of one of its cases in the words of a cell; nothing if there is no such claim. */
  public Optional<Item> claim(UUID caseId, UUID claimId) {
    return file(caseId).flatMap(it -> new CellMaker(it, labels).claim(claimId));
  }

  /** An excerpt of one of its cases. */
  public Optional<Excerpt> excerpt(UUID excerptId) {
    return cases.stream()
        .flatMap(it -> it.excerpts().stream())
        .filter(it -> it.id().equals(excerptId))
        .findFirst();
  }

  @Override
  public String toString() {
    return "Compared[" + cases.size() + " cases]";
  }
}
