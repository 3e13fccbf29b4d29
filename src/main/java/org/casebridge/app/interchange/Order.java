package org.casebridge.app.interchange;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts on in lists, so that a place that only tells the order of its list need not be written.
 */
final class Order {
  private final Map<String, Long> last = new HashMap<>();

  /** The place of the next item of a list where none is given. */
  long expected(String list) {
    return last.getOrDefault(list, 0L) + NewStudy.STEP;
  }

  /** Takes note of the place of a list's next item. */
  void took(String list, long place) {
    last.put(list, place);
  }
}
