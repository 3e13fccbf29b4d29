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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.casebridge.app.port.ExpectedProblem;

/** The tables of a study file, and the versions of them. */
final class Schema {
  /** The version this program writes. */
  static final int VERSION = 1;

  /** The oldest version whose program may work on the files this program writes. */
  static final int OLDEST_COMPATIBLE = 1;

  private Schema() {}

  /** Makes the tables in an empty file. */
  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA application_id = " + Header.APPLICATION_ID);
      statement.executeUpdate(script());
      statement.executeUpdate("PRAGMA user_version = " + VERSION);
    }
    try (var info =
        connection.prepareStatement(
            "INSERT INTO file_info (only_row, oldest_compatible, made_by) VALUES (1, ?, ?)")) {
      info.setInt(1, OLDEST_COMPATIBLE);
      info.setString(2, program());
      info.executeUpdate();
    }
  }

  private static String program() {
    String version = Schema.class.getPackage().getImplementationVersion();
    return "Casebridge" + (version == null ? "" : " " + version);
  }

  private static String script() {
    try (InputStream in =
        Schema.class.getResourceAsStream("/org/casebridge/schema/V001__study_file.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Checks that a file's version is one we can work on, and that its tables are what we made and
   * nothing else: a trigger or a view slipped in would run with our hands.
   */
  static void check(Connection connection, Path path) throws SQLException, ExpectedProblem {
    int version = number(connection, "PRAGMA user_version");
    if (version < 1) {
      throw Faults.problem("file.damaged", path);
    }
    if (version > VERSION
        && number(connection, "SELECT oldest_compatible FROM file_info") > VERSION) {
      throw Faults.problem("file.newer", path);
    }
    Set<String> ours = new TreeSet<>();
    try (Connection fresh = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      try (Statement statement = fresh.createStatement()) {
        statement.executeUpdate(script());
      }
      ours.addAll(tables(fresh));
    }
    Set<String> theirs = tables(connection);
    boolean newer = version > VERSION;
    if (newer
        ? !theirs.stream().noneMatch(it -> it.startsWith("trigger") || it.startsWith("view"))
        : !theirs.equals(ours)) {
      throw Faults.problem("file.tampered", path);
    }
  }

  private static Set<String> tables(Connection connection) throws SQLException {
    Set<String> found = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet each = statement.executeQuery("SELECT type, name, sql FROM sqlite_schema")) {
      while (each.next()) {
        found.add(each.getString(1) + " " + each.getString(2) + " " + each.getString(3));
      }
    }
    return found;
  }

  static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      return found.next() ? found.getInt(1) : 0;
    }
  }
}
