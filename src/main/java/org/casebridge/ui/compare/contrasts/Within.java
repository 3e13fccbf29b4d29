package org.casebridge.ui.compare.contrasts;

import java.util.List;
import java.util.UUID;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.app.compare.contrast.Side;
import org.jspecify.annotations.Nullable;

/**
 * Where one is within contrasts: at one case, which stays so from contrast to contrast, or at each
 * as a whole. A contrast within another case alone is looked at as a whole meanwhile.
 */
final class Within {
  private @Nullable UUID caseId;

  /** What the case says in a contrast; null for the whole. */
  @Nullable Side side(Contrast contrast) {
    int at = indexIn(contrast);
    return at < 0 ? null : contrast.sides().get(at);
  }

  private int indexIn(Contrast contrast) {
    return contrast.sides().stream().map(Side::caseId).toList().indexOf(caseId);
  }

  /** Goes to the next case (1) or the one before (-1), and from the first to the whole. */
  void step(Contrast contrast, int by) {
    List<Side> sides = contrast.sides();
    int to = Math.clamp(indexIn(contrast) + (long) by, -1, sides.size() - 1);
    caseId = to < 0 ? null : sides.get(to).caseId();
  }

  /** Goes to a case; null for the whole. */
  void go(@Nullable UUID to) {
    caseId = to;
  }

  /** Goes to the case that is selected with a contrast, unless no other could be. */
  void follow(Contrast contrast, @Nullable UUID selected) {
    if (contrast.sides().size() > 1) {
      caseId = selected;
    }
  }
}
