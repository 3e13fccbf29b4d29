package org.casebridge.ui.cases;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.domain.CaseStatus;

/** In what order a list shows cases. */
enum CaseOrder {
  /** The study's own; the only one that can be changed by hand. */
  OWN,
  /** By pseudonym. */
  NAME,
  /** Last changed first. */
  CHANGED,
  /** Drafts first. */
  STATUS;

  Comparator<CaseSummary> comparator() {
    Comparator<CaseSummary> own = Comparator.comparingLong(it -> it.learner().place());
    return switch (this) {
      case OWN -> own;
      case NAME -> {
        Collator collator = Collator.getInstance(Locale.getDefault());
        yield Comparator.<CaseSummary, String>comparing(it -> it.learner().pseudonym(), collator)
            .thenComparing(own);
      }
      case CHANGED ->
          Comparator.<CaseSummary, Instant>comparing(it -> it.learner().stamp().changed())
              .reversed()
              .thenComparing(own);
      case STATUS ->
          Comparator.<CaseSummary, CaseStatus>comparing(it -> it.learner().status())
              .thenComparing(own);
    };
  }
}
