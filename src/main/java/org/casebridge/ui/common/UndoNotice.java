package org.casebridge.ui.common;

import javafx.beans.value.ChangeListener;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.text.Messages;

/**
 * Tells of a step that can be taken back at once. It goes as soon as anything else is done, so that
 * its button never takes back another step than the one it names.
 */
public final class UndoNotice {
  private UndoNotice() {}

  /**
   * Tells of the step just kept; to be called from what follows {@link Desk#edit}.
   *
   * @param text what was done, e.g. "Deleted “Pride in the work”"
   */
  public static void show(Notices notices, Desk desk, String text) {
    Notice notice =
        Notice.of(Notice.Kind.SUCCESS, text)
            .with(Messages.of("common").get("notice.undo"), desk::undo);
    notices.show(notice);
    desk.endsProperty()
        .addListener(
            new ChangeListener<HistoryEntry.Ends>() {
              @Override
              public void changed(
                  javafx.beans.value.ObservableValue<? extends HistoryEntry.Ends> ends,
                  HistoryEntry.Ends before,
                  HistoryEntry.Ends now) {
                desk.endsProperty().removeListener(this);
                notices.dismiss(notice);
              }
            });
  }
}
