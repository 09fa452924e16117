package org.nsi.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.diagnostic.Explanation;
import org.nsi.diagnostic.Explanations;
import org.nsi.source.Source;

/**
 * The examples on the pages: those of the parser's own codes cause them, all others and all cures
 * parse.
 */
class ExplanationExamplesTest {
  @TestFactory
  Stream<DynamicTest> examplesCauseWhatTheyExplain() {
    return Explanations.all().stream()
        .filter(page -> page.example().isPresent())
        .map(page -> DynamicTest.dynamicTest(page.code(), () -> check(page)));
  }

  private static void check(Explanation page) {
    boolean own = page.code().matches("E0[01]..|E0203");
    assertThat(codes(page.example().orElseThrow()))
        .isEqualTo(own ? List.of(page.code()) : List.of());
    assertThat(codes(page.cure().orElseThrow())).isEmpty();
  }

  private static List<String> codes(String text) {
    return Parser.parse(Source.of("example.nsi", text)).diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }
}
