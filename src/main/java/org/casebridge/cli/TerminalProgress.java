package org.casebridge.cli;

import java.io.PrintWriter;
import org.casebridge.app.port.Progress;

/** Tells of progress in one line that is written over and over, five times a second at most. */
final class TerminalProgress implements Progress {
  private static final long PAUSE_NANOS = 200_000_000;
  private final PrintWriter err;
  private long last = System.nanoTime();
  private int written;

  TerminalProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void report(double done, String what) {
    long now = System.nanoTime();
    boolean end = done >= 1 && written > 0;
    if (!end && now - last < PAUSE_NANOS) {
      return;
    }
    last = now;
    String line = end ? "" : done < 0 ? what : what + "  " + Math.round(done * 100) + " %";
    err.print("\r" + line + " ".repeat(Math.max(0, written - line.length())) + (end ? "\r" : ""));
    err.flush();
    written = line.length();
  }

  @Override
  public boolean cancelled() {
    return false;
  }
}
