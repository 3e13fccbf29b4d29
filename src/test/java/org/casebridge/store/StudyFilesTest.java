package org.casebridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.port.StudyFiles.Backup;
import org.casebridge.app.port.StudyFiles.Preview;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Replication;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Study;
import org.casebridge.domain.Summary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFilesTest {
  private static final List<Entity> ROWS = new MadeStudy(31).rows(3);
  @TempDir Path folder;
  private final HandClock clock = new HandClock(Instant.parse("2026-03-02T09:00:00Z"));
  private final SqliteStudyFiles files = new SqliteStudyFiles(clock);
  private Path path;

  @BeforeEach
  void make() throws Exception {
    path = folder.toRealPath().resolve("s.casebridge");
    files.create(path, ROWS, Progress.NONE).close();
  }

  private Set<String> names() throws Exception {
    Set<String> names = new TreeSet<>();
    try (var found = Files.list(folder)) {
      found.forEach(it -> names.add(it.getFileName().toString()));
    }
    return names;
  }

  private void edit(StudyFile study, String text) throws ExpectedProblem {
    Asset asset = study.all(Asset.class).getFirst();
    clock.pass(Duration.ofMinutes(5));
    new Editor(study, clock).change(asset, Shape.with(asset, "text", text), "text");
  }

  private static void assertRefused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(ExpectedProblem.class, it -> assertThat(it.code()).isEqualTo(code));
  }

  @Test
  void aClosedStudyIsOnePlainFile() throws Exception {
    try (StudyFile study = files.open(path)) {
      edit(study, "one");
      assertThat(names()).contains("s.casebridge.lock", "s.casebridge-wal");
    }
    assertThat(names()).containsExactly("s.casebridge");
    assertThat(Files.readAllBytes(path)[18]).as("no log beside it").isOne();
  }

  @Test
  void theLastPlaceOfAKindIsTheGreatest() throws Exception {
    try (StudyFile study = files.open(path)) {
      assertThat(study.lastPlace(Kind.CASE))
          .isEqualTo(study.all(Case.class).stream().mapToLong(Case::place).max().orElseThrow());
      new Editor(study, clock)
          .remove(Kind.CASE, study.all(Case.class).stream().map(Case::id).toList());
      assertThat(study.lastPlace(Kind.CASE)).isZero();
    }
  }

  @Test
  void theStudysRowIsTheLatestAfterAnEditUndoAndRedo() throws Exception {
    try (StudyFile study = files.open(path)) {
      Study before = study.study();
      Editor editor = new Editor(study, clock);
      editor.change(before, Shape.with(before, "byline", "Somebody else"), "byline");
      assertThat(study.study().byline()).isEqualTo("Somebody else");
      assertThat(editor.fresh().author()).isEqualTo("Somebody else");
      study.undo();
      assertThat(study.study()).isEqualTo(before);
      assertThat(editor.fresh().author()).isEqualTo(before.byline());
      study.redo();
      assertThat(study.study().byline()).isEqualTo("Somebody else");
      study.goTo(0);
      assertThat(study.study()).isEqualTo(before);
    }
  }

  @Test
  void aStudyMerelyLookedAtStaysAsItIs() throws Exception {
    byte[] before = Files.readAllBytes(path);
    try (StudyFile study = files.open(path)) {
      assertThat(Whole.of(study)).isEqualTo(Whole.byId(ROWS));
      assertThat(study.undo()).isEmpty();
    }
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
  }

  @Test
  void aSecondOpeningIsRefusedAndLeavesTheFirstItsLock() throws Exception {
    try (StudyFile study = files.open(path)) {
      for (int i = 0; i < 2; i++) {
        assertRefused("file.locked", () -> files.open(path));
        assertRefused("file.locked", () -> new SqliteStudyFiles(clock).open(path));
        assertThat(otherProcess(path)).isEqualTo("file.locked");
      }
      try (StudyFile reading = files.openReadOnly(path)) {
        edit(study, "seen by the reader");
        assertThat(reading.search("reader", 5)).hasSize(1);
      }
      assertThat(otherProcess(path)).isEqualTo("file.locked");
      edit(study, "still open");
    }
    assertThat(otherProcess(path)).isEqualTo("opened");
    assertThat(files.check(path, Progress.NONE)).isEmpty();
  }

  @Test
  void aLinkLeadsToTheSameLock() throws Exception {
    Path link = folder.resolve("link.casebridge");
    Files.createSymbolicLink(link, path);
    try (StudyFile study = files.open(link)) {
      assertRefused("file.locked", () -> files.open(path));
      assertThat(study.path()).isEqualTo(path);
    }
  }

  private static String otherProcess(Path path) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Opener.class.getName(),
                path.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines = process.inputReader()) {
      return lines.readLine();
    }
  }

  /** Opens a study in another process and says how that went. */
  static final class Opener {
    private Opener() {}

    /** Runs. */
    public static void main(String[] arguments) throws Exception {
      try {
        new SqliteStudyFiles(java.time.Clock.systemUTC()).open(Path.of(arguments[0])).close();
        System.out.println("opened");
      } catch (ExpectedProblem e) {
        System.out.println(e.code());
      }
    }
  }

  @Test
  void closingWhileSomebodyReadsLosesNothing() throws Exception {
    StudyFile study = files.open(path);
    edit(study, "before");
    StudyFile reading = files.openReadOnly(path);
    assertThat(reading.search("before", 5)).hasSize(1);
    study.close();
    assertThat(reading.count(Kind.CASE)).isEqualTo(3);
    reading.close();
    try (StudyFile again = files.open(path)) {
      assertThat(again.search("before", 5)).hasSize(1);
      edit(again, "after");
    }
    assertThat(names()).containsExactly("s.casebridge");
  }

  @Test
  void newStudiesLocksAndBackupsAreTheirOwnersAlone() throws Exception {
    try (StudyFile study = files.open(path)) {
      edit(study, "one");
      Backup backup = files.backUp(study);
      Set<PosixFilePermission> mine = PosixFilePermissions.fromString("rw-------");
      for (String name : names()) {
        Path file = folder.resolve(name);
        assertThat(Files.getPosixFilePermissions(file))
            .as(name)
            .isEqualTo(
                Files.isDirectory(file) ? PosixFilePermissions.fromString("rwx------") : mine);
      }
      assertThat(Files.getPosixFilePermissions(backup.path())).isEqualTo(mine);
    }
  }

  @Test
  void aBackupHoldsEverythingAndTheMarksOfAStudy() throws Exception {
    try (StudyFile study = files.open(path)) {
      edit(study, "kept in the backup");
      Map<UUID, Entity> whole = Whole.of(study);
      Backup backup = files.backUp(study);
      assertThat(files.backups(path)).containsExactly(backup);
      assertThat(files.check(backup.path(), Progress.NONE)).isEmpty();
      try (var raw = DriverManager.getConnection("jdbc:sqlite:" + backup.path())) {
        assertThat(Connections.number(raw, "PRAGMA application_id"))
            .isEqualTo(Header.APPLICATION_ID);
        assertThat(Connections.number(raw, "PRAGMA user_version"))
            .isEqualTo(Schema.current().version());
      }
      try (StudyFile copy = files.openReadOnly(backup.path())) {
        assertThat(Whole.of(copy)).isEqualTo(whole);
        assertThat(copy.search("backup", 5)).hasSize(1);
        assertThat(copy.ends().undo()).isEqualTo(study.ends().undo());
      }
    }
  }

  @Test
  void aBackupIsRestoredAndWhatStoodThereIsKept() throws Exception {
    Backup backup;
    try (StudyFile study = files.open(path)) {
      backup = files.backUp(study);
      edit(study, "written later");
    }
    Preview preview = files.preview(backup.path());
    assertThat(preview.cases()).isEqualTo(3);
    assertThat(preview.pseudonyms()).hasSize(3);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
    files.restore(backup.path(), path);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-r-----");
    try (StudyFile study = files.open(path)) {
      assertThat(Whole.of(study)).isEqualTo(Whole.byId(ROWS));
    }
    Backup kept = files.backups(path).getFirst();
    assertThat(kept.kept()).isTrue();
    files.restore(kept.path(), path);
    try (StudyFile study = files.open(path)) {
      assertThat(study.search("later", 5)).hasSize(1);
    }
    assertThat(names()).containsExactly("s.casebridge", "s.casebridge.backups");
  }

  @Test
  void aDamagedOrLostStudyIsRestoredAndTheDamagedOneSetAside() throws Exception {
    Backup backup;
    try (StudyFile study = files.open(path)) {
      backup = files.backUp(study);
    }
    byte[] damaged = "no study any longer".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(path, damaged);
    assertRefused("file.notours", () -> files.open(path));
    files.restore(backup.path(), path);
    files.open(path).close();
    try (var found = Files.list(Backups.folder(path))) {
      Path aside =
          found.filter(it -> it.toString().endsWith(".set-aside")).findFirst().orElseThrow();
      assertThat(Files.readAllBytes(aside)).isEqualTo(damaged);
    }
    Files.delete(path);
    assertThat(files.backups(path)).hasSize(1);
    files.restore(backup.path(), path);
    files.open(path).close();
  }

  @Test
  void whatACrashLeftBesideAStudyIsNotReadIntoTheOneRestored() throws Exception {
    Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("s.casebridge");
    Backup backup;
    try (StudyFile study = files.open(path)) {
      backup = files.backUp(study);
      edit(study, "written before the crash");
      for (String ending : List.of("", "-wal")) {
        Files.copy(Connections.beside(path, ending), Connections.beside(crashed, ending));
      }
    }
    files.restore(backup.path(), crashed);
    assertThat(Connections.beside(crashed, "-wal")).doesNotExist();
    try (StudyFile study = files.open(crashed)) {
      assertThat(Whole.of(study)).isEqualTo(Whole.byId(ROWS));
    }
    Backup kept = files.backups(crashed).getFirst();
    try (StudyFile study = files.openReadOnly(kept.path())) {
      assertThat(study.search("crash", 5)).as("the edits of the crashed one").hasSize(1);
    }
  }

  @Test
  void aStudyIsOpenedWithoutTrustInWhatItSays() throws Exception {
    try (StudyFile work = files.open(path);
        StudyFile reading = files.openReadOnly(path)) {
      for (StudyFile each : List.of(work, reading)) {
        var connection = ((SqliteStudyFile) each).connection();
        assertThat(Connections.number(connection, "PRAGMA trusted_schema")).isZero();
        assertThat(Connections.number(connection, "PRAGMA foreign_keys")).isOne();
        assertThat(Connections.number(connection, "PRAGMA cell_size_check")).isOne();
      }
    }
  }

  @Test
  void aDamagedBackupIsNotCountedOrNotRestored() throws Exception {
    Backup whole;
    Backup cut;
    Backup flipped;
    try (StudyFile study = files.open(path)) {
      whole = files.backUp(study);
      cut = files.backUp(study);
      flipped = files.backUp(study);
    }
    byte[] bytes = Files.readAllBytes(cut.path());
    Files.write(cut.path(), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    for (int i = 8192; i < 8400; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(flipped.path(), bytes);
    assertThat(files.backups(path)).doesNotContain(cut).contains(whole);
    byte[] study = Files.readAllBytes(path);
    assertRefused("file.damaged", () -> files.preview(flipped.path()));
    assertRefused("file.damaged", () -> files.restore(flipped.path(), path));
    assertRefused("file.truncated", () -> files.restore(cut.path(), path));
    assertThat(Files.readAllBytes(path)).isEqualTo(study);
  }

  @Test
  void anOpenStudyIsNotReplaced() throws Exception {
    try (StudyFile study = files.open(path)) {
      Backup backup = files.backUp(study);
      assertRefused("file.locked", () -> files.restore(backup.path(), path));
    }
  }

  @Test
  void backupsThinOutWithAge() {
    Instant now = Instant.parse("2026-06-30T12:00:00Z");
    List<Backup> backups = new ArrayList<>();
    for (int half = 0; half < 2 * 24 * 120; half++) {
      backups.add(new Backup(Path.of("b" + half), now.minusSeconds(1800L * half), 1, false));
    }
    Backup kept = new Backup(Path.of("kept"), now.minus(Duration.ofDays(100)), 1, true);
    backups.add(kept);
    List<Backup> left = new ArrayList<>(backups);
    left.removeAll(Backups.doomed(backups, now));
    assertThat(left).contains(kept, backups.getFirst(), backups.get(1));
    assertThat(within(left, now, Duration.ZERO, Duration.ofHours(24))).hasSizeBetween(24, 28);
    assertThat(within(left, now, Duration.ofHours(25), Duration.ofDays(30))).hasSizeBetween(28, 31);
    assertThat(within(left, now, Duration.ofDays(31), Duration.ofDays(120))).hasSizeBetween(12, 15);
    assertThat(Backups.doomed(left, now)).isEmpty();
  }

  private static List<Backup> within(
      List<Backup> backups, Instant now, Duration from, Duration to) {
    return backups.stream()
        .filter(it -> !it.made().isAfter(now.minus(from)) && it.made().isAfter(now.minus(to)))
        .toList();
  }

  @Test
  void backupsOfAYearOfWorkStayFew() throws Exception {
    try (StudyFile study = files.open(path)) {
      for (int i = 0; i < 12; i++) {
        clock.pass(Duration.ofMinutes(20));
        files.backUp(study);
      }
    }
    assertThat(files.backups(path)).hasSizeBetween(5, 8);
  }

  @Test
  void anOlderFileIsBroughtUpToDateAndItsOldFormKept() throws Exception {
    Schema next = next("CREATE TABLE later (id INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;");
    SqliteStudyFiles newer = new SqliteStudyFiles(clock, next);
    assertRefused("file.older", () -> newer.openReadOnly(path));
    try (StudyFile study = newer.open(path)) {
      assertThat(Whole.of(study)).isEqualTo(Whole.byId(ROWS));
    }
    assertThat(newer.check(path, Progress.NONE)).isEmpty();
    Backup old = newer.backups(path).getFirst();
    assertThat(old.kept()).isTrue();
    try (StudyFile before = files.openReadOnly(old.path())) {
      assertThat(Whole.of(before)).isEqualTo(Whole.byId(ROWS));
    }
    assertRefused("file.newer", () -> files.open(path));
    assertRefused("file.newer", () -> files.openReadOnly(path));
    newer.open(path).close();
    assertThat(newer.backups(path)).hasSize(1);
  }

  @Test
  void aFileOfTheFirstVersionKeepsItsComparisonsAndItsHistory() throws Exception {
    Path first = folder.resolve("first.casebridge");
    List<Entity> rows =
        ROWS.stream()
            .filter(it -> !(it instanceof Summary) && !(it instanceof Replication))
            .map(it -> it instanceof Comparison comparison ? asOnceArranged(comparison) : it)
            .map(StudyFilesTest::forEverybody)
            .toList();
    Path latest = folder.resolve("latest.casebridge");
    Map<UUID, Entity> kept = Whole.byId(rows);
    try (StudyFile study = Whole.made(latest, rows)) {
      UUID comparison = study.all(Comparison.class).getFirst().id();
      new Editor(study, clock).remove(Kind.COMPARISON, comparison);
    }
    asVersionOne(latest, first);
    try (StudyFile study = files.open(first)) {
      assertThat(study.undo()).as("what was removed under the first version").isPresent();
      assertThat(Whole.of(study)).isEqualTo(kept);
      edit(study, "after the change of version");
      study.undo();
      assertThat(Whole.of(study)).isEqualTo(kept);
    }
    assertThat(files.check(first, Progress.NONE)).isEmpty();
    assertThat(files.backups(first)).anyMatch(Backup::kept);
  }

  private static Entity forEverybody(Entity it) {
    for (String path : List.of("audience", "claim.audience")) {
      if (Shape.of(it.entityKind()).has(path)) {
        return Shape.with(it, path, Audience.PUBLICATION);
      }
    }
    return it;
  }

  private static Comparison asOnceArranged(Comparison it) {
    return new Comparison(
        it.stamp(),
        it.place(),
        it.title(),
        it.caseIds(),
        it.rows(),
        it.sort(),
        List.of(),
        List.of(),
        false,
        "");
  }

  /** Writes what the first version can hold of a study into a file of the first version. */
  private static void asVersionOne(Path from, Path to) throws Exception {
    try (var raw = DriverManager.getConnection("jdbc:sqlite:" + to)) {
      new Schema(Schema.current().scripts().subList(0, 1), 1).create(raw);
      try (var statement = raw.createStatement()) {
        statement.execute("ATTACH '" + from + "' AS later");
        statement.execute("DELETE FROM file_info");
        List<String> tables = new ArrayList<>();
        try (var each =
            statement.executeQuery(
                "SELECT name FROM main.sqlite_schema WHERE type = 'table'"
                    + " AND name NOT IN ('sqlite_sequence', 'search')")) {
          while (each.next()) {
            tables.add(each.getString(1));
          }
        }
        for (String table : tables) {
          String columns;
          try (var each =
              statement.executeQuery(
                  "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('"
                      + table
                      + "', 'main')")) {
            columns = each.getString(1);
          }
          statement.execute("DELETE FROM main." + table);
          statement.execute(
              "INSERT INTO main.%s (%s) SELECT %s FROM later.%s"
                  .formatted(table, columns, columns, table));
        }
        statement.execute("DETACH later");
        statement.execute("UPDATE file_info SET oldest_compatible = 1");
        for (String side : List.of("before", "after")) {
          statement.execute(
              "UPDATE history_rows SET %1$s = json_remove(%1$s, '$.pinned', '$.collapsed',"
                      .formatted(side)
                  + " '$.transposed', '$.alignment') WHERE kind = 'comparisons'");
        }
      }
    }
  }

  @Test
  void aMigrationThatFailsOrDamagesLeavesTheFileAsItWas() throws Exception {
    for (String script :
        List.of(
            "CREATE TABLE later (id INTEGER); SELECT nonsense;",
            "DELETE FROM cases;",
            "INSERT INTO answers SELECT * FROM answers;")) {
      byte[] before = Files.readAllBytes(path);
      SqliteStudyFiles newer = new SqliteStudyFiles(clock, next(script));
      assertRefused("file.migration", () -> newer.open(path));
      assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }
    files.open(path).close();
  }

  @Test
  void aFileWithLooseEndsIsNotBroughtUpToDate() throws Exception {
    try (var raw = DriverManager.getConnection("jdbc:sqlite:" + path);
        var statement = raw.createStatement()) {
      statement.execute("PRAGMA foreign_keys = OFF");
      statement.executeUpdate("UPDATE assets SET case_id = randomblob(16) WHERE rowid = 1");
    }
    byte[] before = Files.readAllBytes(path);
    Schema next = next("CREATE TABLE later (id INTEGER) STRICT;");
    assertRefused("file.migration", () -> new SqliteStudyFiles(clock, next).open(path));
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    files.open(path).close();
  }

  @Test
  void aNewerFileThatStaysCompatibleIsOpened() throws Exception {
    Schema next = new Schema(next("CREATE TABLE later (id INTEGER) STRICT;").scripts(), 1);
    new SqliteStudyFiles(clock, next).open(path).close();
    try (StudyFile study = files.open(path)) {
      edit(study, "by the older program");
      assertThat(study.all(Case.class)).hasSize(3);
    }
    assertThat(files.check(path, Progress.NONE)).isEmpty();
  }

  private static Schema next(String script) {
    List<String> scripts = new ArrayList<>(Schema.current().scripts());
    scripts.add(script);
    return new Schema(scripts, scripts.size());
  }

  @Test
  void cancellingLeavesNoFile() {
    Path other = folder.resolve("other.casebridge");
    Progress cancelled =
        new Progress() {
          @Override
          public void report(double done, String what) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertRefused("cancelled", () -> files.create(other, ROWS, cancelled));
    assertThat(other).doesNotExist();
    assertThat(FileHold.beside(other)).doesNotExist();
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws Exception {
    byte[] before = Files.readAllBytes(path);
    assertRefused("file.exists", () -> files.create(path, ROWS, Progress.NONE));
    assertRefused("file.exists", () -> files.copy(path, path));
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
  }

  @Test
  void aLargeFileIsReadAtOnceButWrittenOnlyAfterItsCheck() throws Exception {
    byte[] bytes = Files.readAllBytes(path);
    // A page of a table's leaves, not of its root, so that reading elsewhere goes on.
    for (int i = bytes.length - 4096; i < bytes.length - 4000; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(path, bytes);
    FileHold hold = FileHold.take(path);
    try (StudyFile study =
        new SqliteStudyFile(path, Connections.forWork(path), hold, SoundCheck.start(path, false))) {
      assertRefused("file.damaged", () -> edit(study, "never written"));
      assertRefused("file.damaged", study::study);
    }
    assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
  }
}
