package org.nsi.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.diagnostic.Explanation;
import org.nsi.diagnostic.Explanations;
import org.nsi.diagnostic.Severity;
import org.nsi.pipeline.Pipeline;
import org.nsi.source.Source;

/**
 * The pages of {@code nsi explain} against the compiler: the example of a page causes its code and
 * no other error, the cure causes no error and not the code.
 */
class ExplanationPagesTest {
  @TestFactory
  Stream<DynamicTest> examplesCauseTheirCode() {
    return Explanations.all().stream()
        .filter(page -> page.example().isPresent())
        .map(page -> DynamicTest.dynamicTest(page.code(), () -> check(page)));
  }

  private static void check(Explanation page) {
    List<Diagnostic> found = diagnostics(page.example().orElseThrow());
    assertThat(found).extracting(Diagnostic::code).contains(page.code());
    if (page.severity() == Severity.WARNING) {
      assertThat(found).noneMatch(Diagnostic::isError);
    } else {
      assertThat(found)
          .filteredOn(Diagnostic::isError)
          .extracting(Diagnostic::code)
          .containsOnly(page.code());
    }
    List<Diagnostic> cured = diagnostics(page.cure().orElseThrow());
    assertThat(cured)
        .noneMatch(Diagnostic::isError)
        .extracting(Diagnostic::code)
        .doesNotContain(page.code());
  }

  private static List<Diagnostic> diagnostics(String text) {
    return Pipeline.check(Source.of("example.nsi", text), List.of()).diagnostics();
  }
}
