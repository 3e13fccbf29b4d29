package org.casebridge.ui.compare.mediators;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.compare.mediators.SupportAccess;
import org.casebridge.app.compare.mediators.SupportMatrix;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.ui.common.Words;

/** Puts the counted support into words. */
final class MatrixWords {
  private final Messages messages;

  MatrixWords(Messages messages) {
    this.messages = messages;
  }

  String total() {
    return messages.get("matrix.total");
  }

  /** Where a row meets a column, e.g. as a title. */
  String where(SupportMatrix matrix, MatrixPlace place) {
    return messages.get("matrix.where", role(matrix, place.row()), kind(matrix, place.column()));
  }

  private String role(SupportMatrix matrix, int row) {
    return row < matrix.roles().size()
        ? matrix.roles().get(row).label()
        : messages.get("matrix.roles");
  }

  private String kind(SupportMatrix matrix, int column) {
    return column < matrix.kinds().size()
        ? matrix.kinds().get(column).label()
        : messages.get("matrix.kinds");
  }

  /** A cell as a screen reader says it. */
  String spoken(SupportMatrix matrix, MatrixPlace place) {
    return messages.get(
        "matrix.spoken",
        role(matrix, place.row()),
        kind(matrix, place.column()),
        said(MatrixPlace.square(matrix, place)));
  }

  private String said(SupportMatrix.Square square) {
    if (square.supports().isEmpty()) {
      return messages.get("matrix.silent");
    }
    String present = messages.get("tie.supports", square.present());
    long cases = square.supports().stream().map(SupportMatrix.Given::caseId).distinct().count();
    String counted =
        square.statedAbsent() == 0
            ? present
            : present + ", " + messages.get("matrix.absent", square.statedAbsent());
    return counted + ", " + messages.get("matrix.cases", cases);
  }

  String board(SupportMatrix matrix) {
    return messages.get("matrix.name", matrix.roles().size(), matrix.kinds().size());
  }

  String head(AccessColumn column) {
    return switch (column) {
      case CASE -> messages.get("access.case");
      case SUPPORT -> messages.get("access.support");
      case HAS -> messages.get("access.has");
      case LACKS -> messages.get("access.lacks");
      case DECIDES -> messages.get("access.decides");
      case INITIATES -> messages.get("access.initiates");
    };
  }

  /** What stands in a column; empty where it is not stated. */
  String part(SupportAccess access, AccessColumn column) {
    return switch (column) {
      case CASE -> access.pseudonym();
      case SUPPORT -> support(access);
      case HAS -> access.has();
      case LACKS -> access.lacks();
      case DECIDES -> access.decides();
      case INITIATES -> access.initiates();
    };
  }

  private static String support(SupportAccess access) {
    List<String> parts = new ArrayList<>();
    parts.add(access.inferred() ? access.kind() + "*" : access.kind());
    if (!access.mediator().isBlank()) {
      parts.add(access.mediator());
    }
    return String.join(", ", parts);
  }

  /** What no case states, in a sentence; empty where each of the four is stated somewhere. */
  String silent(List<SupportAccess> rows) {
    List<AccessColumn> shown = AccessColumn.shown(rows);
    if (rows.isEmpty()) {
      return messages.get("access.none");
    }
    List<String> missing =
        AccessColumn.asked().stream().filter(it -> !shown.contains(it)).map(this::asked).toList();
    return missing.isEmpty() ? "" : messages.get("access.silent", listed(missing));
  }

  private String listed(List<String> parts) {
    String last = parts.getLast();
    return parts.size() == 1
        ? last
        : messages.get("access.or", String.join(", ", parts.subList(0, parts.size() - 1)), last);
  }

  private String asked(AccessColumn column) {
    return switch (column) {
      case HAS -> messages.get("access.silent.has");
      case LACKS -> messages.get("access.silent.lacks");
      case DECIDES -> messages.get("access.silent.decides");
      default -> messages.get("access.silent.initiates");
    };
  }

  String notStated() {
    return messages.get("matrix.silent");
  }

  /** A row of the access table as a screen reader says it. */
  String spoken(SupportAccess access, List<AccessColumn> columns) {
    StringBuilder spoken = new StringBuilder();
    spoken.append(access.pseudonym()).append(", ").append(support(access));
    for (AccessColumn column : columns) {
      if (AccessColumn.asked().contains(column)) {
        String part = part(access, column);
        spoken
            .append(". ")
            .append(head(column))
            .append(": ")
            .append(part.isBlank() ? notStated() : part);
      }
    }
    return Phrases.joined(", ", spoken.toString(), Words.of(access.behind()));
  }
}
