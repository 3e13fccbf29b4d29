package org.casebridge.ui.compare.mediators;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.casebridge.ui.compare.view.Ellipsis;

/** Breaks a text into a few lines and cuts the last one where it does not fit. */
final class Fitted {
  private final Ellipsis ellipsis = new Ellipsis();
  private final Text ruler = new Text();

  /**
   * The text as so many lines at most, each as wide as the room at most.
   *
   * @param room in pixels
   * @param most how many lines, at least 1
   */
  String lines(String text, Font font, double room, int most) {
    ruler.setFont(font);
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (lines.size() < most - 1 && width(rest) > room) {
      int end = fitting(rest, room);
      if (end <= 0) {
        break;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    lines.add(ellipsis.fit(rest, font, room));
    return String.join("\n", lines);
  }

  /** Where the last space is before which everything fits, rather behind a comma; 0 for none. */
  private int fitting(String text, double room) {
    int end = 0;
    int comma = 0;
    for (int space = text.indexOf(' ');
        space > 0 && width(text.substring(0, space)) <= room;
        space = text.indexOf(' ', space + 1)) {
      end = space;
      comma = text.charAt(space - 1) == ',' ? space : comma;
    }
    return comma > 0 ? comma : end;
  }

  private double width(String text) {
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth();
  }
}
