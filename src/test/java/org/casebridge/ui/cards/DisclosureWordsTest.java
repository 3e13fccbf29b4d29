package org.casebridge.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.casebridge.app.SampleCases;
import org.casebridge.app.privacy.Disclosure;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Consent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosureWordsTest {
  private final DisclosureWords words = new DisclosureWords();

  @TempDir private Path folder;

  /** By the sample study as it is described in assets/sample. */
  @Test
  void aWorkshopIsToldWhatItDoesNotGetOfTheSample() throws Exception {
    Disclosure disclosure = Disclosure.of(SampleCases.in(folder).cases(), Audience.WORKSHOP);
    assertThat(words.lines(disclosure))
        .containsExactly(
            new DisclosureWords.Line("3 sensitive facts are left out.", List.of("Destiny: 3")),
            new DisclosureWords.Line(
                "The grounds of 2 stances are left out.", List.of("Muhazzin: 1", "Destiny: 1")),
            new DisclosureWords.Line(
                "4 excerpts are left out, marked for fewer readers or behind what is left out.",
                List.of("Destiny: 4")));
    assertThat(words.summary(disclosure)).isEqualTo("For a workshop: 9 items left out.");
  }

  @Test
  void theResearcherIsToldThatNothingIsLeftOut() throws Exception {
    Disclosure disclosure = Disclosure.of(SampleCases.in(folder).cases(), Audience.RESEARCHER);
    assertThat(words.lines(disclosure)).isEmpty();
    assertThat(words.summary(disclosure)).isEqualTo("For researchers: nothing is left out.");
  }

  @Test
  void aRefusedCaseIsNamedWithHowFarItsConsentReaches() {
    UUID id = new UUID(1, 1);
    Disclosure disclosure =
        new Disclosure(
            Audience.PUBLICATION,
            List.of(
                new Disclosure.Refused(id, "Amina", Consent.TEAM),
                new Disclosure.Refused(id, "Bao", Consent.WORKSHOP)),
            List.of(
                new Disclosure.LeftOut(id, "Carla", Disclosure.Reason.MARKED, 1),
                new Disclosure.LeftOut(id, "Carla", Disclosure.Reason.GROUNDS, 1)));
    assertThat(words.lines(disclosure))
        .containsExactly(
            new DisclosureWords.Line(
                "2 cases are left out altogether: consent does not reach these readers.",
                List.of(
                    "Amina: consent reaches the research team alone",
                    "Bao: consent reaches workshops")),
            new DisclosureWords.Line(
                "One claim is left out, marked for fewer readers.", List.of("Carla: 1")),
            new DisclosureWords.Line(
                "The grounds of one stance are left out.", List.of("Carla: 1")));
    assertThat(words.summary(disclosure))
        .isEqualTo("For publication: 2 cases and 2 items left out.");
  }

  @Test
  void wordsKeepNoNameInWhatIsLogged() {
    assertThat(new DisclosureWords.Line("One case", List.of("Amina: 1")))
        .hasToString("Line[1 cases]");
  }
}
