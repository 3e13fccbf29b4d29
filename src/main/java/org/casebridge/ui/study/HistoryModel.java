package org.casebridge.ui.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Listening;
import org.jspecify.annotations.Nullable;

/** The history as it is shown, a page at a time. */
final class HistoryModel {
  /** How many entries are read at once. */
  static final int PAGE = 100;

  private final Desk desk;
  private final ObservableList<HistoryEntry> entries = FXCollections.observableArrayList();
  private final Map<Long, List<HistorySentences.Difference>> details = new HashMap<>();
  private final Listening listening;
  private boolean whole;
  private boolean reading;

  HistoryModel(Desk desk) {
    this.desk = desk;
    this.listening = new Listening(desk, _ -> load());
  }

  // Read-only properties.

  /** The entries read so far, latest first. */
  ObservableList<HistoryEntry> entries() {
    return FXCollections.unmodifiableObservableList(entries);
  }

  /** What an opened entry was before and after; null for one that is not open. */
  @Nullable List<HistorySentences.Difference> details(long number) {
    return details.get(number);
  }

  // Commands.

  /** Reads, and listens from now on. */
  void attach() {
    if (listening.begin()) {
      load();
    }
  }

  /** Listens no more. */
  void release() {
    listening.end();
  }

  private void load() {
    int wanted = Math.max(PAGE, (entries.size() + PAGE - 1) / PAGE * PAGE);
    desk.latest("history", "read history", file -> file.history(Long.MAX_VALUE, wanted))
        .onSuccess(page -> {
          whole = page.size() < wanted;
          entries.setAll(page);
        })
        .start();
  }

  /** Reads the next page, if there is one and it is not on its way. */
  void more() {
    if (whole || reading || entries.isEmpty()) {
      return;
    }
    reading = true;
    long before = entries.getLast().number();
    desk.read("read more history", file -> file.history(before, PAGE))
        .onSuccess(page -> {
          if (!entries.isEmpty() && entries.getLast().number() == before) {
            whole = page.size() < PAGE;
            entries.addAll(page);
          }
        })
        .finallyDo(() -> reading = false)
        .start();
  }

  /** Opens an entry, or closes it. */
  void toggle(HistoryEntry entry) {
    if (details.remove(entry.number()) != null) {
      again(entry);
      return;
    }
    HistorySentences words = new HistorySentences(desk.labels());
    desk.read("read history rows", file -> file.historyRows(entry.number()))
        .onSuccess(rows -> {
          details.put(entry.number(), new ArrayList<>(words.differences(rows)));
          again(entry);
        })
        .start();
  }

  private void again(HistoryEntry entry) {
    int at = entries.indexOf(entry);
    if (at >= 0) {
      entries.set(at, entry);
    }
  }

  /** Goes back or forward until the entry is the last that stands; 0 for the beginning. */
  void goTo(long number) {
    desk.goTo(number);
  }
}
