package org.nsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model library can be imported from any folder. */
class LibraryImportTest {
  @TempDir Path folder;

  @Test
  void aLibraryModelIsFoundByItsName() throws Exception {
    Files.writeString(
        folder.resolve("mine.nsi"),
        """
        nsi 1
        model mine
        import "s1-leptoquark.nsi"
        assert { lq1[2,2,1,1] == 1/4 conj(lam[1,2]) lam[1,2] / M^2 within 1e-12 }
        """);
    var run = Run.of(folder, "test", "mine.nsi");
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("1 passed");
  }
}
