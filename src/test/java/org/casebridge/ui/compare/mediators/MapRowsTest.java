package org.casebridge.ui.compare.mediators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casebridge.app.SampleCases;
import org.casebridge.app.text.Labels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapRowsTest {
  private static final double GAP = 14;

  @TempDir private Path folder;
  private List<CaseMap> three = List.of();

  @BeforeEach
  void readTheSample() throws Exception {
    Labels labels = Labels.of(List.of(), Locale.ENGLISH);
    three = SampleCases.in(folder).cases().stream().map(it -> new CaseMap(it, labels)).toList();
  }

  @Test
  void aFewMapsGrowAsLongAsAllStayInSight() {
    MapRows large = MapRows.of(three, 1440, 850, GAP, 1);
    assertThat(large.zoom()).isEqualTo(1.4);
    assertThat(large.columns()).isEqualTo(2);
    assertThat(large.height() * 1.4).isLessThanOrEqualTo(850);
    assertThat(large.card(0).width() * 1.4 * 2 + GAP).isBetween(1436.0, 1440.0);

    MapRows small = MapRows.of(three, 880, 520, GAP, 1);
    assertThat(small.zoom()).isEqualTo(1);
    assertThat(small.columns()).isEqualTo(2);
    assertThat(small.height()).isLessThanOrEqualTo(520);
  }

  @Test
  void oneMapAloneHasTheWholeRowAndRowsShareWhatIsLeftOver() {
    MapRows one = MapRows.of(three.subList(0, 1), 880, 560, GAP, 1);
    double wanted = MapLayout.preferredHeight(three.getFirst().zones(), 1);
    assertThat(one.columns()).isEqualTo(1);
    assertThat(one.card(0))
        .isEqualTo(new Box(0, 0, Math.floor(880 / 1.4), wanted + Math.floor(wanted / 4)));
  }

  @Test
  void whatIsScrolledIsAsLargeAsEver() {
    List<CaseMap> many = Stream.generate(() -> three).limit(20).flatMap(List::stream).toList();
    MapRows rows = MapRows.of(many, 1440, 850, GAP, 1);
    assertThat(rows.zoom()).isEqualTo(1);
    assertThat(rows.columns()).isEqualTo(3);
    assertThat(MapRows.of(three, 1440, 850, GAP, 2).zoom()).isEqualTo(1);
    assertThat(MapRows.of(List.of(), 1440, 850, GAP, 1).height()).isZero();
  }
}
