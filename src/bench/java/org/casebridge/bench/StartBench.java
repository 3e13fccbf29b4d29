package org.casebridge.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.casebridge.Main;

/**
 * How long the program takes from its process's start to the first frame of its window, beside a
 * bare JavaFX window with the same flags and class path, in turns in the same run.
 */
public final class StartBench {
  private static final int ROUNDS = 9;

  private StartBench() {}

  /** Measures; or, with an argument, is one of the two measured. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0) {
      child(arguments[0]);
      return;
    }
    Path settings = Files.createTempDirectory("casebridge-start").resolve("settings.properties");
    List<String> kinds = List.of("bare", "ours");
    long[][] millis = new long[kinds.size()][ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      for (int kind = 0; kind < kinds.size(); kind++) {
        long taken = measure(kinds.get(kind), settings);
        if (round >= 0) {
          millis[kind][round] = taken;
        }
      }
    }
    System.out.println("| start to first frame | median ms | least | most |");
    System.out.println("|---|---|---|---|");
    for (int kind = 0; kind < kinds.size(); kind++) {
      Arrays.sort(millis[kind]);
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %d |%n",
          kinds.get(kind),
          millis[kind][ROUNDS / 2],
          millis[kind][0],
          millis[kind][ROUNDS - 1]);
    }
    System.out.printf(
        Locale.ROOT,
        "ratio of medians %.2f%n",
        (double) millis[1][ROUNDS / 2] / millis[0][ROUNDS / 2]);
  }

  private static long measure(String kind, Path settings) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-Dcasebridge.settings=" + settings,
            "-cp",
            System.getProperty("java.class.path")));
    for (String flag : List.of("glass.platform", "prism.order", "java.awt.headless")) {
      String value = System.getProperty(flag);
      if (value != null) {
        command.add(1, "-D" + flag + "=" + value);
      }
    }
    command.add(StartBench.class.getName());
    command.add(kind);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return Long.parseLong(said.lines().reduce((first, last) -> last).orElseThrow());
  }

  private static void child(String kind) {
    Thread.ofPlatform().daemon().start(StartBench::watchWhenStarted);
    if (kind.equals("bare")) {
      Platform.startup(() -> {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label("bare")), 1366, 860));
        stage.show();
      });
    } else {
      Main.main(new String[0]);
    }
  }

  private static void watchWhenStarted() {
    while (true) {
      try {
        Platform.runLater(StartBench::watch);
        return;
      } catch (IllegalStateException early) {
        LockSupport.parkNanos(1_000_000);
      }
    }
  }

  /** Two pulses after a window shows, its first frame has been drawn. */
  private static void watch() {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (Window.getWindows().stream().anyMatch(Window::isShowing) && ++pulses == 2) {
          long started = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
          System.out.println(System.currentTimeMillis() - started);
          System.out.flush();
          Runtime.getRuntime().halt(0);
        }
      }
    }.start();
  }
}
