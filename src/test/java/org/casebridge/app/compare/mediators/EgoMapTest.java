package org.casebridge.app.compare.mediators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.SampleCases;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.MediatorKind;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Support;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expectations are the mediators and supports of the sample study. */
class EgoMapTest {
  private static final int IJAKOO = 0;
  private static final int MUHAZZIN = 1;
  private static final int DESTINY = 2;
  private static SampleCases sample;

  @BeforeAll
  static void readTheSample(@TempDir Path folder) throws Exception {
    sample = SampleCases.in(folder);
  }

  private static CaseFile file(int number) {
    return sample.cases().get(number);
  }

  private static List<Tie> over(CaseFile file) {
    return EgoMap.of(file, Optional.empty(), sample.labels()).ties();
  }

  private static List<Tie> in(CaseFile file, int phase) {
    UUID id = file.phases().get(phase).id();
    return EgoMap.of(file, Optional.of(id), sample.labels()).ties();
  }

  @Test
  void overAllPhasesEachMediatorStandsWithStanceAndSupport() {
    List<Tie> ties = over(file(IJAKOO));
    assertThat(ties)
        .extracting(Tie::name)
        .containsExactly("Airport employer", "Community organisation");
    assertThat(ties)
        .extracting(Tie::sphere)
        .containsExactly(Optional.of(Sphere.WORKPLACE), Optional.of(Sphere.COMMUNITY));
    assertThat(ties)
        .extracting(Tie::stance)
        .containsExactly(Optional.of(Stance.ABSENT), Optional.of(Stance.BRIDGE));
    assertThat(ties).extracting(Tie::inferred).containsExactly(false, true);
    assertThat(ties).extracting(Tie::supportCount).containsExactly(1, 1);
    assertThat(ties)
        .extracting(Tie::supports)
        .containsExactly(List.of("referral"), List.of("payment"));
    assertThat(ties)
        .extracting(Tie::absentSupports)
        .containsExactly(List.of("path clarity"), List.of());
    assertThat(ties).extracting(Tie::type).containsOnly(Optional.of(MediatorKind.ORGANISATION));
    assertThat(ties).allMatch(Tie::present).noneMatch(Tie::turned);
  }

  @Test
  void anUnnamedMediatorIsCalledByRole() {
    assertThat(over(file(MUHAZZIN)))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.name()).isEqualTo("supervisor");
          assertThat(it.role()).isEqualTo("supervisor");
          assertThat(it.supportCount()).isEqualTo(4);
          assertThat(it.supports())
              .containsExactly("material", "exposure", "coaching", "path clarity");
        });
  }

  @Test
  void inAPhaseWhoIsNotSpokenOfKeepsTheirPlaceAsNotPresent() {
    List<Tie> james = in(file(DESTINY), 0);
    assertThat(james).extracting(Tie::name).containsExactly("James", "Bob");
    assertThat(james).extracting(Tie::present).containsExactly(true, false);
    assertThat(james)
        .extracting(Tie::stance)
        .containsExactly(Optional.of(Stance.BRIDGE), Optional.empty());
    assertThat(james.getFirst().supports())
        .containsExactly("sponsorship", "coaching*", "challenging assignment*", "acceptance*");
    List<Tie> bob = in(file(DESTINY), 1);
    assertThat(bob).extracting(Tie::present).containsExactly(false, true);
    assertThat(bob)
        .extracting(Tie::stance)
        .containsExactly(Optional.empty(), Optional.of(Stance.BARRIER));
    assertThat(bob).extracting(Tie::supportCount).containsExactly(0, 0);
  }

  @Test
  void thePhasesToLookAtAreNamedWithTheirStance() {
    assertThat(EgoMap.of(file(DESTINY), Optional.empty(), sample.labels()).phases())
        .extracting(EgoMap.PhaseChoice::label)
        .containsExactly("Under manager James: bridge", "Under general manager Bob: barrier");
  }

  @Test
  void claimsAndTheWordsBehindThemBelongToThePhase() {
    Tie james = in(file(DESTINY), 0).getFirst();
    List<UUID> claims = new ArrayList<>();
    claims.add(file(DESTINY).mediations().getFirst().id());
    file(DESTINY).supports().forEach(it -> claims.add(it.id()));
    assertThat(james.claimIds()).isEqualTo(claims);
    assertThat(james.behind().excerptIds())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            file(DESTINY).links().stream()
                .filter(it -> claims.contains(it.claimId()))
                .map(it -> it.excerptId())
                .distinct()
                .toList());
    assertThat(in(file(DESTINY), 1).getFirst().claimIds()).isEmpty();
  }

  @Test
  void whoStoodElsewhereInAnotherPhaseHasTurned() {
    CaseFile file = file(DESTINY);
    UUID james = file.mediators().getFirst().id();
    Mediation bob = Shape.with(file.mediations().get(1), "mediatorId", james);
    CaseFile turning =
        GeneratedCases.with(file, "mediations", List.of(file.mediations().getFirst(), bob));
    assertThat(over(turning)).extracting(Tie::turned).containsExactly(true, false);
    assertThat(over(turning).getFirst().stance()).contains(Stance.MIXED);
    assertThat(in(turning, 0).getFirst().turned()).isTrue();
    assertThat(in(turning, 0).getFirst().stance()).contains(Stance.BRIDGE);
    assertThat(in(turning, 1).getFirst().stance()).contains(Stance.BARRIER);
  }

  @Test
  void aStanceThatIsNotStatedIsNone() {
    CaseFile file = file(MUHAZZIN);
    Mediation silent =
        Shape.with(file.mediations().getFirst(), "claim.presence", Presence.NOT_STATED);
    CaseFile without = GeneratedCases.with(file, "mediations", List.of(silent));
    assertThat(over(without).getFirst().stance()).isEmpty();
  }

  @Test
  void supportOfNobodyNamedHasATieOfItsOwn() {
    CaseFile file = file(DESTINY);
    List<Support> supports = new ArrayList<>(file.supports());
    supports.set(0, Shape.with(supports.getFirst(), "mediatorId", null));
    CaseFile unnamed = GeneratedCases.with(file, "supports", supports);
    Tie tie = over(unnamed).getLast();
    assertThat(tie.name()).isEqualTo("not stated who");
    assertThat(tie.mediatorId()).isEmpty();
    assertThat(tie.sphere()).isEmpty();
    assertThat(tie.supports()).containsExactly("sponsorship");
    assertThat(in(unnamed, 0).getLast().present()).isTrue();
    assertThat(in(unnamed, 1).getLast().present()).isFalse();
    assertThat(over(unnamed)).hasSize(3);
  }

  @Test
  void aRoleTellsTheSphere() {
    assertThat(List.of("supervisor", "manager", "hr", "employer", "peer"))
        .allMatch(it -> Sphere.of(it) == Sphere.WORKPLACE);
    assertThat(Sphere.of("family")).isEqualTo(Sphere.HOME);
    assertThat(List.of("educator", "community_organisation", "union_steward"))
        .allMatch(it -> Sphere.of(it) == Sphere.COMMUNITY);
  }
}
