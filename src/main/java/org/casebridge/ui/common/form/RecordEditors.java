package org.casebridge.ui.common.form;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import org.casebridge.app.edit.Blank;
import org.casebridge.app.edit.ScriptOrder;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.Prediction;
import org.casebridge.domain.Recognition;
import org.casebridge.domain.ScriptStep;
import org.casebridge.domain.WorkshopNote;
import org.casebridge.domain.WorkshopSession;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** The editors of lists of small records: who saw an asset, and the parts of a workshop. */
final class RecordEditors {
  private final Messages messages = Messages.of("form");
  private final EditorFactory factory;

  RecordEditors(EditorFactory factory) {
    this.factory = factory;
  }

  FieldEditor recognitions(Keeper keeper) {
    RecordsEditor<Recognition> editor =
        new RecordsEditor<>(
            Recognition.class,
            List.of(
                new RecordsEditor.Column<>(
                    messages.get("recognition.who"),
                    false,
                    own -> pick(Kind.MEDIATOR, false, own),
                    Recognition::mediatorId,
                    (it, value) ->
                        value instanceof UUID id
                            ? new Recognition(id, it.leveraged(), it.inferred())
                            : it),
                new RecordsEditor.Column<>(
                    messages.get("recognition.leveraged"),
                    false,
                    own -> factory.code(Leveraged.class, "", own),
                    Recognition::leveraged,
                    (it, value) ->
                        value instanceof Leveraged leveraged
                            ? new Recognition(it.mediatorId(), leveraged, it.inferred())
                            : it),
                new RecordsEditor.Column<>(
                    messages.get("recognition.inferred"),
                    true,
                    FlagEditor::new,
                    Recognition::inferred,
                    (it, value) ->
                        new Recognition(
                            it.mediatorId(), it.leveraged(), Boolean.TRUE.equals(value)))),
            keeper);
    Picker adder = adder(messages.get("recognition.add"));
    adder.setOnPick(option -> {
      if (option.value() instanceof UUID id) {
        editor.add(new Recognition(id, Leveraged.NOT_STATED, false));
      }
    });
    adder.setOnNew(typed ->
        keeper.keepWith(
            factory.newItem(Kind.MEDIATOR).of(typed),
            made ->
                now ->
                    editor.with(
                        now,
                        list ->
                            list.add(new Recognition(made.id(), Leveraged.NOT_STATED, false)))));
    editor.setAdder(adder);
    return new WithOptions(editor, data -> adder.setOptions(data.options(Kind.MEDIATOR)));
  }

  FieldEditor script(Keeper keeper) {
    RecordsEditor<ScriptStep> editor =
        new RecordsEditor<>(
            ScriptStep.class,
            List.of(
                new RecordsEditor.Column<>(
                    messages.get("step.kind"),
                    false,
                    own ->
                        new PickEditor(
                            (_, _) ->
                                Blank.SCRIPT.stream()
                                    .map(it -> Option.of(it, StepWords.of(it)))
                                    .toList(),
                            own),
                    ScriptStep::kind,
                    (it, value) ->
                        new ScriptStep(
                            String.valueOf(value), it.title(), it.minutes(), it.notes())),
                new RecordsEditor.Column<>(
                    messages.get("step.minutes"),
                    false,
                    own -> TypedEditors.number(own, 0),
                    ScriptStep::minutes,
                    (it, value) ->
                        new ScriptStep(
                            it.kind(), it.title(), value instanceof Integer n ? n : 0, it.notes())),
                new RecordsEditor.Column<>(
                    messages.get("step.title"),
                    true,
                    own -> TypedEditors.line(own, factory::tellTooLong),
                    ScriptStep::title,
                    (it, value) ->
                        new ScriptStep(it.kind(), String.valueOf(value), it.minutes(), it.notes())),
                new RecordsEditor.Column<>(
                    messages.get("step.notes"),
                    true,
                    own -> TypedEditors.line(own, factory::tellTooLong),
                    ScriptStep::notes,
                    (it, value) ->
                        new ScriptStep(
                            it.kind(), it.title(), it.minutes(), String.valueOf(value)))),
            keeper);
    editor.setFollowing(
        new RecordsEditor.Following() {
          @Override
          public UnaryOperator<Entity> moved(int from, int to) {
            return it ->
                it instanceof WorkshopSession session ? ScriptOrder.moved(session, from, to) : it;
          }

          @Override
          public UnaryOperator<Entity> removed(int index) {
            return it ->
                it instanceof WorkshopSession session ? ScriptOrder.removed(session, index) : it;
          }
        });
    Button add = Buttons.plain(messages.get("step.add"), Icons.ADD);
    add.setOnAction(_ -> editor.add(new ScriptStep("questions", "", 0, "")));
    editor.setAdder(add);
    return editor;
  }

  FieldEditor predictions(Keeper keeper) {
    RecordsEditor<Prediction> editor =
        new RecordsEditor<>(
            Prediction.class,
            List.of(
                new RecordsEditor.Column<>(
                    messages.get("prediction.case"),
                    false,
                    own -> pick(Kind.CASE, false, own),
                    Prediction::caseId,
                    (it, value) ->
                        value instanceof UUID id
                            ? new Prediction(id, it.phaseId(), it.answer(), it.votes())
                            : it),
                new RecordsEditor.Column<>(
                    messages.get("field.phase"),
                    false,
                    own -> pick(Kind.PHASE, true, own),
                    Prediction::phaseId,
                    (it, value) ->
                        new Prediction(it.caseId(), (UUID) value, it.answer(), it.votes())),
                new RecordsEditor.Column<>(
                    messages.get("prediction.answer"),
                    true,
                    own -> TypedEditors.line(own, factory::tellTooLong),
                    Prediction::answer,
                    (it, value) ->
                        new Prediction(
                            it.caseId(), it.phaseId(), String.valueOf(value), it.votes())),
                new RecordsEditor.Column<>(
                    messages.get("prediction.votes"),
                    false,
                    own -> TypedEditors.number(own, 0),
                    Prediction::votes,
                    (it, value) ->
                        new Prediction(
                            it.caseId(),
                            it.phaseId(),
                            it.answer(),
                            value instanceof Integer n ? n : 0))),
            keeper);
    Picker adder = adder(messages.get("prediction.add"));
    adder.setOnPick(option -> {
      if (option.value() instanceof UUID id) {
        editor.add(new Prediction(id, null, "", 0));
      }
    });
    editor.setAdder(adder);
    return new WithOptions(
        editor,
        data -> {
          List<Option> cases = data.options(Kind.CASE);
          adder.setOptions(cases);
          adder.show(
              Icons.ADD,
              cases.isEmpty() ? messages.get("prediction.none") : messages.get("prediction.add"));
        });
  }

  FieldEditor notes(Keeper keeper) {
    RecordsEditor<WorkshopNote> editor =
        new RecordsEditor<>(
            WorkshopNote.class,
            List.of(
                new RecordsEditor.Column<>(
                    messages.get("note.text"),
                    true,
                    own -> TypedEditors.area(own, factory::tellTooLong),
                    WorkshopNote::text,
                    (it, value) -> note(it, "text", value)),
                new RecordsEditor.Column<>(
                    messages.get("note.step"),
                    false,
                    own -> new PickEditor((data, _) -> steps(data), own),
                    WorkshopNote::step,
                    (it, value) -> note(it, "step", value)),
                new RecordsEditor.Column<>(
                    messages.get("note.question"),
                    false,
                    own -> pick(Kind.GUIDING_QUESTION, true, own),
                    WorkshopNote::questionId,
                    (it, value) -> note(it, "question", value)),
                new RecordsEditor.Column<>(
                    messages.get("note.about"),
                    true,
                    own -> pick(Kind.CASE, true, own),
                    WorkshopNote::caseId,
                    (it, value) -> note(it, "case", value)),
                new RecordsEditor.Column<>(
                    messages.get("field.phase"),
                    true,
                    own -> pick(Kind.PHASE, true, own),
                    WorkshopNote::phaseId,
                    (it, value) -> note(it, "phase", value))),
            keeper);
    Button add = Buttons.plain(messages.get("note.add"), Icons.ADD);
    add.setOnAction(_ ->
        editor.add(
            new WorkshopNote(
                Instant.now().truncatedTo(ChronoUnit.MILLIS), 0, null, null, null, "")));
    editor.setAdder(add);
    return editor;
  }

  private static WorkshopNote note(WorkshopNote it, String part, @Nullable Object value) {
    return new WorkshopNote(
        it.at(),
        part.equals("step") && value instanceof Integer step ? step : it.step(),
        part.equals("case") ? (UUID) value : it.caseId(),
        part.equals("phase") ? (UUID) value : it.phaseId(),
        part.equals("question") ? (UUID) value : it.questionId(),
        part.equals("text") ? String.valueOf(value) : it.text());
  }

  private List<Option> steps(FormData data) {
    List<Option> options = new ArrayList<>();
    if (data.item() instanceof WorkshopSession session) {
      for (int i = 0; i < session.script().size(); i++) {
        ScriptStep step = session.script().get(i);
        String title = step.title().isBlank() ? StepWords.of(step.kind()) : step.title();
        options.add(Option.of(i, messages.get("note.step_name", i + 1, title)));
      }
    }
    return options;
  }

  private FieldEditor pick(Kind kind, boolean optional, Keeper keeper) {
    return new PickEditor(
        (data, _) -> {
          List<Option> options = new ArrayList<>();
          if (optional) {
            options.add(Option.of(null, messages.get("none.chosen")));
          }
          options.addAll(data.options(kind));
          return options;
        },
        keeper);
  }

  private static Picker adder(String text) {
    Picker adder = new Picker();
    adder.setAdding(Icons.ADD, text);
    return adder;
  }
}
