package org.casebridge.ui.compare.away;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.casebridge.app.port.Progress;

/**
 * Has long work done on the interface thread a little at a time, so that the window draws and hears
 * keys in between. To be used on any other thread, which waits meanwhile.
 */
final class Turns {
  /** How long the interface thread works at a time, unless one step takes longer. */
  private static final long TURN = TimeUnit.MILLISECONDS.toNanos(8);

  /** After so long it asks again whether to stop. */
  private static final long PATIENCE_MILLIS = 50;

  private final Progress progress;

  /**
   * @param progress asked whether to stop
   */
  Turns(Progress progress) {
    this.progress = progress;
  }

  /**
   * Has something short done.
   *
   * @throws CancellationException if it was to stop; what was not begun then is not done any more
   */
  <T> T get(Supplier<T> bit) {
    if (Platform.isFxApplicationThread()) {
      return bit.get();
    }
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      if (!done.isDone()) {
        done.completeAsync(bit, Runnable::run);
      }
    });
    while (true) {
      if (progress.cancelled()) {
        done.cancel(false);
        throw new CancellationException();
      }
      try {
        return done.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException later) {
        // The interface thread has something else to do first.
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        done.cancel(false);
        throw new CancellationException();
      } catch (ExecutionException failed) {
        throw new CompletionException(failed.getCause());
      }
    }
  }

  /** Has something short done that gives nothing. */
  void run(Runnable bit) {
    get(() -> {
      bit.run();
      return true;
    });
  }

  /** Has steps done until there are no more; each says whether there are. */
  void all(BooleanSupplier step) {
    boolean more = true;
    while (more) {
      more = get(() -> turn(step));
    }
  }

  private static boolean turn(BooleanSupplier step) {
    long end = System.nanoTime() + TURN;
    do {
      if (!step.getAsBoolean()) {
        return false;
      }
    } while (System.nanoTime() - end < 0);
    return true;
  }
}
