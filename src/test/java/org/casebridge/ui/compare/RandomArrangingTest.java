package org.casebridge.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.Sorting;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.domain.Case;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Expectation;
import org.casebridge.domain.Factor;
import org.casebridge.store.Whole;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.OpenDesk;
import org.casebridge.ui.compare.view.Arranging;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Arranges a comparison at random and writes beside it, then goes back and forth through its
 * history: every state comes back exactly, and the screen shows what the file holds.
 */
@Tag("fx")
class RandomArrangingTest {
  private static final int STEPS = Boolean.getBoolean("casebridge.campaign") ? 10_000 : 1000;
  private static final long SEED = 20_26;

  @TempDir Path folder;
  private final Random random = new Random(SEED);
  private final List<UUID> learners = new ArrayList<>();
  private OpenDesk open;
  private CompareModel model;
  private ComparisonEdits edits;

  @Test
  void everyStateComesBackExactly() {
    open = OpenDesk.sample(folder);
    try {
      model = Fx.get(() -> new CompareModel(open.desk()));
      edits = Fx.get(() -> new ComparisonEdits(open.desk(), model));
      Fx.run(model::attach);
      open.settle();
      Fx.get(() -> model.cases().stream().map(Case::id).toList()).forEach(learners::add);
      Map<Long, Map<UUID, Entity>> states = new HashMap<>();
      states.put(step(), state());
      for (int i = 0; i < STEPS; i++) {
        Fx.run(this::act);
        open.settle();
        // Typing goes on in the same step, which then ends in another state.
        states.put(step(), state());
        if (random.nextInt(40) == 0) {
          back(random.nextInt(5), states);
        }
      }
      assertThat(states).as("steps told apart").hasSizeGreaterThan(STEPS / 4);
      back(Integer.MAX_VALUE, states);
      assertThat(step()).isZero();
      forth(states);
    } finally {
      Fx.run(model::release);
      open.close();
    }
  }

  private void back(int most, Map<Long, Map<UUID, Entity>> states) {
    for (int i = 0; i < most && step() > 0; i++) {
      open.undo();
      assertThat(state()).as("after undoing to step %d", step()).isEqualTo(states.get(step()));
    }
  }

  private void forth(Map<Long, Map<UUID, Entity>> states) {
    while (ends().redo() != null) {
      open.redo();
      assertThat(state()).as("after redoing step %d", step()).isEqualTo(states.get(step()));
    }
  }

  private HistoryEntry.Ends ends() {
    return Fx.get(() -> open.desk().endsProperty().get());
  }

  /** The number of the step that stands last; 0 for none. */
  private long step() {
    HistoryEntry undo = ends().undo();
    return undo == null ? 0 : undo.number();
  }

  /** All that the study holds. What the screen shows is to be of it. */
  private Map<UUID, Entity> state() {
    Map<UUID, Entity> rows = open.read(Whole::of);
    Comparison current = Fx.get(() -> model.currentProperty().get());
    Compared compared = Fx.get(() -> model.comparedProperty().get());
    if (current != null && compared != null) {
      assertThat(current).isEqualTo(rows.get(current.id()));
      assertThat(compared.comparison()).isEqualTo(current);
      assertThat(Fx.get(this::columns)).containsExactlyInAnyOrderElementsOf(current.caseIds());
    }
    return rows;
  }

  private List<UUID> columns() {
    return model.grid().columns().stream().map(it -> it.caseId()).toList();
  }

  private UUID learner() {
    return learners.get(random.nextInt(learners.size()));
  }

  private <T> T any(T[] all) {
    return List.of(all).get(random.nextInt(all.length));
  }

  private ComparisonPart part() {
    return any(ComparisonPart.values());
  }

  private String words() {
    return random.nextInt(4) == 0 ? "" : "What was seen " + random.nextInt(1000);
  }

  private void act() {
    Comparison comparison = model.currentProperty().get();
    Arranging arranging = edits.arranging();
    if (comparison == null) {
      edits.compare(learners, "Doors");
      return;
    }
    UUID id = comparison.id();
    switch (random.nextInt(19)) {
      case 0 -> {
        List<UUID> chosen = new ArrayList<>(learners);
        Collections.shuffle(chosen, random);
        arranging.choose(chosen.subList(0, 1 + random.nextInt(chosen.size())));
      }
      case 1 -> arranging.pin(learner(), random.nextBoolean());
      case 2 -> arranging.collapse(any(Factor.values()).code(), random.nextBoolean());
      case 3, 4 -> arranging.showPart(part(), random.nextBoolean());
      case 5, 6 -> arranging.moveRow(part().key(), random.nextBoolean() ? 1 : -1);
      case 7 -> arranging.move(learner(), random.nextBoolean() ? 1 : -1, columns());
      case 8 -> arranging.moveTo(learner(), random.nextInt(4), columns());
      case 9 ->
          arranging.sort(new Sorting(any(Sorting.By.values()), "title", random.nextBoolean()));
      case 10 -> arranging.transpose(random.nextBoolean());
      case 11 -> arranging.align(List.of("order", "date", "event:tapped").get(random.nextInt(3)));
      case 12 -> arranging.rename("Doors " + random.nextInt(100));
      case 13 -> edits.keepMemo(id, null, "", words(), () -> {});
      case 14 -> edits.keepMemo(id, learner(), part().key(), words(), () -> {});
      case 15 -> edits.keepSummary(learner(), part().key(), words(), () -> {});
      case 16 ->
          edits.keepReplication(
              id,
              learners.get(0),
              learners.get(1 + random.nextInt(2)),
              any(Expectation.values()),
              words(),
              () -> {});
      case 17 -> {
        if (random.nextInt(6) == 0) {
          edits.duplicate();
        } else {
          arranging.drop(learner());
        }
      }
      default -> {
        if (random.nextInt(8) == 0) {
          edits.remove(() -> {});
        } else {
          edits.move(random.nextBoolean() ? 1 : -1);
        }
      }
    }
  }
}
