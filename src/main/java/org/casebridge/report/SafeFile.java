package org.casebridge.report;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.text.Messages;

/** Writes a file so that it appears whole or not at all. */
final class SafeFile {
  /** Writes the content; what can't be written may be told as {@link UncheckedIOException} too. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  private final Messages messages = Messages.of("report");

  /** Writes without being stopped; see {@link #write(Path, Content, Progress)}. */
  void write(Path target, Content content) throws ExpectedProblem {
    write(target, content, Progress.NONE);
  }

  /**
   * Writes beside the target first, and moves it there once it is whole.
   *
   * @param progress asked whether to stop
   * @throws ExpectedProblem if it can't be written; what was at the target is still there then
   * @throws CancellationException if it was to stop; what was at the target is still there then
   */
  void write(Path target, Content content, Progress progress) throws ExpectedProblem {
    Path file = target.toAbsolutePath();
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new ExpectedProblem("report.isFolder", messages.get("report.isFolder", file));
    }
    if (!Files.isDirectory(folder)) {
      throw new ExpectedProblem("report.noFolder", messages.get("report.noFolder", folder));
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new ExpectedProblem("report.readOnly", messages.get("report.readOnly", file));
    }
    Path part = folder.resolve(".casebridge-" + UUID.randomUUID() + ".part");
    try {
      try (FileChannel channel =
              FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream plain = Channels.newOutputStream(channel);
          OutputStream out = new BufferedOutputStream(new Stoppable(plain, progress))) {
        content.write(out);
        out.flush();
        channel.force(true);
      }
      stop(progress);
      move(part, file);
    } catch (IOException e) {
      throw problem(file, e);
    } catch (UncheckedIOException e) {
      throw problem(file, Objects.requireNonNull(e.getCause()));
    } finally {
      discard(part);
    }
  }

  private static void stop(Progress progress) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
  }

  /** Asks with each stretch of bytes whether to go on. */
  private static final class Stoppable extends FilterOutputStream {
    private final Progress progress;

    Stoppable(OutputStream out, Progress progress) {
      super(out);
      this.progress = progress;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      stop(progress);
      out.write(bytes, from, length);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // What is left is hidden and does no harm; the real problem is told already.
      part.toFile().deleteOnExit();
    }
  }

  private ExpectedProblem problem(Path file, IOException e) {
    String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("no space left")
        || said.contains("not enough space")
        || said.contains("quota exceeded")) {
      return new ExpectedProblem("report.diskFull", messages.get("report.diskFull", file), e);
    }
    if (e instanceof NoSuchFileException) {
      return new ExpectedProblem(
          "report.noFolder", messages.get("report.noFolder", String.valueOf(file.getParent())), e);
    }
    if (e instanceof FileSystemException) {
      return new ExpectedProblem("report.locked", messages.get("report.locked", file), e);
    }
    return new ExpectedProblem("report.notWritten", messages.get("report.notWritten", file), e);
  }
}
