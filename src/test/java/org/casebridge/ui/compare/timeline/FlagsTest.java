package org.casebridge.ui.compare.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.casebridge.ui.compare.timeline.Flags.Place;
import org.casebridge.ui.compare.timeline.Flags.Rules;
import org.casebridge.ui.compare.timeline.Flags.Taken;
import org.casebridge.ui.compare.timeline.Flags.Wanted;
import org.junit.jupiter.api.Test;

class FlagsTest {
  private static final Rules RULES = new Rules(4, 1000, 4, 6, 24);

  private static Flags of(Wanted... wanted) {
    return Flags.of(List.of(wanted), List.of(), RULES);
  }

  @Test
  void labelsWithRoomStandRightOfTheirPolesOnOneLevel() {
    assertThat(of(new Wanted(100, 80), new Wanted(300, 120)))
        .isEqualTo(new Flags(List.of(new Place(104, 80, 0, 100), new Place(304, 120, 0, 300)), 1));
  }

  @Test
  void aLabelThatWouldReachTheNextPoleStandsALevelHigher() {
    assertThat(of(new Wanted(100, 230), new Wanted(300, 120)).places())
        .containsExactly(new Place(104, 230, 1, 100), new Place(304, 120, 0, 300));
  }

  @Test
  void labelsAtOnePlaceStandOneAboveTheOtherAtOnePole() {
    assertThat(of(new Wanted(100, 50), new Wanted(100, 60)).places())
        .containsExactly(new Place(104, 50, 1, 100), new Place(104, 60, 0, 100));
  }

  @Test
  void aLabelWithoutRoomToTheRightStandsLeftOfItsPole() {
    assertThat(of(new Wanted(980, 120)).places()).containsExactly(new Place(856, 120, 0, 980));
  }

  @Test
  void aLabelOnTooHighALevelIsRatherShortened() {
    List<Place> places =
        of(
                new Wanted(100, 400),
                new Wanted(300, 300),
                new Wanted(320, 300),
                new Wanted(340, 300),
                new Wanted(360, 300))
            .places();
    assertThat(places.getFirst()).isEqualTo(new Place(104, 190, 0, 100));
  }

  @Test
  void labelsStandWhereNoSpanIs() {
    assertThat(
            Flags.of(
                    List.of(new Wanted(100, 80), new Wanted(500, 80)),
                    List.of(new Taken(0, 50, 450), new Taken(1, 400, 700)),
                    RULES)
                .places())
        .containsExactly(new Place(104, 80, 1, 100), new Place(504, 80, 0, 500));
  }

  @Test
  void howeverManyThereAreNoLabelOverlapsAnotherOrIsCrossedByAPole() {
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      List<Wanted> wanted = new ArrayList<>();
      int count = 1 + random.nextInt(20);
      for (int i = 0; i < count; i++) {
        wanted.add(
            new Wanted(random.nextInt(round % 2 == 0 ? 1000 : 100) + 1, 30 + random.nextInt(300)));
      }
      wanted.sort(Comparator.comparingDouble(Wanted::pole));
      List<Taken> taken = new ArrayList<>();
      for (int i = 0; i < round % 4; i++) {
        double left = random.nextInt(900);
        taken.add(new Taken(i, left, left + random.nextInt(500)));
      }
      Rules rules = new Rules(4, round % 3 == 0 ? 300 : 1000, 4, 6, 24);
      List<Place> places =
          Flags.of(
                  wanted.stream()
                      .map(it -> new Wanted(Math.min(it.pole(), rules.right()), it.width()))
                      .toList(),
                  taken,
                  rules)
              .places();
      assertThat(faults(places, taken)).as("round " + round + ": " + places).isEmpty();
    }
  }

  private static List<String> faults(List<Place> places, List<Taken> taken) {
    List<String> faults = new ArrayList<>();
    for (Place one : places) {
      for (Place other : places) {
        if (one != other
            && one.level() == other.level()
            && one.left() < other.right()
            && other.left() < one.right()) {
          faults.add(one + " overlaps " + other);
        }
        if (other.level() >= one.level()
            && other.pole() >= one.left()
            && other.pole() <= one.right()) {
          faults.add(one + " is crossed by the pole of " + other);
        }
      }
      for (Taken other : taken) {
        if (one.level() == other.level()
            && one.left() < other.right()
            && other.left() < one.right()) {
          faults.add(one + " overlaps " + other);
        }
      }
    }
    return faults;
  }
}
