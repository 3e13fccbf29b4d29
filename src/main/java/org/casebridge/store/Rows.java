package org.casebridge.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Ref;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of the model, one table for each kind. */
final class Rows implements AutoCloseable {
  private static final Map<Kind, String> COLUMNS = new EnumMap<>(Kind.class);

  static {
    for (Kind kind : Kind.values()) {
      COLUMNS.put(
          kind,
          Shape.of(kind).slots().stream().map(Slot::column).collect(Collectors.joining(", ")));
    }
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Rows(Connection connection) {
    this.connection = connection;
  }

  /** A statement that is kept for the next time. */
  PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      statements.put(sql, known);
    }
    return known;
  }

  void insert(Entity row) throws SQLException {
    Shape shape = Shape.of(row.entityKind());
    @Nullable Object[] all = fileValues(shape, row);
    SortedMap<Integer, @Nullable Object> values = new TreeMap<>();
    for (int i = 0; i < all.length; i++) {
      values.put(i, all[i]);
    }
    insert(row.entityKind(), values);
  }

  /** Writes a new row; a column without a value gets what the table gives it. */
  void insert(Kind kind, SortedMap<Integer, @Nullable Object> fileValues) throws SQLException {
    Shape shape = Shape.of(kind);
    String columns =
        fileValues.keySet().stream()
            .map(i -> shape.slots().get(i).column())
            .collect(Collectors.joining(", "));
    String marks = fileValues.keySet().stream().map(_ -> "?").collect(Collectors.joining(", "));
    PreparedStatement insert =
        statement("INSERT INTO " + kind.table() + " (" + columns + ") VALUES (" + marks + ")");
    int at = 1;
    for (Object value : fileValues.values()) {
      insert.setObject(at++, value);
    }
    insert.executeUpdate();
  }

  /** Writes some columns of a row; returns whether there is such a row. */
  boolean update(Kind kind, UUID id, SortedMap<Integer, @Nullable Object> fileValues)
      throws SQLException {
    Shape shape = Shape.of(kind);
    String sets =
        fileValues.keySet().stream()
            .map(i -> shape.slots().get(i).column() + " = ?")
            .collect(Collectors.joining(", "));
    PreparedStatement update =
        statement("UPDATE " + kind.table() + " SET " + sets + " WHERE id = ?");
    int at = 1;
    for (Object value : fileValues.values()) {
      update.setObject(at++, value);
    }
    update.setBytes(at, Values.bytes(id));
    return update.executeUpdate() == 1;
  }

  boolean delete(Kind kind, UUID id) throws SQLException {
    PreparedStatement delete = statement("DELETE FROM " + kind.table() + " WHERE id = ?");
    delete.setBytes(1, Values.bytes(id));
    return delete.executeUpdate() == 1;
  }

  Optional<Entity> find(Kind kind, UUID id) throws SQLException {
    List<Entity> found = where(kind, "WHERE t.id = ?", Values.bytes(id));
    return found.stream().findFirst();
  }

  /** The rows of a kind that fulfil a condition, in their order; the table is called {@code t}. */
  List<Entity> where(Kind kind, String condition, Object... arguments) throws SQLException {
    Shape shape = Shape.of(kind);
    String order = kind.placed() ? " ORDER BY t.place, t.id" : "";
    PreparedStatement query =
        statement("SELECT " + columns(shape) + " FROM " + kind.table() + " t " + condition + order);
    for (int i = 0; i < arguments.length; i++) {
      query.setObject(i + 1, arguments[i]);
    }
    List<Entity> found = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(read(shape, rows));
      }
    }
    return found;
  }

  int count(Kind kind) throws SQLException {
    try (ResultSet rows = statement("SELECT count(*) FROM " + kind.table()).executeQuery()) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  long lastPlace(Kind kind) throws SQLException {
    try (ResultSet rows =
        statement("SELECT coalesce(max(place), 0) FROM " + kind.table()).executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /**
   * The rows that point at an item. A case's parts point only at parts of the same case, so that
   * the lists of one case alone are read.
   */
  List<Entity> referring(Kind target, UUID id, @Nullable UUID caseId) throws SQLException {
    List<Entity> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Slot slot : Shape.of(kind).slots()) {
        if (!pointsAt(slot, target)) {
          continue;
        }
        if (slot.type() == Slot.Type.ID) {
          found.addAll(where(kind, "WHERE t." + slot.column() + " = ?", Values.bytes(id)));
        } else if (kind.casePart() && caseId != null) {
          found.addAll(
              where(
                  kind,
                  "WHERE t.case_id = ? AND instr(t." + slot.column() + ", ?) > 0",
                  Values.bytes(caseId),
                  id.toString()));
        } else {
          found.addAll(where(kind, "WHERE instr(t." + slot.column() + ", ?) > 0", id.toString()));
        }
      }
    }
    Map<UUID, Entity> each = new LinkedHashMap<>();
    found.forEach(row -> each.putIfAbsent(row.id(), row));
    return List.copyOf(each.values());
  }

  private static boolean pointsAt(Slot slot, Kind target) {
    if (slot.type() == Slot.Type.RECORD_LIST) {
      for (var part : slot.raw().getRecordComponents()) {
        var ref = part.getAnnotation(Ref.class);
        if (ref != null && List.of(ref.value()).contains(target)) {
          return true;
        }
      }
      return false;
    }
    var ref = slot.ref();
    return ref != null
        && (List.of(ref.value()).contains(target) || (ref.claims() && target.claimed()));
  }

  static @Nullable Object[] fileValues(Shape shape, Entity row) {
    @Nullable Object[] values = shape.values(row);
    for (int i = 0; i < values.length; i++) {
      values[i] = Values.toFile(shape.slots().get(i), values[i]);
    }
    return values;
  }

  private static Entity read(Shape shape, ResultSet rows) throws SQLException {
    List<Slot> slots = shape.slots();
    @Nullable Object[] values = new @Nullable Object[slots.size()];
    try {
      for (int i = 0; i < values.length; i++) {
        Slot slot = slots.get(i);
        Object value = slot.type() == Slot.Type.ID ? rows.getBytes(i + 1) : rows.getObject(i + 1);
        values[i] = Values.fromFile(slot, value);
      }
      return shape.build(values);
    } catch (RuntimeException e) {
      throw new DamagedRow(shape.kind().table(), e);
    }
  }

  private static String columns(Shape shape) {
    return COLUMNS.getOrDefault(shape.kind(), "");
  }

  /** Gives up all statements kept; they are made again when wanted. */
  void forget() {
    for (PreparedStatement statement : statements.values()) {
      try {
        statement.close();
      } catch (SQLException e) {
        // It has failed before, or its connection has.
      }
    }
    statements.clear();
  }

  @Override
  public void close() {
    forget();
  }
}
