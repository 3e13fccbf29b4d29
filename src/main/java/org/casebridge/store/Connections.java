package org.casebridge.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** Opens databases so that nothing a file says is trusted. */
final class Connections {
  private static final int BUSY_MILLIS = 2_000;

  private Connections() {}

  /** Opens for work. Nothing is written until somebody writes. */
  static Connection forWork(Path path) throws SQLException {
    Connection connection = open(path, false, "");
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute("PRAGMA synchronous = FULL");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  /** Opens for reading; leaves the file as it is. */
  static Connection forReading(Path path) throws SQLException {
    // A file copied while it was open says that its latest pages lie beside it. Where they do not
    // and the folder is read-only, SQLite can only read it as one that nobody changes.
    boolean alone = !Files.exists(beside(path, "-wal"));
    Path folder = path.getParent();
    boolean still = alone && folder != null && !Files.isWritable(folder);
    return open(path, true, still ? "?immutable=1" : "");
  }

  /** A file that SQLite keeps beside a database. */
  static Path beside(Path path, String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }

  private static Connection open(Path path, boolean readOnly, String options) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    // As a URI, so that no sign in a file's name means anything to the driver.
    String address = "file://" + path.toAbsolutePath().toUri().getRawPath() + options;
    Connection connection = config.createConnection("jdbc:sqlite:" + address);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      statement.execute("PRAGMA temp_store = MEMORY");
      statement.execute("PRAGMA cache_size = -32768");
      statement.execute("PRAGMA mmap_size = 0");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  /** The first number of an answer; 0 if there is none. */
  static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      return found.next() ? found.getInt(1) : 0;
    }
  }

  /** What a check of SQLite's own finds, in its words; empty if nothing. */
  static List<String> faults(Statement statement, String check) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (ResultSet each = statement.executeQuery(check)) {
      while (each.next()) {
        String said = each.getString(1);
        if (!"ok".equals(said)) {
          faults.add(said);
        }
      }
    }
    return faults;
  }
}
