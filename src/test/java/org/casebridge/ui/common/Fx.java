package org.casebridge.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** Runs parts of a test on the interface thread. */
public final class Fx {
  private static final long PATIENCE_SECONDS = 20;

  private Fx() {}

  /** Starts JavaFX if nobody has; it stays up for the other tests. */
  public static void start() {
    try {
      // As in the program, the theme's fonts are there before anything is drawn.
      Platform.startup(Theme::new);
    } catch (IllegalStateException running) {
      // Another test was here first.
    }
    Platform.setImplicitExit(false);
  }

  /** Runs on the interface thread and waits. */
  public static <T> T get(Callable<T> work) {
    start();
    if (Platform.isFxApplicationThread()) {
      try {
        return work.call();
      } catch (Exception failed) {
        throw new IllegalStateException(failed);
      }
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(work.call());
      } catch (Throwable failed) {
        result.completeExceptionally(failed);
      }
    });
    try {
      return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException | TimeoutException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Runs on the interface thread and waits. */
  public static void run(Runnable work) {
    get(() -> {
      work.run();
      return true;
    });
  }

  /** Waits until something holds, asked on the interface thread; fails after 20 seconds. */
  public static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!get(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not come about in " + PATIENCE_SECONDS + " s");
      }
      try {
        Thread.sleep(5);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
  }
}
