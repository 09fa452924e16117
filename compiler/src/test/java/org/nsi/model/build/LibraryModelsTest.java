package org.nsi.model.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.source.Source;
import org.nsi.syntax.Parser;

/**
 * The models of the library resolve; the number of vertices is the number of non-zero couplings
 * written out by hand.
 */
class LibraryModelsTest {
  @ParameterizedTest
  @CsvSource({
    "dark-loop, 4",
    "dark-loop-dirac, 4",
    "ledq, 0",
    "s1-leptoquark, 2",
    "zprime, 11",
    "second-higgs, 10",
    "w-prime-triplet, 7"
  })
  void resolves(String name, int vertices) throws IOException {
    var path = Path.of("..", "models", name + ".nsi");
    var ast = Parser.parse(Source.of(name, Files.readString(path))).value().orElseThrow();
    var checked = ModelCompiler.compile(ast, Options.none());
    assertThat(checked.diagnostics()).noneMatch(diagnostic -> diagnostic.isError());
    assertThat(checked.value().orElseThrow().vertices()).hasSize(vertices);
  }
}
