package org.casebridge.ui.common;

import java.util.function.Consumer;
import org.casebridge.app.port.Changed;
import org.jspecify.annotations.Nullable;

/** Hears of every step from when a screen is shown until it is left. */
public final class Listening {
  private final Desk desk;
  private final Consumer<Changed> listener;
  private @Nullable Runnable stop;

  /** Hears nothing before it begins. */
  public Listening(Desk desk, Consumer<Changed> listener) {
    this.desk = desk;
    this.listener = listener;
  }

  /** Listens from now on; returns whether it did not do so before. */
  public boolean begin() {
    if (stop != null) {
      return false;
    }
    stop = desk.onChanged(listener);
    return true;
  }

  /** Listens no more. */
  public void end() {
    if (stop != null) {
      stop.run();
      stop = null;
    }
  }
}
