package org.casebridge.app.compare.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casebridge.app.SampleCases;
import org.casebridge.app.card.Tone;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Event;
import org.casebridge.domain.PartialDate;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Stance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Expectations are worked out by hand from the sample study's events: Ijakoo has two at the airport
 * and three with the community organisation, Muhazzin two, Destiny three under James and two under
 * Bob.
 */
class TimelineTest {
  private static final int IJAKOO = 0;
  private static final int MUHAZZIN = 1;
  private static final int DESTINY = 2;
  private static SampleCases sample;
  private static Timeline inOrder;

  @BeforeAll
  static void layTheSampleOut(@TempDir Path folder) throws Exception {
    sample = SampleCases.in(folder);
    inOrder = aligned(new Alignment.ByOrder());
  }

  private static Timeline aligned(Alignment alignment) {
    return Timeline.of(sample.cases(), alignment, sample.labels());
  }

  private static List<String> phases(Lane lane) {
    return lane.phases().stream().map(it -> it.label() + " " + it.from() + " " + it.to()).toList();
  }

  private static List<String> spans(Lane lane) {
    return lane.spans().stream()
        .map(it -> it.text() + " " + it.from() + " " + it.to() + " row " + it.row())
        .toList();
  }

  private static List<String> marks(Lane lane) {
    return lane.marks().stream()
        .map(it -> it.text() + " " + it.x() + (it.row() == 0 ? "" : " row " + it.row()))
        .toList();
  }

  @Test
  void lanesAreTheCasesInOrderAndBeginTogether() {
    assertThat(inOrder.lanes())
        .extracting(Lane::pseudonym)
        .containsExactly("Ijakoo", "Muhazzin", "Destiny");
    assertThat(inOrder.lanes()).allMatch(Lane::aligned).allMatch(it -> it.from() == 0);
    assertThat(inOrder.lanes()).extracting(Lane::to).containsExactly(5.0, 2.0, 5.0);
    assertThat(List.of(inOrder.from(), inOrder.to())).containsExactly(0.0, 5.0);
    assertThat(inOrder.ticks()).isEmpty();
    assertThat(inOrder.anchor()).isEmpty();
  }

  @Test
  void aPhaseIsAsLongAsItsEventsAndTellsItsStance() {
    assertThat(phases(inOrder.lanes().get(IJAKOO)))
        .containsExactly("At the airport 0.0 2.0", "With the community organisation 2.0 5.0");
    assertThat(phases(inOrder.lanes().get(MUHAZZIN)))
        .containsExactly("Under his supervisor 0.0 2.0");
    assertThat(phases(inOrder.lanes().get(DESTINY)))
        .containsExactly("Under manager James 0.0 3.0", "Under general manager Bob 3.0 5.0");
    assertThat(inOrder.lanes().get(DESTINY).phases())
        .extracting(PhaseBar::stance)
        .containsExactly(Optional.of(Stance.BRIDGE), Optional.of(Stance.BARRIER));
    assertThat(inOrder.lanes().get(IJAKOO).phases())
        .extracting(PhaseBar::inferred)
        .containsExactly(false, true);
    assertThat(inOrder.lanes().get(IJAKOO).phases().getFirst().words())
        .isEqualTo("At the airport: absent · Large regional airport");
  }

  @Test
  void eventsStandInTheMiddleOfTheirUnitAndOutcomesAtTheirEventOrTheirPhasesEnd() {
    assertThat(marks(inOrder.lanes().get(IJAKOO)))
        .containsExactly(
            "Referred to the ESOL class 0.5",
            "Left the airport 1.5",
            "Started with a new employer 2.5",
            "Sought the community programme 3.5",
            "Studying for the certificate 4.5",
            "schedule: achieved 2.5 row 1",
            "credential: pending 4.5 row 1",
            "employment: expected 5.0");
    assertThat(marks(inOrder.lanes().get(MUHAZZIN)))
        .containsExactly(
            "Supervisory programme and guidance 0.5",
            "Promoted 1.5",
            "title: achieved 1.5 row 1",
            "recognition: achieved 2.0");
    assertThat(marks(inOrder.lanes().get(DESTINY)))
        .containsExactly(
            "Tapped for supervisor 0.5",
            "Mentored and trained on the job 1.5",
            "James’s position eliminated 2.5",
            "Bob blocks: title and raise denied 3.5",
            "Left job and employer 4.5",
            "responsibility: achieved 3.0",
            "title: denied 3.5 row 1",
            "pay: denied 3.5 row 2",
            "retention: denied 4.5 row 1");
  }

  @Test
  void onlyAPlaceInTheOrderThatIsInferredIsUncertain() {
    assertThat(inOrder.lanes().get(IJAKOO).marks())
        .filteredOn(it -> it.kind() == MarkPoint.Kind.EVENT)
        .extracting(MarkPoint::uncertain)
        .containsExactly(false, false, true, true, false);
  }

  @Test
  void eachMarkTellsHowItWorked() {
    assertThat(inOrder.lanes().get(DESTINY).marks())
        .extracting(MarkPoint::tone)
        .containsExactly(
            Tone.PLAIN,
            Tone.PLAIN,
            Tone.BAD,
            Tone.BAD,
            Tone.PLAIN,
            Tone.GOOD,
            Tone.BAD,
            Tone.BAD,
            Tone.BAD);
    assertThat(inOrder.lanes().get(IJAKOO).marks())
        .filteredOn(it -> it.kind() == MarkPoint.Kind.OUTCOME)
        .extracting(MarkPoint::tone)
        .containsExactly(Tone.GOOD, Tone.PLAIN, Tone.PLAIN);
  }

  @Test
  void barsLastFromTheirFirstEventToTheirPhasesEndAndNoneIsMerged() {
    assertThat(spans(inOrder.lanes().get(IJAKOO)))
        .containsExactly(
            "Workplace ESOL class 0.5 2.0 row 0",
            "Tech support certification 3.5 5.0 row 0",
            "referral 0.5 2.0 row 1",
            "path clarity 0.0 2.0 row 2",
            "payment 2.0 5.0 row 1");
    assertThat(spans(inOrder.lanes().get(MUHAZZIN)))
        .containsExactly(
            "Supervisory programme at work 0.5 2.0 row 0",
            "material 0.0 2.0 row 1",
            "exposure 0.0 2.0 row 2",
            "coaching 0.5 2.0 row 3",
            "path clarity 0.5 2.0 row 4");
    assertThat(spans(inOrder.lanes().get(DESTINY)))
        .containsExactly(
            "Supervisor position 0.5 3.0 row 0",
            "On-the-job training from James 1.5 3.0 row 1",
            "sponsorship 0.5 3.0 row 2",
            "coaching 1.5 3.0 row 3",
            "challenging assignment 1.5 3.0 row 4",
            "acceptance 0.0 3.0 row 5");
  }

  @Test
  void aSupportThatWasExpresslyNotGivenStaysApart() {
    assertThat(inOrder.lanes().get(IJAKOO).spans())
        .extracting(SpanBar::presence)
        .containsExactly(
            Presence.PRESENT,
            Presence.PRESENT,
            Presence.PRESENT,
            Presence.STATED_ABSENT,
            Presence.PRESENT);
    assertThat(inOrder.lanes().get(IJAKOO).spans())
        .extracting(SpanBar::status)
        .containsExactly("offered", "in progress", "", "", "helped");
  }

  @Test
  void alignedOnAChangeOfMediatorDestinyAloneMeetsItAndTheOthersStayGreyed() {
    Timeline timeline = aligned(new Alignment.OnEvent("mediator_left"));
    assertThat(timeline.lanes()).extracting(Lane::aligned).containsExactly(false, false, true);
    assertThat(phases(timeline.lanes().get(DESTINY)))
        .containsExactly("Under manager James -2.5 0.5", "Under general manager Bob 0.5 2.5");
    assertThat(marks(timeline.lanes().get(DESTINY))).contains("James’s position eliminated 0.0");
    assertThat(phases(timeline.lanes().get(IJAKOO)))
        .containsExactly("At the airport -2.5 -0.5", "With the community organisation -0.5 2.5");
    assertThat(phases(timeline.lanes().get(MUHAZZIN)))
        .containsExactly("Under his supervisor -2.5 -0.5");
    assertThat(List.of(timeline.from(), timeline.to())).containsExactly(-2.5, 2.5);
    assertThat(timeline.anchor()).contains(0.0);
    assertThat(timeline.ticks()).containsExactly(new Tick(0, "mediator left"));
  }

  @Test
  void alignedOnLeavingTheJobTwoLanesMeet() {
    Timeline timeline = aligned(new Alignment.OnEvent("left_job"));
    assertThat(timeline.lanes()).extracting(Lane::aligned).containsExactly(true, false, true);
    assertThat(timeline.lanes()).extracting(Lane::from).containsExactly(-1.5, -4.5, -4.5);
    assertThat(timeline.lanes()).extracting(Lane::to).containsExactly(3.5, -2.5, 0.5);
    assertThat(List.of(timeline.from(), timeline.to())).containsExactly(-4.5, 3.5);
  }

  @Test
  void whereNoCaseHasTheEventNothingMeets() {
    Timeline timeline = aligned(new Alignment.OnEvent("unknown"));
    assertThat(timeline.lanes()).noneMatch(Lane::aligned).allMatch(it -> it.from() == 0);
    assertThat(timeline.anchor()).isEmpty();
  }

  @Test
  void whatHappenedInSomeCaseIsOfferedWithHowManyHaveIt() {
    assertThat(Alignments.offered(sample.cases(), sample.labels()))
        .extracting(it -> it.alignment().key() + ", " + it.label() + ", " + it.cases())
        .containsExactly(
            "event:referred, referred, 1",
            "event:trained, trained, 3",
            "event:tapped, tapped, 1",
            "event:promoted, promoted, 1",
            "event:blocked, blocked, 1",
            "event:mediator_left, mediator left, 1",
            "event:hired, hired, 1",
            "event:left_job, left job, 2",
            "event:sought_elsewhere, sought elsewhere, 1");
  }

  @Test
  void anEventThatExpresslyDidNotHappenAlignsNothing() {
    CaseFile file = sample.cases().get(MUHAZZIN);
    List<Event> events = new ArrayList<>(file.events());
    events.set(1, Shape.with(events.get(1), "claim.presence", Presence.STATED_ABSENT));
    CaseFile notPromoted = with(file, file.phases(), events);
    Timeline timeline =
        Timeline.of(List.of(notPromoted), new Alignment.OnEvent("promoted"), sample.labels());
    assertThat(timeline.lanes()).noneMatch(Lane::aligned);
    assertThat(timeline.lanes().getFirst().marks().get(1).tone()).isEqualTo(Tone.PLAIN);
    assertThat(Alignments.offered(List.of(notPromoted), sample.labels()))
        .extracting(Alignments.Offer::label)
        .containsExactly("trained");
  }

  @Test
  void anEventWithoutAPhaseStandsBehindTheOneBeforeIt() {
    CaseFile file = sample.cases().get(DESTINY);
    List<Event> events = new ArrayList<>(file.events());
    events.set(3, Shape.with(events.get(3), "phaseId", null));
    Lane lane = only(with(file, file.phases(), events), new Alignment.ByOrder());
    assertThat(phases(lane))
        .containsExactly("Under manager James 0.0 4.0", "Under general manager Bob 4.0 5.0");
    assertThat(lane.marks().get(3).x()).isEqualTo(3.5);
    assertThat(lane.marks().get(3).uncertain()).isTrue();
    Lane bare = only(with(file, List.of(), events), new Alignment.ByOrder());
    assertThat(bare.to()).isEqualTo(5);
    assertThat(bare.marks()).extracting(MarkPoint::x).startsWith(0.5, 1.5, 2.5, 3.5, 4.5);
    assertThat(bare.spans().getLast().to()).isEqualTo(5);
  }

  @Test
  void aKeyNamesEachAlignmentAndAnUnknownOneMeansByOrder() {
    List<Alignment> all =
        List.of(
            new Alignment.ByOrder(),
            new Alignment.ByDate(),
            new Alignment.OnEvent("mediator_left"));
    assertThat(all)
        .extracting(Alignment::key)
        .containsExactly("order", "date", "event:mediator_left");
    assertThat(all).allSatisfy(it -> assertThat(Alignment.parse(it.key())).isEqualTo(it));
    assertThat(List.of("", "event:", "moon"))
        .allSatisfy(it -> assertThat(Alignment.parse(it)).isEqualTo(new Alignment.ByOrder()));
  }

  /** Destiny with dates of every sort; days are counted by hand, 2020 is a leap year. */
  private static CaseFile dated() {
    CaseFile file = sample.cases().get(DESTINY);
    List<Phase> phases = new ArrayList<>(file.phases());
    phases.set(0, span(phases.get(0), "2020-01-01", "2021-06"));
    List<Event> events = new ArrayList<>(file.events());
    events.set(0, span(events.get(0), "2020-07-01", "2020-07-01"));
    events.set(2, span(events.get(2), "2021-04", "2021-04"));
    events.set(3, span(events.get(3), "2022", "2022"));
    events.set(4, span(events.get(4), "2023-01-01", "2023-12-31"));
    return with(file, phases, events);
  }

  @Test
  void byDateEachDateStandsWhereItMayLie() {
    Lane lane = only(dated(), new Alignment.ByDate());
    assertThat(lane.aligned()).isTrue();
    MarkPoint day = lane.marks().get(0);
    assertThat(List.of(day.x(), day.earliest(), day.latest())).containsOnly(2020 + 182 / 366.0);
    assertThat(day.uncertain()).isFalse();
    MarkPoint month = lane.marks().get(2);
    assertThat(month.earliest()).isEqualTo(2021 + 90 / 365.0);
    assertThat(month.x()).isCloseTo(2021 + 105 / 365.0, within(1e-9));
    assertThat(month.latest()).isEqualTo(2021 + 120 / 365.0);
    assertThat(month.uncertain()).isTrue();
    MarkPoint year = lane.marks().get(3);
    assertThat(List.of(year.earliest(), year.x(), year.latest()))
        .containsExactly(2022.0, 2022.5, 2023.0);
    assertThat(year.uncertain()).isTrue();
    MarkPoint lasting = lane.marks().get(4);
    assertThat(List.of(lasting.earliest(), lasting.x(), lasting.latest()))
        .containsExactly(2023.0, 2023.5, 2024.0);
    assertThat(lasting.uncertain()).isFalse();
  }

  @Test
  void byDateWhatHasNoneStandsBetweenItsDatedNeighbours() {
    Lane lane = only(dated(), new Alignment.ByDate());
    MarkPoint none = lane.marks().get(1);
    double left = 2020 + 182 / 366.0;
    assertThat(none.x()).isCloseTo((left + 2021 + 105 / 365.0) / 2, within(1e-9));
    assertThat(none.earliest()).isEqualTo(left);
    assertThat(none.latest()).isEqualTo(2021 + 120 / 365.0);
    assertThat(none.uncertain()).isTrue();
  }

  @Test
  void byDateAPhaseKeepsApartWhereItMayAndWhereItMustHaveBeen() {
    Lane lane = only(dated(), new Alignment.ByDate());
    PhaseBar james = lane.phases().get(0);
    assertThat(List.of(james.uncertainFrom(), james.from(), james.to(), james.uncertainTo()))
        .containsExactly(2020.0, 2020.0, 2021 + 151 / 365.0, 2021 + 181 / 365.0);
    assertThat(james.uncertain()).isFalse();
    PhaseBar bob = lane.phases().get(1);
    assertThat(bob.uncertain()).isTrue();
    assertThat(bob.from()).isCloseTo(2021 + 166 / 365.0, within(1e-9));
    assertThat(bob.to()).isCloseTo(2024.125, within(1e-9));
    assertThat(List.of(lane.from(), lane.to())).containsExactly(2020.0, 2024.125);
  }

  @Test
  void aPhaseKnownByItsYearAloneMustHaveBeenAtNoTimeForSure() {
    CaseFile file = sample.cases().get(MUHAZZIN);
    List<Phase> phases = List.of(span(file.phases().getFirst(), "2020", "2020"));
    PhaseBar bar =
        only(with(file, phases, file.events()), new Alignment.ByDate()).phases().getFirst();
    assertThat(List.of(bar.uncertainFrom(), bar.from(), bar.to(), bar.uncertainTo()))
        .containsExactly(2020.0, 2020.5, 2020.5, 2021.0);
  }

  @Test
  void aPhaseLastsToTheEndOfItsLastDay() {
    CaseFile file = sample.cases().get(MUHAZZIN);
    List<Phase> phases = List.of(span(file.phases().getFirst(), "2020-01-01", "2020-12-31"));
    PhaseBar bar =
        only(with(file, phases, file.events()), new Alignment.ByDate()).phases().getFirst();
    assertThat(List.of(bar.uncertainFrom(), bar.from(), bar.to(), bar.uncertainTo()))
        .containsExactly(2020.0, 2020.0, 2021.0, 2021.0);
  }

  @Test
  void aCaseThatHasAnEventTwiceCountsOnceAndMeetsTheOthersAtTheFirst() {
    CaseFile file = sample.cases().get(DESTINY);
    List<Event> events = new ArrayList<>(file.events());
    events.set(4, Shape.with(events.get(4), "type", "blocked"));
    CaseFile twice = with(file, file.phases(), events);
    assertThat(Alignments.offered(List.of(twice), sample.labels()))
        .contains(new Alignments.Offer(new Alignment.OnEvent("blocked"), "blocked", 1));
    assertThat(only(twice, new Alignment.OnEvent("blocked")).marks())
        .extracting(MarkPoint::x)
        .startsWith(-3.0, -2.0, -1.0, 0.0, 1.0);
  }

  @Test
  void byDateACaseWithoutAnyStaysGreyedAndSpreadByOrder() {
    Timeline timeline =
        Timeline.of(
            List.of(dated(), sample.cases().get(MUHAZZIN)),
            new Alignment.ByDate(),
            sample.labels());
    Lane lane = timeline.lanes().get(1);
    assertThat(lane.aligned()).isFalse();
    assertThat(phases(lane)).containsExactly("Under his supervisor 2020.0 2024.125");
    assertThat(lane.marks().get(0).x()).isEqualTo(2020 + 4.125 / 4);
    assertThat(lane.marks()).allMatch(MarkPoint::uncertain);
    assertThat(timeline.ticks())
        .extracting(Tick::label)
        .containsExactly(
            "2020-01", "2020-07", "2021-01", "2021-07", "2022-01", "2022-07", "2023-01", "2023-07",
            "2024-01");
    assertThat(timeline.ticks().get(1).x()).isEqualTo(2020 + 182 / 366.0);
  }

  @Test
  void withoutAnyDateAllLanesAreGreyedAndNoYearIsMarked() {
    Timeline timeline = aligned(new Alignment.ByDate());
    assertThat(timeline.lanes()).noneMatch(Lane::aligned);
    assertThat(timeline.ticks()).isEmpty();
    assertThat(List.of(timeline.from(), timeline.to())).containsExactly(0.0, 1.0);
    assertThat(Timeline.of(List.of(), new Alignment.ByDate(), sample.labels()).lanes()).isEmpty();
  }

  @Test
  void longTimesAreMarkedByYears() {
    assertThat(Scale.ticks(1990.5, 2013.2))
        .extracting(Tick::label)
        .containsExactly(
            "1992", "1994", "1996", "1998", "2000", "2002", "2004", "2006", "2008", "2010", "2012");
    assertThat(Scale.ticks(2020.02, 2020.2))
        .extracting(Tick::label)
        .containsExactly("2020-02", "2020-03");
  }

  @Test
  void generatedCasesNeverOverlapInARowAndStayWithinTheirLane() {
    Labels labels = Labels.of(List.of(), Locale.ENGLISH);
    List<CaseFile> cases = GeneratedCases.of(200, 7);
    List<Alignment> alignments =
        List.of(new Alignment.ByOrder(), new Alignment.ByDate(), new Alignment.OnEvent("trained"));
    for (Alignment alignment : alignments) {
      Timeline timeline = Timeline.of(cases, alignment, labels);
      assertThat(timeline.lanes()).hasSize(200);
      for (Lane lane : timeline.lanes()) {
        assertThat(lane.from()).isGreaterThanOrEqualTo(timeline.from());
        assertThat(lane.to()).isLessThanOrEqualTo(timeline.to());
        assertThat(lane.marks()).allMatch(it -> it.x() >= lane.from() && it.x() <= lane.to());
        assertThat(lane.phases())
            .allMatch(it ->
                it.uncertainFrom() <= it.from()
                    && it.from() <= it.to()
                    && it.to() <= it.uncertainTo());
        assertThat(lane.spans())
            .allSatisfy(one ->
                assertThat(lane.spans())
                    .filteredOn(it -> it != one && it.row() == one.row())
                    .noneMatch(it -> it.from() < one.to() && one.from() < it.to()));
      }
    }
  }

  private static Lane only(CaseFile file, Alignment alignment) {
    return Timeline.of(List.of(file), alignment, sample.labels()).lanes().getFirst();
  }

  private static Phase span(Phase phase, String from, String to) {
    Phase begun = Shape.with(phase, "span.from", new PartialDate(from));
    return Shape.with(begun, "span.to", new PartialDate(to));
  }

  private static Event span(Event event, String from, String to) {
    Event begun = Shape.with(event, "span.from", new PartialDate(from));
    return Shape.with(begun, "span.to", new PartialDate(to));
  }

  private static CaseFile with(CaseFile file, List<Phase> phases, List<Event> events) {
    return GeneratedCases.with(GeneratedCases.with(file, "phases", phases), "events", events);
  }
}
