package org.nsi.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExplanationsTest {
  @TestFactory
  Stream<DynamicTest> pagesHaveTheirForm() {
    return Explanations.codes().stream()
        .map(code -> DynamicTest.dynamicTest(code, () -> check(code)));
  }

  private static void check(String code) {
    Explanation page = Explanations.of(code).orElseThrow();
    assertThat(code).matches("[EW]\\d{4}");
    assertThat(page.title()).isNotBlank().hasSizeLessThan(80).doesNotEndWith(".");
    assertThat(page.text()).endsWith("\n").doesNotContain("\t", "\r");
    assertThat(page.text().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(140));
    int end = page.example().isPresent() ? page.text().indexOf("## Example") : page.text().length();
    assertThat(page.text().substring(page.text().indexOf('\n'), end).strip())
        .hasSizeGreaterThan(40);
    page.example()
        .ifPresent(example -> assertThat(example).isNotEqualTo(page.cure().orElseThrow()));
  }

  @Test
  void warningsStartWithW() {
    assertThat(Explanations.of("W0501").orElseThrow().severity()).isEqualTo(Severity.WARNING);
    assertThat(Explanations.of("E0301").orElseThrow().severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void unknownCodesHaveNoPage() {
    assertThat(Explanations.of("E9999")).isEmpty();
    assertThat(Explanations.of("../../etc")).isEmpty();
  }

  @Test
  void catalogueIsComplete() {
    assertThat(Explanations.all()).hasSameSizeAs(Explanations.codes()).hasSizeGreaterThan(100);
  }

  @Test
  void pageWithoutItsHeadIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanation.parse("E0001", "# E0002: x\n"));
  }
}
