package org.casebridge.leak;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Words that stand nowhere else, and the search for them. Only letters count, so that neither
 * capitals nor white space, hyphens, zero bytes of UTF-16 or where a line breaks hide one.
 */
final class Markers {
  private static final int LENGTH = 14;

  /** So many letters give a marker away, even where the rest of it is cut off. */
  private static final int ENOUGH = 10;

  /** Neither the two that begin a marker nor letters that fonts join. */
  private static final String LETTERS = "abcdeghkmnoprstuvwxy";

  private final Random random;
  private final Map<String, String> byBeginning = new HashMap<>();

  Markers(Random random) {
    this.random = random;
  }

  /** A word that was not given before. */
  String next() {
    while (true) {
      StringBuilder word = new StringBuilder("qz");
      while (word.length() < LENGTH) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      if (byBeginning.putIfAbsent(word.substring(0, ENOUGH), word.toString()) == null) {
        return word.toString();
      }
    }
  }

  /** Adds those that stand in a text. */
  void find(String text, Collection<String> found) {
    find(text.getBytes(StandardCharsets.UTF_8), found);
  }

  /** Adds those that stand in bytes, in whichever Unicode encoding. */
  void find(byte[] bytes, Collection<String> found) {
    byte[] letters = letters(bytes);
    for (int i = 0; i + ENOUGH <= letters.length; i++) {
      if (letters[i] == 'q' && letters[i + 1] == 'z') {
        String marker = byBeginning.get(new String(letters, i, ENOUGH, StandardCharsets.US_ASCII));
        if (marker != null) {
          found.add(marker);
        }
      }
    }
  }

  private static byte[] letters(byte[] bytes) {
    byte[] letters = new byte[bytes.length];
    int count = 0;
    for (byte each : bytes) {
      int lower = each | 0x20;
      if (lower >= 'a' && lower <= 'z') {
        letters[count++] = (byte) lower;
      }
    }
    return Arrays.copyOf(letters, count);
  }

  /** All that were given. */
  Set<String> all() {
    return Set.copyOf(byBeginning.values());
  }
}
