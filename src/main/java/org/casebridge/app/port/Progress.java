package org.casebridge.app.port;

/** How far long work has come, and whether it should stop. Called from the working thread. */
public interface Progress {
  /** Tells nobody and never stops. */
  Progress NONE =
      new Progress() {
        @Override
        public void report(double done, String what) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * Tells how far the work is.
   *
   * @param done the share done, 0 to 1; negative if unknown
   * @param what what is being done, for people
   */
  void report(double done, String what);

  /** Whether the work should stop, leaving nothing half done. */
  boolean cancelled();
}
