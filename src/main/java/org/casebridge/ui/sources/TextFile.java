package org.casebridge.ui.sources;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.text.Messages;

/**
 * The text of a file somebody chose.
 *
 * @param name the file's name
 * @param title the name without its ending
 * @param text what it says, with line feeds alone between lines
 */
record TextFile(String name, String title, String text) {
  /** The most characters a source takes. */
  static final int LONGEST = 20_000_000;

  private static final Messages TEXT = Messages.of("sources");

  /**
   * Reads a text file: UTF-8, UTF-16 where it says so, else the western code page of Windows.
   *
   * @throws ExpectedProblem if it is too large, no text, or cannot be read
   */
  static TextFile read(Path path) throws ExpectedProblem {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    try {
      if (Files.size(path) > LONGEST) {
        throw new ExpectedProblem("file.large", TEXT.get("file.large", name));
      }
      String text = decoded(Files.readAllBytes(path));
      if (text.indexOf('\0') >= 0) {
        throw new ExpectedProblem("file.binary", TEXT.get("file.binary", name));
      }
      int dot = name.lastIndexOf('.');
      return new TextFile(
          name,
          dot > 0 ? name.substring(0, dot) : name,
          text.replace("\r\n", "\n").replace('\r', '\n'));
    } catch (IOException unreadable) {
      throw new ExpectedProblem("file.unreadable", TEXT.get("file.unreadable", name), unreadable);
    }
  }

  private static String decoded(byte[] bytes) {
    if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException otherwise) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  @Override
  public String toString() {
    return "TextFile";
  }
}
