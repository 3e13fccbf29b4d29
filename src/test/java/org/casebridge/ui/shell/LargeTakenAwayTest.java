package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.casebridge.app.generate.Generator;
import org.casebridge.app.port.Progress;
import org.casebridge.domain.Case;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Replication;
import org.casebridge.domain.Stamp;
import org.casebridge.store.SqliteStudyFiles;
import org.casebridge.ui.common.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison of many cases is taken away while one works on, or not after all. */
@Tag("fx")
class LargeTakenAwayTest {
  @TempDir private Path folder;

  private WindowDriver atMany() throws Exception {
    List<Entity> rows = new ArrayList<>();
    new Generator(200, 5, Progress.NONE).forEach(rows::add);
    // What belongs to the comparisons it makes goes with them.
    rows.removeIf(it -> it instanceof Comparison || it instanceof Replication);
    List<UUID> all = rows.stream().filter(Case.class::isInstance).map(Entity::id).toList();
    rows.add(
        Comparison.of(new Stamp(new UUID(9, 9), Instant.EPOCH, Instant.EPOCH, ""), 0, "Many", all));
    Path study = folder.resolve("many.casebridge");
    new SqliteStudyFiles(Clock.systemUTC()).create(study, rows, Progress.NONE).close();
    WindowDriver window = new WindowDriver(folder);
    window.open(study);
    window.awaitText("200");
    window.settle();
    window.key(KeyCode.DIGIT2, KeyCode.CONTROL);
    window.settle();
    window.press("Timeline");
    window.settle();
    return window;
  }

  private static void choose(WindowDriver window, String words) {
    Fx.run(() ->
        window.scene().getRoot().lookupAll(".menu-button").stream()
            .map(MenuButton.class::cast)
            .filter(it -> "Take away".equals(it.getText()))
            .flatMap(it -> it.getItems().stream())
            .filter(it -> it.getText() != null && it.getText().contains(words))
            .forEach(MenuItem::fire));
  }

  private static void awaitHalf(WindowDriver window) {
    Node bar = window.await("progress", ProgressBar.class::isInstance);
    Fx.until(() -> ((ProgressBar) bar).getProgress() > 0.2);
  }

  private List<String> files(String name) throws Exception {
    try (Stream<Path> all = Files.list(folder.resolve(name))) {
      return all.map(it -> String.valueOf(it.getFileName())).toList();
    }
  }

  @Test
  void whatIsCancelledLeavesNoFileAndWhatIsNotIsThereWhole() throws Exception {
    Files.createDirectories(folder.resolve("out"));
    try (WindowDriver window = atMany()) {
      for (String kind : List.of("SVG", "PNG", "PDF")) {
        window.answer(folder.resolve("out/stopped." + kind.toLowerCase(Locale.ROOT)));
        choose(window, kind);
        awaitHalf(window);
        window.press("Cancel");
        window.settle();
        assertThat(files("out")).as(kind).isEmpty();
        assertThat(window.text()).doesNotContain("The comparison is written to");
      }
      window.answer(folder.resolve("out/whole.svg"));
      choose(window, "SVG");
      awaitHalf(window);
      // One works on meanwhile.
      window.press("Grid");
      window.awaitText("The comparison is written to");
      window.settle();
      assertThat(files("out")).containsExactly("whole.svg");
      assertThat(Files.readString(folder.resolve("out/whole.svg")))
          .startsWith("<?xml")
          .contains("<title id=\"title\">Many, Timeline</title>")
          .endsWith("</svg>");
    }
  }
}
