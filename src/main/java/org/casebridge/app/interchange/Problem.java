package org.casebridge.app.interchange;

import org.casebridge.app.text.Messages;

/**
 * Something in a file that keeps it from being taken in.
 *
 * @param line where, from 1; 0 if it concerns the file as a whole
 * @param column where in the line, from 1; 0 if it concerns the file as a whole
 * @param path the way to it, e.g. {@code cases[0].assets[2].text}; may be empty
 * @param sentence what is wrong, for people
 */
public record Problem(int line, int column, String path, String sentence) {
  /** The sentence with the line and column before it, where they are known. */
  public String inLine() {
    return line == 0
        ? sentence
        : Messages.of("interchange").get("import.in_line", line, column, sentence);
  }

  @Override
  public String toString() {
    return "Problem[" + line + ":" + column + "]";
  }
}
