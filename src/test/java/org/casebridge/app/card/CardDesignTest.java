package org.casebridge.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardDesignTest {
  @Test
  void whatDoesNotGoTogetherIsPutRight() {
    CardDesign card = CardDesign.page(Paper.LETTER).with(Layout.CARD);
    CardDesign large = CardDesign.page(Paper.LETTER).with(Overflow.SHORTEN);

    assertThat(card.paper()).isEqualTo(Paper.A5);
    assertThat(card.overflow()).isEqualTo(Overflow.SHORTEN);
    assertThat(large.with(Layout.LARGE_PRINT).overflow()).isEqualTo(Overflow.CONTINUE);
    assertThat(card.onSheet(Paper.A6, Turn.LONG_EDGE).sheet()).isNull();
    assertThat(card.onSheet(Paper.A4, Turn.LONG_EDGE).with(Layout.PAGE).sheet()).isNull();
  }

  @Test
  void aDesignIsWrittenAndReadBack() {
    CardDesign design =
        new CardDesign(
            Layout.CARD,
            Paper.A6,
            Overflow.SHORTEN,
            EnumSet.of(CardPart.ASSETS, CardPart.OUTCOMES),
            Paper.A4,
            Turn.SHORT_EDGE);

    assertThat(design.written()).isEqualTo("card a6 shorten a4 short_edge assets,outcomes");
    assertThat(CardDesign.read(design.written())).contains(design);
    CardDesign bare = CardDesign.page(Paper.A4).with(Set.of());
    assertThat(CardDesign.read(bare.written())).contains(bare);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "card", "card a6 shorten a4 short_edge", "page a4 continue none x none"})
  void somethingElseIsNoDesign(String written) {
    assertThat(CardDesign.read(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''        | 1 2 3 4 5 6",
        "3         | 3",
        "1-2, 5    | 1 2 5",
        "4-        | 4 5 6",
        "–2;6      | 1 2 6",
        "2 - 3     | 2 3"
      })
  void pagesAreReadAsPeopleWriteThem(String written, String pages) {
    PageRange range = PageRange.read(written).orElseThrow();

    List<String> taken =
        IntStream.rangeClosed(1, 6).filter(range).mapToObj(Integer::toString).toList();
    assertThat(String.join(" ", taken)).isEqualTo(pages);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "0", "3-1", "1,,2", "-", "1-2-3", "99999999"})
  void whatMeansNoPagesIsRefused(String written) {
    assertThat(PageRange.read(written)).isEqualTo(Optional.empty());
  }
}
