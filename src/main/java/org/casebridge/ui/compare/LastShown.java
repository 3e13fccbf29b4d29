package org.casebridge.ui.compare;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was shown last, to be shown again after the next start.
 *
 * @param comparisonId which comparison; null for none
 * @param view in which view
 */
record LastShown(@Nullable UUID comparisonId, ViewKind view) {
  private static final String BETWEEN = " ";

  /** As a line to be remembered. */
  String key() {
    return view.name() + BETWEEN + (comparisonId == null ? "" : comparisonId);
  }

  /** What a line says; the first comparison as a grid where it says nothing one can read. */
  static LastShown of(String key) {
    int gap = key.indexOf(BETWEEN);
    String name = gap < 0 ? key : key.substring(0, gap);
    ViewKind view = ViewKind.GRID;
    for (ViewKind each : ViewKind.values()) {
      if (each.name().equals(name)) {
        view = each;
      }
    }
    return new LastShown(gap < 0 ? null : id(key.substring(gap + 1)), view);
  }

  private static @Nullable UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      // A settings file may have been written by hand.
      return null;
    }
  }
}
