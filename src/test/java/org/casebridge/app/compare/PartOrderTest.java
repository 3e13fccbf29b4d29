package org.casebridge.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartOrderTest {
  private static final List<ComparisonPart> ALL = List.of(ComparisonPart.values());

  @Test
  void aPartShownAgainStandsWhereItUsuallyDoes() {
    List<ComparisonPart> without = PartOrder.with(ALL, ComparisonPart.FAMILY, false);
    assertThat(without).hasSize(ALL.size() - 1).doesNotContain(ComparisonPart.FAMILY);
    assertThat(PartOrder.with(without, ComparisonPart.FAMILY, true)).isEqualTo(ALL);
    assertThat(
            PartOrder.with(
                List.of(ComparisonPart.CAREER, ComparisonPart.ORIGIN),
                ComparisonPart.EDUCATION,
                true))
        .containsExactly(ComparisonPart.CAREER, ComparisonPart.ORIGIN, ComparisonPart.EDUCATION);
  }

  @Test
  void theLastPartStays() {
    List<ComparisonPart> one = List.of(ComparisonPart.STANCE);
    assertThat(PartOrder.with(one, ComparisonPart.STANCE, false)).isEqualTo(one);
  }

  @Test
  void aPartMovesAmongThoseOfItsFactorAlone() {
    assertThat(PartOrder.moved(ALL, "origin", 1))
        .startsWith(ComparisonPart.EDUCATION, ComparisonPart.ORIGIN, ComparisonPart.CAREER);
    assertThat(PartOrder.moved(ALL, "origin", -1)).isEqualTo(ALL);
    assertThat(PartOrder.moved(ALL, "identity", 1)).isEqualTo(ALL);
    assertThat(PartOrder.moved(ALL, "unknown", 1)).isEqualTo(ALL);
  }

  @Test
  void theUsualOrderIsKeptAsNone() {
    assertThat(PartOrder.keys(ALL)).isEmpty();
    assertThat(PartOrder.keys(List.of(ComparisonPart.SUPPORT, ComparisonPart.STANCE)))
        .containsExactly("support", "stance");
  }
}
