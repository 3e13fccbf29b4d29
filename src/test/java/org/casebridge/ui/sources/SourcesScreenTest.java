package org.casebridge.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.casebridge.app.edit.Blank;
import org.casebridge.domain.Entity;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Ids;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Source;
import org.casebridge.domain.Stamp;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.FxWatchdog;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.OpenDesk;
import org.casebridge.ui.common.SetAnswer;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.common.Trail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fx")
class SourcesScreenTest {
  private static final String TALK = "She learns each week. James saw it.";

  @TempDir Path folder;
  private final Entity learner = blank(Kind.CASE, null, Map.of("pseudonym", "Destiny"));
  private final Entity asset = blank(Kind.ASSET, learner.id(), Map.of("text", "Learns"));
  private final Entity talk = blank(Kind.SOURCE, null, Map.of("title", "First", "text", TALK));
  private final Entity words =
      blank(
          Kind.EXCERPT,
          learner.id(),
          Map.of("sourceId", talk.id(), "words", "James saw it.", "start", 22, "end", 35));
  private final Entity link = new EvidenceLink(stamp(), words.id(), asset.id(), 1);
  private final Trail trail = new Trail();
  private final Path file = Path.of("interview.txt");
  private OpenDesk open;
  private SourcesScreen screen;

  private static Stamp stamp() {
    return new Stamp(Ids.next(), Instant.EPOCH, Instant.EPOCH, "");
  }

  private static Entity blank(Kind kind, UUID caseId, Map<String, ?> given) {
    return Blank.of(kind, stamp(), caseId, 1 << 20, given);
  }

  @BeforeEach
  void begin() {
    open = OpenDesk.with(folder, List.of(learner, asset, talk, words, link));
    show(Optional.of(folder.resolve(file)));
  }

  private void show(Optional<Path> answer) {
    open.show(() -> {
      screen =
          new SourcesScreen(open.desk(), new Theme(), new Notices(), trail, new SetAnswer(answer));
      screen.attach();
      return screen.node();
    });
    open.settle();
  }

  @AfterEach
  void end() {
    Fx.run(screen::release);
    open.close();
  }

  private TextArea area() {
    return Fx.get(() -> (TextArea) screen.node().lookup(".source-text .text-area"));
  }

  private void press(String accessible) {
    Fx.run(() ->
        screen.node().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(
                it -> accessible.equals(it.getAccessibleText()) || accessible.equals(it.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    open.settle();
  }

  private List<Source> sources() {
    return open.read(study -> study.all(Source.class));
  }

  private List<Excerpt> excerpts() {
    return open.read(study -> study.all(Excerpt.class));
  }

  private void edit(String before, String after) {
    Fx.run(() -> {
      TextArea area = area();
      int at = area.getText().indexOf(before);
      area.requestFocus();
      area.replaceText(at, at + before.length(), after);
      open.desk().flush();
    });
    open.settle();
  }

  @Test
  void aSourceIsAddedNamedMovedDeletedUndoneAndRedone() {
    press("New source");
    assertThat(sources()).hasSize(2);
    UUID added = sources().getLast().id();
    Fx.run(() -> {
      TextInputControl title = (TextInputControl) screen.node().lookup(".source-head .text-field");
      title.requestFocus();
      title.setText("Second");
      open.desk().flush();
    });
    open.settle();
    assertThat(open.row(Source.class, added).title()).isEqualTo("Second");
    open.focusRow(1);
    open.press(KeyCode.UP, false, true);
    assertThat(sources().getFirst().id()).isEqualTo(added);
    open.undo();
    assertThat(sources().getLast().id()).isEqualTo(added);
    open.redo();
    open.focusRow(0);
    open.press(KeyCode.DELETE, false, false);
    assertThat(sources()).extracting(Source::title).containsExactly("First");
    open.undo();
    assertThat(sources()).extracting(Source::title).containsExactly("Second", "First");
    open.redo();
    assertThat(sources()).extracting(Source::title).containsExactly("First");
  }

  private ListView<?> list() {
    return (ListView<?>) screen.node().lookup(".card-list-items");
  }

  @Test
  void whatIsSelectedBecomesAnExcerptThatIsDeletedAndUndone() {
    Fx.run(() -> {
      area().requestFocus();
      area().selectRange(0, 22);
    });
    open.press(KeyCode.E, true, false);
    Excerpt made =
        excerpts().stream().filter(it -> !it.id().equals(words.id())).findFirst().orElseThrow();
    assertThat(made.words()).isEqualTo("She learns each week.");
    assertThat(made.start()).isZero();
    assertThat(made.end()).isEqualTo(21);
    assertThat(made.caseId()).isEqualTo(learner.id());
    open.undo();
    assertThat(excerpts()).hasSize(1);
    open.redo();
    assertThat(excerpts()).hasSize(2);
    Fx.run(
        () -> screen.node().lookupAll(".excerpt-card .item-card").iterator().next().requestFocus());
    open.press(KeyCode.DELETE, false, false);
    assertThat(excerpts()).hasSize(1);
  }

  @Test
  void excerptsKeepTheirPlaceWhileTheTextIsEditedAndUndoBringsBothBack() {
    edit("each week", "each and every week");
    assertThat(open.row(Source.class, talk.id()).text()).contains("each and every week");
    assertThat(open.row(Excerpt.class, words.id()).start()).isEqualTo(32);
    edit("saw it", "noticed it");
    assertThat(open.row(Excerpt.class, words.id()).start()).isEqualTo(-1);
    assertThat(open.row(Excerpt.class, words.id()).words()).isEqualTo("James saw it.");
    open.undo();
    assertThat(open.row(Source.class, talk.id()).text()).isEqualTo(TALK);
    assertThat(open.row(Excerpt.class, words.id()).start()).isEqualTo(22);
    assertThat(Fx.<String>get(() -> area().getText())).isEqualTo(TALK);
  }

  @Test
  void aClaimThatRestsOnAnExcerptIsOnePressAway() {
    Fx.run(() -> ((Hyperlink) screen.node().lookup(".excerpt-claim .hyperlink")).fire());
    assertThat(trail.steps()).containsExactly(learner.id(), asset.id());
  }

  @Test
  void textFilesAreOpenedWhateverTheirEncoding() throws IOException {
    Files.writeString(folder.resolve(file), "Überall\r\ngelernt");
    press("Open a text file");
    assertThat(sources().getLast().text()).isEqualTo("Überall\ngelernt");
    assertThat(sources().getLast().title()).isEqualTo("interview");
    Files.writeString(folder.resolve(file), "café", Charset.forName("windows-1252"));
    press("Open a text file");
    assertThat(sources().getLast().text()).isEqualTo("café");
    Files.writeString(folder.resolve(file), "ትግርኛ", StandardCharsets.UTF_16);
    press("Open a text file");
    assertThat(sources().getLast().text()).isEqualTo("ትግርኛ");
    Files.write(folder.resolve(file), new byte[] {1, 0, 2, 0});
    press("Open a text file");
    assertThat(sources()).hasSize(4);
    assertThat(open.problems()).anyMatch(it -> it.contains("is not a text file"));
  }

  @Test
  void aWholeBookIsPastedInPartsWithoutStoppingTheWindow() {
    String book = "One long answer follows another.\n".repeat(90_000);
    Runnable paste =
        () -> {
          Fx.run(() -> {
            area().requestFocus();
            area().selectAll();
            area().replaceSelection(book);
          });
          open.settle();
          open.settle();
        };
    FxWatchdog.assertSmooth(() -> {
      paste.run();
      Fx.run(() ->
          open.desk()
              .edit(
                  "elsewhere",
                  (editor, file) -> {
                    Source now = file.find(Source.class, talk.id()).orElseThrow();
                    return editor.change(now, Shape.with(now, "text", "start"), "text");
                  }));
      open.settle();
    });
    paste.run();
    assertThat(open.row(Source.class, talk.id()).text()).isEqualTo(book);
    assertThat(Fx.get(() -> area().getLength())).isLessThanOrEqualTo(TextPane.PART);
    press("Previous part of the text");
    edit("One long", "Ein langer");
    assertThat(open.row(Source.class, talk.id()).text()).hasSize(book.length() + 2);
  }

  @Test
  void marksLieOnTheirWordsWhateverTheSizeAndTheScroll() {
    edit(TALK, TALK + "\n" + "She goes on at some length about the night shift. ".repeat(120));
    for (double width : List.of(900.0, 700.0, 1000.0)) {
      Fx.run(() -> {
        screen.node().getScene().getWindow().setWidth(width);
        area().setScrollTop(0);
      });
      Fx.until(() -> aPulseLater() && marksLieOnTheirWords());
      Fx.run(() -> area().setScrollTop(30));
      Fx.until(() -> aPulseLater() && marksLieOnTheirWords());
    }
  }

  private boolean aPulseLater() {
    screen.node().getScene().getRoot().layout();
    return true;
  }

  /** The veil of "James saw it." covers just the place where these words are painted. */
  private boolean marksLieOnTheirWords() {
    Text drawn =
        area().lookupAll(".content .text").stream()
            .map(Text.class::cast)
            .filter(it -> it.getText().equals(area().getText()))
            .findFirst()
            .orElseThrow();
    Bounds expected =
        drawn.localToScene(
            new javafx.scene.shape.Path(drawn.rangeShape(22, 35)).getBoundsInLocal());
    return screen.node().lookupAll(".source-mark").stream()
        .map(it -> it.localToScene(it.getBoundsInLocal()))
        .anyMatch(it ->
            Math.abs(it.getMinX() - expected.getMinX()) < 1
                && Math.abs(it.getMaxX() - expected.getMaxX()) < 1
                && Math.abs(it.getMinY() - expected.getMinY()) < 1);
  }

  @Test
  void theListIsFilteredByTitle() {
    press("New source");
    Fx.run(() -> ((TextInputControl) screen.node().lookup(".search-field")).setText("fir"));
    assertThat(Fx.get(() -> list().getItems().size())).isEqualTo(1);
  }

  @Test
  void withoutSourcesTheScreenTeaches() {
    open.focusRow(0);
    open.press(KeyCode.DELETE, false, false);
    assertThat(Fx.get(() -> screen.node().lookup(".empty-state"))).isNotNull();
    open.undo();
    assertThat(Fx.get(() -> screen.node().lookup(".empty-state"))).isNull();
  }
}
