package org.casebridge.app.generate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.casebridge.domain.Ids;

/** Choices that come out the same each time for the same seed. */
final class Chance {
  private final SplittableRandom random;
  private long millis;

  /**
   * Choices of their own.
   *
   * @param seed tells them apart
   * @param millis the time its ids begin with, in milliseconds since 1970
   */
  Chance(long seed, long millis) {
    this.random = new SplittableRandom(seed);
    this.millis = millis;
  }

  /** A number from one to another, both inclusive. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** Whether something happens that does in so many of a hundred cases. */
  boolean percent(int share) {
    return random.nextInt(100) < share;
  }

  /** One of a list, all alike. */
  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** One of a list, the first ones far more often than the last, as words are. */
  <T> T early(List<T> list) {
    double skewed = Math.pow(random.nextDouble(), 2.2);
    return list.get((int) (skewed * list.size()));
  }

  /** One of some values, all alike. */
  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** The next id; later ones sort behind earlier ones. */
  UUID id() {
    return Ids.at(millis++, random.nextLong(), random.nextLong());
  }
}
