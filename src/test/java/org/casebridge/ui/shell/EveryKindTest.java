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
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.port.SearchHit;
import org.casebridge.domain.Case;
import org.casebridge.domain.Entity;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Kind;
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
    window = new WindowDriver(folder);
    window.press("Try the sample study");
    window.awaitText("Advancement history");
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

  private static List<UUID> ids(Kind kind) {
    return window.read(file -> file.all(kind.type()).stream().map(Entity::id).toList());
  }

  @ParameterizedTest
  @MethodSource("ways")
  @Order(1)
  void livesThroughTheWindow(Way way) {
    String word = "quagga" + way.kind().name().toLowerCase(Locale.ROOT).replace("_", "");
    UUID first = added(way, word + "one");
    UUID second = added(way, word + "two");

    // Found.
    window.search(word + "one");
    window.key(KeyCode.ENTER);
    window.settle();
    assertThat(Fx.get(() -> shownInDrawer(word + "one"))).as("what search found is open").isTrue();
    window.key(KeyCode.ESCAPE);
    window.settle();

    // Put in another order: what was second comes before what was first.
    assertThat(before(way.kind(), first, second)).isTrue();
    for (int i = 0; i < 4 && before(way.kind(), first, second); i++) {
      Node card = window.item(word + "two");
      window.focus(card);
      window.key(KeyCode.UP, KeyCode.ALT);
      window.settle();
    }
    assertThat(before(way.kind(), second, first)).as("moved up").isTrue();
    undo();
    assertThat(before(way.kind(), first, second)).as("move undone").isTrue();
    redo();
    assertThat(before(way.kind(), second, first)).as("move redone").isTrue();

    // Removed, brought back, removed again, brought back.
    window.focus(window.item(word + "one"));
    window.key(KeyCode.DELETE);
    window.settle();
    assertThat(ids(way.kind())).doesNotContain(first);
    undo();
    assertThat(ids(way.kind())).as(() -> "undone: " + history()).contains(first);
    redo();
    assertThat(ids(way.kind())).doesNotContain(first);
    undo();
    assertThat(ids(way.kind())).contains(first, second);
    window.item(word + "one");
  }

  private static boolean shownInDrawer(String text) {
    return window
        .all(node ->
            node instanceof TextInputControl input
                && input.getText() != null
                && input.getText().contains(text))
        .stream()
        .anyMatch(node -> node.getParent().getStyleClass().contains("field-body"));
  }

  /** Adds an item by its button, and types into the drawer that opens. */
  private static UUID added(Way way, String words) {
    List<UUID> known = ids(way.kind());
    window.press(way.add());
    window.settle();
    TextInputControl field = window.drawerField();
    window.focus(field);
    Fx.run(() -> field.end());
    window.type(words);
    Fx.run(() -> window.study().desk().flush());
    window.settle();
    List<UUID> now = ids(way.kind());
    assertThat(now).hasSize(known.size() + 1);
    UUID made = now.stream().filter(id -> !known.contains(id)).findFirst().orElseThrow();
    List<SearchHit> hits = window.read(file -> file.search(words, 5));
    assertThat(hits).as("kept as typed").anyMatch(hit -> hit.id().equals(made));
    window.key(KeyCode.ESCAPE);
    window.settle();
    window.item(words);
    return made;
  }

  private static String history() {
    List<HistoryEntry> steps = window.read(file -> file.history(Long.MAX_VALUE, 6));
    return steps.toString();
  }

  private static boolean before(Kind kind, UUID one, UUID other) {
    List<UUID> order = ids(kind);
    return order.indexOf(one) < order.indexOf(other);
  }

  private static void undo() {
    window.key(KeyCode.Z, KeyCode.CONTROL);
    window.settle();
  }

  private static void redo() {
    window.key(KeyCode.Y, KeyCode.CONTROL);
    window.settle();
  }

  @Test
  @Order(2)
  void anExcerptIsPutBehindAClaimAndTakenAway() {
    List<UUID> known = ids(Kind.EVIDENCE_LINK);
    window.focus(window.item("quaggaassetone"));
    window.key(KeyCode.ENTER);
    window.settle();
    window.press("Write an excerpt");
    window.settle();
    List<EvidenceLink> links = window.read(file -> file.all(EvidenceLink.class));
    assertThat(links.size()).as("written").isEqualTo(known.size() + 1);
    window.press("Take this excerpt away from the claim");
    window.settle();
    assertThat(ids(Kind.EVIDENCE_LINK).size()).as("taken away").isEqualTo(known.size());
    window.key(KeyCode.ESCAPE);
    undo();
    assertThat(ids(Kind.EVIDENCE_LINK).size()).as("undone").isEqualTo(known.size() + 1);
    redo();
    assertThat(ids(Kind.EVIDENCE_LINK).size()).as("redone").isEqualTo(known.size());
  }

  @Test
  @Order(3)
  void aCaseLivesThroughTheWindow() {
    window.key(KeyCode.N, KeyCode.CONTROL);
    Fx.until(() -> list().getItems().size() == 4);
    window.settle();
    Fx.until(() ->
        window.scene().getFocusOwner() instanceof TextInputControl input
            && input.getStyleClass().contains("case-name"));
    Fx.run(() -> ((TextInputControl) window.scene().getFocusOwner()).clear());
    window.type("Quaggacase");
    window.key(KeyCode.ENTER);
    window.settle();
    Case made =
        window.read(file -> file.all(Case.class)).stream()
            .filter(it -> it.pseudonym().equals("Quaggacase"))
            .findFirst()
            .orElseThrow();

    window.search("Quaggacase");
    window.key(KeyCode.ENTER);
    window.settle();

    window.focus(list());
    window.key(KeyCode.UP, KeyCode.ALT);
    window.settle();
    assertThat(ids(Kind.CASE).indexOf(made.id())).isEqualTo(2);
    undo();
    assertThat(ids(Kind.CASE).indexOf(made.id())).isEqualTo(3);
    redo();
    assertThat(ids(Kind.CASE).indexOf(made.id())).isEqualTo(2);

    window.focus(list());
    window.key(KeyCode.DELETE);
    window.settle();
    assertThat(ids(Kind.CASE)).doesNotContain(made.id());
    undo();
    assertThat(ids(Kind.CASE)).contains(made.id());
  }

  @Test
  @Order(4)
  void undoStillWorksAfterAStart() {
    Path file = window.study().path();
    List<UUID> all = ids(Kind.CASE);
    window.close();
    window = new WindowDriver(folder);
    window.press("Working learners (sample)");
    window.awaitText("Advancement history");
    window.settle();
    assertThat(window.study().path()).isEqualTo(file);
    assertThat(ids(Kind.CASE)).isEqualTo(all);
    // The last step was the undone deletion; before it stands the move.
    redo();
    assertThat(ids(Kind.CASE)).hasSize(all.size() - 1);
    undo();
    undo();
    assertThat(ids(Kind.CASE)).hasSize(all.size()).isNotEqualTo(all);
  }
}
