package org.casebridge.bench;

/**
 * Layout pulses.
 *
 * @param taken how long each took in milliseconds, shortest first
 * @param work how much of that the processor worked for it, least first: the rest waited for other
 *     programs
 * @param nodes the most nodes alive
 */
@SuppressWarnings("ArrayRecordComponent")
record Pulses(double[] taken, double[] work, int nodes) {
  /** The time that a part of the pulses, from 0 to 1, stayed within. */
  double taken(double part) {
    return within(taken, part);
  }

  /** The processor's work that a part of the pulses, from 0 to 1, stayed within. */
  double work(double part) {
    return within(work, part);
  }

  static double within(double[] sorted, double part) {
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
  }
}
