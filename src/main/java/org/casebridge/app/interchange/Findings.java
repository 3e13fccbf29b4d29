package org.casebridge.app.interchange;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.text.Messages;

/** Gathers what is wrong with a file, each with the JSON pointer of where. */
final class Findings {
  /** How many are listed; who mends these may try again. */
  static final int MOST = 200;

  private final Messages messages;
  private final List<Finding> found = new ArrayList<>();

  Findings(Messages messages) {
    this.messages = messages;
  }

  /**
   * One of them.
   *
   * @param pointer where
   * @param sentence what is wrong
   */
  record Finding(String pointer, String sentence) {
    @Override
    public String toString() {
      return "Finding";
    }
  }

  void add(String pointer, String key, Object... arguments) {
    if (!full()) {
      found.add(new Finding(pointer, messages.get(key, arguments)));
    }
  }

  boolean full() {
    return found.size() >= MOST;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Finding> all() {
    return found;
  }
}
