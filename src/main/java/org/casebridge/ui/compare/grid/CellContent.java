package org.casebridge.ui.compare.grid;

import java.util.List;
import java.util.Set;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A cell in the words it is shown in.
 *
 * @param presence which frame it gets
 * @param blocks its text from top to bottom
 * @param voices whose word it is, in the vocabulary's order
 * @param excerpts how many excerpts stand behind it
 * @param unsupported how many of its claims have none
 */
record CellContent(
    Presence presence, List<Block> blocks, Set<Voice> voices, int excerpts, int unsupported) {

  /** Whether the top right corner is taken by marks. */
  boolean marked() {
    return presence != Presence.NOT_STATED;
  }

  /** Whether its blocks are bands with words. */
  boolean banded() {
    return blocks.stream().anyMatch(Block::banded);
  }

  /** The same cell with other text. */
  CellContent with(List<Block> shown) {
    return new CellContent(presence, shown, voices, excerpts, unsupported);
  }

  @Override
  public String toString() {
    return "CellContent[" + presence + "]";
  }

  /**
   * A paragraph, with a stance's band above it or without.
   *
   * @param banded whether there is a band
   * @param stance which band; null with a band means that the stance is not stated. The words name
   *     the stance too
   * @param runs the words
   */
  record Block(boolean banded, @Nullable Stance stance, List<Run> runs) {
    /** Whether all of it is in the heavier weight. */
    boolean strong() {
      return runs.stream().allMatch(Run::strong);
    }

    String text() {
      if (runs.size() == 1) {
        return runs.getFirst().text();
      }
      StringBuilder text = new StringBuilder();
      runs.forEach(run -> text.append(run.text()));
      return text.toString();
    }

    @Override
    public String toString() {
      return "Block[" + stance + "]";
    }
  }

  /** A stretch of text in one weight. */
  record Run(boolean strong, String text) {
    @Override
    public String toString() {
      return "Run[" + text.length() + "]";
    }
  }
}
