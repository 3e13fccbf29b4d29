package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.QuestionScope;
import org.casebridge.domain.Source;
import org.casebridge.domain.Study;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the whole study lives a whole life through the real window, sources among it. */
@Tag("fx")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StudyKindsTest {
  @TempDir private static Path folder;
  private static WindowDriver window;
  private static Hands hands;

  @BeforeAll
  static void openTheSample() {
    window = WindowDriver.ofSample(folder);
    hands = new Hands(window);
  }

  @AfterAll
  static void closeTheWindow() {
    window.close();
  }

  @Test
  @Order(1)
  void theStudyIsChangedAndFound() {
    UUID study = hands.ids(Kind.STUDY).getFirst();
    hands.goTo(Place.STUDY);
    hands.press("About the study");
    hands.changes(
        Kind.STUDY,
        study,
        () -> hands.typeIn(hands.field("Title"), ", quaggastudy"),
        it -> assertThat(((Study) it).title()).endsWith(", quaggastudy"));
    window.awaitText("quaggastudy");
    hands.changes(
        Kind.STUDY,
        study,
        () -> hands.typeIn(hands.field("Team"), "Maria and a quaggateam"),
        it -> assertThat(((Study) it).team()).endsWith("Maria and a quaggateam"));

    hands.press("Vocabularies");
    hands.finds(Place.CASES, "quaggateam", study);
    assertThat(hands.field("Team").getText()).contains("quaggateam");
  }

  @Test
  @Order(2)
  void aTermLivesThroughTheWindow() {
    hands.goTo(Place.STUDY);
    hands.press("Vocabularies");
    UUID last = terms().getLast().id();
    UUID made =
        hands.added(
            Kind.VOCABULARY_TERM,
            () -> {
              window.focus(hands.field("A new term"));
              window.type("Quaggaterm");
              window.key(KeyCode.ENTER);
            });
    assertThat(hands.row(VocabularyTerm.class, made).label()).isEqualTo("Quaggaterm");
    hands.addedIsUndone(Kind.VOCABULARY_TERM, made);

    hands.keyOn(window.item("Quaggaterm"), KeyCode.ENTER);
    hands.changes(
        Kind.VOCABULARY_TERM,
        made,
        () -> hands.typeIn(window.drawerField(), " of ours"),
        it -> assertThat(((VocabularyTerm) it).label()).isEqualTo("Quaggaterm of ours"));
    window.key(KeyCode.ESCAPE);

    hands.moves(
        Kind.VOCABULARY_TERM,
        last,
        made,
        () -> hands.keyOn(window.item("Quaggaterm of ours"), KeyCode.UP, KeyCode.ALT));
    hands.goes(
        Kind.VOCABULARY_TERM,
        made,
        () -> hands.keyOn(window.item("Quaggaterm of ours"), KeyCode.DELETE));

    hands.press("About the study");
    hands.finds(Place.CASES, "Quaggaterm", made);
    assertThat(window.drawerField().getText()).isEqualTo("Quaggaterm of ours");
    window.key(KeyCode.ESCAPE);
  }

  private static List<VocabularyTerm> terms() {
    return window.read(file ->
        file.all(VocabularyTerm.class).stream()
            .filter(it -> it.vocabulary() == Vocabulary.CAPITAL)
            .toList());
  }

  @Test
  @Order(3)
  void aQuestionLivesThroughTheWindow() {
    hands.goTo(Place.STUDY);
    hands.press("Guiding questions");
    UUID last = questions().getLast().id();
    UUID made =
        hands.added(
            Kind.GUIDING_QUESTION,
            () -> hands.press("Add a question: Asked of all cases together"));
    hands.changes(
        Kind.GUIDING_QUESTION,
        made,
        () -> hands.typeIn(window.drawerField(), "Who opened the quaggadoor?"),
        it -> assertThat(((GuidingQuestion) it).text()).isEqualTo("Who opened the quaggadoor?"));
    assertThat(hands.row(GuidingQuestion.class, made).scope()).isEqualTo(QuestionScope.CROSS_CASE);
    window.key(KeyCode.ESCAPE);

    hands.keyOn(window.item("Who opened the quaggadoor?"), KeyCode.ENTER);
    hands.changes(
        Kind.GUIDING_QUESTION,
        made,
        () -> hands.typeIn(hands.field("Short name"), "Q9"),
        it -> assertThat(((GuidingQuestion) it).code()).endsWith("Q9"));
    window.key(KeyCode.ESCAPE);

    hands.moves(
        Kind.GUIDING_QUESTION,
        last,
        made,
        () -> hands.keyOn(window.item("quaggadoor"), KeyCode.UP, KeyCode.ALT));
    hands.goes(
        Kind.GUIDING_QUESTION, made, () -> hands.keyOn(window.item("quaggadoor"), KeyCode.DELETE));

    hands.press("About the study");
    hands.finds(Place.CASES, "quaggadoor", made);
    assertThat(window.drawerField().getText()).isEqualTo("Who opened the quaggadoor?");
    window.key(KeyCode.ESCAPE);
  }

  private static List<GuidingQuestion> questions() {
    return window.read(file ->
        file.all(GuidingQuestion.class).stream()
            .filter(it -> it.scope() == QuestionScope.CROSS_CASE)
            .toList());
  }

  @Test
  @Order(4)
  void aSourceLivesThroughTheWindow() {
    hands.goTo(Place.SOURCES);
    UUID last = hands.ids(Kind.SOURCE).getLast();
    UUID made = hands.added(Kind.SOURCE, () -> hands.press("New source"));
    hands.addedIsUndone(Kind.SOURCE, made);
    hands.keyOn(window.item("Untitled source"), KeyCode.ENTER);
    hands.changes(
        Kind.SOURCE,
        made,
        () -> hands.typeIn(hands.field("Title"), "Quaggasource"),
        it -> assertThat(((Source) it).title()).isEqualTo("Quaggasource"));
    hands.changes(
        Kind.SOURCE,
        made,
        () -> hands.typeIn(hands.field("Text of the source"), "She spoke of a quaggatext."),
        it -> assertThat(((Source) it).text()).isEqualTo("She spoke of a quaggatext."));

    UUID marked = hands.added(Kind.EXCERPT, StudyKindsTest::markAll);
    assertThat(hands.row(Excerpt.class, marked))
        .extracting(Excerpt::words, Excerpt::sourceId)
        .containsExactly("She spoke of a quaggatext.", made);
    hands.addedIsUndone(Kind.EXCERPT, marked);

    hands.moves(
        Kind.SOURCE,
        last,
        made,
        () -> hands.keyOn(window.item("Quaggasource"), KeyCode.UP, KeyCode.ALT));
    hands.goes(Kind.SOURCE, made, () -> hands.keyOn(window.item("Quaggasource"), KeyCode.DELETE));
    assertThat(hands.row(Excerpt.class, marked).sourceId()).isEqualTo(made);

    hands.keyOn(window.item("Published account, retold: Ijakoo"), KeyCode.ENTER);
    hands.finds(Place.CASES, "Quaggasource", made);
    window.awaitText("She spoke of a quaggatext.");
    assertThat(hands.field("Text of the source").getText()).isEqualTo("She spoke of a quaggatext.");
  }

  private static void markAll() {
    TextInputControl text = hands.field("Text of the source");
    window.focus(text);
    window.key(KeyCode.A, KeyCode.CONTROL);
    window.key(KeyCode.E, KeyCode.CONTROL);
  }

  @Test
  @Order(5)
  void undoStillWorksAfterAStart() {
    UUID made = hands.ids(Kind.SOURCE).get(hands.ids(Kind.SOURCE).size() - 2);
    assertThat(hands.row(Source.class, made).title()).isEqualTo("Quaggasource");
    hands.keyOn(window.item("Quaggasource"), KeyCode.DELETE);
    window.close();
    window = new WindowDriver(folder);
    hands = new Hands(window);
    window.press("Working learners (sample)");
    window.await("the study", node -> node.getStyleClass().contains("study-frame"));
    window.settle();
    assertThat(hands.ids(Kind.SOURCE)).doesNotContain(made);
    hands.undo();
    assertThat(hands.row(Source.class, made).title()).isEqualTo("Quaggasource");
    window.item("Quaggasource");
    hands.redo();
    assertThat(hands.ids(Kind.SOURCE)).doesNotContain(made);
    hands.undo();
    // Further back, beyond the start: the move.
    hands.undo();
    assertThat(hands.ids(Kind.SOURCE)).endsWith(made);
  }
}
