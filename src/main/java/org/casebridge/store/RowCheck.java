package org.casebridge.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.casebridge.app.port.Progress;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.References;
import org.casebridge.domain.Writing;

/** Reads every row as the model reads it, and looks whether what it points at is there. */
final class RowCheck {
  private final Connection connection;
  private final Path path;

  RowCheck(Connection connection, Path path) {
    this.connection = connection;
    this.path = path;
  }

  void run(List<String> faults, Progress progress) throws SQLException {
    try (Rows rows = new Rows(connection)) {
      Set<UUID> known = ids();
      Set<UUID> unsearched = idsIn("search_rows");
      int misplaced = 0;
      int step = 0;
      for (Kind kind : Kind.values()) {
        progress.report(0.5 + 0.5 * step++ / Kind.values().length, kind.table());
        int lost = 0;
        try {
          for (Entity row : rows.where(kind, "")) {
            lost += known.containsAll(References.from(row)) ? 0 : 1;
            misplaced += unsearched.remove(row.id()) != SearchIndex.holds(Writing.in(row)) ? 1 : 0;
          }
        } catch (DamagedRow e) {
          faults.add(Faults.text("check.row", path, kind.table()));
        }
        if (lost > 0) {
          faults.add(Faults.text("check.lost", path, kind.table(), lost));
        }
      }
      misplaced += unsearched.size();
      if (misplaced > 0) {
        faults.add(Faults.text("check.search", path, misplaced));
      }
      try {
        new HistoryTable(rows).readAll();
      } catch (DamagedRow e) {
        faults.add(Faults.text("check.row", path, e.table()));
      }
      if (rows.count(Kind.STUDY) != 1) {
        faults.add(Faults.text("check.study", path));
      }
    }
  }

  private Set<UUID> ids() throws SQLException {
    Set<UUID> known = new HashSet<>();
    for (Kind kind : Kind.values()) {
      known.addAll(idsIn(kind.table()));
    }
    return known;
  }

  private Set<UUID> idsIn(String table) throws SQLException {
    Set<UUID> ids = new HashSet<>();
    try (PreparedStatement query = connection.prepareStatement("SELECT id FROM " + table);
        ResultSet each = query.executeQuery()) {
      while (each.next()) {
        ids.add(Values.id(each.getBytes(1)));
      }
    } catch (IllegalArgumentException e) {
      throw new DamagedRow(table, e);
    }
    return ids;
  }
}
