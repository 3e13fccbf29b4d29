package org.casebridge.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.casebridge.app.port.ExpectedProblem;

/**
 * The tables of a study file, and the versions of them.
 *
 * @param scripts the SQL that leads from each version to the next; the first makes version 1
 * @param oldestCompatible the oldest version whose program may work on files of the latest
 */
record Schema(List<String> scripts, int oldestCompatible) {
  Schema {
    scripts = List.copyOf(scripts);
  }

  /** The schema this program writes. */
  static Schema current() {
    return new Schema(
        List.of(
            resource("V001__study_file.sql"),
            resource("V002__comparing.sql"),
            resource("V003__audiences.sql")),
        3);
  }

  private static String resource(String name) {
    try (InputStream in = Schema.class.getResourceAsStream("/org/casebridge/schema/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The version this schema writes. */
  int version() {
    return scripts.size();
  }

  static int versionOf(Connection connection) throws SQLException {
    return Connections.number(connection, "PRAGMA user_version");
  }

  /** Makes the tables in an empty file, within a transaction. */
  void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA application_id = " + Header.APPLICATION_ID);
      for (String script : scripts) {
        statement.executeUpdate(script);
      }
      statement.executeUpdate("PRAGMA user_version = " + version());
    }
    try (var info =
        connection.prepareStatement(
            "INSERT INTO file_info (only_row, oldest_compatible, made_by) VALUES (1, ?, ?)")) {
      info.setInt(1, oldestCompatible);
      info.setString(2, program());
      info.executeUpdate();
    }
  }

  private static String program() {
    String version = Schema.class.getPackage().getImplementationVersion();
    return "Casebridge" + (version == null ? "" : " " + version);
  }

  /**
   * Brings an older file up to this version: all or nothing, and only if it is sound afterwards.
   *
   * @throws ExpectedProblem {@code file.migration} if it is not; the file is then as it was
   */
  void migrate(Connection connection, Path path) throws SQLException, ExpectedProblem {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      boolean kept = false;
      try {
        for (int from = versionOf(connection); from < version(); from++) {
          statement.executeUpdate(scripts.get(from));
        }
        statement.executeUpdate("UPDATE file_info SET oldest_compatible = " + oldestCompatible);
        statement.executeUpdate("PRAGMA user_version = " + version());
        if (!objects(connection).equals(expected(version()))
            || !Connections.faults(statement, "PRAGMA integrity_check(1)").isEmpty()
            || !Connections.faults(statement, "PRAGMA foreign_key_check").isEmpty()) {
          throw Faults.problem("file.migration", path);
        }
        statement.execute("COMMIT");
        kept = true;
      } catch (SQLException e) {
        throw Faults.problem(e, "file.migration", path);
      } finally {
        if (!kept) {
          statement.execute("ROLLBACK");
        }
      }
    }
  }

  /**
   * Checks that a file's version is one we can work on, and that its tables are what we made and
   * nothing else: a trigger or a view slipped in would run with our hands.
   */
  void check(Connection connection, Path path) throws SQLException, ExpectedProblem {
    int version = versionOf(connection);
    if (version < 1) {
      throw Faults.problem("file.damaged", path);
    }
    Set<String> theirs = objects(connection);
    if (version <= version()) {
      if (!theirs.equals(expected(version))) {
        throw Faults.problem("file.tampered", path);
      }
      return;
    }
    int oldest =
        theirs.stream().noneMatch(it -> it.startsWith("table file_info "))
            ? Integer.MAX_VALUE
            : Connections.number(connection, "SELECT oldest_compatible FROM file_info");
    if (oldest > version() || oldest < 1) {
      throw Faults.problem("file.newer", path);
    }
    if (theirs.stream().anyMatch(it -> it.startsWith("trigger ") || it.startsWith("view "))) {
      throw Faults.problem("file.tampered", path);
    }
  }

  /** What the tables of a version look like, learnt by making them. */
  private Set<String> expected(int version) throws SQLException {
    try (Connection fresh = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      try (Statement statement = fresh.createStatement()) {
        for (String script : scripts.subList(0, version)) {
          statement.executeUpdate(script);
        }
      }
      return objects(fresh);
    }
  }

  private static Set<String> objects(Connection connection) throws SQLException {
    Set<String> found = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet each = statement.executeQuery("SELECT type, name, sql FROM sqlite_schema")) {
      while (each.next()) {
        found.add(each.getString(1) + " " + each.getString(2) + " " + each.getString(3));
      }
    }
    return found;
  }
}
