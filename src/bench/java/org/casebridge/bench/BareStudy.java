package org.casebridge.bench;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebridge.domain.Kind;

/** The yardstick: the same rows read and written with the SQLite driver and nothing around it. */
final class BareStudy implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  BareStudy(Path path) throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:sqlite:" + path);
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      statements.put(sql, known);
    }
    return known;
  }

  private int read(String sql, Object... arguments) throws SQLException {
    PreparedStatement query = statement(sql);
    for (int i = 0; i < arguments.length; i++) {
      query.setObject(i + 1, arguments[i]);
    }
    int read = 0;
    try (ResultSet rows = query.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          read += rows.getObject(i) == null ? 0 : 1;
        }
      }
    }
    return read;
  }

  int list() throws SQLException {
    return read("SELECT * FROM study")
        + read("SELECT * FROM cases ORDER BY place, id")
        + read(
            "SELECT p.case_id, p.id, p.label, m.stance FROM phases p LEFT JOIN mediations m ON"
                + " m.phase_id = p.id ORDER BY p.case_id, p.place");
  }

  int caseFile(UUID id) throws SQLException {
    byte[] key = bytes(id);
    int read = read("SELECT * FROM cases WHERE id = ?", key);
    List<String> claims = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind.casePart() || kind == Kind.ANSWER || kind == Kind.MEMO || kind == Kind.EXCERPT) {
        read += read("SELECT * FROM " + kind.table() + " WHERE case_id = ? ORDER BY place", key);
      }
      if (kind.claimed()) {
        claims.add("SELECT id FROM " + kind.table() + " WHERE case_id = ?1");
      }
    }
    String all = String.join(" UNION ALL ", claims);
    return read + read("SELECT * FROM evidence_links WHERE claim_id IN (" + all + ")", key);
  }

  int search(String typed, int limit) throws SQLException {
    String words = "\"" + typed.strip().replace(" ", "\" AND \"") + "\"*";
    int found = 0;
    for (String match : List.of("heading : (" + words + ")", words)) {
      PreparedStatement query =
          statement(
              "SELECT r.kind, r.id FROM (SELECT rowid AS number FROM search WHERE search MATCH ?"
                  + " LIMIT ?) f JOIN search_rows r ON r.number = f.number");
      query.setString(1, match);
      query.setInt(2, limit);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next() && found < limit) {
          found++;
          read("SELECT * FROM " + rows.getString(1) + " WHERE id = ?", rows.getBytes(2));
        }
      }
      if (found >= limit) {
        break;
      }
    }
    return found;
  }

  int edit(UUID asset, String text) throws SQLException {
    if (statements.put("edited", statement("SELECT 1")) == null) {
      try (Statement journal = connection.createStatement()) {
        journal.execute("PRAGMA journal_mode = WAL");
        journal.execute("PRAGMA synchronous = FULL");
      }
    }
    connection.setAutoCommit(false);
    byte[] key = bytes(asset);
    long number;
    String old;
    PreparedStatement find =
        statement(
            "SELECT a.text, r.number FROM assets a JOIN search_rows r ON r.id = a.id WHERE a.id ="
                + " ?");
    find.setBytes(1, key);
    try (ResultSet found = find.executeQuery()) {
      found.next();
      old = found.getString(1);
      number = found.getLong(2);
    }
    write("UPDATE assets SET text = ?, changed = changed + 1 WHERE id = ?", text, key);
    write(
        "INSERT INTO search (search, rowid, heading, body) VALUES ('delete', ?, ?, '')",
        number,
        old.toLowerCase(java.util.Locale.ROOT));
    write(
        "INSERT INTO search (rowid, heading, body) VALUES (?, ?, '')",
        number,
        text.toLowerCase(java.util.Locale.ROOT));
    write(
        "INSERT INTO history (action, kind, subject, detail, author, at, merge_key, state)"
            + " VALUES ('change', 'assets', ?, 'text', '', 0, '', 'done')",
        text);
    write(
        "INSERT INTO history_rows (entry, position, kind, id, before, after) VALUES ((SELECT"
            + " max(number) FROM history), 0, 'assets', ?, json_object('text', ?),"
            + " json_object('text', ?))",
        key,
        old,
        text);
    connection.commit();
    return 1;
  }

  private void write(String sql, Object... arguments) throws SQLException {
    PreparedStatement write = statement(sql);
    for (int i = 0; i < arguments.length; i++) {
      write.setObject(i + 1, arguments[i]);
    }
    write.executeUpdate();
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement each : statements.values()) {
      each.close();
    }
    connection.close();
  }
}
