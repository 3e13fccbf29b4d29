package org.casebridge.ui.compare.away;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.casebridge.app.takeaway.ViewTable;

/**
 * A view that is to be taken out of the window, as it was when that was asked for.
 *
 * @param title the comparison's name
 * @param subtitle the view's name
 * @param description says what the view shows, for those who can't see it; on whichever thread
 * @param table makes a table of the view; nothing where there is nothing to show; on whichever
 *     thread
 * @param counted whether the table is one to reckon with in a spreadsheet
 * @param pages make its pieces, fresh, in no scene yet; on the interface thread
 */
public record Away(
    String title,
    String subtitle,
    Supplier<String> description,
    Supplier<Optional<ViewTable>> table,
    boolean counted,
    List<Supplier<Region>> pages) {
  /** Keeps its own copy. */
  public Away {
    pages = List.copyOf(pages);
  }

  @Override
  public String toString() {
    return "Away[" + pages.size() + " pages]";
  }
}
