package org.casebridge.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.app.port.StudyFiles.Backup;

/**
 * Backups of a study file, in a folder beside it: each read back before it counts, thinned to one
 * an hour for a day, one a day for a month, and one a week from then on.
 */
final class Backups {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss").withZone(ZoneOffset.UTC);
  private static final int NAME_LENGTH = 19;
  private final StudyFiles files;
  private final Clock clock;

  Backups(StudyFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  static Path folder(Path study) {
    return study.resolveSibling(study.getFileName() + ".backups");
  }

  /** Makes a backup and thins older ones. */
  Backup make(Path study) throws ExpectedProblem {
    Backup made = keep(study, "");
    for (Backup old : doomed(list(study), clock.instant())) {
      try {
        Files.deleteIfExists(old.path());
      } catch (IOException e) {
        // One backup too many harms nobody.
      }
    }
    return made;
  }

  /** Makes a backup; with a reason it is one that thinning never takes. */
  Backup keep(Path study, String reason) throws ExpectedProblem {
    try {
      Backup backup = next(study, reason, StudyFiles.ENDING);
      files.copy(study, backup.path());
      return new Backup(backup.path(), backup.made(), Files.size(backup.path()), backup.kept());
    } catch (IOException e) {
      throw Faults.of(e, study);
    }
  }

  /**
   * Keeps what stands at a path before something else is put there: as a backup if it can be read,
   * otherwise byte for byte, under a name that no backup has.
   */
  void keepWhateverItIs(Path study) throws ExpectedProblem {
    try {
      keep(study, "before-restore");
    } catch (ExpectedProblem unreadable) {
      try {
        Path aside = next(study, "damaged", ".set-aside").path();
        for (String ending : List.of("", "-wal", "-journal")) {
          Path from = Connections.beside(study, ending);
          if (Files.exists(from)) {
            Files.copy(from, Connections.beside(aside, ending));
          }
        }
      } catch (IOException e) {
        throw Faults.of(e, study);
      }
    }
  }

  /** Where the next backup goes. */
  private Backup next(Path study, String reason, String ending) throws IOException {
    Path folder = folder(study);
    OwnerOnly.createFolder(folder);
    Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Path to = folder.resolve(name(made, reason, ending));
    while (Files.exists(to)) {
      made = made.plusSeconds(1);
      to = folder.resolve(name(made, reason, ending));
    }
    return new Backup(to, made, 0, !reason.isEmpty());
  }

  private static String name(Instant made, String reason, String ending) {
    return NAME.format(made) + (reason.isEmpty() ? "" : " " + reason) + ending;
  }

  List<Backup> list(Path study) throws ExpectedProblem {
    Path folder = folder(study);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .map(Backups::read)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(Backup::made).reversed())
          .toList();
    } catch (IOException e) {
      throw Faults.of(e, study);
    }
  }

  private static Optional<Backup> read(Path path) {
    String name = String.valueOf(path.getFileName());
    if (!name.endsWith(StudyFiles.ENDING) || name.length() < NAME_LENGTH) {
      return Optional.empty();
    }
    try {
      if (!Header.whole(path)) {
        return Optional.empty();
      }
      Instant made = NAME.parse(name.substring(0, NAME_LENGTH), Instant::from);
      boolean kept = name.length() > NAME_LENGTH + StudyFiles.ENDING.length();
      return Optional.of(new Backup(path, made, Files.size(path), kept));
    } catch (DateTimeException | IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Which backups are not needed any longer.
   *
   * @param backups latest first
   */
  static List<Backup> doomed(List<Backup> backups, Instant now) {
    Set<String> taken = new HashSet<>();
    List<Backup> doomed = new ArrayList<>();
    for (Backup backup : backups) {
      if (!backup.kept() && !taken.add(slot(backup.made(), now))) {
        doomed.add(backup);
      }
    }
    return doomed;
  }

  private static String slot(Instant made, Instant now) {
    var time = made.atOffset(ZoneOffset.UTC);
    Duration age = Duration.between(made, now);
    if (age.compareTo(Duration.ofMinutes(65)) < 0) {
      return made.toString();
    }
    if (age.compareTo(Duration.ofHours(24)) < 0) {
      return time.truncatedTo(ChronoUnit.HOURS).toString();
    }
    if (age.compareTo(Duration.ofDays(30)) < 0) {
      return time.toLocalDate().toString();
    }
    return time.get(WeekFields.ISO.weekBasedYear())
        + "-W"
        + time.get(WeekFields.ISO.weekOfWeekBasedYear());
  }
}
