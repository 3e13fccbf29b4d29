package org.casebridge.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.text.Messages;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in sentences what files and disks do to us. */
final class Faults {
  private static final Set<SQLiteErrorCode> UNFINISHED =
      EnumSet.of(
          SQLiteErrorCode.SQLITE_READONLY_ROLLBACK,
          SQLiteErrorCode.SQLITE_READONLY_RECOVERY,
          SQLiteErrorCode.SQLITE_READONLY_CANTINIT);

  private static final Messages TEXTS = Messages.of("store");

  private Faults() {}

  static ExpectedProblem problem(String code, Path path, Object... more) {
    return new ExpectedProblem(code, text(code, path, more));
  }

  static ExpectedProblem problem(Throwable cause, String code, Path path, Object... more) {
    return new ExpectedProblem(code, text(code, path, more), cause);
  }

  static String text(String code, Path path, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = String.valueOf(path.getFileName());
    System.arraycopy(more, 0, arguments, 1, more.length);
    return TEXTS.get(code, arguments);
  }

  /** What SQLite says, in a sentence. */
  static ExpectedProblem of(SQLException fault, Path path) {
    int code = fault instanceof SQLiteException it ? it.getResultCode().code : fault.getErrorCode();
    if (UNFINISHED.contains(SQLiteErrorCode.getErrorCode(code))) {
      return problem(fault, "file.unfinished", path);
    }
    SQLiteErrorCode primary = SQLiteErrorCode.getErrorCode(code & 0xff);
    String what =
        switch (primary) {
          case SQLITE_FULL -> "disk.full";
          case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH -> "file.unwritable";
          case SQLITE_IOERR -> "disk.fault";
          case SQLITE_BUSY, SQLITE_LOCKED -> "file.busy";
          case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_MISMATCH -> "file.damaged";
          case SQLITE_TOOBIG -> "text.toobig";
          case SQLITE_CONSTRAINT -> "file.constraint";
          default -> "file.damaged";
        };
    return problem(fault, what, path);
  }

  /** What the operating system says, in a sentence. */
  static ExpectedProblem of(IOException fault, Path path) {
    String reason =
        fault instanceof FileSystemException it && it.getReason() != null
            ? it.getReason().toLowerCase(Locale.ROOT)
            : String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    if (reason.contains("no space")
        || reason.contains("not enough space")
        || reason.contains("quota")) {
      return problem(fault, "disk.full", path);
    }
    if (reason.contains("too long")) {
      return problem(fault, "name.toolong", path);
    }
    return switch (fault) {
      case NoSuchFileException it -> problem(it, "file.missing", path);
      case AccessDeniedException it -> problem(it, "file.unwritable", path);
      default ->
          reason.contains("read-only") || reason.contains("not permitted")
              ? problem(fault, "file.unwritable", path)
              : problem(fault, "disk.fault", path);
    };
  }
}
