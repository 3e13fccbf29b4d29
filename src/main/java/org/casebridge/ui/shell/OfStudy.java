package org.casebridge.ui.shell;

import java.util.List;
import java.util.UUID;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.ui.common.Printing;
import org.casebridge.ui.compare.away.Taking;

/** What the screens of one open study put on paper and into files. */
record OfStudy(Exports exports, ViewExports views, OpenStudy study) implements Printing, Taking {
  @Override
  public void cards(List<UUID> caseIds) {
    exports.cards(study, caseIds);
  }

  @Override
  public void document(ViewTable table, List<Drawing> pictures) {
    views.document(table, pictures);
  }

  @Override
  public void spreadsheet(ViewTable table) {
    views.spreadsheet(table);
  }

  @Override
  public void drawing(Drawing drawing) {
    views.drawing(drawing);
  }

  @Override
  public void bitmap(Bitmap bitmap) {
    views.bitmap(bitmap);
  }

  @Override
  public String toString() {
    return "OfStudy";
  }
}
