package org.casebridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.casebridge.domain.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryBandTest extends WindowTest {
  private static final List<HistoryBand.Phase> PHASES =
      List.of(
          new HistoryBand.Phase("j", "Under manager James", Stance.BRIDGE, 3),
          new HistoryBand.Phase("b", "Under general manager Bob", Stance.BARRIER, 2));

  @ParameterizedTest
  @CsvSource({"1,860", "5,860", "5,420", "9,860", "20,860", "20,620", "20,330", "40,860"})
  void labelsNeverOverlapAndNoTickRunsThroughALabel(int events, double width) {
    HistoryBand band = Fx.get(HistoryBand::new);
    Random random = new Random(events);
    List<HistoryBand.Event> made = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      made.add(
          new HistoryBand.Event(
              "e" + i,
              Icons.TRAINED,
              i % 3 == 0 ? "called on in a meeting of the whole department" : "referred " + i,
              HistoryBand.Tone.NEUTRAL,
              i % 2,
              random.nextDouble()));
    }
    show(band);
    Fx.run(() -> {
      band.setMaxWidth(width);
      band.show(PHASES, made);
      band.getScene().getRoot().applyCss();
      band.getScene().getRoot().layout();
    });
    Fx.run(() -> {
      List<? extends Node> labels = band.labels();
      for (int i = 0; i < labels.size(); i++) {
        Bounds one = labels.get(i).getBoundsInParent();
        assertThat(one.getMinX()).isGreaterThanOrEqualTo(-0.5);
        assertThat(one.getMaxX()).isLessThanOrEqualTo(band.getWidth() + 0.5);
        assertThat(one.getMinY()).isGreaterThanOrEqualTo(-0.5);
        for (int j = 0; j < labels.size(); j++) {
          Bounds other = labels.get(j).getBoundsInParent();
          if (i < j) {
            assertThat(meet(one, other)).as("labels %d and %d of %d", i, j, events).isFalse();
          }
          Bounds tick = band.ticks().get(j).getBoundsInParent();
          if (i != j) {
            assertThat(meet(one, tick)).as("label %d and tick %d of %d", i, j, events).isFalse();
          }
        }
      }
    });
  }

  @Test
  void aTickNeverTouchesItsOwnCentredLabel() {
    HistoryBand band = Fx.get(Gallery::destiny);
    show(band);
    Fx.run(() -> {
      for (int i = 0; i < band.labels().size(); i++) {
        assertThat(
                band.ticks().get(i).getBoundsInParent().getMinY()
                    - band.labels().get(i).getBoundsInParent().getMaxY())
            .isGreaterThanOrEqualTo(2);
      }
    });
  }

  @Test
  void eventsAndPhasesAreReachedAndActivatedByKeyboard() {
    HistoryBand band = Fx.get(Gallery::destiny);
    List<String> log = new ArrayList<>();
    Stage stage = show(band);
    Fx.run(() -> {
      band.setOnEvent(id -> log.add("event " + id));
      band.setOnPhase(id -> log.add("phase " + id));
    });
    for (int i = 0; i < 7; i++) {
      push(KeyCode.TAB);
      push(i % 2 == 0 ? KeyCode.ENTER : KeyCode.SPACE);
    }
    Fx.until(() -> log.size() == 7);
    assertThat(log)
        .containsExactly(
            "event 1", "event 2", "event 3", "event 4", "event 5", "phase j", "phase b");
    assertThat(Fx.get(() -> stage.getScene().getFocusOwner().getAccessibleText()))
        .isEqualTo("Under general manager Bob: barrier");
  }

  private static boolean meet(Bounds a, Bounds b) {
    return a.getMinX() < b.getMaxX() - 0.5
        && b.getMinX() < a.getMaxX() - 0.5
        && a.getMinY() < b.getMaxY() - 0.5
        && b.getMinY() < a.getMaxY() - 0.5;
  }
}
