package org.casebridge.ui.shell;

import java.util.List;
import java.util.UUID;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.ui.common.Printing;

/** What the screens of one open study put on paper. */
record OfStudy(Exports exports, OpenStudy study) implements Printing {
  @Override
  public void cards(List<UUID> caseIds) {
    exports.cards(study, caseIds);
  }

  void comparison(ComparisonGrid grid, String title) {
    exports.comparison(study, grid, title);
  }

  @Override
  public String toString() {
    return "OfStudy";
  }
}
