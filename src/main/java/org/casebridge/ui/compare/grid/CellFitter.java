package org.casebridge.ui.compare.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.casebridge.ui.compare.grid.CellContent.Block;
import org.casebridge.ui.compare.grid.CellContent.Run;

/**
 * Finds out how high cells are at a column's width, and cuts those that are too long. Measuring
 * happens away from the scene and is remembered per cell.
 */
final class CellFitter {
  private static final int REMEMBERED = 20_000;

  private final GridSheet sheet;
  private final GridWords words;
  private final GridMetrics metrics;
  private final double cellWidth;
  private final int mostLines;
  private final TextWidths widths;
  private final Text ruler = new Text();
  private final TextFlow mixedRuler = new TextFlow();
  private final Map<CellPosition, Fit> fits = new HashMap<>();

  /** A cell as it is shown at this width, and the height it wants in pixels. */
  record Fit(CellContent content, double height) {}

  CellFitter(
      GridSheet sheet, GridWords words, GridMetrics metrics, TextWidths widths, double cellWidth) {
    this.sheet = sheet;
    this.words = words;
    this.metrics = metrics;
    this.cellWidth = cellWidth;
    this.mostLines = sheet.mostLines();
    this.widths = widths;
    ruler.setFont(metrics.body());
    ruler.setLineSpacing(metrics.lineSpacing());
    mixedRuler.setLineSpacing(metrics.lineSpacing());
  }

  double cellWidth() {
    return cellWidth;
  }

  /** A quick guess of a cell's height, in pixels. */
  double estimate(int row, int column) {
    CellContent content = words.content(sheet.cell(row, column));
    double height = 0;
    boolean first = true;
    for (Block block : content.blocks()) {
      int lines =
          widths.lines(block.text(), metrics.textWidth(cellWidth, content.marked()), mostLines);
      height += lines * (metrics.lineHeight() + metrics.lineSpacing());
      height += block.banded() ? bandRoom(first) : 0;
      first = false;
    }
    return framed(Math.min(height, most()), content);
  }

  /** The cell as it is shown. */
  Fit fit(int row, int column) {
    CellPosition place = new CellPosition(row, column);
    Fit fit = fits.get(place);
    if (fit == null) {
      if (fits.size() >= REMEMBERED) {
        fits.clear();
      }
      fit = fitted(words.content(sheet.cell(row, column)));
      fits.put(place, fit);
    }
    return fit;
  }

  private Fit fitted(CellContent content) {
    double width = metrics.textWidth(cellWidth, content.marked());
    List<Block> shown = new ArrayList<>();
    double used = 0;
    for (int i = 0; i < content.blocks().size(); i++) {
      Block block = content.blocks().get(i);
      double band = block.banded() ? bandRoom(i == 0) : 0;
      double room = most() - used - band;
      if (fits(block, width, room)) {
        shown.add(block);
        used += band + height(block, width);
        continue;
      }
      int rest = 0;
      for (Block left : content.blocks().subList(i + 1, content.blocks().size())) {
        rest += count(left.text());
      }
      if (room < metrics.lineHeight() && !shown.isEmpty()) {
        rest += count(block.text());
        Block ending = new Block(false, null, List.of(new Run(false, words.more(rest))));
        shown.add(ending);
        used += height(ending, width);
      } else {
        Block cut = cut(block, width, Math.max(room, metrics.lineHeight()), rest);
        shown.add(cut);
        used += band + height(cut, width);
      }
      break;
    }
    return new Fit(content.with(List.copyOf(shown)), framed(used, content));
  }

  private double most() {
    return mostLines * (metrics.lineHeight() + metrics.lineSpacing());
  }

  private double framed(double text, CellContent content) {
    double marks = metrics.markedHeight(Math.max(2, Marks.lines(content)));
    return Math.max(marks, Math.ceil(text + 2 * metrics.cellEdge()));
  }

  private double bandRoom(boolean first) {
    return metrics.bandHeight() + metrics.bandGap() + (first ? 0 : metrics.bandGap() * 1.5);
  }

  private boolean fits(Block block, double width, double room) {
    double lines = room / (metrics.lineHeight() + metrics.lineSpacing());
    String text = block.text();
    // A text far beyond the room is not worth laying out.
    return text.length() <= (lines + 2) * width && height(block, width) <= room + 1;
  }

  private double height(Block block, double width) {
    if (block.runs().size() == 1 && !block.runs().getFirst().strong()) {
      ruler.setWrappingWidth(width);
      ruler.setText(block.text());
      return ruler.getLayoutBounds().getHeight();
    }
    mixedRuler.getChildren().clear();
    for (Run run : block.runs()) {
      Text text = new Text(run.text());
      text.setFont(run.strong() ? metrics.strong() : metrics.body());
      mixedRuler.getChildren().add(text);
    }
    return mixedRuler.prefHeight(width);
  }

  private Block cut(Block block, double width, double room, int wordsAfter) {
    String text = block.text();
    int total = count(text) + wordsAfter;
    // One layout finds the last character in the room; then words make way for the ending.
    int most = Math.min(text.length(), (int) (mostLines * width));
    ruler.setWrappingWidth(width);
    ruler.setText(text.substring(0, most));
    int end = ruler.hitTest(new Point2D(width, room - metrics.lineHeight() / 2)).getCharIndex();
    Block cut;
    do {
      end = wordEnd(text, end - 1);
      cut = shortened(block, end, total - count(text.substring(0, end)));
    } while (end > 0 && height(cut, width) > room + 1);
    return cut;
  }

  private Block shortened(Block block, int end, int left) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (Run run : block.runs()) {
      int length = Math.min(run.text().length(), end - from);
      if (length > 0) {
        runs.add(new Run(run.strong(), run.text().substring(0, length)));
      }
      from += run.text().length();
    }
    runs.add(new Run(false, (runs.isEmpty() ? "" : " ") + words.more(left)));
    if (block.banded()) {
      StringBuilder joined = new StringBuilder();
      runs.forEach(run -> joined.append(run.text()));
      return new Block(true, block.stance(), List.of(new Run(false, joined.toString())));
    }
    return new Block(false, null, GridWords.merged(runs));
  }

  /** Where the text may be cut at or before an index: after a word, or within a very long one. */
  private static int wordEnd(String text, int index) {
    if (index <= 0) {
      return 0;
    }
    int space = text.lastIndexOf(' ', index);
    int end = space > index - 40 ? Math.max(0, space) : index;
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int count(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      count += blank || inside ? 0 : 1;
      inside = !blank;
    }
    return count;
  }
}
