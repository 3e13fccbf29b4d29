package org.casebridge.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IsolatedWordsTest {
  private final Messages messages = Messages.of("compare", Locale.ENGLISH);

  @Test
  void aNameThatRunsLeftwardsDoesNotTurnTheWordsAroundIt() {
    String where = messages.get("behind.where", "ניסיון", "Education");
    assertThat(where).isEqualTo("\u2068ניסיון\u2069 · Education");
    assertThat(new Bidi(where, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()).isTrue();
    assertThat(messages.get("menu.open", "Ben (בן)")).isEqualTo("Open \u2068Ben (בן)\u2069");
  }

  @Test
  void otherNamesStandAsTheyAre() {
    assertThat(messages.get("behind.where", "Ijakoo", "Education")).isEqualTo("Ijakoo · Education");
    assertThat(messages.get("menu.open", "ወረቀት 🦜")).isEqualTo("Open ወረቀት 🦜");
    assertThat(messages.get("withheld", 2))
        .isEqualTo("2 cases are not shown: consent does not reach this audience");
  }
}
