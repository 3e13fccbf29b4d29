package org.casebridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Case;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are not ours, or not whole, or made to trick us. Each ends in a sentence, or is opened
 * soundly; each is afterwards what it was, byte for byte.
 */
class BadFileTest {
  private static final String SOUND = "opened";
  private static final BadInputs TABLE = new BadInputs("bad files");
  @TempDir static Path folder;
  private static byte[] good;
  private final SqliteStudyFiles files = new SqliteStudyFiles(Clock.systemUTC());

  /** Makes a bad file. */
  @FunctionalInterface
  interface Maker {
    void make(Path path) throws Exception;
  }

  /** A bad file, and the code or codes it may end in. */
  record Bad(String name, String codes, Maker maker) {}

  @BeforeAll
  static void makeGoodOne() throws Exception {
    Path path = folder.resolve("good.casebridge");
    Whole.made(path, new MadeStudy(41).rows(4)).close();
    good = Files.readAllBytes(path);
  }

  @AfterAll
  static void writeTable() throws IOException {
    TABLE.write();
  }

  @TestFactory
  Stream<DynamicTest> badFilesEndInASentenceAndStayAsTheyAre() {
    List<Bad> all = new ArrayList<>();
    all.addAll(strangers());
    all.addAll(truncated());
    all.addAll(flippedHeaders());
    all.addAll(flippedPages());
    all.addAll(versions());
    all.addAll(schemas());
    all.addAll(contents());
    return all.stream().map(it -> dynamicTest(it.name(), () -> examine(it)));
  }

  private void examine(Bad bad) throws Exception {
    Path path = Files.createTempDirectory(folder, "bad").resolve("bad.casebridge");
    bad.maker().make(path);
    String before = hash(path);
    List<String> codes = new ArrayList<>();
    String sentence = "";
    for (boolean reading : new boolean[] {true, false}) {
      try (StudyFile study = reading ? files.openReadOnly(path) : files.open(path)) {
        readAll(study);
        codes.add(SOUND);
      } catch (ExpectedProblem e) {
        codes.add(e.code());
        sentence = sentence(e);
      }
    }
    String found = checked(path);
    TABLE.add(
        bad.name(),
        codes.getFirst(),
        sentence.isEmpty() ? found : sentence,
        hash(path).equals(before));
    assertThat(hash(path)).as("unharmed").isEqualTo(before);
    assertThat(List.of(bad.codes().split("\\|"))).containsAll(codes);
    assertThat(found.isEmpty() && !codes.equals(List.of(SOUND, SOUND)))
        .as("refused, yet nothing found by check")
        .isFalse();
  }

  /** What a check finds; a copy is made sound or refused, but never half. */
  private String checked(Path path) throws Exception {
    Path copy = path.resolveSibling("copy of " + path.getFileName());
    try {
      files.copy(path, copy);
      // It counts as a backup, so it must open.
      files.openReadOnly(copy).close();
    } catch (ExpectedProblem e) {
      sentence(e);
      assertThat(copy).as(e.code()).doesNotExist();
    }
    try {
      return String.join(" ", files.check(path, Progress.NONE));
    } catch (ExpectedProblem e) {
      return sentence(e);
    }
  }

  @Test
  void aCheckFindsWhatPointsNowhere() throws Exception {
    assertThat(found("UPDATE assets SET case_id = randomblob(16) WHERE rowid = 1"))
        .containsExactly(
            "One row points at rows that are not there.",
            "One row in “assets” points at items that are not there.");
    assertThat(found("UPDATE evidence_links SET claim_id = randomblob(16) WHERE rowid < 3"))
        .containsExactly("2 rows in “evidence_links” point at items that are not there.");
  }

  private List<String> found(String statement) throws Exception {
    Path path = Files.createTempDirectory(folder, "loose").resolve("bad.casebridge");
    edited("", "", "PRAGMA foreign_keys = OFF", statement).maker().make(path);
    return files.check(path, Progress.NONE);
  }

  private static String sentence(ExpectedProblem problem) {
    assertThat(problem.sentence()).hasSizeGreaterThan(30).endsWith(".").contains("bad.casebridge");
    return problem.sentence();
  }

  private static void readAll(StudyFile study) throws ExpectedProblem {
    study.study();
    study.summaries();
    for (Case each : study.all(Case.class)) {
      study.caseFile(each.id());
    }
    study.search("sup", 20);
    study.ends();
    study.history(Long.MAX_VALUE, 50);
  }

  static String hash(Path path) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
  }

  private static Bad bytes(String name, String code, byte[] bytes) {
    return new Bad(name, code, path -> Files.write(path, bytes));
  }

  private static Bad text(String name, String code, String text) {
    return bytes(name, code, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Bad> strangers() {
    byte[] random = new byte[20_000];
    new Random(1).nextBytes(random);
    return List.of(
        bytes("empty file", "file.empty", new byte[0]),
        text("one letter", "file.notours", "x"),
        text("plain text", "file.notours", "Interview with a learner\n"),
        text("PDF", "file.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj"),
        text("study in the interchange form", "file.json", "{\"casebridge\": 1}"),
        text("the same behind a byte order mark", "file.json", "\uFEFF{\"casebridge\": 1}"),
        bytes("random bytes", "file.notours", random),
        bytes("only zeros", "file.notours", new byte[8192]),
        bytes("PNG", "file.notours", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452")),
        new Bad("Word document", "file.office", BadFileTest::writeZip),
        new Bad(
            "another program's database",
            "file.otherprogram",
            path -> sql(path, "CREATE TABLE notes (text)", "INSERT INTO notes VALUES ('x')")),
        new Bad(
            "database with our mark but nothing in it",
            "file.damaged",
            path -> sql(path, "PRAGMA application_id = " + Header.APPLICATION_ID)),
        bytes("SQLite's magic alone", "file.truncated", Arrays.copyOf(good, 16)));
  }

  private static void writeZip(Path path) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document/>".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(path, bytes.toByteArray());
  }

  private static List<Bad> truncated() {
    List<Bad> all = new ArrayList<>();
    // A file may be longer than its pages, as its header counts them; what lies behind is nothing.
    int end = ByteBuffer.wrap(good).getInt(28) * 4096;
    assertThat(end).isBetween(good.length - 3 * 4096, good.length);
    for (int length :
        new int[] {50, 100, 512, 4095, 4096, 8192, end / 4, end / 2, end - 4096, end - 1}) {
      all.add(
          bytes(
              "cut after " + length + " of " + good.length + " bytes",
              "file.truncated",
              Arrays.copyOf(good, length)));
    }
    byte[] longer = Arrays.copyOf(good, good.length + 10_000);
    all.add(bytes("10,000 bytes too long", SOUND + "|file.damaged", longer));
    return all;
  }

  private static List<Bad> flippedHeaders() {
    List<Bad> all = new ArrayList<>();
    String any =
        SOUND
            + "|file.notours|file.otherprogram|file.truncated|file.damaged|file.tampered|file.newer"
            + "|file.unwritable|file.readonly|row.damaged";
    for (int at :
        new int[] {0, 16, 18, 19, 20, 21, 24, 28, 31, 32, 36, 40, 44, 52, 56, 60, 64, 68, 92, 96}) {
      byte[] flipped = good.clone();
      flipped[at] ^= (byte) 0xff;
      all.add(bytes("header byte " + at + " flipped", any, flipped));
    }
    return all;
  }

  private static List<Bad> flippedPages() {
    List<Bad> all = new ArrayList<>();
    Random random = new Random(20260301);
    for (int i = 1; i <= 30; i++) {
      byte[] flipped = good.clone();
      int at = random.nextInt(100, flipped.length - 64);
      int length = i % 3 == 0 ? 64 : i % 3;
      for (int j = 0; j < length; j++) {
        flipped[at + j] ^= (byte) random.nextInt(1, 256);
      }
      all.add(
          bytes(
              length + " bytes flipped at " + at,
              SOUND + "|file.damaged|file.tampered|row.damaged|file.otherprogram",
              flipped));
    }
    for (int page = 1; page < good.length / 4096; page += Math.max(1, good.length / 4096 / 8)) {
      byte[] flipped = good.clone();
      Arrays.fill(flipped, page * 4096, (page + 1) * 4096, (byte) 0);
      all.add(
          bytes(
              "page " + (page + 1) + " all zeros",
              SOUND + "|file.damaged|file.tampered|row.damaged",
              flipped));
    }
    return all;
  }

  private static Bad edited(String name, String codes, String... statements) {
    return new Bad(
        name,
        codes,
        path -> {
          Files.write(path, good);
          sql(path, statements);
        });
  }

  private static void sql(Path path, String... statements) throws Exception {
    try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = raw.createStatement()) {
      for (String each : statements) {
        statement.executeUpdate(each);
      }
    }
  }

  private static List<Bad> versions() {
    return List.of(
        edited(
            "newer version, not compatible",
            "file.newer",
            "PRAGMA user_version = 99",
            "UPDATE file_info SET oldest_compatible = 50"),
        edited("newer version, compatible", SOUND, "PRAGMA user_version = 99"),
        edited(
            "newer version that does not say what it needs",
            "file.newer",
            "PRAGMA user_version = 99",
            "DELETE FROM file_info"),
        edited(
            "newer version, compatible, with a trigger",
            "file.tampered",
            "PRAGMA user_version = 99",
            "CREATE TRIGGER t AFTER INSERT ON cases BEGIN DELETE FROM cases; END"),
        edited("version 0", "file.damaged", "PRAGMA user_version = 0"),
        edited("version below 0", "file.damaged", "PRAGMA user_version = -3"),
        edited("another program's mark", "file.otherprogram", "PRAGMA application_id = 7"));
  }

  private static List<Bad> schemas() {
    String rewrite = "UPDATE sqlite_schema SET sql = replace(sql, ";
    return List.of(
        edited(
            "a trigger slipped in",
            "file.tampered",
            "CREATE TRIGGER t AFTER UPDATE ON cases BEGIN DELETE FROM cases; END"),
        edited("a view slipped in", "file.tampered", "CREATE VIEW v AS SELECT * FROM cases"),
        edited("a table too many", "file.tampered", "CREATE TABLE more (x)"),
        edited("a table missing", "file.tampered", "DROP TABLE memos"),
        edited("an index missing", "file.tampered", "DROP INDEX events_by_case"),
        edited(
            "a column renamed",
            "file.tampered",
            "ALTER TABLE cases RENAME COLUMN headline TO title"),
        edited("a column too many", "file.tampered", "ALTER TABLE cases ADD COLUMN more TEXT"),
        edited(
            "a view in the place of a table",
            "file.tampered",
            "ALTER TABLE memos RENAME TO memos2",
            "CREATE VIEW memos AS SELECT * FROM memos2"),
        edited(
            "a table that is not strict",
            "file.tampered",
            "PRAGMA writable_schema = ON",
            rewrite + "') STRICT', ')') WHERE name = 'cases'"),
        edited(
            "a check taken away",
            "file.tampered",
            "PRAGMA writable_schema = ON",
            rewrite + "'BETWEEN 0 AND 1', 'IS NOT 7') WHERE name = 'phases'"),
        edited(
            "a table whose pages are another's",
            "file.damaged|row.damaged|" + SOUND,
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name ="
                + " 'memos') WHERE name = 'cases'"));
  }

  /** Rows that the tables' own checks would not have let in. */
  private static Bad smuggled(String name, String codes, String table, String statement) {
    return new Bad(
        name,
        codes,
        path -> {
          Files.write(path, good);
          try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + path);
              Statement sql = raw.createStatement()) {
            String kept;
            try (var row =
                sql.executeQuery("SELECT sql FROM sqlite_schema WHERE name = '" + table + "'")) {
              kept = row.getString(1);
            }
            sql.executeUpdate("PRAGMA writable_schema = ON");
            String loose = kept.replaceAll("CHECK \\([^()]*(\\([^()]*\\)[^()]*)*\\)", "");
            loose = loose.replace(") STRICT", ")").replace("NOT NULL", "");
            set(raw, table, loose);
            sql.executeUpdate("PRAGMA writable_schema = RESET");
            sql.executeUpdate(statement);
            sql.executeUpdate("PRAGMA writable_schema = ON");
            set(raw, table, kept);
          }
        });
  }

  private static void set(Connection raw, String table, String sql) throws Exception {
    try (var update = raw.prepareStatement("UPDATE sqlite_schema SET sql = ? WHERE name = ?")) {
      update.setString(1, sql);
      update.setString(2, table);
      update.executeUpdate();
    }
  }

  private static List<Bad> contents() {
    String damaged = "file.damaged|row.damaged";
    return List.of(
        smuggled("text for a number", damaged, "cases", "UPDATE cases SET place = 'first'"),
        smuggled("bytes for a text", damaged, "cases", "UPDATE cases SET pseudonym = x'00ff'"),
        smuggled("nothing for a text", damaged, "cases", "UPDATE cases SET headline = NULL"),
        smuggled("an unknown code", damaged, "cases", "UPDATE cases SET consent = 'everybody'"),
        smuggled("a list that is no JSON", damaged, "cases", "UPDATE cases SET aliases = '[oops'"),
        smuggled("a list that is an object", damaged, "cases", "UPDATE cases SET aliases = '{}'"),
        edited("a list of numbers", damaged + "|" + SOUND, "UPDATE cases SET aliases = '[1,2]'"),
        edited("a list with a gap", damaged + "|" + SOUND, "UPDATE cases SET aliases = '[null]'"),
        edited(
            "a list of records without what they need",
            damaged + "|" + SOUND,
            "UPDATE assets SET recognised_by = '[{}]'"),
        edited(
            "a list of ids that are none",
            damaged + "|" + SOUND,
            "UPDATE phases SET main_mediators = '[\"x\"]'"),
        edited(
            "a date that is none",
            damaged + "|" + SOUND,
            "UPDATE phases SET span_from = '31 February'"),
        edited(
            "a span that ends before it begins",
            damaged + "|" + SOUND,
            "UPDATE phases SET span_from = '2024', span_to = '2020'"),
        smuggled(
            "an id too short",
            damaged + "|" + SOUND,
            "memos",
            "UPDATE memos SET id = x'0102' WHERE rowid = 1"),
        smuggled("a score of 7", damaged, "phases", "UPDATE phases SET asset_score = 7.0"),
        edited(
            "a part of a case that is not there",
            SOUND,
            "PRAGMA foreign_keys = OFF",
            "UPDATE assets SET case_id = randomblob(16) WHERE rowid = 1"),
        edited(
            "an excerpt behind a claim that is not there",
            SOUND,
            "UPDATE evidence_links SET claim_id = randomblob(16) WHERE rowid = 1"),
        edited("no study row", "file.damaged", "DELETE FROM study"),
        edited(
            "two study rows",
            "file.damaged",
            "INSERT INTO study SELECT randomblob(16), created, changed, author, title,"
                + " description, team, byline, language FROM study"),
        edited(
            "a history of things unknown",
            damaged + "|" + SOUND,
            "INSERT INTO history (action, kind, subject, detail, author, at, merge_key, state)"
                + " VALUES ('explode', 'cases', '', '', '', 0, '', 'done')"),
        edited("no index for search", SOUND, "DELETE FROM search_rows"),
        edited(
            "an index for search that is broken",
            "file.damaged",
            "UPDATE search_data SET block = x'00010203' WHERE id > 10"),
        new Bad(
            "a WAL of random bytes beside it",
            SOUND,
            path -> {
              Files.write(path, good);
              byte[] noise = new byte[50_000];
              new Random(5).nextBytes(noise);
              Files.write(Connections.beside(path, "-wal"), noise);
            }),
        new Bad(
            "a study of the right length and no more",
            "file.damaged|file.tampered",
            path -> {
              Files.write(path, good);
              byte[] noise = new byte[good.length - 4096];
              new Random(6).nextBytes(noise);
              try (var channel = Files.newByteChannel(path, StandardOpenOption.WRITE)) {
                channel.position(4096);
                channel.write(ByteBuffer.wrap(noise));
              }
            }));
  }
}
