package org.casebridge.store;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.casebridge.app.edit.Editor;
import org.casebridge.app.port.Change;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Case;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Placed;
import org.casebridge.domain.References;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.domain.Source;
import org.casebridge.domain.Support;

/** Edits a study by everything an editor can do, in an order drawn at random. */
final class RandomEdits {
  /** What a step does to the history. */
  enum Step {
    DO,
    UNDO,
    REDO,
    GO_TO
  }

  private static final int ROWS_AT_MOST = 200;
  private final StudyFile study;
  private final Editor editor;
  private final HandClock clock;
  private final Random random;
  private final MadeStudy made;

  RandomEdits(StudyFile study, HandClock clock, long seed) {
    this.study = study;
    this.editor = new Editor(study, clock);
    this.clock = clock;
    this.random = new Random(seed);
    this.made = new MadeStudy(~seed).withHardTexts();
  }

  /** Draws the next step. */
  Step draw() {
    return switch (random.nextInt(20)) {
      case 0, 1, 2 -> Step.UNDO;
      case 3, 4 -> Step.REDO;
      case 5 -> Step.GO_TO;
      default -> Step.DO;
    };
  }

  /** Takes a step, which may turn out to change nothing. */
  void take(Step step) throws ExpectedProblem {
    switch (step) {
      case UNDO -> study.undo();
      case REDO -> study.redo();
      case GO_TO -> {
        List<HistoryEntry> last = study.history(Long.MAX_VALUE, 12);
        if (!last.isEmpty()) {
          study.goTo(last.get(random.nextInt(last.size())).number());
        }
      }
      case DO -> edit();
    }
  }

  private void edit() throws ExpectedProblem {
    List<Entity> rows = Whole.rows(study);
    Entity row = any(rows);
    List<Case> cases = study.all(Case.class);
    made.know(
        rows,
        References.caseOf(row) != null || cases.isEmpty()
            ? References.caseOf(row)
            : any(cases).id());
    switch (random.nextInt(rows.size() > ROWS_AT_MOST ? 8 : 12)) {
      case 0, 1 -> change(row);
      case 2 -> typeOn(row);
      case 3 -> {
        if (row.entityKind() != Kind.STUDY) {
          editor.remove(row.entityKind(), row.id());
        }
      }
      case 4 -> move();
      case 5 -> link(rows, true);
      case 6 -> link(rows, false);
      case 7 -> editor.changeAll(rows.stream().limit(5).map(this::titled).toList(), "");
      case 8 -> {
        if (row.entityKind() != Kind.STUDY) {
          editor.duplicate(row.entityKind(), row.id());
        }
      }
      case 9 -> {
        if (random.nextInt(4) == 0) {
          editor.takeIn(made.oneCase());
        }
      }
      default -> add();
    }
  }

  private void add() throws ExpectedProblem {
    Kind kind = List.of(Kind.values()).get(random.nextInt(1, Kind.values().length));
    try {
      editor.add(made.row(kind));
    } catch (IllegalArgumentException e) {
      // There is nothing such a row could point at.
    }
  }

  private void change(Entity row) throws ExpectedProblem {
    Slot slot = any(Shape.of(row.entityKind()).slots());
    boolean fixed =
        slot.path().startsWith("stamp.")
            || slot.path().startsWith("span.")
            || (slot.ref() != null && !slot.nullable());
    if (!fixed) {
      Entity after = Shape.with(row, slot.path(), made.value(slot));
      editor.change(row, after, random.nextBoolean() ? slot.path() : "");
      clock.pass(Duration.ofSeconds(random.nextInt(90)));
    }
  }

  /** Types on in one field, which is one entry of the history. */
  private void typeOn(Entity row) throws ExpectedProblem {
    List<Slot> texts =
        Shape.of(row.entityKind()).slots().stream()
            .filter(it -> it.prose() != null && it.type() == Slot.Type.TEXT)
            .toList();
    if (texts.isEmpty()) {
      return;
    }
    Slot slot = any(texts);
    clock.pass(Duration.ofMinutes(2));
    Entity now = row;
    for (int i = random.nextInt(2, 5); i > 0; i--) {
      editor.change(now, Shape.with(now, slot.path(), made.words(i)), slot.path());
      now = study.find(row.entityKind(), row.id()).orElseThrow();
      clock.pass(Duration.ofSeconds(random.nextInt(15)));
    }
  }

  private Change titled(Entity row) {
    Slot slot =
        Shape.of(row.entityKind()).slots().stream()
            .filter(it -> it.prose() != null && it.type() == Slot.Type.TEXT)
            .findFirst()
            .orElseThrow();
    return Change.changed(row, Shape.with(row, slot.path(), made.words(3)));
  }

  private void move() throws ExpectedProblem {
    switch (random.nextInt(4)) {
      case 0 -> move(study.all(Case.class));
      case 1 -> move(study.all(Source.class));
      case 2 -> move(siblings(study.all(Asset.class)));
      default -> move(siblings(study.all(Support.class)));
    }
  }

  private <E extends Entity> List<E> siblings(List<E> all) {
    return all.isEmpty() ? all : all.stream().filter(it -> sameCase(it, all.getFirst())).toList();
  }

  private static boolean sameCase(Entity one, Entity other) {
    return String.valueOf(References.caseOf(one)).equals(String.valueOf(References.caseOf(other)));
  }

  private <E extends Entity & Placed> void move(List<E> siblings) throws ExpectedProblem {
    if (!siblings.isEmpty()) {
      editor.move(siblings, any(siblings), random.nextInt(siblings.size()));
    }
  }

  private void link(List<Entity> rows, boolean link) throws ExpectedProblem {
    List<Entity> claims = rows.stream().filter(it -> it.entityKind().claimed()).toList();
    List<Excerpt> excerpts = study.all(Excerpt.class);
    if (claims.isEmpty() || excerpts.isEmpty()) {
      return;
    }
    Entity claim = any(claims);
    Excerpt excerpt = any(excerpts);
    if (link) {
      editor.link(excerpt.id(), claim.entityKind(), claim.id());
    } else {
      editor.unlink(excerpt.id(), claim.entityKind(), claim.id());
    }
  }

  private <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
