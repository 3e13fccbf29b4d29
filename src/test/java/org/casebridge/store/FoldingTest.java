package org.casebridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casebridge.domain.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Née Ångström, nee angstrom",
    "'  two   words ', two words",
    "O'Brien, o brien",
    "λόγος, λογος",
    "كِتَاب, كتاب",
    "職場の日本語, 職 場 の 日 本 語",
    "a日b, a 日 b",
    "bridge🦜zebra, bridge zebra",
    "C3PO, c3po",
    "'...', ''"
  })
  void textsAreFoldedToWordsApartByOneSpace(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
    assertThat(Folding.fold(folded)).as("again").isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x"})
  void theSnippetBeginsNearTheFindAndIsNeverCutInsideASign(String before) {
    String signs = before + "🦜".repeat(300);
    String around =
        Snippet.around(new Writing("Title", signs + " the door opened " + signs), List.of("door"));
    assertThat(around).contains("\u0002door\u0003");
    assertThat(around.codePoints().noneMatch(it -> it >= 0xD800 && it <= 0xDFFF)).isTrue();
    String line = Snippet.firstLine(signs);
    assertThat(line).endsWith("🦜…");
    assertThat(line.codePoints().noneMatch(it -> it >= 0xD800 && it <= 0xDFFF)).isTrue();
  }

  @Test
  void whatWasTypedIsQuotedAndOnlyItsLastWordIsBegun() {
    assertThat(SearchIndex.expression("Two wor")).isEqualTo("\"two\" AND \"wor\"*");
    assertThat(SearchIndex.expression("follow-up ")).isEqualTo("\"follow up\"");
    assertThat(SearchIndex.expression("\"*^")).isEmpty();
  }
}
