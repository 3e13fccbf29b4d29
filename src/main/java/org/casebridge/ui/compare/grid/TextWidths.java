package org.casebridge.ui.compare.grid;

import java.util.Arrays;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Guesses how many lines a text takes, without laying it out: it adds up the advances of single
 * characters and breaks at spaces. Good enough to tell which of many cells is the tallest; what is
 * shown is measured properly.
 */
final class TextWidths {
  private static final int KNOWN = 0x250;

  private final Text ruler = new Text();
  private final double[] advances = new double[KNOWN];
  private final double other;

  TextWidths(Font font) {
    ruler.setFont(font);
    Arrays.fill(advances, -1);
    other = font.getSize() * 0.6;
  }

  private double advance(char character) {
    if (character >= KNOWN) {
      return other;
    }
    double advance = advances[character];
    if (advance < 0) {
      ruler.setText(String.valueOf(character));
      advance = ruler.getLayoutBounds().getWidth();
      advances[character] = advance;
    }
    return advance;
  }

  /**
   * The lines a text takes, at most {@code most}.
   *
   * @param width room for a line, in pixels
   */
  int lines(String text, double width, int most) {
    int lines = 1;
    double line = 0;
    double word = 0;
    for (int i = 0; i < text.length() && lines < most; i++) {
      char character = text.charAt(i);
      if (character == '\n') {
        lines++;
        line = 0;
        word = 0;
        continue;
      }
      double advance = advance(character);
      line += advance;
      word = character == ' ' ? 0 : word + advance;
      if (line > width && character != ' ') {
        lines++;
        boolean broken = word >= line;
        line = broken ? advance : word;
        word = line;
      }
    }
    return Math.min(lines, most);
  }
}
