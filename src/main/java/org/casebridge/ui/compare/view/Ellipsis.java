package org.casebridge.ui.compare.view;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Cuts a line that does not fit, where a label would cost a second node for it. */
public final class Ellipsis {
  private final Text ruler = new Text();

  /**
   * The line, or as much of it as fits with an ellipsis.
   *
   * @param width room in pixels
   */
  public String fit(String line, Font font, double width) {
    ruler.setFont(font);
    if (width(line) <= width) {
      return line;
    }
    int low = 0;
    int high = Math.min(line.length(), (int) Math.max(1, width));
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (width(cut(line, middle)) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return cut(line, low);
  }

  private static String cut(String line, int end) {
    int whole = end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    return line.substring(0, whole).stripTrailing() + "…";
  }

  private double width(String text) {
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth();
  }
}
