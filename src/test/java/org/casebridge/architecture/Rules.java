package org.casebridge.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the architecture for the packages under a root, so that they hold for the program
 * and can be seen failing on a planted tree.
 */
final class Rules {
  private static final String[] JAVAFX = {
    "javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp.ikonli.javafx.."
  };
  private static final List<String> FEATURES =
      List.of("cases", "compare", "workshop", "sources", "study", "cards");
  private static final Set<String> THREAD_MAKERS =
      Set.of(
          "java.lang.Thread.<init>",
          "java.lang.Thread.ofPlatform",
          "java.lang.Thread.ofVirtual",
          "java.lang.Thread.startVirtualThread",
          "java.util.Timer.<init>",
          "java.util.concurrent.ForkJoinPool.<init>",
          "java.util.concurrent.ThreadPoolExecutor.<init>");

  private final String root;

  /**
   * @param root the package that holds the layers, e.g. {@code org.casebridge}
   */
  Rules(String root) {
    this.root = root;
  }

  ArchRule domainKnowsNothingElse() {
    return classes()
        .that(in("domain"))
        .should()
        .onlyDependOnClassesThat(
            in("domain").or(resideInAnyPackage("java..", "org.jspecify.annotations")))
        .because("the model must outlive every window, file format and library around it");
  }

  ArchRule appKnowsNoneOfItsUsers() {
    return noClasses()
        .that(in("app"))
        .should()
        .dependOnClassesThat(in("store", "report", "cli", "ui"))
        .because("the window, the command line and the tests use the same cases in the same way");
  }

  ArchRule portsKnowOnlyWhatTheyCarry() {
    return noClasses()
        .that(in("app.port"))
        .should()
        .dependOnClassesThat(
            in("app").and(not(in("app.port", "app.card", "app.takeaway", "app.text"))))
        .because("whoever implements a port would otherwise have to know the use cases");
  }

  ArchRule storeKnowsOnlyThePortsAndTheModel() {
    return layerKnowsOnly("store", "store", "app.port", "app.text", "domain")
        .because("the study file can then be changed without reading a use case");
  }

  ArchRule reportKnowsOnlyThePortsAndTheModel() {
    return layerKnowsOnly(
            "report", "report", "app.port", "app.card", "app.takeaway", "app.text", "domain")
        .because("a page prints what it is given and never looks into a study itself");
  }

  ArchRule commandLineKnowsNoWindow() {
    return noClasses()
        .that(in("cli"))
        .should()
        .dependOnClassesThat(in("ui", "store", "report"))
        .because("commands run where there is no display, over the same use cases as the window");
  }

  ArchRule windowKnowsOnlyUseCases() {
    return noClasses()
        .that(in("ui"))
        .should()
        .dependOnClassesThat(in("cli", "store", "report"))
        .because("what a screen shows comes from a use case, which tests can run without a screen");
  }

  ArchRule nobodyKnowsMain() {
    return noClasses()
        .that(resideInAPackage(root + ".*.."))
        .should()
        .dependOnClassesThat(resideInAPackage(root))
        .because("only Main sees everything, and it hands each part what it needs");
  }

  ArchRule javaFxOnlyInTheWindow() {
    return noClasses()
        .that(in("domain", "app", "store", "report", "cli"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(JAVAFX))
        .because("everything but the window must run without a display");
  }

  ArchRule sqlOnlyInTheStore() {
    return noClasses()
        .that(elsewhereThan("store"))
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."))
        .because("a row is written in one transaction with its history, and only there");
  }

  ArchRule whatIsTakenAwayKnowsNoView() {
    return layerKnowsOnly("app.takeaway", "app.takeaway", "app.text", "domain")
        .because("a table and a drawing serve every view and every format, and know none of them");
  }

  ArchRule fileFormatsOnlyInTheReport() {
    return noClasses()
        .that(elsewhereThan("report"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.apache.pdfbox..",
                "org.apache.fontbox..",
                "org.dhatim..",
                "org.apache.poi..",
                "org.apache.xmlbeans..",
                "org.openxmlformats.."))
        .because("the libraries of file formats are large, and slow to start, and may be replaced");
  }

  ArchRule jsonOnlyAtTheEdges() {
    return noClasses()
        .that(elsewhereThan("app.interchange", "store"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..", "com.networknt.."))
        .because("JSON is read in two places: the interchange form, and what the store keeps");
  }

  ArchRule featuresNeverImportEachOther() {
    return slices()
        .matching(root + ".ui.(" + String.join("|", FEATURES) + ")..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .because("a screen can then be changed or left out alone; the shell composes them");
  }

  ArchRule commonKnowsNoScreen() {
    return noClasses()
        .that(in("ui.common"))
        .should()
        .dependOnClassesThat(in(screens().toArray(String[]::new)))
        .because("what every screen uses would otherwise drag every screen along");
  }

  ArchRule featuresDoNotKnowTheShell() {
    return noClasses()
        .that(in(FEATURES.stream().map(feature -> "ui." + feature).toArray(String[]::new)))
        .should()
        .dependOnClassesThat(in("ui.shell"))
        .because("the shell composes the screens; what they need of it, it hands to them");
  }

  ArchRule noCircles() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .because("packages in a circle can only be understood, tested and changed together");
  }

  ArchRule onlyTheCommandLinePrints() {
    return noClasses()
        .that(elsewhereThan("cli").and(not(resideInAPackage(root))))
        .should(ACCESS_STANDARD_STREAMS)
        .because("nobody reads a window's console, and case text must not end up in one");
  }

  ArchRule timeIsJavaTime() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            nameMatching(
                "java\\.util\\.(Date|(Gregorian)?Calendar)"
                    + "|java\\.text\\.(SimpleDateFormat|DateFormat)"))
        .because("a Date or a Calendar can be changed by whoever holds it, and none is partial");
  }

  ArchRule threadsAreStartedInOnePlace() {
    return noClasses()
        .that(elsewhereThan("store").and(not(nameMatching(root.replace(".", "\\.") + BACKGROUND))))
        .should()
        .accessTargetWhere(makesAThread())
        .because("Background alone decides what runs beside the interface and how it ends");
  }

  ArchRule everyPackageSaysWhereNullMayBe() {
    return classes()
        .should(beInANullMarkedPackage())
        .because("NullAway looks only into packages marked @NullMarked");
  }

  ArchRule nothingChangesBehindTheWiring() {
    return fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .allowEmptyShould(true)
        .because("a static field that changes is a singleton: two studies or two tests would meet");
  }

  private static final String BACKGROUND = "\\.ui\\.common\\.Background(\\$.*)?";

  private static Stream<String> screens() {
    return Stream.concat(FEATURES.stream(), Stream.of("shell")).map(screen -> "ui." + screen);
  }

  private ArchRule layerKnowsOnly(String layer, String... allowed) {
    return noClasses()
        .that(in(layer))
        .should()
        .dependOnClassesThat(resideInAPackage(root + "..").and(not(in(allowed))));
  }

  private DescribedPredicate<JavaClass> in(String... packages) {
    return resideInAnyPackage(
        Arrays.stream(packages).map(name -> root + "." + name + "..").toArray(String[]::new));
  }

  private DescribedPredicate<JavaClass> elsewhereThan(String... packages) {
    return resideInAPackage(root + "..").and(not(in(packages)));
  }

  private static DescribedPredicate<JavaAccess<?>> makesAThread() {
    return DescribedPredicate.describe(
        "makes a thread",
        access -> {
          JavaClass owner = access.getTargetOwner();
          return owner.isEquivalentTo(java.util.concurrent.Executors.class)
              || THREAD_MAKERS.contains(owner.getName() + "." + access.getTarget().getName());
        });
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getName() + (marked ? " is" : " isn't") + " in such a package"));
      }
    };
  }
}
