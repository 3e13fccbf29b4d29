package org.casebridge.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks somebody for a file; behind an interface, since tests must answer without a dialog. */
public interface FileAsk {
  /**
   * A kind of file.
   *
   * @param name for people, e.g. "Casebridge study"
   * @param patterns e.g. {@code *.casebridge}
   */
  record Kind(String name, List<String> patterns) {
    /** A kind with one pattern. */
    public static Kind of(String name, String pattern) {
      return new Kind(name, List.of(pattern));
    }
  }

  /** Asks for a file to read; empty if nobody chose one. */
  Optional<Path> open(String title, List<Kind> kinds);

  /** Asks for files to read; empty if nobody chose one. */
  List<Path> openMany(String title, List<Kind> kinds);

  /** Asks where to write; empty if nobody chose. The suggested name has its ending. */
  Optional<Path> save(String title, String suggestedName, List<Kind> kinds);

  /** Asks for a folder; empty if nobody chose one. */
  Optional<Path> folder(String title);
}
