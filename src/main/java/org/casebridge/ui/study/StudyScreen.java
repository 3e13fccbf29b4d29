package org.casebridge.ui.study;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.Screen;
import org.casebridge.ui.common.SegmentedControl;
import org.casebridge.ui.common.SideDrawer;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.common.UndoNotice;
import org.casebridge.ui.common.form.EntityDrawer;
import org.casebridge.ui.common.form.EntityForm;
import org.jspecify.annotations.Nullable;

/** What holds for the study as a whole, a part at a time. */
public final class StudyScreen implements Screen {
  /** A part of the screen. */
  public enum Part {
    /** Title, team, language. */
    STUDY,
    /** The vocabularies. */
    VOCABULARIES,
    /** The guiding questions. */
    QUESTIONS,
    /** The backups. */
    BACKUPS,
    /** The history. */
    HISTORY
  }

  private final Messages messages = Messages.of("study");
  private final Desk desk;
  private final Notices notices;
  private final StudyModel model;
  private final HistoryModel historyModel;
  private final VocabularyPane vocabularies;
  private final QuestionPane questions;
  private final BackupPane backups;
  private final HistoryPane history;
  private final EntityDrawer drawer;
  private final SegmentedControl<Part> parts;
  private final VBox about = new VBox();
  private final ScrollPane aboutScroll = new ScrollPane(about);
  private final BorderPane page = new BorderPane();
  private final StackPane node = new StackPane();
  private @Nullable UUID studyId;
  private @Nullable UUID wantedTerm;
  private boolean attached;

  /**
   * Makes the screen.
   *
   * @param files makes and reads backups
   * @param restore closes the study, restores the backup and opens it again
   */
  public StudyScreen(
      Desk desk,
      Theme theme,
      Notices notices,
      StudyFiles files,
      Consumer<StudyFiles.Backup> restore) {
    this.desk = desk;
    this.notices = notices;
    this.model = new StudyModel(desk);
    this.historyModel = new HistoryModel(desk);
    SideDrawer side = new SideDrawer(theme.reducedMotionProperty());
    drawer = new EntityDrawer(desk, side);
    drawer.setSiblings(this::siblings);
    drawer.setRemove((kind, id) -> {
      if (kind == Kind.VOCABULARY_TERM) {
        removeTerm(id);
      } else {
        removeQuestion(id);
      }
    });
    vocabularies =
        new VocabularyPane(
            desk, model, id -> drawer.open(Kind.VOCABULARY_TERM, id), this::removeTerm);
    questions =
        new QuestionPane(
            desk, model, id -> drawer.open(Kind.GUIDING_QUESTION, id), this::removeQuestion);
    backups = new BackupPane(desk, files, restore);
    history = new HistoryPane(desk, historyModel);
    parts =
        new SegmentedControl<>(
            messages.get("parts"),
            List.of(
                choice(Part.STUDY, messages.get("part.study"), Icons.STUDY),
                choice(Part.VOCABULARIES, messages.get("part.vocabularies"), Icons.VOCABULARY),
                choice(Part.QUESTIONS, messages.get("part.questions"), Icons.QUESTION),
                choice(Part.BACKUPS, messages.get("part.backups"), Icons.BACKUP),
                choice(Part.HISTORY, messages.get("part.history"), Icons.HISTORY)));
    parts.valueProperty().addListener((_, _, part) -> show(part));
    about.getStyleClass().add("study-column");
    aboutScroll.setFitToWidth(true);
    aboutScroll.setFocusTraversable(false);
    VBox top = new VBox(parts);
    top.getStyleClass().add("study-top");
    page.setTop(top);
    page.getStyleClass().add("study-screen");
    node.getStylesheets()
        .add(Objects.requireNonNull(StudyScreen.class.getResource("study.css")).toExternalForm());
    node.getChildren().addAll(page, side);
    model.wordsProperty().addListener((_, _, words) -> took(words));
    show(Part.STUDY);
  }

  private static SegmentedControl.Choice<Part> choice(Part part, String text, Icons icon) {
    return new SegmentedControl.Choice<>(part, text, icon);
  }

  private void took(StudyModel.@Nullable Words words) {
    if (words == null) {
      return;
    }
    if (!words.study().equals(studyId)) {
      studyId = words.study();
      Label heading = new Label(messages.get("part.study"));
      heading.getStyleClass().add("title-3");
      VBox panel = new VBox(new EntityForm(desk, Kind.STUDY, words.study()));
      panel.getStyleClass().add("panel");
      about.getChildren().setAll(heading, panel);
    }
    UUID term = wantedTerm;
    if (term != null) {
      wantedTerm = null;
      vocabularies.reveal(term);
    }
  }

  private List<UUID> siblings(Kind kind, UUID id) {
    StudyModel.Words words = model.wordsProperty().get();
    if (words == null) {
      return List.of();
    }
    if (kind == Kind.VOCABULARY_TERM) {
      Vocabulary vocabulary =
          words.terms().stream()
              .filter(it -> it.id().equals(id))
              .map(VocabularyTerm::vocabulary)
              .findFirst()
              .orElse(Vocabulary.CAPITAL);
      return words.of(vocabulary).stream().map(VocabularyTerm::id).toList();
    }
    return words.questions().stream().map(GuidingQuestion::id).toList();
  }

  private void removeTerm(UUID id) {
    if (!desk.readOnly()) {
      model.removeTerm(id, () -> tellRemoved(messages.get("term.removed")));
    }
  }

  private void removeQuestion(UUID id) {
    if (!desk.readOnly()) {
      model.removeQuestion(id, () -> tellRemoved(messages.get("question.removed")));
    }
  }

  private void tellRemoved(String text) {
    UndoNotice.show(notices, desk, text);
  }

  private void show(Part part) {
    desk.flush();
    page.setCenter(
        switch (part) {
          case STUDY -> aboutScroll;
          case VOCABULARIES -> vocabularies.node();
          case QUESTIONS -> questions.node();
          case BACKUPS -> backups.node();
          case HISTORY -> history.node();
        });
    if (attached) {
      read(part);
    }
  }

  private void read(Part part) {
    // The history is read only where it is seen, since every edit reads it anew.
    if (part == Part.HISTORY) {
      historyModel.attach();
    } else {
      historyModel.release();
    }
    if (part == Part.BACKUPS) {
      backups.load();
    }
  }

  /** Shows a part of the screen. */
  public void open(Part part) {
    parts.valueProperty().set(part);
  }

  /** Shows the study, a term of a vocabulary or a guiding question. */
  public void show(Kind kind, UUID id) {
    switch (kind) {
      case VOCABULARY_TERM -> {
        open(Part.VOCABULARIES);
        if (model.wordsProperty().get() == null) {
          wantedTerm = id;
        } else {
          vocabularies.reveal(id);
        }
        drawer.open(kind, id);
      }
      case GUIDING_QUESTION -> {
        open(Part.QUESTIONS);
        drawer.open(kind, id);
      }
      default -> open(Part.STUDY);
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    attached = true;
    model.attach();
    read(parts.valueProperty().get());
  }

  @Override
  public void release() {
    attached = false;
    model.release();
    historyModel.release();
  }

  @Override
  public void focus() {
    parts.getChildren().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
