package org.casebridge.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.casebridge.app.SampleCases;
import org.casebridge.app.privacy.Disclosure.LeftOut;
import org.casebridge.app.privacy.Disclosure.Reason;
import org.casebridge.app.privacy.Disclosure.Refused;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Shape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample: language was expressly not held against Muhazzin; Destiny has three sensitive facts
 * of identity and a barrier on their grounds. What is not stated is not left out.
 */
class DisclosureTest {
  private static SampleCases sample;

  @BeforeAll
  static void openTheSample(@TempDir Path folder) throws Exception {
    sample = SampleCases.in(folder);
  }

  @Test
  void theResearcherIsToldThatNothingIsLeftOut() {
    assertThat(Disclosure.of(sample.cases(), Audience.RESEARCHER).nothing()).isTrue();
  }

  @Test
  void whatAWorkshopWillNotGetIsToldByCaseAndReason() {
    Disclosure told = Disclosure.of(sample.cases(), Audience.WORKSHOP);

    assertThat(told.refused()).isEmpty();
    CaseFile muhazzin = sample.cases().get(1);
    CaseFile destiny = sample.cases().get(2);
    assertThat(told.leftOut())
        .containsExactly(
            left(muhazzin, Reason.GROUNDS, 1),
            left(destiny, Reason.SENSITIVE, 3),
            left(destiny, Reason.GROUNDS, 1),
            left(destiny, Reason.WORDS, Visibility.hiddenWords(destiny, Audience.WORKSHOP).size()));
  }

  private static LeftOut left(CaseFile file, Reason reason, int count) {
    return new LeftOut(file.learner().id(), file.learner().pseudonym(), reason, count);
  }

  @Test
  void aCaseWhoseConsentDoesNotReachIsRefusedWithHowFarItReaches() {
    CaseFile first = sample.cases().getFirst();
    Case team = Shape.with(first.learner(), "consent", Consent.TEAM);
    CaseFile closed = SampleCases.with(first, team, first.phases());

    assertThat(Disclosure.of(List.of(closed), Audience.PUBLICATION))
        .isEqualTo(
            new Disclosure(
                Audience.PUBLICATION,
                List.of(new Refused(team.id(), "Ijakoo", Consent.TEAM)),
                List.of()));
  }

  @Test
  void aClaimMarkedForFewerReadersIsHiddenFromOthersWithTheWordsBehindIt() {
    CaseFile ijakoo = sample.cases().getFirst();
    Asset languages = ijakoo.assets().getFirst();
    CaseFile marked =
        withAssets(
            ijakoo,
            it ->
                it.id().equals(languages.id())
                    ? Shape.with(it, "claim.audience", Audience.WORKSHOP)
                    : it);

    assertThat(Visibility.seenBy(marked, Audience.WORKSHOP).assets())
        .extracting(Asset::text)
        .contains(languages.text());
    assertThat(Visibility.seenBy(marked, Audience.PUBLICATION).assets())
        .extracting(Asset::text)
        .doesNotContain(languages.text());
    assertThat(Disclosure.of(List.of(marked), Audience.PUBLICATION).leftOut())
        .contains(left(marked, Reason.MARKED, 1));
    assertThat(Disclosure.of(List.of(marked), Audience.WORKSHOP).leftOut())
        .noneMatch(it -> it.reason() == Reason.MARKED);
  }

  @Test
  void wordsMarkedForFewerReadersAreHiddenAndNothingElse() {
    CaseFile ijakoo = sample.cases().getFirst();
    Excerpt words = ijakoo.excerpts().getFirst();
    CaseFile marked =
        withExcerpts(
            ijakoo,
            it ->
                it.id().equals(words.id()) ? Shape.with(it, "audience", Audience.RESEARCHER) : it);

    CaseFile seen = Visibility.seenBy(marked, Audience.WORKSHOP);
    assertThat(seen.excerpts()).hasSize(ijakoo.excerpts().size() - 1);
    assertThat(seen.excerpts()).extracting(Excerpt::id).doesNotContain(words.id());
    assertThat(seen.assets()).isEqualTo(ijakoo.assets());
    assertThat(seen.links()).noneMatch(it -> it.excerptId().equals(words.id()));
  }

  private static CaseFile withAssets(CaseFile file, UnaryOperator<Asset> change) {
    return new CaseFile(
        file.learner(),
        file.backgrounds(),
        file.phases(),
        file.assets().stream().map(change).toList(),
        file.signals(),
        file.opportunities(),
        file.mediators(),
        file.mediations(),
        file.supports(),
        file.events(),
        file.outcomes(),
        file.summaries(),
        file.excerpts(),
        file.links(),
        file.kept(),
        file.answers(),
        file.memos());
  }

  private static CaseFile withExcerpts(CaseFile file, UnaryOperator<Excerpt> change) {
    return new CaseFile(
        file.learner(),
        file.backgrounds(),
        file.phases(),
        file.assets(),
        file.signals(),
        file.opportunities(),
        file.mediators(),
        file.mediations(),
        file.supports(),
        file.events(),
        file.outcomes(),
        file.summaries(),
        file.excerpts().stream().map(change).toList(),
        file.links(),
        file.kept(),
        file.answers(),
        file.memos());
  }
}
