package org.casebridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest extends WindowTest {
  @Test
  void aSceneFollowsTheThemeAndItsScale() {
    Fx.run(() -> {
      Theme theme = new Theme();
      Label label = new Label("x");
      Scene scene = new Scene(new StackPane(label));
      theme.dress(scene);
      theme.choiceProperty().set(Theme.Choice.LIGHT);
      scene.getRoot().applyCss();
      assertThat(label.getTextFill()).isEqualTo(Color.web("#17202a"));
      assertThat(label.getFont().getSize()).isEqualTo(14);
      assertThat(label.getFont().getFamily()).isEqualTo("Atkinson Hyperlegible Next");
      theme.choiceProperty().set(Theme.Choice.DARK);
      theme.scaleProperty().set(1.5);
      scene.getRoot().applyCss();
      assertThat(label.getTextFill()).isEqualTo(Color.web("#e8edf2"));
      assertThat(label.getFont().getSize()).isEqualTo(21);
      theme.scaleProperty().set(9);
      assertThat(theme.scaleProperty().get()).isEqualTo(2);
      theme.smaller();
      assertThat(theme.scaleProperty().get()).isEqualTo(1.9);
      theme.release(scene);
      theme.choiceProperty().set(Theme.Choice.LIGHT);
      scene.getRoot().applyCss();
      assertThat(label.getTextFill()).as("released").isEqualTo(Color.web("#e8edf2"));
    });
  }

  /** What cannot be drawn is the same empty box for every letter. */
  @ParameterizedTest
  @ValueSource(strings = {"ኢያ", "مه", "שר"})
  void lettersOfTheScriptsThatCardsHoldAreDrawn(String two) {
    assertThat(drawn(two.substring(0, 1))).isNotEqualTo(drawn(two.substring(1)));
  }

  private static List<Integer> drawn(String letter) {
    return Fx.get(() -> {
      Label label = new Label(letter);
      Scene scene = new Scene(new StackPane(label), 60, 60);
      new Theme().dress(scene);
      WritableImage image = scene.snapshot(null);
      return IntStream.range(0, 3600)
          .mapToObj(i -> image.getPixelReader().getArgb(i % 60, i / 60))
          .toList();
    });
  }

  @Test
  void menusTakeOverTheirOwnersThemeAndScale() {
    Label owner = Fx.get(() -> new Label("owner"));
    Stage stage = show(2, owner);
    ContextMenu menu = Fx.get(() -> new ContextMenu(new MenuItem("Delete")));
    Fx.run(() -> menu.show(owner, 100, 100));
    Fx.run(() -> {
      assertThat(menu.getScene().getStylesheets()).isEqualTo(stage.getScene().getStylesheets());
      Label item = (Label) menu.getScene().getRoot().lookup(".menu-item .label");
      assertThat(item.getFont().getSize()).isEqualTo(28);
      menu.hide();
    });
  }

  @Test
  void theWatchdogFindsABlockedInterface() throws InterruptedException {
    try (FxWatchdog dog = FxWatchdog.of(Duration.ofMillis(400))) {
      Fx.run(() -> {});
      Thread.sleep(60);
      assertThat(dog.longestBlock()).isLessThan(Duration.ofMillis(400));
    }
    FxWatchdog dog = FxWatchdog.of50();
    Fx.run(ThemeTest::block);
    assertThatThrownBy(dog::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("blocked for")
        .hasMessageContaining("ThemeTest.block");
  }

  private static void block() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
