package org.casebridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casebridge.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the program to each rule, and each rule to a fault planted for it. */
class ArchitectureTest {
  private static JavaClasses program;
  private static JavaClasses planted;

  /**
   * A rule and the class planted to break it.
   *
   * @param culprit its name below the planted root
   */
  record Case(String culprit, Function<Rules, ArchRule> rule) {
    @Override
    public String toString() {
      String description = rule.apply(new Rules("org.casebridge")).getDescription();
      return description.substring(description.indexOf("because "));
    }
  }

  static Stream<Case> rules() {
    return Stream.of(
        new Case("domain.KnowsAUseCase", Rules::domainKnowsNothingElse),
        new Case("app.KnowsTheStore", Rules::appKnowsNoneOfItsUsers),
        new Case("app.port.KnowsAUseCase", Rules::portsKnowOnlyWhatTheyCarry),
        new Case("store.KnowsAUseCase", Rules::storeKnowsOnlyThePortsAndTheModel),
        new Case("report.KnowsTheStore", Rules::reportKnowsOnlyThePortsAndTheModel),
        new Case("cli.KnowsTheWindow", Rules::commandLineKnowsNoWindow),
        new Case("ui.shell.KnowsACommand", Rules::windowKnowsOnlyUseCases),
        new Case("app.KnowsMain", Rules::nobodyKnowsMain),
        new Case("app.UsesJavaFx", Rules::javaFxOnlyInTheWindow),
        new Case("app.UsesSql", Rules::sqlOnlyInTheStore),
        new Case("app.takeaway.KnowsAUseCase", Rules::whatIsTakenAwayKnowsNoView),
        new Case("app.UsesPdf", Rules::fileFormatsOnlyInTheReport),
        new Case("app.UsesSpreadsheets", Rules::fileFormatsOnlyInTheReport),
        new Case("app.UsesTextDocuments", Rules::fileFormatsOnlyInTheReport),
        new Case("ui.shell.UsesJson", Rules::jsonOnlyAtTheEdges),
        new Case("ui.cases.KnowsCompare", Rules::featuresNeverImportEachOther),
        new Case("ui.cases.KnowsTheShell", Rules::featuresDoNotKnowTheShell),
        new Case("ui.common.KnowsAScreen", Rules::commonKnowsNoScreen),
        new Case("app.circle.one.One", Rules::noCircles),
        new Case("app.Prints", Rules::onlyTheCommandLinePrints),
        new Case("app.UsesDate", Rules::timeIsJavaTime),
        new Case("app.UsesCalendar", Rules::timeIsJavaTime),
        new Case("app.StartsAThread", Rules::threadsAreStartedInOnePlace),
        new Case("app.HasAnExecutor", Rules::threadsAreStartedInOnePlace),
        new Case("domain.unmarked.NobodySaysWhereNullMayBe", Rules::everyPackageSaysWhereNullMayBe),
        new Case("app.Singleton", Rules::nothingChangesBehindTheWiring));
  }

  @BeforeAll
  static void readClasses() throws URISyntaxException {
    program = new ClassFileImporter().importPath(placeOf(Main.class));
    planted =
        new ClassFileImporter()
            .importPath(placeOf(Rules.class).resolve("org/casebridge/architecture/planted"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProgramKeepsTheRule(Case rule) {
    rule.rule().apply(new Rules("org.casebridge")).allowEmptyShould(true).check(program);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleFindsThePlantedFault(Case rule) {
    String root = "org.casebridge.architecture.planted";
    EvaluationResult result = rule.rule().apply(new Rules(root)).evaluate(planted);
    assertThat(result.getFailureReport().toString())
        .contains("because")
        .contains(root + "." + rule.culprit());
  }

  @Test
  void theProgramWasRead() {
    assertThat(program.size()).isGreaterThan(100);
    assertThat(program.contain("org.casebridge.domain.Case")).isTrue();
  }

  private static Path placeOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
