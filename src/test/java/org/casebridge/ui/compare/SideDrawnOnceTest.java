package org.casebridge.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.shell.WindowDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many things a change touches, what stands beside the views is put together once. */
@Tag("fx")
class SideDrawnOnceTest {
  @TempDir private Path folder;
  private WindowDriver window;
  private final AtomicInteger drawn = new AtomicInteger();

  @BeforeEach
  void begin() {
    window = new WindowDriver(folder);
    window.press("Try the sample study");
    window.awaitText("Advancement history");
    window.settle();
    window.key(KeyCode.DIGIT2, KeyCode.CONTROL);
    window.focus(styled("comparison-grid"));
    window.key(KeyCode.HOME, KeyCode.CONTROL);
    window.settle();
    // Whatever is put together there begins by taking away what was there before.
    VBox claims = (VBox) styled("behind-claims");
    Fx.run(() ->
        claims
            .getChildren()
            .addListener(
                (ListChangeListener<Node>)
                    change -> {
                      if (change.getList().isEmpty()) {
                        drawn.incrementAndGet();
                      }
                    }));
  }

  @AfterEach
  void end() {
    window.close();
  }

  private Node styled(String style) {
    return window.await(style, node -> node.getStyleClass().contains(style));
  }

  private int drawnBy(Runnable change) {
    drawn.set(0);
    change.run();
    window.settle();
    return drawn.get();
  }

  @Test
  void whenAnotherCellIsSelected() {
    assertThat(drawnBy(() -> window.key(KeyCode.DOWN))).isEqualTo(1);
  }

  @Test
  void whenTheComparisonIsArrangedAndThatIsUndone() {
    assertThat(drawnBy(() -> window.key(KeyCode.RIGHT, KeyCode.ALT))).isEqualTo(1);
    assertThat(drawnBy(() -> window.key(KeyCode.Z, KeyCode.CONTROL))).isEqualTo(1);
  }

  @Test
  void whenAMemoIsKept() {
    Node memo =
        window.await(
            "memo", it -> it instanceof TextInputControl && "Memo".equals(it.getAccessibleText()));
    window.focus(memo);
    assertThat(
            drawnBy(() -> {
              window.type("x");
              window.flush();
            }))
        .isEqualTo(1);
  }

  @Test
  void whenAnotherViewIsShown() {
    assertThat(drawnBy(() -> window.press("Contrasts"))).isEqualTo(1);
  }

  @Test
  void whenAnotherComparisonIsShown() {
    MenuButton menu =
        (MenuButton)
            window.await(
                "menu",
                it ->
                    it instanceof MenuButton
                        && "Choose a comparison".equals(it.getAccessibleText()));
    assertThat(
            drawnBy(() ->
                Fx.run(() ->
                    menu.getItems().stream()
                        .filter(it -> "Duplicate this comparison".equals(it.getText()))
                        .forEach(MenuItem::fire))))
        .isEqualTo(1);
  }
}
