package org.casebridge.app.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebridge.app.SampleCases;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Consent;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Stance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expectations are the facts of the design's table of the sample study. */
class CardMakerTest {
  private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");
  private static SampleCases sample;

  @BeforeAll
  static void openTheSample(@TempDir Path folder) throws Exception {
    sample = SampleCases.in(folder);
  }

  private static CardMaker maker(Audience audience) {
    return new CardMaker(sample.study(), sample.labels(), sample.questions(), audience);
  }

  private static CaseCard card(Audience audience, String pseudonym) {
    return maker(audience)
        .deck(sample.cases(), CardDesign.page(Paper.A4), Map.of(), MADE)
        .orElseThrow()
        .cards()
        .stream()
        .filter(it -> it.pseudonym().equals(pseudonym))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void destinysCardTellsTwoSupervisorsTwoStories() {
    CaseCard card = card(Audience.WORKSHOP, "Destiny");

    assertThat(card.headline()).isEqualTo("Two supervisors, two stories");
    assertThat(card.history().parts())
        .extracting(Band.Part::stance)
        .containsExactly(Stance.BRIDGE, Stance.BARRIER);
    assertThat(card.outcomes())
        .extracting(CaseCard.Outcome::dimension, CaseCard.Outcome::status)
        .contains(
            tuple("Responsibility", OutcomeStatus.ACHIEVED),
            tuple("Title", OutcomeStatus.DENIED),
            tuple("Pay", OutcomeStatus.DENIED));
    assertThat(card.history().events())
        .extracting(Band.Happening::icon)
        .containsExactly(
            EventIcon.TAPPED,
            EventIcon.TRAINED,
            EventIcon.MEDIATOR_LEFT,
            EventIcon.BLOCKED,
            EventIcon.LEFT_JOB);
    assertThat(card.chips()).contains("∅ No degree");
  }

  @Test
  void eventsStandInOrderWithinTheirPhases() {
    Band band = card(Audience.WORKSHOP, "Destiny").history();
    assertThat(band.events()).extracting(Band.Happening::position).isSorted();
    double turn = band.parts().getFirst().share();
    assertThat(band.events().get(2).position()).isLessThan(turn);
    assertThat(band.events().get(3).position()).isGreaterThan(turn);
  }

  @Test
  void onlyTheResearchersCardHoldsSensitiveFacts() {
    assertThat(words(card(Audience.RESEARCHER, "Destiny"))).contains("African American");
    for (Audience audience : List.of(Audience.WORKSHOP, Audience.PUBLICATION)) {
      assertThat(words(card(audience, "Destiny")))
          .doesNotContainIgnoringCase("African American")
          .doesNotContainIgnoringCase("weight")
          .doesNotContainIgnoringCase("gender");
    }
  }

  @Test
  void aCaseWhoseConsentDoesNotReachIsLeftOutAndNamed() {
    CaseFile first = sample.cases().getFirst();
    Case team = Shape.with(first.learner(), "consent", Consent.TEAM);
    CaseFile closed = SampleCases.with(first, team, first.phases());
    List<CaseFile> both = List.of(closed, sample.cases().get(1));

    assertThat(both.stream().filter(it -> !maker(Audience.WORKSHOP).reaches(it.learner())))
        .containsExactly(closed);
    assertThat(
            maker(Audience.WORKSHOP)
                .deck(both, CardDesign.page(Paper.A4), Map.of(), MADE)
                .orElseThrow()
                .cards())
        .extracting(CaseCard::pseudonym)
        .containsExactly("Muhazzin");
    assertThat(
            maker(Audience.WORKSHOP)
                .deck(List.of(closed), CardDesign.page(Paper.A4), Map.of(), MADE))
        .isEmpty();
    assertThat(both).allMatch(it -> maker(Audience.RESEARCHER).reaches(it.learner()));
  }

  @Test
  void theFrontHoldsAssetsAndOpportunitiesWithoutWhoSawOrDecided() {
    CaseCard.Front front = card(Audience.RESEARCHER, "Destiny").front();

    assertThat(front.lanes())
        .extracting(lane -> lane.items().stream().map(CardMakerTest::line).toList())
        .containsExactly(
            List.of("Learns regularly to improve*|aspirational|", "Pride in the work*|resistant|"),
            List.of(
                "Supervisor position||first step: mediator", "On-the-job training from James||"));
  }

  private static String line(LaneItem item) {
    return String.join("|", item.lead(), item.rest(), item.note());
  }

  @Test
  void partsAreLeftAwayFromAllCardsOrFromOne() {
    CardDesign quiet =
        CardDesign.page(Paper.A4)
            .with(EnumSet.complementOf(EnumSet.of(CardPart.VOICE, CardPart.SUMMARY)));
    UUID destiny = sample.cases().get(2).learner().id();
    List<CaseCard> cards =
        maker(Audience.WORKSHOP)
            .deck(
                sample.cases(),
                quiet,
                Map.of(
                    destiny,
                    new CaseChoice(EnumSet.of(CardPart.OUTCOMES, CardPart.MEDIATORS), Set.of())),
                MADE)
            .orElseThrow()
            .cards();

    assertThat(cards).allMatch(it -> it.voice().text().isEmpty() && it.summary().isEmpty());
    assertThat(cards).extracting(it -> it.outcomes().isEmpty()).containsExactly(false, false, true);
    assertThat(cards)
        .extracting(it -> it.lanes().getLast().shown())
        .containsExactly(true, true, false);
  }

  @Test
  void aClaimLeftAwayIsCounted() {
    CaseFile ijakoo = sample.cases().getFirst();
    CardMaker maker = maker(Audience.WORKSHOP);
    List<CardClaim> claims = maker.claims(ijakoo);
    UUID first = claims.getFirst().id();
    CaseCard card =
        maker.card(
            ijakoo,
            CardDesign.page(Paper.A4),
            new CaseChoice(Set.of(), Set.of(first, UUID.randomUUID())),
            1,
            1);

    assertThat(card.lanes()).extracting(CaseCard.Lane::dropped).containsExactly(1, 0, 0);
    assertThat(card.lanes().getFirst().items())
        .extracting(LaneItem::lead)
        .contains("Professional experience in finance*")
        .doesNotContain("Several languages*");
  }

  /** All the words of a card; its own toString keeps silent about them. */
  private static String words(CaseCard card) {
    StringBuilder all = new StringBuilder();
    all.append(card.summary()).append(String.join("\n", card.chips()));
    card.lanes()
        .forEach(lane ->
            lane.items().forEach(it -> all.append(it.lead()).append(it.rest()).append(it.note())));
    all.append(card.history().alt()).append(card.voice().text());
    card.outcomes().forEach(it -> all.append(it.word()).append(it.note()));
    return all.toString();
  }
}
