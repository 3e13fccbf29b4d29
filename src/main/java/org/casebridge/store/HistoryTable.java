package org.casebridge.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.port.Action;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.port.Operation;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The entries of the history, and what their rows were before and after. */
final class HistoryTable {
  private static final Duration MERGE_WITHIN = Duration.ofMinutes(1);
  private static final String COLUMNS =
      "h.number, h.action, h.kind, h.subject, h.detail, h.author, h.at, h.state, "
          + "(SELECT count(*) FROM history_rows r WHERE r.entry = h.number)";

  private final Rows rows;

  HistoryTable(Rows rows) {
    this.rows = rows;
  }

  /**
   * One row as the history keeps it: columns by their place in the {@link Shape} and values as the
   * file keeps them.
   */
  record RowChange(
      Kind kind,
      UUID id,
      @Nullable Map<Integer, @Nullable Object> before,
      @Nullable Map<Integer, @Nullable Object> after) {
    RowChange reversed() {
      return new RowChange(kind, id, after, before);
    }
  }

  /** Keeps what was done; merges it into the last entry where both belong together. */
  void record(Operation operation, List<RowChange> changes) throws SQLException {
    boolean undone = first("WHERE h.state = 'undone' ORDER BY h.number LIMIT 1").isPresent();
    if (undone) {
      rows.statement("UPDATE history SET state = 'dropped' WHERE state = 'undone'").executeUpdate();
    } else {
      Optional<HistoryEntry> into = mergeable(operation);
      if (into.isPresent()) {
        merge(into.get().number(), operation, changes);
        return;
      }
    }
    PreparedStatement insert =
        rows.statement(
            "INSERT INTO history (action, kind, subject, detail, author, at, merge_key, state)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, 'done') RETURNING number");
    insert.setString(1, operation.action().code());
    insert.setString(2, operation.kind().table());
    insert.setString(3, Values.wellFormed(operation.subject()));
    insert.setString(4, Values.wellFormed(operation.detail()));
    insert.setString(5, Values.wellFormed(operation.author()));
    insert.setLong(6, operation.at().toEpochMilli());
    insert.setString(7, Values.wellFormed(operation.mergeKey()));
    long number;
    try (ResultSet made = insert.executeQuery()) {
      made.next();
      number = made.getLong(1);
    }
    writeRows(number, changes);
  }

  private Optional<HistoryEntry> mergeable(Operation operation) throws SQLException {
    if (operation.mergeKey().isEmpty()) {
      return Optional.empty();
    }
    return first(
            "WHERE h.state = 'done' AND h.number = (SELECT max(number) FROM history WHERE state ="
                + " 'done') AND h.merge_key = ?",
            operation.mergeKey())
        .filter(it -> it.author().equals(operation.author()))
        .filter(it -> {
          Duration since = Duration.between(it.at(), operation.at());
          return !since.isNegative() && since.compareTo(MERGE_WITHIN) <= 0;
        });
  }

  private void merge(long number, Operation operation, List<RowChange> later) throws SQLException {
    // A name is called by what it has become, not by its first letter.
    PreparedStatement name = rows.statement("UPDATE history SET subject = ? WHERE number = ?");
    name.setString(1, Values.wellFormed(operation.subject()));
    name.setLong(2, number);
    name.executeUpdate();
    Map<UUID, RowChange> merged = new LinkedHashMap<>();
    rowsOf(number).forEach(row -> merged.put(row.id(), row));
    for (RowChange change : later) {
      merged.merge(change.id(), change, HistoryTable::joined);
    }
    PreparedStatement clear = rows.statement("DELETE FROM history_rows WHERE entry = ?");
    clear.setLong(1, number);
    clear.executeUpdate();
    writeRows(number, List.copyOf(merged.values()));
  }

  private static RowChange joined(RowChange first, RowChange then) {
    Map<Integer, @Nullable Object> before = first.before();
    if (before != null && then.before() != null) {
      before = new LinkedHashMap<>(then.before());
      before.putAll(first.before());
    }
    Map<Integer, @Nullable Object> after = then.after();
    if (after != null && first.after() != null) {
      after = new LinkedHashMap<>(first.after());
      after.putAll(then.after());
    }
    return new RowChange(first.kind(), first.id(), before, after);
  }

  private void writeRows(long number, List<RowChange> changes) throws SQLException {
    PreparedStatement insert =
        rows.statement(
            "INSERT INTO history_rows (entry, position, kind, id, before, after)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (RowChange change : changes) {
      insert.setLong(1, number);
      insert.setInt(2, position++);
      insert.setString(3, change.kind().table());
      insert.setBytes(4, Values.bytes(change.id()));
      insert.setString(5, json(change.kind(), change.before()));
      insert.setString(6, json(change.kind(), change.after()));
      insert.addBatch();
    }
    insert.executeBatch();
  }

  /** The rows of an entry, in the order they were changed. */
  List<RowChange> rowsOf(long number) throws SQLException {
    PreparedStatement query =
        rows.statement(
            "SELECT kind, id, before, after FROM history_rows WHERE entry = ? ORDER BY position");
    query.setLong(1, number);
    List<RowChange> found = new ArrayList<>();
    try (ResultSet each = query.executeQuery()) {
      while (each.next()) {
        found.add(rowChange(each));
      }
    } catch (IllegalArgumentException | JacksonException e) {
      throw new DamagedRow("history_rows", e);
    }
    return found;
  }

  private static RowChange rowChange(ResultSet row) throws SQLException {
    Kind kind = kind(row.getString(1));
    return new RowChange(
        kind,
        Values.id(row.getBytes(2)),
        values(kind, row.getString(3)),
        values(kind, row.getString(4)));
  }

  HistoryEntry.Ends ends() throws SQLException {
    return new HistoryEntry.Ends(lastDone().orElse(null), firstUndone().orElse(null));
  }

  Optional<HistoryEntry> lastDone() throws SQLException {
    return first("WHERE h.state = 'done' ORDER BY h.number DESC LIMIT 1");
  }

  Optional<HistoryEntry> firstUndone() throws SQLException {
    return first("WHERE h.state = 'undone' ORDER BY h.number LIMIT 1");
  }

  void mark(long number, HistoryEntry.State state) throws SQLException {
    PreparedStatement mark = rows.statement("UPDATE history SET state = ? WHERE number = ?");
    mark.setString(1, state.name().toLowerCase(Locale.ROOT));
    mark.setLong(2, number);
    mark.executeUpdate();
  }

  List<HistoryEntry> list(long before, int limit) throws SQLException {
    return query("WHERE h.number < ? ORDER BY h.number DESC LIMIT ?", before, limit);
  }

  /** Reads every entry with its rows; for a check. */
  void readAll() throws SQLException {
    for (HistoryEntry entry : list(Long.MAX_VALUE, Integer.MAX_VALUE)) {
      rowsOf(entry.number());
    }
  }

  private Optional<HistoryEntry> first(String condition, Object... arguments) throws SQLException {
    return query(condition, arguments).stream().findFirst();
  }

  private List<HistoryEntry> query(String condition, Object... arguments) throws SQLException {
    PreparedStatement query = rows.statement("SELECT " + COLUMNS + " FROM history h " + condition);
    for (int i = 0; i < arguments.length; i++) {
      query.setObject(i + 1, arguments[i]);
    }
    List<HistoryEntry> found = new ArrayList<>();
    try (ResultSet each = query.executeQuery()) {
      while (each.next()) {
        found.add(entry(each));
      }
    } catch (IllegalArgumentException e) {
      throw new DamagedRow("history", e);
    }
    return found;
  }

  private static HistoryEntry entry(ResultSet row) throws SQLException {
    return new HistoryEntry(
        row.getLong(1),
        Action.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
        kind(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Instant.ofEpochMilli(row.getLong(7)),
        row.getInt(9),
        HistoryEntry.State.valueOf(row.getString(8).toUpperCase(Locale.ROOT)));
  }

  static Kind kind(String table) {
    for (Kind kind : Kind.values()) {
      if (kind.table().equals(table)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no such table");
  }

  private static @Nullable String json(Kind kind, @Nullable Map<Integer, @Nullable Object> values) {
    if (values == null) {
      return null;
    }
    ObjectNode node = Values.JSON.createObjectNode();
    List<Slot> slots = Shape.of(kind).slots();
    values.forEach((i, value) -> {
      String column = slots.get(i).column();
      switch (value) {
        case null -> node.putNull(column);
        case String text -> node.put(column, text);
        case Long number -> node.put(column, number);
        case Double number -> node.put(column, number);
        case byte[] id -> node.put(column, Values.id(id).toString());
        default -> throw new IllegalArgumentException(value.getClass().getName());
      }
    });
    return Values.JSON.writeValueAsString(node);
  }

  private static @Nullable Map<Integer, @Nullable Object> values(Kind kind, @Nullable String json) {
    if (json == null) {
      return null;
    }
    Map<Integer, @Nullable Object> values = new LinkedHashMap<>();
    JsonNode node = Values.JSON.readTree(json);
    List<Slot> slots = Shape.of(kind).slots();
    for (int i = 0; i < slots.size(); i++) {
      JsonNode value = node.get(slots.get(i).column());
      if (value != null) {
        values.put(i, fileValue(slots.get(i), value));
      }
    }
    return values;
  }

  private static @Nullable Object fileValue(Slot slot, JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    return switch (slot.type()) {
      case FLAG, NUMBER, TIME -> value.asLong();
      case REAL -> value.asDouble();
      case ID -> Values.bytes(UUID.fromString(value.asString()));
      case TEXT, CODE, DATE, TEXT_LIST, ID_LIST, RECORD_LIST -> value.asString();
    };
  }
}
