package org.casebridge.ui.common;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One call to the {@link Background}: what to do, and what then. What follows arrives on the
 * interface thread, and exactly one of success, problem, fault or cancelled.
 *
 * @param <T> what the work gives
 */
public final class Call<T extends @Nullable Object> {
  private final Background background;
  private final Executor executor;
  private final String what;
  private final Background.LongWork<T> work;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicBoolean reportQueued = new AtomicBoolean();
  private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
  private volatile Report lastReport = new Report(-1, "");
  private @Nullable String key;
  private Consumer<? super T> success = _ -> {};
  private @Nullable Consumer<ExpectedProblem> problem;
  private Runnable onCancelled = () -> {};
  private Runnable last = () -> {};
  private boolean started;

  private record Report(double done, String what) {}

  Call(Background background, Executor executor, String what, Background.LongWork<T> work) {
    this.background = background;
    this.executor = executor;
    this.what = what;
    this.work = work;
  }

  Call<T> under(String newKey) {
    key = newKey;
    return this;
  }

  /** What to do with the result. */
  public Call<T> onSuccess(Consumer<? super T> consumer) {
    success = consumer;
    return this;
  }

  /** What to do with an expected problem; without this it is shown as a notice. */
  public Call<T> onProblem(Consumer<ExpectedProblem> consumer) {
    problem = consumer;
    return this;
  }

  /** What to do if the work was cancelled; not called for work that was overtaken. */
  public Call<T> onCancelled(Runnable action) {
    onCancelled = action;
    return this;
  }

  /** What to do in any event, after the rest; not called for work that was overtaken. */
  public Call<T> finallyDo(Runnable action) {
    last = action;
    return this;
  }

  /**
   * Starts the work, once.
   *
   * @throws IllegalStateException if it was started before
   */
  public Call<T> start() {
    if (started) {
      throw new IllegalStateException("Started twice: " + what);
    }
    started = true;
    background.begun(this);
    try {
      executor.execute(this::run);
    } catch (RejectedExecutionException closed) {
      cancelled.set(true);
      finish(onCancelled);
    }
    return this;
  }

  /**
   * Asks the work to stop. Work that never looks at its progress runs on; its result is dropped.
   */
  public void cancel() {
    cancelled.set(true);
  }

  /** The share done, 0 to 1; negative while unknown. Changes on the interface thread. */
  public ReadOnlyDoubleProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** What is being done, for people. Changes on the interface thread. */
  public ReadOnlyStringProperty doingProperty() {
    return doing.getReadOnlyProperty();
  }

  @Nullable String key() {
    return key;
  }

  boolean runsOn(Executor other) {
    return executor == other;
  }

  private void run() {
    if (cancelled.get()) {
      finish(onCancelled);
      return;
    }
    try {
      T result = work.run(new Reporting());
      finish(() -> success.accept(result));
    } catch (ExpectedProblem expected) {
      Consumer<ExpectedProblem> own = problem;
      finish(() -> {
        if (own == null) {
          background.problems().expected(expected);
        } else {
          own.accept(expected);
        }
      });
    } catch (CancellationException stopped) {
      cancelled.set(true);
      finish(onCancelled);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      cancelled.set(true);
      finish(onCancelled);
    } catch (Exception | Error fault) {
      // A fault is told even of work that nobody waits for any more.
      background.deliver(() -> background.problems().fault(fault));
      finish(() -> {});
    }
  }

  private void finish(Runnable outcome) {
    background.deliver(() -> {
      try {
        if (!cancelled.get()) {
          outcome.run();
        } else if (key == null) {
          onCancelled.run();
        }
      } finally {
        background.ended(this);
        if (!cancelled.get() || key == null) {
          last.run();
        }
      }
    });
  }

  @Override
  public String toString() {
    return "Call[" + what + "]";
  }

  private final class Reporting implements Progress {
    @Override
    public void report(double share, String text) {
      lastReport = new Report(share, text);
      // One report waits at a time, so that quick work cannot flood the interface thread.
      if (reportQueued.compareAndSet(false, true)) {
        background.deliver(() -> {
          reportQueued.set(false);
          Report newest = lastReport;
          done.set(newest.done());
          doing.set(newest.what());
        });
      }
    }

    @Override
    public boolean cancelled() {
      return cancelled.get();
    }
  }
}
