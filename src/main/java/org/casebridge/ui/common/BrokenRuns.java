package org.casebridge.ui.common;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets Arabic and Hebrew be broken into lines on Linux. There JavaFX keeps the letters of each run
 * of text while it lays a text out, and when it has broken a line off a run it takes all letters of
 * the run for those of the line; of text that runs from right to left it then reads beyond the text
 * and fails, and with it all that is drawn in the window. Here a run that was broken is another
 * run.
 *
 * <p>The letters are kept in a private map of JavaFX 25 to 27; where there is none, nothing is
 * done.
 */
final class BrokenRuns {
  private BrokenRuns() {}

  /**
   * Puts the map in place. JavaFX must be up and its fonts loaded.
   *
   * @return whether there was one to be replaced
   */
  static boolean mend() {
    try {
      Field only =
          Class.forName("com.sun.javafx.text.GlyphLayoutManager")
              .getDeclaredField("REUSABLE_INSTANCE");
      only.setAccessible(true);
      Object layout = Objects.requireNonNull(only.get(null));
      Field letters = layout.getClass().getDeclaredField("runUtf8");
      letters.setAccessible(true);
      Method length = Class.forName("com.sun.javafx.text.TextRun").getMethod("getLength");
      length.setAccessible(true);
      letters.set(layout, new Letters(length));
      return true;
    } catch (ReflectiveOperationException
        | InaccessibleObjectException
        | IllegalArgumentException madeOtherwise) {
      return false;
    }
  }

  /** A run as long as it was when its letters were kept. */
  private record Run(Object run, int length) {}

  /** Where the letters of runs lie in native memory; all of it is given back at the end. */
  private static final class Letters extends AbstractMap<Object, Long> {
    private final Map<Run, Long> kept = new LinkedHashMap<>();
    private final Method length;

    private Letters(Method length) {
      this.length = length;
    }

    private Run asLong(Object run) {
      try {
        return new Run(run, (int) Objects.requireNonNull(length.invoke(run)));
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    @Override
    public @Nullable Long get(@Nullable Object run) {
      return run == null ? null : kept.get(asLong(run));
    }

    @Override
    public @Nullable Long put(Object run, Long address) {
      return kept.put(asLong(run), address);
    }

    @Override
    public Collection<Long> values() {
      return kept.values();
    }

    @Override
    public void clear() {
      kept.clear();
    }

    @Override
    public Set<Entry<Object, Long>> entrySet() {
      return Set.of();
    }
  }
}
