package org.casebridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Case;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Places, disks and pastes that let a study down. Each ends in a sentence and leaves the study as
 * it was. Root may write where others may not, so there the place is made unwritable by other means
 * (an immutable mark, a small file system of its own) where the machine lets it.
 */
class BadPlaceTest {
  private static final BadInputs TABLE = new BadInputs("bad places");
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
  private static final List<Entity> ROWS = new MadeStudy(51).rows(2);
  @TempDir Path folder;
  private final SqliteStudyFiles files = new SqliteStudyFiles(Clock.systemUTC());
  private Path path;

  @BeforeEach
  void make() throws Exception {
    path = folder.toRealPath().resolve("s.casebridge");
    files.create(path, ROWS, Progress.NONE).close();
  }

  @AfterAll
  static void writeTable() throws Exception {
    TABLE.write();
  }

  /** Something done with a study. */
  @FunctionalInterface
  interface Deed {
    void run() throws Exception;
  }

  /** Does something that must fail with the code, and leave the file byte for byte. */
  private void refused(String input, String code, Path file, Deed deed) throws Exception {
    String before = Files.isRegularFile(file) ? BadFileTest.hash(file) : "";
    String found = "";
    String sentence = "";
    try {
      deed.run();
    } catch (ExpectedProblem e) {
      found = e.code();
      sentence = e.sentence();
    }
    String after = Files.isRegularFile(file) ? BadFileTest.hash(file) : "";
    TABLE.add(input, found, sentence, after.equals(before));
    assertThat(found).isEqualTo(code);
    assertThat(sentence).hasSizeGreaterThan(30).endsWith(".");
    assertThat(after).as("unharmed").isEqualTo(before);
  }

  private static void retitle(StudyFile study, String title) throws ExpectedProblem {
    var before = study.study();
    new Editor(study, Clock.systemUTC())
        .change(before, Shape.with(before, "title", title), "title");
  }

  private static boolean run(String... command) throws Exception {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (java.io.IOException e) {
      return false;
    }
  }

  /** Makes a path unwritable for whoever we are; false if the machine has no way to. */
  private static boolean freeze(Path path) throws Exception {
    if (ROOT) {
      return run("chattr", "+i", path.toString());
    }
    String permissions = Files.isDirectory(path) ? "r-xr-xr-x" : "r--r--r--";
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    return true;
  }

  private static void thaw(Path path) throws Exception {
    if (ROOT) {
      run("chattr", "-i", path.toString());
    } else {
      String permissions = Files.isDirectory(path) ? "rwx------" : "rw-------";
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  @Test
  void aReadOnlyFileIsReadButNotWritten() throws Exception {
    try {
      assumeTrue(freeze(path), "root, and no immutable mark on this file system");
      refused("read-only file", "file.readonly", path, () -> files.open(path).close());
      try (StudyFile study = files.openReadOnly(path)) {
        assertThat(Whole.of(study)).isEqualTo(Whole.byId(ROWS));
        refused("edit of a read-only study", "file.readonly", path, () -> retitle(study, "x"));
      }
    } finally {
      thaw(path);
    }
  }

  @Test
  void aReadOnlyFolderIsReadButNotWritten() throws Exception {
    try {
      assumeTrue(freeze(folder), "root, and no immutable mark on this file system");
      refused("read-only folder", "file.readonly", path, () -> files.open(path).close());
      try (StudyFile study = files.openReadOnly(path)) {
        assertThat(Whole.of(study)).isEqualTo(Whole.byId(ROWS));
        assertThat(study.search("supervisor", 5)).isNotEmpty();
      }
      assertThat(files.check(path, Progress.NONE)).isEmpty();
      refused(
          "new study in a read-only folder",
          "file.unwritable",
          path,
          () -> files.create(folder.resolve("new.casebridge"), ROWS, Progress.NONE).close());
      refused(
          "copy into a read-only folder",
          "file.unwritable",
          path,
          () -> files.copy(path, folder.resolve("copy.casebridge")));
    } finally {
      thaw(folder);
    }
  }

  @Test
  void whatACrashLeftInAReadOnlyFolderIsReadOrSaidToBeUnfinished() throws Exception {
    Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("s.casebridge");
    Map<UUID, Entity> edited;
    try (StudyFile study = files.open(path)) {
      retitle(study, "edited before the crash");
      edited = Whole.of(study);
      for (String ending : List.of("", "-wal", "-shm")) {
        Files.copy(Connections.beside(path, ending), Connections.beside(crashed, ending));
      }
    }
    Path alone = Files.createDirectory(folder.resolve("alone")).resolve("s.casebridge");
    Files.copy(crashed, alone);
    Path part = Files.createDirectory(folder.resolve("part")).resolve("s.casebridge");
    Files.copy(crashed, part);
    Files.copy(Connections.beside(crashed, "-wal"), Connections.beside(part, "-wal"));
    List<Path> folders = List.of(crashed.getParent(), alone.getParent(), part.getParent());
    try {
      for (Path each : folders) {
        assumeTrue(freeze(each), "root, and no immutable mark on this file system");
      }
      try (StudyFile study = files.openReadOnly(crashed)) {
        assertThat(Whole.of(study)).isEqualTo(edited);
      }
      TABLE.add("left by a crash in a read-only folder", "opened", "read with its last edit", true);
      files.openReadOnly(alone).close();
      TABLE.add("copied while open, into a read-only folder", "opened", "", true);
      refused(
          "left by a crash, partly copied into a read-only folder",
          "file.unfinished",
          part,
          () -> files.openReadOnly(part).close());
    } finally {
      for (Path each : folders) {
        thaw(each);
      }
    }
    try (StudyFile study = files.open(crashed)) {
      assertThat(Whole.of(study)).isEqualTo(edited);
    }
    assertThat(Connections.beside(crashed, "-wal")).doesNotExist();
  }

  @Test
  void aFullDiskKeepsWhatWasKept() throws Exception {
    Path small = Files.createDirectory(folder.resolve("small"));
    assumeTrue(
        ROOT && run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", small.toString()),
        "may not mount; see the test with a bounded database");
    try {
      Path full = small.resolve("s.casebridge");
      files.copy(path, full);
      StudyFile study = files.open(full);
      retitle(study, "kept");
      Map<UUID, Entity> kept = Whole.of(study);
      Source large =
          Shape.with((Source) new MadeStudy(8).row(Kind.SOURCE), "text", "word ".repeat(800_000));
      Editor editor = new Editor(study, Clock.systemUTC());
      refused("edit on a full disk", "disk.full", full, () -> editor.add(large));
      assertThat(Whole.of(study)).isEqualTo(kept);
      assertThat(study.undo()).isPresent();
      assertThat(study.redo()).isPresent();
      refused("backup on a full disk", "disk.full", full, () -> fillUp(study));
      refused(
          "new study on a full disk",
          "disk.full",
          full,
          () -> files.create(small.resolve("n.casebridge"), ROWS, Progress.NONE).close());
      assertThat(small.resolve("n.casebridge")).doesNotExist();
      try (var left = Files.walk(small)) {
        left.filter(Files::isRegularFile)
            .filter(it -> it.toString().contains(".backups"))
            .forEach(it -> assertThat(it.toFile().delete()).isTrue());
      }
      study.close();
      try (StudyFile again = files.open(full)) {
        assertThat(Whole.of(again)).isEqualTo(kept);
      }
      assertThat(files.check(full, Progress.NONE)).isEmpty();
    } finally {
      run("umount", small.toString());
    }
  }

  private void fillUp(StudyFile study) throws ExpectedProblem {
    for (int i = 0; i < 20; i++) {
      files.backUp(study);
    }
  }

  @Test
  void aBoundedDatabaseKeepsWhatWasKept() throws Exception {
    try (StudyFile study = files.open(path)) {
      try (Statement statement = ((SqliteStudyFile) study).connection().createStatement()) {
        statement.execute("PRAGMA max_page_count = 160");
      }
      retitle(study, "kept");
      Map<UUID, Entity> kept = Whole.of(study);
      Source large =
          Shape.with((Source) new MadeStudy(8).row(Kind.SOURCE), "text", "word ".repeat(800_000));
      Editor editor = new Editor(study, Clock.systemUTC());
      refused("edit beyond what the file may hold", "disk.full", path, () -> editor.add(large));
      assertThat(Whole.of(study)).isEqualTo(kept);
      retitle(study, "goes on");
    }
    assertThat(files.check(path, Progress.NONE)).isEmpty();
  }

  @Test
  void aStudyOpenElsewhereIsRefused() throws Exception {
    try (StudyFile study = files.open(path)) {
      refused("open in this window", "file.locked", path, () -> files.open(path).close());
    }
  }

  @Test
  void whatIsNoFileIsRefused() throws Exception {
    refused("a folder", "file.folder", folder, () -> files.open(folder).close());
    Path missing = folder.resolve("missing.casebridge");
    refused("a missing file", "file.missing", missing, () -> files.open(missing).close());
    Path nowhere = folder.resolve("no/folder/s.casebridge");
    refused("a file in a missing folder", "file.missing", nowhere, () -> files.open(nowhere));
    refused(
        "a new study in a missing folder",
        "folder.missing",
        nowhere,
        () -> files.create(nowhere, ROWS, Progress.NONE));
    Path loop = folder.resolve("loop.casebridge");
    Files.createSymbolicLink(loop, loop);
    refused("a link to itself", "file.missing", loop, () -> files.open(loop).close());
    Path dangling = folder.resolve("dangling.casebridge");
    Files.createSymbolicLink(dangling, missing);
    refused("a link to nothing", "file.missing", dangling, () -> files.open(dangling).close());
    refused(
        "a new study over a link to nothing",
        "file.exists",
        dangling,
        () -> files.create(dangling, ROWS, Progress.NONE));
    Path pipe = folder.resolve("pipe.casebridge");
    if (run("mkfifo", pipe.toString())) {
      refused("a pipe", "file.notours", pipe, () -> files.open(pipe).close());
    }
    Path device = Path.of("/dev/null");
    if (Files.exists(device)) {
      refused("a device", "file.notours", device, () -> files.open(device).close());
    }
  }

  @Test
  void oddNamesMeanNothingToTheDriver() throws Exception {
    List<String> names =
        new ArrayList<>(
            List.of(
                "what? #1 50% & more=x;y.casebridge",
                "file:memory.casebridge",
                "mode=memory.casebridge",
                "quote'\"name.casebridge",
                "-dash.casebridge",
                " space .casebridge",
                "émigrée-ሰላም-كتاب-🦜.casebridge",
                "a".repeat(200) + ".casebridge"));
    for (String name : names) {
      Path odd = folder.resolve(name);
      try (StudyFile study = files.create(odd, ROWS, Progress.NONE)) {
        retitle(study, name);
        files.backUp(study);
      }
      try (StudyFile study = files.open(odd)) {
        assertThat(study.study().title()).isEqualTo(name);
      }
      assertThat(odd).isRegularFile();
      TABLE.add(
          "a name such as " + name.substring(0, Math.min(40, name.length())), "opened", "", true);
    }
    try (var found = Files.list(folder)) {
      assertThat(found).hasSize(1 + 2 * names.size());
    }
    Path tooLong = folder.resolve("b".repeat(300) + ".casebridge");
    refused(
        "a name longer than names may be",
        "name.toolong",
        tooLong,
        () -> files.create(tooLong, ROWS, Progress.NONE).close());
  }

  @Test
  void aFileTakenAwayWhileItIsOpenTakesNoMoreEdits() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path away = folder.resolve("away");
    Path file = inner.resolve("s.casebridge");
    files.copy(path, file);
    try (StudyFile study = files.open(file)) {
      retitle(study, "kept");
      Files.move(inner, away);
      refused("its folder moved while open", "file.moved", file, () -> retitle(study, "lost"));
      assertThat(study.study().title()).isEqualTo("kept");
      Files.move(away, inner);
      retitle(study, "kept too");
      Files.move(file, inner.resolve("other"));
      Files.copy(path, file);
      refused("another file put in its place", "file.moved", file, () -> retitle(study, "lost"));
      Files.delete(file);
      Files.move(inner.resolve("other"), file);
    }
    try (StudyFile study = files.open(file)) {
      assertThat(study.study().title()).isEqualTo("kept too");
    }
  }

  @Test
  void aHugePasteIsKeptWholeAndUndone() throws Exception {
    int[] megabytes =
        Boolean.getBoolean("casebridge.campaign") ? new int[] {10, 100} : new int[] {10};
    for (int size : megabytes) {
      Path file = folder.resolve("huge" + size + ".casebridge");
      try (StudyFile study = files.create(file, ROWS, Progress.NONE)) {
        String text = "the shift began early, and the supervisor noticed. ".repeat(size << 20 >> 5);
        text = text.substring(0, size << 20);
        Source source = study.all(Source.class).getFirst();
        new Editor(study, Clock.systemUTC())
            .change(source, Shape.with(source, "text", text), "text");
        assertThat(study.find(Source.class, source.id()).orElseThrow().text().equals(text))
            .isTrue();
        study.undo();
        assertThat(Whole.of(study)).isEqualTo(Whole.byId(ROWS));
        study.redo();
        assertThat(study.find(Source.class, source.id()).orElseThrow().text().equals(text))
            .isTrue();
        assertThat(study.all(Case.class)).hasSize(2);
      }
      assertThat(files.check(file, Progress.NONE)).isEmpty();
      TABLE.add("a paste of " + size + " MB", "opened", "kept whole, undone, redone", true);
    }
  }
}
