package org.nsi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same coefficient at two scales: the contributions add, each run from its own scale. */
class ScalesTest {
  @TempDir Path folder;

  @Test
  void contributionsFromTwoScalesAdd() throws Exception {
    double both =
        scalar(
            "smeft at 1 TeV { ledq[2,2,1,1] = 1e-9/GeV^2 }\n"
                + "smeft at 10 TeV { ledq[2,2,1,1] = 2e-9/GeV^2 }");
    double low = scalar("smeft at 1 TeV { ledq[2,2,1,1] = 1e-9/GeV^2 }");
    double high = scalar("smeft at 10 TeV { ledq[2,2,1,1] = 2e-9/GeV^2 }");
    assertThat(both).isCloseTo(low + high, within(1e-9 * high));
    assertThat(high / low).isGreaterThan(2.1); // a longer way down
  }

  private double scalar(String blocks) throws Exception {
    Files.writeString(
        folder.resolve("scales.nsi"),
        "nsi 1\nmodel scales\nconvention quark_basis = down\n" + blocks + "\n");
    var run = Run.of(folder, "compile", "--format", "json", "scales.nsi");
    assertThat(run.exit()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out()).at("/left/values/SnueduRL_2211/re").asDouble();
  }
}
