package org.casebridge.domain;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids that sort by the time they were made, so that a file's pages fill in order. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A new id: UUID version 7 of RFC 9562. */
  public static UUID next() {
    return at(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
  }

  /**
   * The id of a moment and random bits; for studies that must come out the same each time.
   *
   * @param millis milliseconds since 1970
   */
  public static UUID at(long millis, long random1, long random2) {
    return new UUID(
        (millis << 16) | 0x7000L | (random1 & 0x0FFFL), 0x8000000000000000L | (random2 >>> 2));
  }
}
