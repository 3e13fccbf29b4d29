package org.casebridge.ui.common.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebridge.app.edit.Blank;
import org.casebridge.app.edit.Places;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Coded;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Prediction;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Recognition;
import org.casebridge.domain.Ref;
import org.casebridge.domain.ScriptStep;
import org.casebridge.domain.Slot;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Term;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.domain.WorkshopNote;
import org.casebridge.ui.common.Desk;
import org.jspecify.annotations.Nullable;

/** Makes the editor of each field as its slot's type wants it. */
final class EditorFactory {
  private static final int SEGMENTS_LETTERS = 38;
  private static final Set<String> MAY_BE_EMPTY =
      Set.of("source", "initiator", "status", "direction");

  private final Messages messages = Messages.of("form");
  private final Desk desk;
  private final Runnable tooLong;
  private final RecordEditors records;
  private @Nullable UUID caseId;

  EditorFactory(Desk desk, Runnable tooLong) {
    this.desk = desk;
    this.tooLong = tooLong;
    this.records = new RecordEditors(this);
  }

  /** Tells that something was cut off. */
  void tellTooLong() {
    tooLong.run();
  }

  /** The editor of a field. */
  FieldEditor make(FormSpec.Field field, Slot slot, String name, Keeper keeper) {
    return switch (slot.type()) {
      case TEXT -> {
        Term term = slot.term();
        yield term != null
            ? term(term.value(), MAY_BE_EMPTY.contains(field.path()), keeper)
            : field.look() == FormSpec.Look.AREA
                ? TypedEditors.area(keeper, tooLong)
                : TypedEditors.line(keeper, tooLong);
      }
      case FLAG -> new FlagEditor(keeper);
      case NUMBER -> TypedEditors.number(keeper, -1);
      case REAL -> new ScoreEditor(keeper);
      case TIME -> new TimeEditor(keeper, Clock.systemUTC());
      case DATE -> TypedEditors.date(keeper);
      case CODE -> code(slot.raw(), name, keeper);
      case ID -> reference(slot, keeper);
      case ID_LIST -> references(slot, name, keeper);
      case TEXT_LIST -> {
        Term term = slot.term();
        yield term != null
            ? terms(term.value(), name, keeper)
            : TypedEditors.lines(keeper, tooLong);
      }
      case RECORD_LIST -> records(slot.raw(), keeper);
    };
  }

  /** The editor of a value of a fixed vocabulary. */
  FieldEditor code(Class<?> type, String name, Keeper keeper) {
    List<Coded> values = Arrays.stream(type.getEnumConstants()).map(Coded.class::cast).toList();
    int letters = values.stream().mapToInt(it -> desk.labels().name(it).length() + 2).sum();
    boolean small = letters <= SEGMENTS_LETTERS || type == Presence.class || type == Stance.class;
    if (small && values.size() <= 4) {
      return new SegmentsEditor(name, values, it -> desk.labels().name(it), keeper);
    }
    return new PickEditor(
        (data, _) -> values.stream().map(it -> Option.of(it, data.labels().name(it))).toList(),
        keeper);
  }

  private FieldEditor term(Vocabulary vocabulary, boolean mayBeEmpty, Keeper keeper) {
    PickEditor editor =
        new PickEditor(
            (data, chosen) -> {
              List<Option> options = new ArrayList<>();
              if (mayBeEmpty || "".equals(chosen)) {
                options.add(Option.of("", messages.get("none.stated")));
              }
              options.addAll(
                  data.options(vocabulary, chosen == null ? List.of() : List.of(chosen)));
              return options;
            },
            keeper);
    editor.onNew(keeper, newTerm(vocabulary));
    return editor;
  }

  private FieldEditor terms(Vocabulary vocabulary, String name, Keeper keeper) {
    ManyEditor editor =
        new ManyEditor(name, (data, chosen) -> data.options(vocabulary, chosen), keeper);
    editor.onNew(keeper, newTerm(vocabulary));
    return editor;
  }

  private static PickEditor.Making newTerm(Vocabulary vocabulary) {
    return new PickEditor.Making() {
      @Override
      public Keeper.Maker of(String typed) {
        return (editor, file) ->
            Blank.term(vocabulary, editor.fresh(), typed, file.all(VocabularyTerm.class));
      }

      @Override
      public Object value(Entity made) {
        return ((VocabularyTerm) made).code();
      }
    };
  }

  private FieldEditor reference(Slot slot, Keeper keeper) {
    Kind kind = target(slot);
    PickEditor editor =
        new PickEditor(
            (data, _) -> {
              List<Option> options = new ArrayList<>();
              if (slot.nullable()) {
                options.add(Option.of(null, none(kind)));
              }
              options.addAll(data.options(kind));
              return options;
            },
            keeper);
    if (kind == Kind.MEDIATOR || kind == Kind.PHASE) {
      editor.onNew(keeper, newItem(kind));
    }
    return editor;
  }

  private String none(Kind kind) {
    return kind == Kind.MEDIATOR ? messages.get("none.stated") : messages.get("none.chosen");
  }

  private FieldEditor references(Slot slot, String name, Keeper keeper) {
    Ref ref = slot.ref();
    if (ref != null && ref.claims()) {
      return new ManyEditor(name, (data, _) -> data.claimOptions(), keeper);
    }
    Kind kind = target(slot);
    ManyEditor editor = new ManyEditor(name, (data, _) -> data.options(kind), keeper);
    if (kind == Kind.MEDIATOR) {
      editor.onNew(keeper, newItem(kind));
    }
    return editor;
  }

  private static Kind target(Slot slot) {
    Ref ref = slot.ref();
    if (ref == null || ref.value().length == 0) {
      throw new IllegalArgumentException(slot.path());
    }
    return ref.value()[0];
  }

  /** The case that new mediators and phases are added to. */
  void setCase(@Nullable UUID newCaseId) {
    caseId = newCaseId;
  }

  /** Makes a new mediator or phase of the case. */
  PickEditor.Making newItem(Kind kind) {
    return new PickEditor.Making() {
      @Override
      public Keeper.Maker of(String typed) {
        UUID owner = caseId;
        return (editor, file) -> {
          List<Mediator> none = List.of();
          var whole = owner == null ? null : file.caseFile(owner).orElse(null);
          long place =
              Places.last(
                  whole == null
                      ? none
                      : kind == Kind.MEDIATOR ? whole.mediators() : whole.phases());
          return Blank.of(
              kind,
              editor.fresh(),
              owner,
              place,
              Map.of(kind == Kind.MEDIATOR ? "pseudonym" : "label", typed));
        };
      }

      @Override
      public Object value(Entity made) {
        return made.id();
      }
    };
  }

  private FieldEditor records(Class<?> type, Keeper keeper) {
    if (type == Recognition.class) {
      return records.recognitions(keeper);
    } else if (type == ScriptStep.class) {
      return records.script(keeper);
    } else if (type == Prediction.class) {
      return records.predictions(keeper);
    } else if (type == WorkshopNote.class) {
      return records.notes(keeper);
    }
    throw new IllegalArgumentException(type.getName());
  }
}
