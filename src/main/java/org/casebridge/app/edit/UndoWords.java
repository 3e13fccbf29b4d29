package org.casebridge.app.edit;

import java.util.Locale;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Shape;

/**
 * What undo and redo would do, as their buttons name it, such as "change text of asset “Pride in
 * the work”".
 */
public final class UndoWords {
  private final Messages messages = Messages.of("undo");
  private final Labels labels;

  /**
   * Names steps.
   *
   * @param labels the words for kinds of item
   */
  public UndoWords(Labels labels) {
    this.labels = labels;
  }

  /** What an entry does, beginning in lower case. */
  public String of(HistoryEntry entry) {
    String kind = labels.kind(entry.kind());
    String what =
        entry.subject().isBlank() ? kind : messages.get("item.named", kind, entry.subject());
    return switch (entry.action()) {
      case ADD -> messages.get("step.add", what);
      case CHANGE -> {
        String field = field(entry);
        yield field.isEmpty()
            ? messages.get("step.change", what)
            : messages.get("step.change.field", field, what);
      }
      case REMOVE -> messages.get("step.remove", what);
      case MOVE -> messages.get("step.move", what);
      case LINK -> messages.get("step.link", what);
      case UNLINK -> messages.get("step.unlink", what);
      case IMPORT -> messages.get("step.import", entry.rows());
      case DUPLICATE -> messages.get("step.duplicate", what);
    };
  }

  // The model's own names are the words of the screens, so that a field needs no second list.
  private static String field(HistoryEntry entry) {
    Shape shape = Shape.of(entry.kind());
    if (!shape.has(entry.detail())) {
      return "";
    }
    String column = shape.slot(entry.detail()).column();
    String plain = column.endsWith("_id") ? column.substring(0, column.length() - 3) : column;
    return plain.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
