package org.casebridge.ui.compare.mediators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.casebridge.app.SampleCases;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.MediatorKind;
import org.casebridge.domain.Stamp;
import org.casebridge.ui.common.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fx")
class MapBoardTest {
  @TempDir private Path folder;

  private static void with(
      List<CaseFile> cases, double width, double height, Consumer<MediatorsFixture> check) {
    Fx.run(() -> {
      MediatorsFixture fixture = new MediatorsFixture(cases, width, height);
      try {
        check.accept(fixture);
      } finally {
        fixture.close();
      }
    });
  }

  @Test
  void onlyTheCardsInSightExist() {
    with(
        GeneratedCases.of(200, 4),
        1000,
        900,
        maps -> {
          assertThat(maps.board().inSight()).contains(0, 1).doesNotContain(20);
          assertThat(maps.nodes()).isLessThanOrEqualTo(400);
          for (int i = 0; i < 40; i++) {
            maps.board().scrollBy(317);
            maps.layout();
            assertThat(maps.nodes()).isLessThanOrEqualTo(400);
          }
          maps.board().scrollBy(1e9);
          maps.layout();
          assertThat(maps.board().inSight()).contains(199).doesNotContain(100);
        });
  }

  @Test
  void twelveMediatorsStayLegible() throws Exception {
    CaseFile file = SampleCases.in(folder).cases().getLast();
    List<String> roles = List.of("manager", "family", "community_organisation", "supervisor");
    List<Mediator> many = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      many.add(
          new Mediator(
              new Stamp(new UUID(7, i), Instant.EPOCH, Instant.EPOCH, ""),
              file.learner().id(),
              i,
              i % 3 == 0 ? "" : "The regional coordination office for training no. " + i,
              roles.get(i % roles.size()),
              MediatorKind.ORGANISATION,
              ""));
    }
    CaseFile crowded = GeneratedCases.with(file, "mediators", many);
    with(List.of(crowded), 500, 1000, MapBoardTest::noTextMeetsAnother);
    with(List.of(crowded, crowded, crowded), 1000, 1000, MapBoardTest::noTextMeetsAnother);
  }

  private static void noTextMeetsAnother(MediatorsFixture maps) {
    MapCard card = maps.cards().getFirst();
    assertThat(card.nodes()).hasSize(12);
    List<Bounds> texts = new ArrayList<>();
    Stream.of(".map-name", ".map-detail", ".map-zone", ".map-title")
        .flatMap(it -> card.lookupAll(it).stream())
        .filter(it -> !((Text) it).getText().isEmpty())
        .map(MapBoardTest::inScene)
        .forEach(texts::add);
    assertThat(texts.size()).isGreaterThan(24);
    Bounds whole = inScene(card);
    for (Bounds text : texts) {
      assertThat(whole.contains(text)).isTrue();
      assertThat(texts.stream().filter(it -> meet(it, text))).hasSize(1);
    }
    assertThat(card.nodes().get(1).shownText()).contains("…").startsWith("The");
  }

  /** Boxes of lines one beneath the other share an edge. */
  private static boolean meet(Bounds one, Bounds other) {
    return one.getMinX() + 1 < other.getMaxX()
        && other.getMinX() + 1 < one.getMaxX()
        && one.getMinY() + 1 < other.getMaxY()
        && other.getMinY() + 1 < one.getMaxY();
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void keysGoThroughMediatorsAndCardsAndOpen() throws Exception {
    with(
        SampleCases.in(folder).cases(),
        1000,
        700,
        maps -> {
          maps.view.focus();
          maps.press(KeyCode.HOME, true);
          maps.press(KeyCode.DOWN, false);
          maps.press(KeyCode.END, true);
          maps.press(KeyCode.UP, false);
          maps.press(KeyCode.LEFT, false);
          maps.press(KeyCode.ENTER, false);
          maps.press(KeyCode.ENTER, true);
          assertThat(maps.done)
              .containsExactly(
                  "Airport employer, stance, 3",
                  "Community organisation, stance, 2",
                  "Bob, stance, 1",
                  "James, stance, 5",
                  "supervisor, stance, 5",
                  "grounds",
                  "open item");
        });
  }

  @Test
  void eachMapIsAPieceOfPaperThenTheMatrixThenTheTable() throws Exception {
    with(
        SampleCases.in(folder).cases(),
        1000,
        700,
        maps -> {
          List<Region> pages = maps.view.pages(700).stream().map(Supplier::get).toList();
          assertThat(pages)
              .extracting(it -> it.getClass().getSimpleName())
              .containsExactly("MapCard", "MapCard", "MapCard", "MatrixBoard", "VBox");
          assertThat(pages).allSatisfy(it -> assertThat(it.prefWidth(-1)).isEqualTo(700));
          assertThat(pages).allSatisfy(it -> assertThat(it.getScene()).isNull());
        });
  }

  @Test
  void noCasesAreExplained() {
    with(
        List.of(),
        900,
        600,
        maps -> {
          assertThat(maps.board()).isNull();
          assertThat(maps.view.node().lookup(".empty-state")).isNotNull();
          assertThat(maps.view.pages(700)).isEmpty();
        });
  }
}
