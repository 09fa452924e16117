package org.nsi.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsi.diagnostic.Diagnostic;

class SourcesTest {
  private static void fails(byte[] bytes, String code) {
    var result = Sources.of("test.nsi", bytes);
    assertThat(result.value()).isEmpty();
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
  }

  @Test
  void textIsNormalised() {
    var source =
        Sources.of("test.nsi", "e\u0304".getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    assertThat(source.text()).isEqualTo("\u0113");
  }

  @Test
  void byteOrderMarkIsDropped() {
    var source =
        Sources.of("test.nsi", "\uFEFFnsi 1".getBytes(StandardCharsets.UTF_8))
            .value()
            .orElseThrow();
    assertThat(source.text()).isEqualTo("nsi 1");
  }

  @Test
  void whatIsNotTextIsNamed() {
    fails(new byte[] {'n', 0, 's'}, "E0002");
    fails(new byte[] {'n', (byte) 0xC3, '('}, "E0002");
    fails("nsi 1".getBytes(StandardCharsets.UTF_16), "E0002");
    fails(new byte[Sources.MAX_BYTES + 1], "E0003");
  }

  @Test
  void filesThatCannotBeRead(@TempDir Path folder) throws IOException {
    assertThat(Sources.read(folder).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("E0001");
    assertThat(Sources.read(folder.resolve("absent.nsi")).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("E0001");
    Path file = Files.writeString(folder.resolve("model.nsi"), "nsi 1\n");
    var source = Sources.read(file).value().orElseThrow();
    assertThat(source.directory()).contains(folder.toAbsolutePath().normalize());
  }
}
