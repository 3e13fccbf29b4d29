package org.casebridge.ui.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.casebridge.app.edit.Blank;
import org.casebridge.app.edit.Places;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.QuestionScope;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Listening;
import org.jspecify.annotations.Nullable;

/** The vocabularies and questions of the study, and what can be done with them. */
final class StudyModel {
  /** What is read together. */
  record Words(UUID study, List<VocabularyTerm> terms, List<GuidingQuestion> questions) {
    List<VocabularyTerm> of(Vocabulary vocabulary) {
      return terms.stream().filter(it -> it.vocabulary() == vocabulary).toList();
    }

    List<GuidingQuestion> of(QuestionScope scope) {
      return questions.stream().filter(it -> it.scope() == scope).toList();
    }

    @Override
    public String toString() {
      return "Words";
    }
  }

  private final Messages messages = Messages.of("study");
  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable Words> words = new ReadOnlyObjectWrapper<>();
  private final Listening listening;

  StudyModel(Desk desk) {
    this.desk = desk;
    this.listening = new Listening(desk, this::changed);
  }

  // Read-only properties.

  /** Terms and questions in order; null until they are read. */
  ReadOnlyObjectProperty<@Nullable Words> wordsProperty() {
    return words.getReadOnlyProperty();
  }

  // Commands.

  /** Reads, and listens from now on. */
  void attach() {
    if (listening.begin()) {
      load();
    }
  }

  /** Listens no more. */
  void release() {
    listening.end();
  }

  private void changed(Changed changed) {
    if (changed.touches(Kind.STUDY, Kind.VOCABULARY_TERM, Kind.GUIDING_QUESTION)) {
      load();
    }
  }

  private void load() {
    desk.latest(
            "study words",
            "read terms and questions",
            file ->
                new Words(
                    file.study().id(),
                    file.all(VocabularyTerm.class),
                    file.all(GuidingQuestion.class)))
        .onSuccess(words::set)
        .start();
  }

  /** Adds a term to a vocabulary. */
  void addTerm(Vocabulary vocabulary, String label) {
    desk.edit(
        "add term",
        (editor, file) ->
            editor.add(
                Blank.term(vocabulary, editor.fresh(), label, file.all(VocabularyTerm.class))));
  }

  /** Puts a term at another place among those of its vocabulary. */
  void moveTerm(UUID id, int to) {
    desk.edit(
        "move term",
        (editor, file) -> {
          Optional<VocabularyTerm> term = file.find(VocabularyTerm.class, id);
          if (term.isEmpty()) {
            return Changed.NOTHING;
          }
          List<VocabularyTerm> siblings =
              file.all(VocabularyTerm.class).stream()
                  .filter(it -> it.vocabulary() == term.get().vocabulary())
                  .toList();
          return editor.move(siblings, term.get(), to);
        });
  }

  /**
   * Removes a term, unless something uses it: then a sentence says so.
   *
   * @param then what follows once it is removed
   */
  void removeTerm(UUID id, Runnable then) {
    desk.flush();
    desk.edit(
        "remove term",
        (editor, file) -> {
          Optional<VocabularyTerm> term = file.find(VocabularyTerm.class, id);
          if (term.isEmpty()) {
            return Changed.NOTHING;
          }
          int uses = uses(file, term.get());
          if (uses > 0) {
            String name = desk.labels().term(term.get().vocabulary(), term.get().code());
            throw new ExpectedProblem("term.used", messages.get("term.used", name, uses));
          }
          return editor.remove(Kind.VOCABULARY_TERM, id);
        },
        changed -> {
          if (!changed.ids().isEmpty()) {
            then.run();
          }
        });
  }

  /** How many items use a term; looks through every row of the kinds that may. */
  private static int uses(StudyFile file, VocabularyTerm term) throws ExpectedProblem {
    int uses = 0;
    for (Kind kind : Kind.values()) {
      Shape shape = Shape.of(kind);
      List<Slot> slots =
          shape.slots().stream()
              .filter(it -> it.term() != null && it.term().value() == term.vocabulary())
              .toList();
      if (!slots.isEmpty()) {
        for (Entity row : file.all(kind.type())) {
          for (Slot slot : slots) {
            Object value = shape.get(row, slot.path());
            if (names(value, term.code())) {
              uses++;
            }
          }
        }
      }
    }
    return uses;
  }

  private static boolean names(@Nullable Object value, String code) {
    return value instanceof List<?> list ? list.contains(code) : code.equals(value);
  }

  /** Adds a question of a scope, and goes on with its id. */
  void addQuestion(QuestionScope scope, Consumer<UUID> then) {
    UUID[] made = new UUID[1];
    desk.edit(
        "add question",
        (editor, file) -> {
          Map<String, Object> given = new LinkedHashMap<>();
          given.put("scope", scope);
          Entity question =
              Blank.of(
                  Kind.GUIDING_QUESTION,
                  editor.fresh(),
                  null,
                  Places.last(file, Kind.GUIDING_QUESTION),
                  given);
          made[0] = question.id();
          return editor.add(question);
        },
        _ -> then.accept(made[0]));
  }

  /** Puts a question at another place among those of its scope. */
  void moveQuestion(UUID id, int to) {
    desk.edit(
        "move question",
        (editor, file) -> {
          Optional<GuidingQuestion> question = file.find(GuidingQuestion.class, id);
          if (question.isEmpty()) {
            return Changed.NOTHING;
          }
          List<GuidingQuestion> siblings =
              file.all(GuidingQuestion.class).stream()
                  .filter(it -> it.scope() == question.get().scope())
                  .toList();
          return editor.move(siblings, question.get(), to);
        });
  }

  /** Removes a question and its answers. */
  void removeQuestion(UUID id, Runnable then) {
    desk.flush();
    desk.edit(
        "remove question",
        (editor, _) -> editor.remove(Kind.GUIDING_QUESTION, id),
        _ -> then.run());
  }
}
