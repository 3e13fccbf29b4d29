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
      int step = 0;
      for (Kind kind : Kind.values()) {
        progress.report(0.5 + 0.5 * step++ / Kind.values().length, kind.table());
        int lost = 0;
        try {
          for (Entity row : rows.where(kind, "")) {
            if (!known.containsAll(References.from(row))) {
              lost++;
            }
          }
        } catch (Rows.DamagedRow e) {
          faults.add(Faults.text("check.row", path, kind.table()));
        }
        if (lost > 0) {
          faults.add(Faults.text("check.lost", path, kind.table(), lost));
        }
      }
      if (rows.count(Kind.STUDY) != 1) {
        faults.add(Faults.text("check.study", path));
      }
    }
  }

  private Set<UUID> ids() throws SQLException {
    Set<UUID> known = new HashSet<>();
    for (Kind kind : Kind.values()) {
      try (PreparedStatement query = connection.prepareStatement("SELECT id FROM " + kind.table());
          ResultSet each = query.executeQuery()) {
        while (each.next()) {
          known.add(Values.id(each.getBytes(1)));
        }
      }
    }
    return known;
  }
}
