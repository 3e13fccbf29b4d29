package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Audience;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.ui.common.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guiding questions are answered beside a comparison, in the real window. */
@Tag("fx")
class CompareQuestionsTest {
  private static final Pattern GAP = Pattern.compile("no evidence|without evidence|an excerpt yet");
  @TempDir private Path folder;

  private static List<String> codes(WindowDriver window) {
    return window.all(node -> node.getStyleClass().contains("asked-code")).stream()
        .map(it -> ((Labeled) it).getText())
        .toList();
  }

  private static void selectFirstCase(WindowDriver window) {
    window.focus(window.scene().lookup(".comparison-grid"));
    window.key(KeyCode.HOME, KeyCode.CONTROL);
    window.key(KeyCode.DOWN);
    window.settle();
  }

  private static void toQuestions(Hands hands) {
    hands.goTo(Place.COMPARE);
    hands.press("Questions");
  }

  @Test
  void theQuestionsOfTheCaseTheWorkplaceAndTheCasesTogetherAreAsked() {
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      Hands hands = new Hands(window);
      toQuestions(hands);
      window.sized(
          1366,
          768,
          root ->
              assertThat(root.lookupAll(".asked-head"))
                  .as("no question is higher than its lines")
                  .isNotEmpty()
                  .allSatisfy(it -> assertThat(it.getLayoutBounds().getHeight()).isLessThan(90)));
      assertThat(hands.field("Answer 1 to M2c").getText())
          .isEqualTo("In all three cases one manager or none. No rule says who may learn what.");
      assertThat(hands.field("Who gave answer 1 to M2c").getText()).isEqualTo("the research team");

      selectFirstCase(window);
      window.awaitText("About Ijakoo");
      assertThat(codes(window))
          .containsExactly(
              "L1", "O1", "M1a", "M1b", "I1", "L2", "O2", "M2a", "M2b", "M2c", "M2d", "M2e", "I2");
      assertThat(hands.field("Answer 1 to I1").getText()).startsWith("The assets were there.");
      assertThat(window.text()).as("the phase of the answer").contains("At the airport");

      GuidingQuestion hidden =
          window.read(file -> file.all(GuidingQuestion.class)).stream()
              .filter(it -> it.code().equals("O1"))
              .findFirst()
              .orElseThrow();
      Fx.run(() ->
          window
              .study()
              .desk()
              .edit(
                  "test",
                  (editor, _) ->
                      editor.change(hidden, Shape.with(hidden, "hidden", true), "hidden")));
      window.settle();
      assertThat(codes(window)).startsWith("L1", "M1a").hasSize(12);

      Fx.run(() -> window.study().desk().audienceProperty().set(Audience.WORKSHOP));
      window.settle();
      assertThat(codes(window)).as("others see no questions").isEmpty();
      assertThat(window.text()).doesNotContain("Questions\n").contains("What this rests on");
    }
  }

  @Test
  void wordsKeptFromARoomAreNotToldAsMissing() {
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      Hands hands = new Hands(window);
      hands.goTo(Place.COMPARE);
      List<String> gaps = gaps(window, hands);
      assertThat(gaps).as("claims without a word behind them").isNotEmpty();
      Fx.run(() -> window.study().desk().audienceProperty().set(Audience.WORKSHOP));
      window.settle();
      assertThat(gaps(window, hands)).isEqualTo(gaps);
    }
  }

  /** What the views that show all at once say, aloud or in writing, of evidence not there. */
  private static List<String> gaps(WindowDriver window, Hands hands) {
    List<String> told = new ArrayList<>();
    for (String view : List.of("Timeline", "Mediators")) {
      hands.press(view);
      // Each view is made ready aside and shows itself when it is.
      List<String> before = List.of();
      List<String> now = told(window);
      for (int same = 0; same < 3; same = now.equals(before) ? same + 1 : 0) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        before = now;
        now = told(window);
      }
      now.stream().filter(it -> GAP.matcher(it).find()).forEach(it -> told.add(view + ": " + it));
    }
    return told;
  }

  private static List<String> told(WindowDriver window) {
    return window.all(it -> true).stream()
        .flatMap(it -> Stream.of(Hands.words(it), spoken(it)))
        .toList();
  }

  private static String spoken(Node node) {
    return Fx.get(() -> String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
  }

  @Test
  void anAnswerLivesThroughTheWindowAndTheNextStart() {
    UUID made;
    UUID comparison;
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      Hands hands = new Hands(window);
      toQuestions(hands);
      comparison = hands.ids(Kind.COMPARISON).getFirst();
      made =
          hands.added(
              Kind.ANSWER,
              () -> {
                hands.press("Add an answer: O2");
                window.type("A quokka decides");
                window.flush();
                window.settle();
              });
      assertThat(hands.row(Answer.class, made))
          .extracting(Answer::caseId, Answer::comparisonId, Answer::text, Answer::who)
          .containsExactly(null, comparison, "A quokka decides", "");
      // More typing goes on in the same answer, with the focus where it was.
      window.type(" alone");
      window.flush();
      window.settle();
      assertThat(hands.row(Answer.class, made).text()).isEqualTo("A quokka decides alone");
      hands.typeIn(hands.field("Who gave answer 1 to O2"), "Maria");
      assertThat(hands.row(Answer.class, made).who()).isEqualTo("Maria");
      hands.undo();
      assertThat(hands.field("Who gave answer 1 to O2").getText()).isEmpty();
      hands.redo();
      assertThat(hands.field("Who gave answer 1 to O2").getText()).isEqualTo("Maria");
    }
    try (WindowDriver window = new WindowDriver(folder)) {
      window.press("Working learners (sample)");
      window.settle();
      Hands hands = new Hands(window);
      hands.finds(Place.CASES, "quokka decides", made);
      assertThat(hands.field("Answer 1 to O2").getText()).isEqualTo("A quokka decides alone");
      assertThat(Fx.<Node>get(() -> window.scene().getFocusOwner()))
          .as("the answer has the focus")
          .isSameAs(hands.field("Answer 1 to O2"));
      // Found again while it is shown.
      window.focus(window.scene().lookup(".comparison-grid"));
      hands.press("Evidence");
      hands.finds(Place.COMPARE, "quokka decides", made);
      assertThat(hands.field("Answer 1 to O2").getText()).isEqualTo("A quokka decides alone");

      hands.undo();
      assertThat(hands.row(Answer.class, made).who()).isEmpty();
      TextInputControl field = hands.field("Answer 1 to O2");
      window.focus(field);
      Fx.run(field::clear);
      window.flush();
      window.settle();
      assertThat(hands.ids(Kind.ANSWER)).as("blank removes").doesNotContain(made);
      hands.undo();
      assertThat(hands.field("Answer 1 to O2").getText()).isEqualTo("A quokka decides alone");
      hands.redo();
      assertThat(hands.ids(Kind.ANSWER)).doesNotContain(made);
    }
  }

  @Test
  void anAnswerAboutTheSelectedCaseBelongsToTheCase() {
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      Hands hands = new Hands(window);
      toQuestions(hands);
      selectFirstCase(window);
      UUID made =
          hands.added(
              Kind.ANSWER,
              () -> {
                hands.press("Add an answer: L1");
                window.type("Seven zorillas");
                window.flush();
                window.settle();
              });
      assertThat(hands.row(Answer.class, made))
          .extracting(Answer::caseId, Answer::comparisonId)
          .containsExactly(hands.ids(Kind.CASE).getFirst(), null);
      assertThat(hands.field("Answer 2 to L1").getText()).isEqualTo("Seven zorillas");
      hands.addedIsUndone(Kind.ANSWER, made);
      assertThat(hands.field("Answer 2 to L1").getText()).isEqualTo("Seven zorillas");
      // What is being typed when another case is selected is kept of the first.
      window.focus(hands.field("Answer 2 to L1"));
      window.type("!");
      window.focus(window.scene().lookup(".comparison-grid"));
      window.key(KeyCode.RIGHT);
      window.settle();
      window.awaitText("About Muhazzin");
      assertThat(hands.row(Answer.class, made).text()).contains("!").contains("Seven zorillas");
      hands.finds(Place.STUDY, "Seven zorillas", made);
      window.awaitText("Advancement history");
    }
  }

  @Test
  void theKeyboardAloneReachesTheQuestions() {
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      Hands hands = new Hands(window);
      hands.goTo(Place.COMPARE);
      selectFirstCase(window);
      for (int i = 0; i < 5 && !"Evidence".equals(focusedWords(window)); i++) {
        window.key(KeyCode.TAB);
      }
      assertThat(focusedWords(window)).isEqualTo("Evidence");
      window.key(KeyCode.RIGHT);
      window.awaitText("About Ijakoo");
      window.key(KeyCode.TAB);
      assertThat(focused(window).getAccessibleText()).isEqualTo("Fold this column away");
      window.key(KeyCode.TAB);
      assertThat(focused(window).getAccessibleText()).isEqualTo("Add an answer: L1");
      window.key(KeyCode.TAB);
      assertThat(focused(window).getAccessibleText()).isEqualTo("Answer 1 to L1");
      window.key(KeyCode.TAB);
      assertThat(focused(window).getAccessibleText()).isEqualTo("Who gave answer 1 to L1");
    }
  }

  private static Node focused(WindowDriver window) {
    return Fx.get(() -> window.scene().getFocusOwner());
  }

  private static String focusedWords(WindowDriver window) {
    return Hands.words(focused(window));
  }

  @Test
  void aMemoOfTheWholeIsTakenBackInSight() {
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      Hands hands = new Hands(window);
      hands.goTo(Place.COMPARE);
      String before = hands.field("Memo").getText();
      hands.typeIn(hands.field("Memo"), " And a wombat.");
      hands.undo();
      assertThat(hands.field("Memo").getText()).isEqualTo(before);
    }
  }

  @Test
  void theComparisonAndTheViewShownLastAreShownAgain() {
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      Hands hands = new Hands(window);
      hands.goTo(Place.COMPARE);
      hands.choose("Choose a comparison", "New comparison");
      hands.typeIn(hands.field("Name of the comparison"), " of mine");
      window.key(KeyCode.ENTER);
      window.settle();
      hands.press("Timeline");
    }
    try (WindowDriver window = new WindowDriver(folder)) {
      window.press("Working learners (sample)");
      window.settle();
      Hands hands = new Hands(window);
      hands.goTo(Place.COMPARE);
      assertThat(hands.field("Name of the comparison").getText())
          .isEqualTo("New comparison of mine");
      assertThat(window.scene().lookup(".comparison-grid")).isNull();
      hands.press("Grid");
      assertThat(window.scene().lookup(".comparison-grid")).isNotNull();
      hands.choose("Choose a comparison", "Same effort, three doors");
      assertThat(hands.field("Name of the comparison").getText())
          .isEqualTo("Same effort, three doors");
    }
  }
}
