package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.casebridge.app.port.SearchHit;
import org.casebridge.domain.Case;
import org.casebridge.domain.Entity;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Writing;
import org.casebridge.ui.common.Fx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of item the case sheet shows lives a whole life through the real window. */
@Tag("fx")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryKindTest {
  @TempDir private static Path folder;
  private static WindowDriver window;
  private static Hands hands;

  /**
   * A kind and the button that adds one.
   *
   * @param add the button's words or spoken name
   */
  record Way(Kind kind, String add) {
    @Override
    public String toString() {
      return kind.name();
    }
  }

  static Stream<Way> ways() {
    return Stream.of(
        new Way(Kind.EXCERPT, "Add words"),
        new Way(Kind.BACKGROUND, "Fact"),
        new Way(Kind.PHASE, "Phase"),
        new Way(Kind.EVENT, "Event"),
        new Way(Kind.ASSET, "Add an asset"),
        new Way(Kind.READINESS_SIGNAL, "Add a sign of readiness"),
        new Way(Kind.OPPORTUNITY, "Add an opportunity"),
        new Way(Kind.MEDIATOR, "Add a mediator"),
        new Way(Kind.MEDIATION, "Stance"),
        new Way(Kind.SUPPORT, "Support"),
        new Way(Kind.OUTCOME, "Add an outcome"),
        new Way(Kind.ANSWER, "Answer"),
        new Way(Kind.MEMO, "Add a memo"));
  }

  @BeforeAll
  static void openTheSample() {
    window = WindowDriver.ofSample(folder);
    hands = new Hands(window);
    // The last of the three learners has the most.
    Fx.until(() -> list().getItems().size() == 3);
    Fx.run(() -> list().getSelectionModel().clearAndSelect(2));
    awaitHerSheet();
    window.press("Show as lists, to put in order");
    awaitHerSheet();
  }

  /** The sheet is built frame by frame, over that of the case before; her memo comes last. */
  private static void awaitHerSheet() {
    window.awaitText("Two years in hospitality");
    window.awaitText("Under general manager Bob");
    window.awaitText("The turn comes with the mediator");
    window.settle();
  }

  @AfterAll
  static void closeTheWindow() {
    window.close();
  }

  private static ListView<?> list() {
    return (ListView<?>) window.scene().lookup(".case-list-view");
  }

  @ParameterizedTest
  @MethodSource("ways")
  @Order(1)
  void livesThroughTheWindow(Way way) {
    String word = "quagga" + way.kind().name().toLowerCase(Locale.ROOT).replace("_", "");
    UUID first = added(way, word + "one");
    UUID second = added(way, word + "two");

    // Found, and changed where it was found.
    window.search(word + "one");
    window.key(KeyCode.ENTER);
    window.settle();
    assertThat(Fx.get(() -> shownInDrawer(word + "one"))).as("what search found is open").isTrue();
    hands.changes(
        way.kind(),
        first,
        () -> hands.typeIn(fieldWith(word + "one"), " zebra"),
        it -> assertThat(written(it)).contains(word + "one zebra"));
    window.key(KeyCode.ESCAPE);
    window.settle();
    window.item(word + "one zebra");

    // Put in another order: what was second comes before what was first.
    hands.moves(
        way.kind(),
        first,
        second,
        () -> {
          for (int i = 0; i < 4 && hands.before(way.kind(), first, second); i++) {
            hands.keyOn(window.item(word + "two"), KeyCode.UP, KeyCode.ALT);
          }
        });

    // Removed, brought back, removed again, brought back.
    hands.goes(way.kind(), first, () -> hands.keyOn(window.item(word + "one"), KeyCode.DELETE));
    assertThat(hands.ids(way.kind())).contains(first, second);
    window.item(word + "one");
  }

  private static String written(Entity row) {
    Writing writing = Writing.in(row);
    return writing.heading() + "\n" + writing.body();
  }

  private static boolean shownInDrawer(String text) {
    return !drawerFields(text).isEmpty();
  }

  private static TextInputControl fieldWith(String text) {
    return (TextInputControl) drawerFields(text).getFirst();
  }

  private static List<Node> drawerFields(String text) {
    return window
        .all(node ->
            node instanceof TextInputControl input
                && input.getText() != null
                && input.getText().contains(text))
        .stream()
        .filter(node -> node.getParent().getStyleClass().contains("field-body"))
        .toList();
  }

  /** Adds an item by its button, and types into the drawer that opens. */
  private static UUID added(Way way, String words) {
    UUID made = hands.added(way.kind(), () -> hands.press(way.add()));
    hands.typeIn(window.drawerField(), words);
    List<SearchHit> hits = window.read(file -> file.search(words, 5));
    assertThat(hits).as("kept as typed").anyMatch(hit -> hit.id().equals(made));
    window.key(KeyCode.ESCAPE);
    window.settle();
    window.item(words);
    return made;
  }

  @Test
  @Order(2)
  void excerptsArePutBehindAClaimOrderedAndTakenAway() {
    hands.keyOn(window.item("quaggaassetone"), KeyCode.ENTER);
    UUID first = hands.added(Kind.EVIDENCE_LINK, () -> hands.press("Write an excerpt"));
    hands.addedIsUndone(Kind.EVIDENCE_LINK, first);
    UUID second =
        hands.added(Kind.EVIDENCE_LINK, () -> hands.pick("Link an excerpt", "quaggaexcerptone"));
    hands.addedIsUndone(Kind.EVIDENCE_LINK, second);
    assertThat(hands.row(EvidenceLink.class, second).claimId())
        .isEqualTo(hands.row(EvidenceLink.class, first).claimId())
        .isIn(hands.ids(Kind.ASSET));

    UUID words = hands.row(EvidenceLink.class, second).excerptId();
    hands.changes(
        Kind.EXCERPT,
        words,
        () -> hands.typeIn(fieldWith("quaggaexcerptone"), " behind"),
        it -> assertThat(((Excerpt) it).words()).endsWith(" behind"));
    hands.moves(Kind.EVIDENCE_LINK, first, second, () -> pressLast("Move this excerpt up"));
    hands.goes(
        Kind.EVIDENCE_LINK, second, () -> hands.press("Take this excerpt away from the claim"));
    window.key(KeyCode.ESCAPE);
    window.settle();
  }

  /** Each excerpt behind a claim has the same buttons. */
  private static void pressLast(String name) {
    List<Node> buttons = window.all(node -> name.equals(node.getAccessibleText()));
    hands.keyOn(buttons.getLast(), KeyCode.SPACE);
  }

  @Test
  @Order(3)
  void aCaseLivesThroughTheWindow() {
    UUID made =
        hands.added(
            Kind.CASE,
            () -> {
              window.key(KeyCode.N, KeyCode.CONTROL);
              Fx.until(() -> list().getItems().size() == 4);
            });
    Fx.until(() ->
        window.scene().getFocusOwner() instanceof TextInputControl input
            && input.getStyleClass().contains("case-name"));
    hands.changes(
        Kind.CASE,
        made,
        () -> {
          Fx.run(() -> ((TextInputControl) window.scene().getFocusOwner()).clear());
          window.type("Quaggacase");
          window.key(KeyCode.ENTER);
        },
        it -> assertThat(((Case) it).pseudonym()).isEqualTo("Quaggacase"));
    hands.changes(
        Kind.CASE,
        made,
        () ->
            hands.typeIn(
                (TextInputControl) window.scene().lookup(".case-headline"), "A quaggaheadline"),
        it -> assertThat(((Case) it).headline()).isEqualTo("A quaggaheadline"));

    Fx.run(() -> list().getSelectionModel().clearAndSelect(0));
    window.settle();
    hands.finds(Place.STUDY, "quaggaheadline", made);
    window.awaitText("A quaggaheadline");
    assertThat(Fx.<Integer>get(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(3);

    UUID other = hands.ids(Kind.CASE).get(2);
    hands.moves(Kind.CASE, other, made, () -> hands.keyOn(list(), KeyCode.UP, KeyCode.ALT));
    hands.goes(Kind.CASE, made, () -> hands.keyOn(list(), KeyCode.DELETE));
  }

  @Test
  @Order(4)
  void undoStillWorksAfterAStart() {
    Path file = window.study().path();
    List<UUID> all = hands.ids(Kind.CASE);
    window.close();
    window = new WindowDriver(folder);
    hands = new Hands(window);
    window.press("Working learners (sample)");
    window.awaitText("Advancement history");
    window.settle();
    assertThat(window.study().path()).isEqualTo(file);
    assertThat(hands.ids(Kind.CASE)).isEqualTo(all);
    // The last step was the undone deletion; before it stands the move.
    hands.redo();
    assertThat(hands.ids(Kind.CASE)).hasSize(all.size() - 1);
    hands.undo();
    hands.undo();
    assertThat(hands.ids(Kind.CASE)).hasSize(all.size()).isNotEqualTo(all);
  }
}
