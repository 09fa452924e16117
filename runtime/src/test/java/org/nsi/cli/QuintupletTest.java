package org.nsi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Majorana quintuplets as in arXiv:1108.0969: real in a basis that is not the one of the states |j,
 * m⟩.
 */
class QuintupletTest {
  @TempDir Path folder;

  /** Numbers from Wick contractions with explicit four-component propagators. */
  @Test
  void boxesOfAMajoranaQuintuplet() throws Exception {
    Files.writeString(
        folder.resolve("quintuplet.nsi"),
        """
        nsi 1
        model quintuplet
        symmetry Z2
        param y[3] : complex = { [1] = 0.3, [2] = 0.2 - 0.4 i }
        field X : majorana fermion (1,5)_0,    Z2 odd, mass 5 TeV
        field P : complex scalar   (1,4)_-1/2, Z2 odd, mass 6 TeV
        lagrangian { y[p] (bar(l[p]) R(X)) P + h.c. }
        match { loops 1 }
        """);
    var run = Run.of(folder, "compile", "--format", "json", "quintuplet.nsi");
    assertThat(run.exit()).as(run.err()).isZero();
    var values = new ObjectMapper().readTree(run.out()).at("/smeft/values");
    assertThat(values.at("/ll_1111/parts/box/re").asDouble())
        .isCloseTo(-9.5639117823736e-14, within(1e-26));
    // |y_2|⁴ / |y_1|⁴
    assertThat(values.at("/ll_2222/parts/box/re").asDouble())
        .isCloseTo(-9.5639117823736e-14 * 0.04 / 0.0081, within(1e-25));
  }
}
