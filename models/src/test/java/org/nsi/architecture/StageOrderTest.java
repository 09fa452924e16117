package org.nsi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No stage knows the next. */
class StageOrderTest {
  /** Packages below {@code org.nsi}; each may use those before it, none after it. */
  private static final List<String> ORDER =
      List.of(
          "table",
          "cache",
          "unit",
          "source",
          "diagnostic",
          "syntax",
          "input",
          "algebra",
          "tensor",
          "basis",
          "rge",
          "eft",
          "wcxf",
          "model",
          "match",
          "tape",
          "numeric",
          "observable",
          "pipeline",
          "flavour",
          "diagram",
          "why",
          "scan",
          "plot",
          "report",
          "cli");

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    var stages = new TreeSet<String>();
    ProjectClasses.ALL.forEach(type -> stages.add(ProjectClasses.stageOf(type)));
    assertThat(ORDER).as("a new package gets its place in StageOrderTest").containsAll(stages);
  }

  @Test
  void noStageKnowsALaterOne() {
    var violations =
        ProjectClasses.ALL.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(StageOrderTest::looksAhead)
            .map(Dependency::getDescription)
            .distinct()
            .toList();
    assertThat(violations).isEmpty();
  }

  private static boolean looksAhead(Dependency dependency) {
    var target = dependency.getTargetClass().getBaseComponentType();
    return target.getPackageName().startsWith("org.nsi.")
        && ORDER.indexOf(ProjectClasses.stageOf(target))
            > ORDER.indexOf(ProjectClasses.stageOf(dependency.getOriginClass()));
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.nsi.(**)").should().beFreeOfCycles().check(ProjectClasses.ALL);
  }

  @Test
  void onlySyntaxSeesAntlr() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.nsi.syntax..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.antlr..")
        .check(ProjectClasses.ALL);
  }

  @Test
  void onlyPlotsDraw() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.nsi.plot..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.awt..", "org.knowm..", "org.apache.batik..", "org.apache.pdfbox..")
        .check(ProjectClasses.ALL);
  }

  @Test
  void onlyTheCommandLineSeesPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.nsi.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(ProjectClasses.ALL);
  }

  @Test
  void onlyModelChecksAndTheEdgeReadTheSyntaxTree() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.nsi.algebra..",
            "org.nsi.tensor..",
            "org.nsi.basis..",
            "org.nsi.match..",
            "org.nsi.tape..",
            "org.nsi.numeric..",
            "org.nsi.eft..",
            "org.nsi.observable..",
            "org.nsi.scan..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.nsi.syntax..")
        .allowEmptyShould(true)
        .check(ProjectClasses.ALL);
  }
}
