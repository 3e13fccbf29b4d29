package org.casebridge.ui.compare.view;

import javafx.scene.layout.Region;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;

/** Draws where a mediator stood: solid, hatched, both, outlined or, where not stated, grey. */
public final class StanceBands {
  private StanceBands() {}

  /** A stretch of a band; null for a stance that is not stated. */
  public static Region segment(@Nullable Stance stance) {
    Region segment = new Region();
    segment.getStyleClass().addAll("grid-band", style(stance));
    segment.setManaged(false);
    return segment;
  }

  /** Draws another stance with the same node. */
  public static void style(Region segment, @Nullable Stance stance) {
    String style = style(stance);
    if (!segment.getStyleClass().get(1).equals(style)) {
      segment.getStyleClass().set(1, style);
    }
  }

  private static String style(@Nullable Stance stance) {
    return switch (stance) {
      case null -> "band-not-stated";
      case BRIDGE -> "band-bridge";
      case BARRIER -> "band-barrier";
      case MIXED -> "band-mixed";
      case ABSENT -> "band-absent";
    };
  }
}
