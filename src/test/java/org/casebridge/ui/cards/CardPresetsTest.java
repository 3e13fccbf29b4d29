package org.casebridge.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CardPart;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Overflow;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.Turn;
import org.casebridge.store.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardPresetsTest {
  private static final CardDesign PAGE = CardDesign.page(Paper.A4);
  private static final CardDesign CARDS =
      PAGE.with(Layout.CARD).with(Paper.A6).onSheet(Paper.A4, Turn.SHORT_EDGE);

  @TempDir private Path folder;

  private static CardPresets empty() {
    return new CardPresets(Map.of());
  }

  /** As the program does between two starts. */
  private CardPresets restarted(CardPresets presets) {
    SettingsFile settings = new SettingsFile(folder.resolve("settings.properties"));
    settings.write(presets.facts());
    return new CardPresets(settings.read());
  }

  @Test
  void atFirstThereIsNoneAndNothingWasUsed() {
    CardPresets presets = empty();
    assertThat(presets.all()).isEmpty();
    assertThat(presets.last()).isEmpty();
    assertThat(presets.form()).isEqualTo(CardForm.PDF);
    assertThat(presets.dpi()).isEqualTo(150);
  }

  @Test
  void whatIsKeptComesBackAfterARestart() {
    CardPresets presets = empty();
    presets.save("To hand out", CARDS);
    presets.save("Short", PAGE.with(Overflow.SHORTEN).with(EnumSet.of(CardPart.VOICE)));
    presets.used(CARDS, CardForm.PICTURES, 600);
    CardPresets again = restarted(presets);
    assertThat(again.all())
        .containsExactly(
            new CardPresets.Preset("To hand out", CARDS),
            new CardPresets.Preset(
                "Short", PAGE.with(Overflow.SHORTEN).with(EnumSet.of(CardPart.VOICE))));
    assertThat(again.last()).isEqualTo(Optional.of(CARDS));
    assertThat(again.form()).isEqualTo(CardForm.PICTURES);
    assertThat(again.dpi()).isEqualTo(600);
  }

  @Test
  void anyNameComesBackAsItIsReadOnOneLine() {
    CardPresets presets = empty();
    presets.save("  ኢያኮ=100 % \"+&\\u0041\n# مهاجر 🌍  ", PAGE);
    assertThat(presets.facts().get("cards.preset.0")).doesNotContain("\n", "=", "#", "\"", "\\");
    assertThat(restarted(presets).all())
        .containsExactly(new CardPresets.Preset("ኢያኮ=100 % \"+&\\u0041 # مهاجر 🌍", PAGE));
  }

  @Test
  void aNameIsCutAtSixtySignsAndNeverWithinOne() {
    assertThat(empty().save("🌍".repeat(70), PAGE).name()).isEqualTo("🌍".repeat(60));
  }

  @Test
  void aNameMustBeThere() {
    CardPresets presets = empty();
    assertThatThrownBy(() -> presets.save(" \n", PAGE))
        .isInstanceOf(IllegalArgumentException.class);
    presets.save("One", PAGE);
    assertThat(presets.rename("One", " ")).isFalse();
  }

  @Test
  void savingUnderTheSameNameReplacesWhereItStood() {
    CardPresets presets = empty();
    presets.save("One", PAGE);
    presets.save("Two", PAGE);
    presets.save(" One ", CARDS);
    assertThat(presets.all())
        .containsExactly(new CardPresets.Preset("One", CARDS), new CardPresets.Preset("Two", PAGE));
  }

  @Test
  void noTwoHaveTheSameName() {
    CardPresets presets = empty();
    presets.save("One", PAGE);
    presets.save("Two", CARDS);
    assertThat(presets.rename("Two", "One")).isFalse();
    assertThat(presets.rename("Two", "Two")).isTrue();
    assertThat(presets.rename("Two", "Three")).isTrue();
    assertThat(presets.rename("Two", "Four")).isFalse();
    assertThat(presets.all())
        .containsExactly(
            new CardPresets.Preset("One", PAGE), new CardPresets.Preset("Three", CARDS));
  }

  @Test
  void whatIsRemovedCanBePutBackWhereItStood() {
    CardPresets presets = empty();
    CardPresets.Preset first = presets.save("One", PAGE);
    presets.save("Two", CARDS);
    int place = presets.remove("One");
    assertThat(presets.all()).containsExactly(new CardPresets.Preset("Two", CARDS));
    presets.bringBack(first, place);
    assertThat(presets.all()).containsExactly(first, new CardPresets.Preset("Two", CARDS));
    assertThat(presets.remove("None")).isEqualTo(-1);
  }

  @Test
  void beyondFortyTheOldestGoes() {
    CardPresets presets = empty();
    for (int i = 0; i < 41; i++) {
      presets.save("No " + i, PAGE);
    }
    assertThat(presets.all()).hasSize(40);
    assertThat(presets.all().getFirst().name()).isEqualTo("No 1");
    assertThat(restarted(presets).all()).isEqualTo(presets.all());
  }

  @Test
  void whatCannotBeUnderstoodIsPassedOver() {
    CardPresets presets =
        new CardPresets(
            Map.of(
                "cards.last", "page",
                "cards.form", "papyrus",
                "cards.dpi", "1000000",
                "cards.preset.0", "",
                "cards.preset.1", PAGE.written() + " %zz",
                "cards.preset.2", "page a4 continue none long_edge poem Name",
                "cards.preset.3", PAGE.written() + " Whole"));
    assertThat(presets.all()).containsExactly(new CardPresets.Preset("Whole", PAGE));
    assertThat(presets.last()).isEmpty();
    assertThat(presets.form()).isEqualTo(CardForm.PDF);
    assertThat(presets.dpi()).isEqualTo(150);
  }
}
