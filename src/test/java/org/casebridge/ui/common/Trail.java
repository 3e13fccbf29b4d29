package org.casebridge.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebridge.domain.Kind;
import org.jspecify.annotations.Nullable;

/** Notes where screens lead to. */
public final class Trail implements Navigation {
  private final List<Object> steps = new ArrayList<>();

  /** The ids led to, in order. */
  public List<Object> steps() {
    return steps;
  }

  @Override
  public void openCase(UUID caseId, @Nullable Kind kind, @Nullable UUID item) {
    steps.add(caseId);
    if (item != null) {
      steps.add(item);
    }
  }

  @Override
  public void openCompare(List<UUID> caseIds) {
    steps.addAll(caseIds);
  }

  @Override
  public void openComparison(UUID comparisonId) {
    steps.add(comparisonId);
  }

  @Override
  public void openMemo(UUID comparisonId, @Nullable UUID caseId, String rowKey) {
    steps.add(comparisonId);
  }

  @Override
  public void openAnswer(UUID comparisonId, UUID questionId) {
    steps.add(comparisonId);
    steps.add(questionId);
  }

  @Override
  public void openSource(UUID sourceId, @Nullable UUID excerptId) {
    steps.add(sourceId);
  }

  @Override
  public void openWorkshop(UUID sessionId) {
    steps.add(sessionId);
  }

  @Override
  public void openStudy(Kind kind, UUID item) {
    steps.add(item);
  }
}
