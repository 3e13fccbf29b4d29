package org.casebridge.app.port;

import java.util.Map;

/**
 * Small facts that the program remembers from one start to the next, such as the window's size.
 * None of them is of a study's content.
 */
public interface Settings {
  /** The facts by name; none where nothing was kept or it cannot be read. */
  Map<String, String> read();

  /**
   * Keeps these facts instead of those before. Where that fails, they are lost and nothing else.
   */
  void write(Map<String, String> facts);

  /** Where they are kept, for people. */
  String place();
}
