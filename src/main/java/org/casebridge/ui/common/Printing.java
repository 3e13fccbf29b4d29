package org.casebridge.ui.common;

import java.util.List;
import java.util.UUID;

/** Puts cases on paper. */
public interface Printing {
  /** Asks for paper and file, and makes the cards of these cases, in this order. */
  void cards(List<UUID> caseIds);
}
