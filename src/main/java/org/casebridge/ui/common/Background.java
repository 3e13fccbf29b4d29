package org.casebridge.ui.common;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.casebridge.app.port.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Runs work off the interface thread: one thread for the database, so that statements never meet,
 * and another for exports and imports, so that long work holds up no edit.
 *
 * <p>A call reads as a sentence:
 *
 * <pre>{@code
 * background
 *     .database("open case", () -> cases.open(id))
 *     .onSuccess(sheet::show)
 *     .onProblem(problem -> notice.setText(problem.sentence()))
 *     .finallyDo(spinner::hide)
 *     .start();
 * }</pre>
 *
 * <p>Results arrive on the interface thread. A problem nobody asked for, and every fault of the
 * program, goes to the {@link ProblemSink}.
 */
public final class Background implements AutoCloseable {
  /**
   * Work that gives something.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object> {
    /** Does it, on the working thread. */
    T run() throws Exception;
  }

  /** Work that gives nothing. */
  @FunctionalInterface
  public interface Step {
    /** Does it, on the working thread. */
    void run() throws Exception;
  }

  /**
   * Long work, which tells how far it is and stops when asked.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface LongWork<T extends @Nullable Object> {
    /** Does it, on the working thread. */
    T run(Progress progress) throws Exception;
  }

  /** What work that gives nothing gives. */
  public enum Done {
    /** It is done. */
    DONE
  }

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ProblemSink problems;
  private final Executor database;
  private final Executor aside;
  private final Executor delivery;
  private final Map<String, Call<?>> latest = new ConcurrentHashMap<>();
  private final Set<Call<?>> running = ConcurrentHashMap.newKeySet();
  private final AtomicInteger count = new AtomicInteger();
  private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper();

  /** Makes the two threads; they end with {@link #close}. */
  public Background(ProblemSink problems) {
    this(
        problems,
        Executors.newSingleThreadExecutor(daemon("casebridge-database")),
        Executors.newSingleThreadExecutor(daemon("casebridge-aside")),
        Platform::runLater);
  }

  private Background(ProblemSink problems, Executor database, Executor aside, Executor delivery) {
    this.problems = problems;
    this.database = database;
    this.aside = aside;
    this.delivery = delivery;
  }

  /** Does everything at once, on the caller's thread: for tests. */
  public static Background inline(ProblemSink problems) {
    return new Background(problems, Runnable::run, Runnable::run, Runnable::run);
  }

  /**
   * Work on the database thread.
   *
   * @param what names the work in logs; never case text
   */
  public <T extends @Nullable Object> Call<T> database(String what, Work<T> work) {
    return new Call<>(this, database, what, _ -> work.run());
  }

  /** Work on the database thread that gives nothing. */
  public Call<Done> database(String what, Step step) {
    return new Call<>(this, database, what, _ -> run(step));
  }

  /** Long work on the database thread, such as an import. */
  public <T extends @Nullable Object> Call<T> database(String what, LongWork<T> work) {
    return new Call<>(this, database, what, work);
  }

  /** Long work beside the database, such as an export. */
  public <T extends @Nullable Object> Call<T> aside(String what, LongWork<T> work) {
    return new Call<>(this, aside, what, work);
  }

  /**
   * Work on the database thread of which only the last started of its key matters, such as a search
   * while somebody types. One that is overtaken delivers nothing, and is not even begun if it still
   * waits.
   */
  public <T extends @Nullable Object> Call<T> latest(String key, String what, LongWork<T> work) {
    return new Call<>(this, database, what, work).under(key);
  }

  /** The same, for work that does not ask whether it should stop. */
  public <T extends @Nullable Object> Call<T> latest(String key, String what, Work<T> work) {
    return latest(key, what, _ -> work.run());
  }

  /** How many calls are under way; changes on the interface thread. */
  public ReadOnlyIntegerProperty pendingProperty() {
    return pending.getReadOnlyProperty();
  }

  /**
   * Takes no more work, asks long work beside the database to stop, and waits until what has begun
   * is through, so that no edit is lost. Waits 30 seconds at the most.
   */
  @Override
  public void close() {
    running.stream().filter(call -> call.runsOn(aside)).forEach(Call::cancel);
    if (database instanceof ExecutorService first && aside instanceof ExecutorService second) {
      first.shutdown();
      second.shutdown();
      long end = System.nanoTime() + PATIENCE.toNanos();
      awaitEnd(first, end);
      awaitEnd(second, end);
    }
  }

  void begun(Call<?> call) {
    running.add(call);
    int now = count.incrementAndGet();
    if (database instanceof ExecutorService && !Platform.isFxApplicationThread()) {
      deliver(() -> pending.set(count.get()));
    } else {
      pending.set(now);
    }
    if (call.key() instanceof String key) {
      Call<?> overtaken = latest.put(key, call);
      if (overtaken != null) {
        overtaken.cancel();
      }
    }
  }

  void ended(Call<?> call) {
    running.remove(call);
    pending.set(count.decrementAndGet());
    if (call.key() instanceof String key) {
      latest.remove(key, call);
    }
  }

  void deliver(Runnable result) {
    delivery.execute(() -> {
      try {
        result.run();
      } catch (RuntimeException | Error fault) {
        problems.fault(fault);
      }
    });
  }

  ProblemSink problems() {
    return problems;
  }

  private static Done run(Step step) throws Exception {
    step.run();
    return Done.DONE;
  }

  private static void awaitEnd(ExecutorService executor, long end) {
    try {
      if (!executor.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static ThreadFactory daemon(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }
}
