package org.casebridge.ui.compare.away;

import java.util.List;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.ViewTable;

/** Makes files of a view; each asks for the file first, and tells when it is there. */
public interface Taking {
  /** A document of pictures and the table with all their words. */
  void document(ViewTable table, List<Drawing> pictures);

  /** A spreadsheet, with the words behind each cell as its note. */
  void spreadsheet(ViewTable table);

  /** A picture that stays sharp at any size. */
  void drawing(Drawing drawing);

  /** A picture in pixels. */
  void bitmap(Bitmap bitmap);
}
