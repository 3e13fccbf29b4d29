package org.casebridge.ui.common;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Watches from outside how long the interface thread is blocked. Put it around the part of a test
 * that must stay smooth; closing it fails the test if the thread was blocked for longer than it may
 * be.
 *
 * <pre>{@code
 * try (FxWatchdog dog = FxWatchdog.of50()) {
 *   ...
 * }
 * }</pre>
 *
 * <p>A beat is posted to the interface thread each few milliseconds; a block is the time a beat
 * waits. Where the whole machine stands still (the watching thread itself wakes late), the
 * standstill is taken off, since it is not the interface's; so is the time in which the thread is
 * ready to run but others have the processor, and that of painting into a screen in memory.
 */
public final class FxWatchdog implements AutoCloseable {
  private static final long BEAT_MILLIS = 5;

  private final Duration most;
  private final Thread watcher;
  private final AtomicLong longest = new AtomicLong();
  private volatile boolean stopped;
  private volatile StackTraceElement @Nullable [] worstPlace;
  private volatile @Nullable Thread interfaceThread;

  private FxWatchdog(Duration most) {
    this.most = most;
    Fx.run(() -> interfaceThread = Thread.currentThread());
    watcher = Thread.ofPlatform().daemon().name("fx-watchdog").start(this::watch);
  }

  /** Fails on close if the interface thread was blocked for longer than 50 ms. */
  public static FxWatchdog of50() {
    return new FxWatchdog(Duration.ofMillis(50));
  }

  /** Fails on close if the interface thread was blocked for longer. */
  public static FxWatchdog of(Duration most) {
    return new FxWatchdog(most);
  }

  /**
   * Goes a way through the window several times and fails if the interface thread was blocked for
   * longer than 50 ms in each. A block of the window's own comes back each time; one of the
   * machine's does not. The first two times only warm the code.
   */
  public static void assertSmooth(Runnable way) {
    way.run();
    way.run();
    AssertionError blocked = null;
    for (int i = 0; i < 5; i++) {
      FxWatchdog dog = of50();
      try {
        way.run();
      } finally {
        blocked = dog.stop();
      }
      if (blocked == null) {
        return;
      }
    }
    throw Objects.requireNonNull(blocked);
  }

  /** The longest block so far. */
  public Duration longestBlock() {
    return Duration.ofNanos(longest.get());
  }

  @Override
  public void close() {
    AssertionError blocked = stop();
    if (blocked != null) {
      throw blocked;
    }
  }

  private @Nullable AssertionError stop() {
    stopped = true;
    try {
      watcher.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (longestBlock().compareTo(most) > 0) {
      StackTraceElement[] place = worstPlace;
      return new AssertionError(
          "The interface thread was blocked for "
              + longestBlock().toMillis()
              + " ms; "
              + most.toMillis()
              + " ms are the most. It was at "
              + (place == null ? "an unknown place" : Arrays.toString(place)));
    }
    return null;
  }

  private void watch() {
    while (!stopped) {
      AtomicLong answered = new AtomicLong();
      long asked = System.nanoTime();
      Platform.runLater(() -> answered.set(System.nanoTime()));
      long standstill = 0;
      while (answered.get() == 0) {
        long before = System.nanoTime();
        long worked = worked();
        pause();
        long waited = System.nanoTime() - before;
        StackTraceElement[] place = place();
        if (painting(place)) {
          standstill += waited;
        } else if (ready(place)) {
          standstill += waited - Math.min(waited, worked() - worked);
        } else {
          standstill += Math.max(0, waited - 4 * BEAT_MILLIS * 1_000_000);
        }
        // Once it has answered, it is somewhere else.
        if (answered.get() == 0
            && System.nanoTime() - asked - standstill
                > Math.max(longest.get(), most.toNanos() / 2)) {
          worstPlace = place;
        }
      }
      long block = Math.max(0, answered.get() - asked - standstill);
      longest.accumulateAndGet(block, Math::max);
      pause();
    }
  }

  private StackTraceElement[] place() {
    Thread seen = interfaceThread;
    return seen == null ? new StackTraceElement[0] : seen.getStackTrace();
  }

  /** The processor's time the interface thread has had so far, in nanoseconds. */
  private long worked() {
    Thread seen = interfaceThread;
    return seen == null ? 0 : ManagementFactory.getThreadMXBean().getThreadCpuTime(seen.threadId());
  }

  /** Whether a frame is being painted; a screen in memory does that with the processor. */
  private static boolean painting(StackTraceElement[] place) {
    return Arrays.stream(place)
        .map(StackTraceElement::getMethodName)
        .anyMatch(it -> it.equals("waitForRenderingToComplete") || it.equals("uploadPixels"));
  }

  /**
   * Whether the thread could go on if no other program had the processor. Waiting for a lock, a
   * file or a database is its own.
   */
  private boolean ready(StackTraceElement[] place) {
    Thread seen = interfaceThread;
    return seen != null
        && seen.getState() == Thread.State.RUNNABLE
        && place.length > 0
        && !place[0].isNativeMethod();
  }

  private static void pause() {
    try {
      Thread.sleep(BEAT_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
