package org.casebridge.ui.compare.mediators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
  private static final List<Zone> ALL = List.of(Zone.values());

  @Test
  void upToTwelveMediatorsHaveRoomOfTheirOwnInTheirArea() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      double unit = 0.8 + random.nextDouble() * 1.2;
      List<Zone> zones = new ArrayList<>();
      for (int i = random.nextInt(13); i > 0; i--) {
        zones.add(ALL.get(random.nextInt(ALL.size())));
      }
      double least = MapLayout.preferredHeight(zones, unit);
      double height = least + random.nextInt(200);
      MapLayout layout = MapLayout.of(zones, 430 * unit, height, unit);
      for (int i = 0; i < zones.size(); i++) {
        Box slot = layout.slots().get(i);
        Box area = layout.areas().get(zones.get(i));
        assertThat(area).isNotNull();
        assertThat(slot.y()).isGreaterThanOrEqualTo(area.y());
        assertThat(slot.bottom()).isLessThanOrEqualTo(area.bottom());
        assertThat(slot.overlaps(layout.learner())).isFalse();
        for (int j = 0; j < i; j++) {
          assertThat(slot.overlaps(layout.slots().get(j))).isFalse();
        }
      }
      List<Box> areas = List.copyOf(layout.areas().values());
      for (Box area : areas) {
        assertThat(area.bottom()).isLessThanOrEqualTo(height);
        assertThat(areas.stream().filter(it -> it.overlaps(area))).hasSize(1);
      }
    }
  }

  @Test
  void eachZoneHasItsPlaceWhetherAnybodyStandsThereOrNot() {
    assertThat(MapLayout.of(List.of(), 430, 230, 1).areas().keySet())
        .containsExactly(Zone.WORKPLACE, Zone.HOME, Zone.COMMUNITY);
    assertThat(MapLayout.of(List.of(Zone.NOBODY), 430, 300, 1).areas().keySet())
        .containsExactly(Zone.values());
  }
}
