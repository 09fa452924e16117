package org.nsi.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model of the library compiles, and what it asserts holds. */
class LibraryTest {
  /** Keys of the JSON report whose value need not exist. */
  private static final String ABSENT =
      "\"(quark_basis|scale_GeV|measured|uncertainty|pull)\": null";

  @ParameterizedTest
  @MethodSource("org.nsi.models.Library#all")
  void assertionsHold(String file) {
    var run = Library.nsi(Library.FOLDER, "test", file);
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains(" 0 failed");
  }

  @ParameterizedTest
  @MethodSource("org.nsi.models.Library#names")
  void everyFormatCanBeWritten(String file) {
    for (String format : new String[] {"text", "json", "latex", "html", "wcxf"}) {
      var run = Library.nsi(Library.FOLDER, "compile", "--format", format, file);
      assertThat(run.exit()).as(run.err()).isZero();
      String values = run.out().replaceAll(ABSENT, "");
      assertThat(values).isNotBlank().doesNotContain("NaN", "null");
    }
  }
}
