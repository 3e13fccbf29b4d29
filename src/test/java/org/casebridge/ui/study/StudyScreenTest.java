package org.casebridge.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.QuestionScope;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.ItemCard;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.OpenDesk;
import org.casebridge.ui.common.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fx")
class StudyScreenTest {
  @TempDir Path folder;
  private final List<StudyFiles.Backup> restored = new ArrayList<>();
  private OpenDesk open;
  private StudyScreen screen;

  @BeforeEach
  void begin() {
    open = OpenDesk.sample(folder);
    open.show(() -> {
      Theme theme = new Theme();
      theme.reducedMotionProperty().set(true);
      screen = new StudyScreen(open.desk(), theme, new Notices(), open.files(), restored::add);
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

  private void to(StudyScreen.Part part) {
    Fx.run(() -> screen.open(part));
    open.settle();
  }

  private void press(String name) {
    Fx.run(() ->
        screen.node().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(it -> name.equals(it.getAccessibleText()) || name.equals(it.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    open.settle();
  }

  private List<ItemCard> cards() {
    return screen.node().lookupAll(".study-cards .item-card").stream()
        .map(ItemCard.class::cast)
        .toList();
  }

  private ItemCard card(String text) {
    return cards().stream()
        .filter(it -> it.getAccessibleText().startsWith(text))
        .findFirst()
        .orElseThrow();
  }

  private void type(String selector, String text) {
    Fx.run(() -> {
      TextInputControl input = (TextInputControl) screen.node().lookup(selector);
      input.requestFocus();
      input.setText(text);
      open.desk().flush();
    });
    open.settle();
  }

  private List<String> terms(Vocabulary vocabulary) {
    return open.read(file ->
        file.all(VocabularyTerm.class).stream()
            .filter(it -> it.vocabulary() == vocabulary)
            .map(it -> it.label().isEmpty() ? it.code() : it.label())
            .toList());
  }

  @Test
  void theStudysTitleIsChangedUndoneAndRedone() {
    String before = open.read(file -> file.study().title());
    type(".entity-form .text-field", "Doors");
    assertThat(open.<String>read(file -> file.study().title())).isEqualTo("Doors");
    open.undo();
    assertThat(open.<String>read(file -> file.study().title())).isEqualTo(before);
    assertThat(
            Fx.<String>get(
                () -> ((TextField) screen.node().lookup(".entity-form .text-field")).getText()))
        .isEqualTo(before);
    open.redo();
    assertThat(open.<String>read(file -> file.study().title())).isEqualTo("Doors");
  }

  @Test
  void aTermIsAddedRenamedMovedDeletedUndoneAndRedone() {
    to(StudyScreen.Part.VOCABULARIES);
    Fx.run(() -> {
      TextField fresh = (TextField) screen.node().lookup(".study-line .text-field");
      fresh.setText("Spiritual");
    });
    press("Add term");
    assertThat(terms(Vocabulary.CAPITAL)).endsWith("Spiritual");
    Fx.run(() -> card("Spiritual").requestFocus());
    open.press(KeyCode.UP, false, true);
    assertThat(terms(Vocabulary.CAPITAL)).endsWith("Spiritual", "credential");
    open.press(KeyCode.ENTER, false, false);
    type(".side-drawer .text-field", "Of faith");
    assertThat(terms(Vocabulary.CAPITAL)).endsWith("Of faith", "credential");
    open.press(KeyCode.ESCAPE, false, false);
    Fx.run(() -> card("Of faith").requestFocus());
    open.press(KeyCode.DELETE, false, false);
    assertThat(terms(Vocabulary.CAPITAL)).doesNotContain("Of faith");
    open.undo();
    assertThat(terms(Vocabulary.CAPITAL)).contains("Of faith");
    open.redo();
    assertThat(terms(Vocabulary.CAPITAL)).doesNotContain("Of faith");
  }

  @Test
  void aTermInUseStaysAndASentenceSaysWhy() {
    to(StudyScreen.Part.VOCABULARIES);
    Fx.run(() -> card("linguistic").requestFocus());
    open.press(KeyCode.DELETE, false, false);
    assertThat(terms(Vocabulary.CAPITAL)).contains("linguistic");
    assertThat(open.problems()).anyMatch(it -> it.startsWith("“linguistic” stays"));
  }

  @Test
  void aQuestionIsAddedWrittenMovedDeletedUndoneAndRedone() {
    to(StudyScreen.Part.QUESTIONS);
    press("Add a question: Asked of all cases together");
    type(".side-drawer .text-area", "Who opened which door?");
    assertThat(questions()).endsWith("Who opened which door?");
    open.press(KeyCode.ESCAPE, false, false);
    Fx.run(() -> card("Who opened which door?").requestFocus());
    open.press(KeyCode.UP, false, true);
    assertThat(questions().getFirst()).isEqualTo("Who opened which door?");
    Fx.run(() -> card("Who opened which door?").requestFocus());
    open.press(KeyCode.DELETE, false, false);
    assertThat(questions()).doesNotContain("Who opened which door?");
    open.undo();
    assertThat(questions()).contains("Who opened which door?");
    open.redo();
    assertThat(questions()).doesNotContain("Who opened which door?");
  }

  private List<String> questions() {
    return open.read(file ->
        file.all(GuidingQuestion.class).stream()
            .filter(it -> it.scope() == QuestionScope.CROSS_CASE)
            .map(GuidingQuestion::text)
            .toList());
  }

  @Test
  void backupsAreMadeLookedIntoAndHandedBack() {
    to(StudyScreen.Part.BACKUPS);
    int before = Fx.get(() -> cards().size());
    press("Back up now");
    assertThat(Fx.get(() -> cards().size())).isEqualTo(before + 1);
    Fx.run(() -> cards().getFirst().requestFocus());
    open.press(KeyCode.ENTER, false, false);
    assertThat(
            Fx.get(() ->
                screen.node().lookupAll(".backup-preview .label").stream()
                    .map(it -> ((javafx.scene.control.Label) it).getText())
                    .toList()))
        .contains("Ijakoo, Muhazzin, Destiny");
    press("Restore this backup");
    assertThat(restored).hasSize(1);
  }

  @Test
  void theHistoryIsReadInSentencesOpenedAndGoneBackIn() {
    type(".entity-form .text-field", "Doors");
    open.later();
    type(".entity-form .text-field", "Doors and bridges");
    to(StudyScreen.Part.HISTORY);
    assertThat(sentences())
        .containsExactly(
            "Casebridge changed “Title” of the study “Doors and bridges”",
            "Casebridge changed “Title” of the study “Doors”");
    press("Go back to here");
    assertThat(open.<String>read(file -> file.study().title())).isEqualTo("Doors");
    assertThat(
            Fx.get(
                () -> words().stream().filter(Text::isStrikethrough).map(Text::getText).toList()))
        .containsExactly("Casebridge changed “Title” of the study “Doors and bridges”");
    press("Go forward to here");
    assertThat(open.<String>read(file -> file.study().title())).isEqualTo("Doors and bridges");
    Fx.run(() -> {
      Node list = screen.node().lookup(".history-list");
      list.requestFocus();
      ((javafx.scene.control.ListView<?>) list).getSelectionModel().select(0);
    });
    open.press(KeyCode.ENTER, false, false);
    assertThat(
            Fx.get(() ->
                screen.node().lookupAll(".history-details .label").stream()
                    .map(it -> ((javafx.scene.control.Label) it).getText())
                    .toList()))
        .contains("study: Title", "Doors → Doors and bridges");
    press("Go back to the beginning");
    assertThat(open.<String>read(file -> file.study().title()))
        .isEqualTo("Working learners, airport and hospitality");
  }

  private List<Text> words() {
    return screen.node().lookupAll(".history-struck").stream().map(Text.class::cast).toList();
  }

  private List<String> sentences() {
    return Fx.get(() ->
        screen.node().lookupAll(".history-line").stream()
            .flatMap(it -> it.lookupAll(".history-words").stream())
            .map(it -> ((Text) it).getText())
            .toList());
  }

  @Test
  void aFoundTermIsShownInItsVocabulary() {
    UUID hr =
        open.read(file ->
                file.all(VocabularyTerm.class).stream()
                    .filter(it -> it.code().equals("hr"))
                    .findFirst()
                    .orElseThrow())
            .id();
    Fx.run(() -> screen.show(Kind.VOCABULARY_TERM, hr));
    open.settle();
    assertThat(
            Fx.<String>get(() ->
                screen.node().lookupAll(".vocabulary-name").stream()
                    .map(ToggleButton.class::cast)
                    .filter(ToggleButton::isSelected)
                    .findFirst()
                    .orElseThrow()
                    .getText()))
        .isEqualTo("Roles of mediators");
  }
}
