package org.casebridge.ui.compare.away;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.casebridge.app.takeaway.ViewTable;

/**
 * A view that is to be taken out of the window.
 *
 * @param title the comparison's name
 * @param subtitle the view's name
 * @param description what the view shows, for those who can't see it
 * @param table the view as a table; nothing where there is nothing to show
 * @param counted whether the table is one to reckon with in a spreadsheet
 * @param pages its pieces, fresh, in no scene yet
 */
public record Away(
    String title,
    String subtitle,
    String description,
    Optional<ViewTable> table,
    boolean counted,
    List<Region> pages) {
  /** Keeps its own copy. */
  public Away {
    pages = List.copyOf(pages);
  }

  @Override
  public String toString() {
    return "Away[" + pages.size() + " pages]";
  }
}
