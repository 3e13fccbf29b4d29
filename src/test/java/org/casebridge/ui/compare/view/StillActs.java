package org.casebridge.ui.compare.view;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import org.casebridge.domain.Expectation;
import org.casebridge.domain.Replication;
import org.jspecify.annotations.Nullable;

/** Leads nowhere and changes nothing: for views that are looked at alone. */
public class StillActs implements ViewActs {
  @Override
  public void select(@Nullable Spot spot) {}

  @Override
  public void showGrounds() {}

  @Override
  public void open(UUID caseId, @Nullable UUID claimId) {}

  @Override
  public Arranging arranging() {
    return new Arranging(new SimpleObjectProperty<>(), (_, _) -> {});
  }

  @Override
  public List<Replication> replications() {
    return List.of();
  }

  @Override
  public void keepReplication(
      UUID comparisonId, UUID one, UUID other, Expectation expected, String rival, Runnable done) {}

  @Override
  public boolean readOnly() {
    return true;
  }
}
