package org.casebridge.app.compare.mediators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebridge.app.SampleCases;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Support;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expectations are the supports of the sample study, counted by hand. */
class SupportMatrixTest {
  private static SampleCases sample;
  private static SupportMatrix matrix;

  @BeforeAll
  static void countTheSample(@TempDir Path folder) throws Exception {
    sample = SampleCases.in(folder);
    matrix = SupportMatrix.of(sample.cases(), sample.labels());
  }

  /** Present, and after a bar what is stated absent. */
  private static String counts(List<SupportMatrix.Square> squares) {
    List<String> each = new ArrayList<>();
    squares.forEach(it ->
        each.add(
            it.statedAbsent() == 0
                ? Integer.toString(it.present())
                : it.present() + "|" + it.statedAbsent()));
    return String.join(" ", each);
  }

  @Test
  void rowsAndColumnsAreThoseThatOccurInTheVocabularysOrder() {
    assertThat(matrix.roles())
        .extracting(SupportMatrix.Head::label)
        .containsExactly("supervisor", "manager", "employer", "community organisation");
    assertThat(matrix.kinds())
        .extracting(SupportMatrix.Head::label)
        .containsExactly(
            "sponsorship",
            "exposure",
            "coaching",
            "challenging assignment",
            "acceptance",
            "referral",
            "material",
            "payment",
            "path clarity");
  }

  @Test
  void eachCellCountsWhatWasThereAndApartWhatExpresslyWasNot() {
    assertThat(matrix.cells())
        .extracting(SupportMatrixTest::counts)
        .containsExactly(
            "0 1 1 0 0 0 1 0 1", "1 0 1 1 1 0 0 0 0", "0 0 0 0 0 1 0 0 0|1", "0 0 0 0 0 0 0 1 0");
    assertThat(counts(matrix.roleTotals())).isEqualTo("4 4 1|1 1");
    assertThat(counts(matrix.kindTotals())).isEqualTo("1 1 2 1 1 1 1 1 1|1");
    assertThat(counts(List.of(matrix.total()))).isEqualTo("10|1");
  }

  @Test
  void aCellNamesItsSupportsByCase() {
    CaseFile muhazzin = sample.cases().get(1);
    CaseFile destiny = sample.cases().get(2);
    assertThat(matrix.kindTotals().get(2).supports())
        .containsExactly(
            new SupportMatrix.Given(
                muhazzin.learner().id(), muhazzin.supports().get(2).id(), Presence.PRESENT),
            new SupportMatrix.Given(
                destiny.learner().id(), destiny.supports().get(1).id(), Presence.PRESENT));
  }

  @Test
  void supportOfNobodyNamedStandsLastAndWhatIsNotStatedIsNotCounted() {
    CaseFile file = sample.cases().get(1);
    List<Support> supports = new ArrayList<>(file.supports());
    supports.set(0, Shape.with(supports.get(0), "mediatorId", null));
    supports.set(1, Shape.with(supports.get(1), "claim.presence", Presence.NOT_STATED));
    SupportMatrix one =
        SupportMatrix.of(List.of(GeneratedCases.with(file, "supports", supports)), sample.labels());
    assertThat(one.roles())
        .containsExactly(
            new SupportMatrix.Head("supervisor", "supervisor"),
            new SupportMatrix.Head("", "not stated who"));
    assertThat(one.kinds())
        .extracting(SupportMatrix.Head::code)
        .containsExactly("coaching", "material", "path_clarity");
    assertThat(one.cells()).extracting(SupportMatrixTest::counts).containsExactly("1 0 1", "0 1 0");
  }

  @Test
  void theStudysOwnRolesStandBehindTheShippedAndBeforeNobodyNamed() {
    CaseFile file = sample.cases().get(2);
    List<Mediator> mediators = new ArrayList<>(file.mediators());
    mediators.set(0, Shape.with(mediators.getFirst(), "role", "advocate"));
    List<Support> supports = new ArrayList<>(file.supports());
    supports.set(0, Shape.with(supports.getFirst(), "mediatorId", null));
    CaseFile own =
        GeneratedCases.with(
            GeneratedCases.with(file, "supports", supports), "mediators", mediators);
    assertThat(SupportMatrix.of(List.of(own), sample.labels()).roles())
        .extracting(SupportMatrix.Head::code)
        .containsExactly("manager", "advocate", "");
  }

  @Test
  void aSortOfMediatorThatGaveNothingKeepsItsRow() {
    CaseFile file = GeneratedCases.with(sample.cases().get(2), "supports", List.of());
    SupportMatrix none = SupportMatrix.of(List.of(file), sample.labels());
    assertThat(none.roles()).extracting(SupportMatrix.Head::code).containsExactly("manager");
    assertThat(none.kinds()).isEmpty();
    assertThat(none.roleTotals()).containsExactly(SupportMatrix.Square.NONE);
    assertThat(none.total()).isEqualTo(SupportMatrix.Square.NONE);
  }

  @Test
  void accessIsListedOnlyWhereItIsStated() {
    assertThat(SupportAccess.of(sample.cases(), sample.labels()))
        .extracting(it ->
            it.pseudonym()
                + ", "
                + it.kind()
                + ", "
                + it.mediator()
                + ": "
                + it.has()
                + it.lacks()
                + it.decides()
                + it.initiates())
        .containsExactly(
            "Ijakoo, referral, Airport employer: the employer",
            "Ijakoo, payment, Community organisation: the learner",
            "Muhazzin, material, supervisor: the supervisor",
            "Muhazzin, exposure, supervisor: the supervisor",
            "Destiny, sponsorship, James: James");
  }

  @Test
  void eachPartOfAccessStandsInItsOwnPlace() {
    CaseFile file = sample.cases().get(1);
    Support support = Shape.with(file.supports().get(2), "whoHas", "shift leads");
    support = Shape.with(support, "whoLacks", "night shift");
    support = Shape.with(support, "whoDecides", "HR");
    CaseFile told = GeneratedCases.with(file, "supports", List.of(support));
    assertThat(SupportAccess.of(List.of(told), sample.labels()))
        .singleElement()
        .satisfies(it ->
            assertThat(List.of(it.has(), it.lacks(), it.decides(), it.initiates()))
                .containsExactly("shift leads", "night shift", "HR", ""));
  }

  @Test
  void totalsAgreeForGeneratedCases() {
    List<CaseFile> cases = GeneratedCases.of(200, 7);
    SupportMatrix many = SupportMatrix.of(cases, Labels.of(List.of(), Locale.ENGLISH));
    long present =
        cases.stream()
            .flatMap(it -> it.supports().stream())
            .filter(it -> it.claim().presence() == Presence.PRESENT)
            .count();
    assertThat(present).isPositive();
    assertThat(many.total().present()).isEqualTo((int) present);
    assertThat(many.roleTotals().stream().mapToInt(SupportMatrix.Square::present).sum())
        .isEqualTo((int) present);
    assertThat(many.kindTotals().stream().mapToInt(SupportMatrix.Square::present).sum())
        .isEqualTo((int) present);
    assertThat(many.cells().stream().flatMap(List::stream).mapToInt(it -> it.present()).sum())
        .isEqualTo((int) present);
  }
}
