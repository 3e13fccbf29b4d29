package org.casebridge.app.interchange;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Ids;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads and writes studies in their open form, JSON. */
public final class Interchange {
  /** The ending of such a file's name. */
  public static final String ENDING = ".casebridge.json";

  /** The largest file that is read, in bytes. */
  public static final long LARGEST = 512L << 20;

  private static final String SAMPLE = "/org/casebridge/sample/working-learners.casebridge.json";
  private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final Clock clock;
  private final Supplier<UUID> ids;
  private final Messages messages = Messages.of("interchange");
  private final Labels labels = Labels.of(List.of(), Locale.getDefault());
  private @Nullable SchemaCheck schema;

  /**
   * Reads and writes with the given clock.
   *
   * @param clock tells the time of items that come without one
   */
  public Interchange(Clock clock) {
    this(clock, Ids::next);
  }

  /**
   * Reads and writes with the given clock and ids.
   *
   * @param clock tells the time of items that come without one
   * @param ids makes the ids of items whose id in the file is no UUID
   */
  public Interchange(Clock clock, Supplier<UUID> ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** Where bytes come from, opened as often as needed. */
  @FunctionalInterface
  private interface Opened {
    InputStream open() throws IOException;
  }

  /**
   * Reads a file: all of it or nothing.
   *
   * @throws ExpectedProblem if there is no such file, it can't be read or is too large
   */
  public ReadResult read(Path file, Progress progress) throws ExpectedProblem {
    try {
      if (Files.isDirectory(file)) {
        throw new ExpectedProblem(
            "import.unreadable", messages.get("import.unreadable", file.toString()));
      }
      long bytes = Files.size(file);
      if (bytes > LARGEST) {
        throw new ExpectedProblem(
            "import.too_large", messages.get("import.too_large", LARGEST >> 20));
      }
      return read(() -> Files.newInputStream(file), bytes, progress);
    } catch (NoSuchFileException e) {
      throw new ExpectedProblem(
          "import.missing", messages.get("import.missing", file.toString()), e);
    } catch (IOException | JacksonIOException e) {
      throw new ExpectedProblem(
          "import.unreadable", messages.get("import.unreadable", file.toString()), e);
    }
  }

  /** The rows of the sample study, ready for a new study file. */
  public List<Entity> sample() {
    try {
      ReadResult result =
          read(
              () -> {
                InputStream in = Interchange.class.getResourceAsStream(SAMPLE);
                if (in == null) {
                  throw new IllegalStateException("the sample is missing from the program");
                }
                return in;
              },
              1,
              Progress.NONE);
      if (result instanceof ReadResult.Read read) {
        return read.rows();
      }
      throw new IllegalStateException("the sample is broken: " + result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadResult read(Opened opened, long bytes, Progress progress) throws IOException {
    try (InputStream in = new BufferedInputStream(opened.open())) {
      String strange = strange(in);
      if (strange != null) {
        return new ReadResult.Refused(List.of(new Problem(0, 0, "", messages.get(strange))), false);
      }
    }
    StudyReader reader =
        new StudyReader(
            messages, labels, schema(), ids, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    List<Problem> problems = new ArrayList<>();
    @Nullable List<Entity> rows = List.of();
    try (InputStream in = opened.open()) {
      rows = reader.read(in, bytes, progress);
    } catch (JacksonIOException e) {
      throw e;
    } catch (JacksonException e) {
      problems.add(broken(e));
    }
    if (rows == null) {
      return new ReadResult.Cancelled();
    }
    problems.addAll(0, placed(reader.findings().all(), opened));
    return problems.isEmpty()
        ? new ReadResult.Read(rows, reader.notes())
        : new ReadResult.Refused(problems, reader.findings().full());
  }

  /** The schema, taken apart only when it is first needed, since that takes its time. */
  private synchronized SchemaCheck schema() {
    SchemaCheck made = schema == null ? new SchemaCheck() : schema;
    schema = made;
    return made;
  }

  /** Looks at the first bytes; the key of what is strange about them, or null. */
  private static @Nullable String strange(InputStream in) throws IOException {
    byte[] head = in.readNBytes(64);
    if (head.length >= DATABASE.length
        && Arrays.equals(head, 0, DATABASE.length, DATABASE, 0, DATABASE.length)) {
      return "import.study_file";
    }
    int at = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB ? 3 : 0;
    if (head.length >= 2
        && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
            || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
            || (head[0] == 0 || head[1] == 0))) {
      return "import.encoding";
    }
    while (at < head.length && Character.isWhitespace(head[at])) {
      at++;
    }
    if (at == head.length) {
      return "import.nothing";
    }
    return head[at] == '{' ? null : "import.not_ours";
  }

  private Problem broken(JacksonException e) {
    String detail = String.valueOf(e.getOriginalMessage());
    String key;
    if (e instanceof UnexpectedEndOfInputException
        || detail.startsWith("Unexpected end-of-input")) {
      key = "import.truncated";
    } else if (e instanceof StreamConstraintsException) {
      key = detail.contains("nesting") ? "import.too_deep" : "import.too_much";
    } else if (detail.contains("Duplicate")) {
      key = "import.duplicate_key";
    } else if (detail.contains("UTF-8")) {
      key = "import.encoding";
    } else if (detail.contains("CTRL-CHAR")) {
      key = "import.raw_control";
    } else {
      key = "import.syntax";
    }
    TokenStreamLocation at = e.getLocation();
    return at == null
        ? new Problem(0, 0, "", messages.get(key))
        : new Problem(
            Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), "", messages.get(key));
  }

  private static List<Problem> placed(List<Findings.Finding> findings, Opened opened)
      throws IOException {
    if (findings.isEmpty()) {
      return List.of();
    }
    Set<String> pointers = new HashSet<>();
    for (Findings.Finding finding : findings) {
      for (String at = finding.pointer(); !at.isEmpty(); at = parent(at)) {
        pointers.add(at);
      }
    }
    Map<String, TokenStreamLocation> places;
    try (InputStream in = opened.open()) {
      places = Json.locations(in, pointers);
    }
    List<Problem> problems = new ArrayList<>();
    for (Findings.Finding finding : findings) {
      String at = finding.pointer();
      while (!at.isEmpty() && !places.containsKey(at)) {
        at = parent(at);
      }
      TokenStreamLocation place = places.get(at);
      problems.add(
          new Problem(
              place == null ? 0 : place.getLineNr(),
              place == null ? 0 : place.getColumnNr(),
              path(finding.pointer()),
              finding.sentence()));
    }
    problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return problems;
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static String path(String pointer) {
    StringBuilder path = new StringBuilder();
    for (String part : pointer.split("/", -1)) {
      if (part.matches("\\d+")) {
        path.append('[').append(part).append(']');
      } else if (!part.isEmpty()) {
        path.append(path.isEmpty() ? "" : ".").append(part.replace("~1", "/").replace("~0", "~"));
      }
    }
    return path.toString();
  }

  /**
   * Writes a study. The target appears whole or not at all; a file already there is replaced only
   * once the new one is whole.
   *
   * @return whether it was written; false if it was cancelled
   * @throws ExpectedProblem if the study can't be read or the target not be written
   */
  public boolean write(StudyFile study, Path target, Progress progress) throws ExpectedProblem {
    Path folder = target.toAbsolutePath().getParent();
    @Nullable Path part = null;
    try {
      part = Files.createTempFile(folder, ".casebridge-", ".part");
      boolean whole;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        whole = new StudyWriter(study, messages).write(out, progress);
      }
      if (whole) {
        moveOver(part, target);
      }
      return whole;
    } catch (IOException | JacksonIOException e) {
      throw new ExpectedProblem(
          "export.unwritable", messages.get("export.unwritable", target.toString()), e);
    } finally {
      remove(part);
    }
  }

  /**
   * Writes a study to a stream, which stays open.
   *
   * @return whether it was written to its end; false if it was cancelled
   * @throws ExpectedProblem if the study can't be read or the stream not be written
   */
  public boolean write(StudyFile study, OutputStream out, Progress progress)
      throws ExpectedProblem {
    try {
      return new StudyWriter(study, messages).write(out, progress);
    } catch (JacksonIOException e) {
      throw new ExpectedProblem("export.unwritable", messages.get("export.unwritable", "-"), e);
    }
  }

  private static void moveOver(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(@Nullable Path part) {
    if (part != null) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        // A leftover of its own name harms nothing, and must not hide what went wrong before.
        part.toFile().deleteOnExit();
      }
    }
  }
}
