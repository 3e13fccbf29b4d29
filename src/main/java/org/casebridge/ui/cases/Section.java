package org.casebridge.ui.cases;

import java.util.UUID;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A part of the case sheet. */
interface Section {
  /** What is shown; always the same. */
  Node node();

  /** Shows a case; what it shows already is left standing as far as it can be. */
  void show(CaseView view);

  /** The card or row of an item, for leading there; null if this section does not show it. */
  @Nullable Node of(UUID item);
}
