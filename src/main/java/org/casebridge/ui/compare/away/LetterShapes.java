package org.casebridge.ui.compare.away;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.casebridge.app.takeaway.PathData;

/**
 * The outlines of words. Each is found once, however often it comes, since finding it takes about a
 * millisecond. To be used on the interface thread.
 */
final class LetterShapes {
  private final Map<Key, PathData> known = new HashMap<>();

  private record Key(Font font, String words) {
    @Override
    public String toString() {
      return "Key[" + words.length() + "]";
    }
  }

  /** The outline of words whose baseline begins at 0, 0. */
  PathData of(Font font, String words) {
    return known.computeIfAbsent(new Key(font, words), LetterShapes::outline);
  }

  private static PathData outline(Key key) {
    Text text = new Text(key.words());
    text.setFont(key.font());
    text.setTextOrigin(VPos.BASELINE);
    return Outlines.of(Shape.union(text, new Rectangle()), UnaryOperator.identity());
  }
}
