package org.casebridge.report;

import org.casebridge.app.port.Progress;

/** Is asked to stop when it has asked so often. */
final class Stop implements Progress {
  private int left;

  Stop(int after) {
    left = after;
  }

  @Override
  public void report(double done, String what) {}

  @Override
  public boolean cancelled() {
    left--;
    return left < 0;
  }
}
