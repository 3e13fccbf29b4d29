package org.casebridge.ui.compare.away;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.ui.common.Fx;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages are drawn one by one, in short turns, and no more once it was to stop. */
@Tag("fx")
class StudioTest {
  private final List<Region> made = new ArrayList<>();

  private Away away(List<Supplier<Region>> pages) {
    return new Away("Doors", "Grid", () -> "Three cases", Optional::empty, false, pages);
  }

  /** Pages that say their number; each is made only when those before are gone. */
  private List<Supplier<Region>> numbered(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> (Supplier<Region>) () -> numbered(Integer.toString(number)))
        .toList();
  }

  private Region numbered(String number) {
    List<@Nullable Scene> scenes = made.stream().map(Region::getScene).toList();
    // The last one still stands where the next is put.
    assertThat(scenes.stream().limit(Math.max(0, scenes.size() - 1))).allMatch(Objects::isNull);
    StackPane page = new StackPane(new Label("Page" + number));
    page.setPrefSize(300, 50);
    made.add(page);
    return page;
  }

  private static List<String> words(List<Mark> marks) {
    List<String> words = new ArrayList<>();
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Words it -> words.add(it.text() + " " + Math.round(it.y()));
        case Mark.Group it -> words.addAll(words(it.marks()));
        default -> {}
      }
    }
    return words;
  }

  @Test
  void allPagesStandUnderTheirTitleAndOneOfThemExistsAtATime() throws Exception {
    Fx.start();
    Drawing drawing = Studio.drawing(away(numbered(20))).make(Progress.NONE);
    assertThat(made).hasSize(20);
    List<String> words = words(drawing.marks());
    assertThat(words).hasSize(22);
    assertThat(words.getFirst()).startsWith("Doors ");
    assertThat(words.get(1)).startsWith("Grid ");
    // 50 of a page and 14 between.
    int first = Integer.parseInt(words.get(2).substring("Page0 ".length()));
    assertThat(words.subList(2, 5))
        .containsExactly("Page0 " + first, "Page1 " + (first + 64), "Page2 " + (first + 128));
    // 28 around.
    assertThat(drawing.width()).isEqualTo(356);
    assertThat(drawing.title()).isEqualTo("Doors, Grid");
    assertThat(drawing.description()).isEqualTo("Three cases");
  }

  @Test
  void whatGetsItsStyleWithItsPlaceIsDrawnWithIt() throws Exception {
    Fx.start();
    Region page =
        Fx.get(() ->
            new StackPane() {
              {
                setPrefSize(40, 40);
                setStyle("-fx-background-color: red;");
              }

              @Override
              protected void layoutChildren() {
                setStyle("-fx-background-color: blue;");
              }
            });
    List<Drawing> drawings =
        Studio.drawings(away(List.of(() -> page)), (_, _) -> true, Progress.NONE);
    assertThat(drawings.getFirst().marks())
        .extracting(it -> ((Mark.Filled) it).colour())
        .containsExactly(0xFF0000FF);
  }

  @Test
  void whatIsNotWantedIsNotRead() {
    Fx.start();
    List<Drawing> drawings =
        Studio.drawings(
            away(List.of(() -> sized(100, 900), () -> sized(100, 100))),
            (_, height) -> height < 500,
            Progress.NONE);
    assertThat(drawings).extracting(Drawing::height).containsExactly(100.0);
  }

  private static Region sized(double width, double height) {
    Region page = new StackPane(new Label("x"));
    page.setMinSize(width, height);
    page.setPrefSize(width, height);
    return page;
  }

  @Test
  void aPictureHasAllPagesAndIsLessSharpWhereItWouldBeTooLarge() throws Exception {
    Fx.start();
    Away two = away(List.of(() -> filled("red"), () -> filled("blue")));
    Bitmap sharp = Studio.bitmap(two, 1e9).make(Progress.NONE);
    // Twice 200 and 28 at either side.
    assertThat(sharp.width()).isEqualTo(512);
    int[] column =
        IntStream.range(0, sharp.height()).map(y -> sharp.argb()[y * 512 + 256]).toArray();
    assertThat(IntStream.of(column).filter(it -> it == 0xFFFF0000).count()).isEqualTo(800);
    assertThat(IntStream.of(column).filter(it -> it == 0xFF0000FF).count()).isEqualTo(800);
    Bitmap less = Studio.bitmap(two, 256.0 * sharp.height() / 2).make(Progress.NONE);
    assertThat(less.width()).isEqualTo(256);
    assertThatThrownBy(() -> Studio.bitmap(two, 50_000).make(Progress.NONE))
        .isInstanceOfSatisfying(
            ExpectedProblem.class, it -> assertThat(it.code()).isEqualTo("away.large"));
  }

  private static Region filled(String colour) {
    Region page = new Region();
    page.setPrefSize(200, 400);
    page.setStyle("-fx-background-color: " + colour + ";");
    return page;
  }

  @Test
  void onceItIsToStopNoFurtherPageIsMade() {
    Fx.start();
    Progress stop =
        new Progress() {
          @Override
          public void report(double done, String what) {}

          @Override
          public boolean cancelled() {
            return made.size() >= 3;
          }
        };
    assertThatThrownBy(() -> Studio.drawing(away(numbered(20))).make(stop))
        .isInstanceOf(CancellationException.class);
    assertThat(made).hasSize(3);
  }

  @Test
  void howFarItIsIsTold() throws Exception {
    Fx.start();
    List<String> told = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void report(double done, String what) {
            told.add(done + " " + what);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    Studio.drawing(away(numbered(3))).make(progress);
    assertThat(told)
        .containsExactly(
            "0.0 Page 1 of 4", "0.25 Page 2 of 4", "0.5 Page 3 of 4", "0.75 Page 4 of 4");
  }
}
