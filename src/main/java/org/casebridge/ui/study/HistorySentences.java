package org.casebridge.ui.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Coded;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.ui.common.form.FieldNames;

/** The history as people read it: who did what, and what it was before and after. */
final class HistorySentences {
  /** One value before and after, in words. */
  record Difference(String field, String before, String after) {
    @Override
    public String toString() {
      return "Difference";
    }
  }

  private final Messages messages = Messages.of("study");
  private final Labels labels;

  HistorySentences(Labels labels) {
    this.labels = labels;
  }

  /** An entry as a sentence. */
  String sentence(HistoryEntry entry) {
    String who = entry.author().isBlank() ? messages.get("history.somebody") : entry.author();
    String kind = labels.kind(entry.kind());
    String what =
        entry.subject().isBlank()
            ? messages.get("history.unnamed", kind)
            : messages.get("history.named", kind, entry.subject());
    String field = FieldNames.of(entry.kind(), entry.detail());
    return switch (entry.action()) {
      case ADD -> messages.get("history.add", who, what);
      case CHANGE ->
          field.isEmpty()
              ? messages.get("history.change", who, what)
              : messages.get("history.change_field", who, field, what);
      case REMOVE -> messages.get("history.remove", who, what);
      case MOVE -> messages.get("history.move", who, what);
      case LINK -> messages.get("history.link", who, what);
      case UNLINK -> messages.get("history.unlink", who, what);
      case IMPORT -> messages.get("history.import", who, entry.rows());
      case DUPLICATE -> messages.get("history.duplicate", who, what);
    };
  }

  /** What the rows of an entry were before and after, as far as people can read it. */
  List<Difference> differences(List<HistoryEntry.Row> rows) {
    List<Difference> differences = new ArrayList<>();
    for (HistoryEntry.Row row : rows) {
      Map<String, String[]> values = new LinkedHashMap<>();
      row.before().forEach(it -> values.computeIfAbsent(it.column(), _ -> empty())[0] = it.text());
      row.after().forEach(it -> values.computeIfAbsent(it.column(), _ -> empty())[1] = it.text());
      values.forEach((column, texts) -> {
        Optional<Slot> slot =
            Shape.of(row.kind()).slots().stream()
                .filter(it -> it.column().equals(column))
                .findFirst();
        String name = slot.map(it -> FieldNames.of(row.kind(), it.path())).orElse("");
        if (!name.isEmpty() && slot.isPresent()) {
          String before = value(slot.get(), texts[0]);
          String after = value(slot.get(), texts[1]);
          if (!before.equals(after)) {
            differences.add(new Difference(label(row.kind(), name), before, after));
          }
        }
      });
    }
    return differences;
  }

  private String label(Kind kind, String field) {
    return messages.get("history.field", labels.kind(kind), field);
  }

  private static String[] empty() {
    return new String[] {"", ""};
  }

  private String value(Slot slot, String text) {
    if (text.isEmpty()) {
      return "";
    }
    return switch (slot.type()) {
      case CODE -> code(slot, text);
      case FLAG -> text.equals("1") ? messages.get("history.yes") : messages.get("history.no");
      case ID, ID_LIST, RECORD_LIST -> text.equals("[]") ? "" : messages.get("history.reference");
      case TEXT -> slot.term() != null ? labels.term(slot.term().value(), text) : text;
      case TEXT_LIST -> list(slot, text);
      case NUMBER, REAL, TIME, DATE -> text;
    };
  }

  private String code(Slot slot, String text) {
    for (Object constant : slot.raw().getEnumConstants()) {
      if (constant instanceof Coded coded && coded.code().equals(text)) {
        return labels.name(coded);
      }
    }
    return text.toLowerCase(Locale.ROOT);
  }

  /** A list of texts as the file keeps it, in JSON, in words. */
  private String list(Slot slot, String json) {
    List<String> words = new ArrayList<>();
    for (String part : json.replaceAll("^\\[\"?|\"?\\]$", "").split("\",\"", -1)) {
      if (!part.isEmpty()) {
        words.add(slot.term() != null ? labels.term(slot.term().value(), part) : part);
      }
    }
    return String.join(", ", words);
  }
}
