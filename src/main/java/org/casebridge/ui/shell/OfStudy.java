package org.casebridge.ui.shell;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.ui.common.Printing;
import org.casebridge.ui.compare.away.Making;
import org.casebridge.ui.compare.away.Taking;

/** What the screens of one open study put on paper and into files. */
record OfStudy(CardExports cards, ViewExports views, OpenStudy study) implements Printing, Taking {
  @Override
  public void cards(List<UUID> caseIds) {
    cards.open(study, caseIds);
  }

  @Override
  public void document(Making<ViewTable> table, Pictures pictures) {
    views.document(table, pictures);
  }

  @Override
  public void spreadsheet(Making<ViewTable> table) {
    views.spreadsheet(table);
  }

  @Override
  public void drawing(Making<Drawing> drawing) {
    views.drawing(drawing);
  }

  @Override
  public void bitmap(Making<Bitmap> bitmap) {
    views.bitmap(bitmap);
  }

  @Override
  public <T> void make(String name, Making<T> making, Consumer<T> then) {
    views.make(name, making, then);
  }

  @Override
  public String toString() {
    return "OfStudy";
  }
}
