package org.casebridge.ui.compare.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.away.Heading;
import org.casebridge.app.takeaway.ViewTable;
import org.jspecify.annotations.Nullable;

/**
 * One way to look at a comparison. All but {@link #prepare} is to be used on the interface thread.
 */
public interface ComparisonView {
  /** What is shown; always the same. */
  Node node();

  /** Controls for this view alone, to stand above it; may be empty. */
  List<Node> tools();

  /**
   * Works out what there is to show, on whichever thread.
   *
   * @return shows it; to be run on the interface thread
   */
  Runnable prepare(Compared compared);

  /** Marks what is selected as far as this view shows it; null for nothing. */
  void select(@Nullable Spot spot);

  /** Puts the focus where work in this view begins. */
  void focus();

  /**
   * The whole of what is shown now, for pictures and paper: regions that show all of themselves at
   * their preferred size, not in any scene yet, each a piece that stays together on a page. A
   * region is made only when it is asked for, with the styles it needs, so that all of a large view
   * never exists at once; one that is large itself is {@link Parted}.
   *
   * @param width how wide each may be, in pixels
   */
  List<Supplier<Region>> pages(double width);

  /**
   * What is shown now, as a table.
   *
   * @return makes it, on whichever thread; nothing where there is nothing to show
   */
  default Supplier<Optional<ViewTable>> table(Heading heading) {
    return Optional::empty;
  }

  /**
   * What is shown now, in sentences, for those who can't see a picture of it.
   *
   * @return says it, on whichever thread; empty for nothing
   */
  default Supplier<String> described() {
    return () -> "";
  }
}
