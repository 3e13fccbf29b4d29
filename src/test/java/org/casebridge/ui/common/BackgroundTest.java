package org.casebridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.casebridge.app.port.ExpectedProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class BackgroundTest {
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final ProblemSink sink =
      new ProblemSink() {
        @Override
        public void expected(ExpectedProblem problem) {
          told.add("expected " + problem.code());
        }

        @Override
        public void fault(Throwable fault) {
          told.add("fault " + fault.getClass().getSimpleName());
        }
      };
  private final Background background = new Background(sink);
  private final List<String> log = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void databaseWorkRunsOnItsOwnThreadAndDeliversOnTheInterfaceThread() {
    Fx.run(() ->
        background
            .database("read", () -> Thread.currentThread().getName())
            .onSuccess(name -> log.add(name + " " + Platform.isFxApplicationThread()))
            .finallyDo(() -> log.add("finally"))
            .start());
    Fx.until(() -> log.size() == 2);
    assertThat(log).containsExactly("casebridge-database true", "finally");
  }

  @Test
  void databaseWorkKeepsItsOrder() {
    for (int i = 0; i < 50; i++) {
      String name = "" + i;
      background.database("step", () -> name).onSuccess(log::add).start();
    }
    Fx.until(() -> log.size() == 50);
    assertThat(log).isSortedAccordingTo((a, b) -> Integer.parseInt(a) - Integer.parseInt(b));
  }

  @Test
  void anExpectedProblemGoesToItsHandlerOrElseToTheSink() {
    Background.Work<String> failing =
        () -> {
          throw new ExpectedProblem("file.newer", "It is newer.");
        };
    background
        .database("a", failing)
        .onProblem(problem -> log.add(problem.code()))
        .finallyDo(() -> log.add("finally"))
        .start();
    background.database("b", failing).finallyDo(() -> log.add("finally")).start();
    Fx.until(() -> log.size() == 3 && told.size() == 1);
    assertThat(log).containsExactly("file.newer", "finally", "finally");
    assertThat(told).containsExactly("expected file.newer");
  }

  @Test
  void aFaultGoesToTheSinkWhetherInTheWorkOrInWhatFollows() {
    background
        .database(
            "a",
            () -> {
              throw new IllegalStateException("secret");
            })
        .onSuccess(_ -> log.add("never"))
        .finallyDo(() -> log.add("finally"))
        .start();
    background
        .database("b", () -> "x")
        .onSuccess(_ -> {
          throw new IllegalArgumentException();
        })
        .finallyDo(() -> log.add("finally"))
        .start();
    Fx.until(() -> log.size() == 2 && told.size() == 2);
    assertThat(told)
        .containsExactly("fault IllegalStateException", "fault IllegalArgumentException");
    assertThat(log).containsExactly("finally", "finally");
  }

  @Test
  void ofSearchesOnlyTheLastDelivers() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    for (String query : List.of("a", "ab", "abc")) {
      background
          .latest(
              "search",
              "search",
              () -> {
                begun.incrementAndGet();
                gate.await();
                return query;
              })
          .onSuccess(log::add)
          .finallyDo(() -> log.add("finally"))
          .start();
    }
    gate.countDown();
    Fx.until(() -> background.pendingProperty().get() == 0);
    assertThat(log).containsExactly("abc", "finally");
    assertThat(begun.get()).as("those still waiting were not begun").isLessThanOrEqualTo(2);
  }

  @Test
  void longWorkTellsHowFarItIsAndStopsWhenAsked() throws InterruptedException {
    CountDownLatch reported = new CountDownLatch(1);
    AtomicBoolean stopped = new AtomicBoolean();
    Call<String> call =
        background
            .<String>aside(
                "export",
                progress -> {
                  progress.report(0.25, "Card 1 of 4");
                  reported.countDown();
                  while (!progress.cancelled()) {
                    Thread.sleep(1);
                  }
                  stopped.set(true);
                  return "half a file";
                })
            .onSuccess(log::add)
            .onCancelled(() -> log.add("cancelled"))
            .finallyDo(() -> log.add("finally"))
            .start();
    reported.await();
    Fx.until(() -> call.doneProperty().get() == 0.25);
    assertThat(Fx.get(() -> call.doingProperty().get())).isEqualTo("Card 1 of 4");
    call.cancel();
    Fx.until(() -> log.size() == 2);
    assertThat(stopped).isTrue();
    assertThat(log).containsExactly("cancelled", "finally");
  }

  @Test
  void longWorkHoldsUpNoEdit() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    background
        .aside(
            "export",
            _ -> {
              gate.await();
              return "exported";
            })
        .onSuccess(log::add)
        .start();
    background.database("edit", () -> "edited").onSuccess(log::add).start();
    Fx.until(() -> log.size() == 1);
    assertThat(log).containsExactly("edited");
    assertThat(Fx.get(() -> background.pendingProperty().get())).isEqualTo(1);
    gate.countDown();
    Fx.until(() -> background.pendingProperty().get() == 0);
  }

  @Test
  void closingWaitsForWhatHasBegunAndRefusesMore() {
    AtomicInteger written = new AtomicInteger();
    for (int i = 0; i < 20; i++) {
      background
          .database(
              "write",
              () -> {
                Thread.sleep(2);
                written.incrementAndGet();
              })
          .start();
    }
    background.close();
    assertThat(written).hasValue(20);
    background
        .database("late", () -> written.set(99))
        .onCancelled(() -> log.add("refused"))
        .start();
    Fx.until(() -> log.contains("refused"));
    assertThat(written).hasValue(20);
  }

  @Test
  void inlineDoesEverythingAtOnce() {
    Background inline = Background.inline(sink);
    inline
        .database("a", () -> "now")
        .onSuccess(log::add)
        .finallyDo(() -> log.add("finally"))
        .start();
    log.add("after");
    assertThat(log).containsExactly("now", "finally", "after");
    assertThat(inline.pendingProperty().get()).isZero();
  }

  @Test
  void aCallStartsOnce() {
    Call<String> call = background.database("a", () -> "x").start();
    assertThatThrownBy(call::start).isInstanceOf(IllegalStateException.class);
  }
}
