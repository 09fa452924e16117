package org.nsi.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.source.Source;

class FormatterTest {
  private static String format(String text, Spelling spelling) {
    return Formatter.format(Source.of("test.nsi", text), spelling).value().orElseThrow();
  }

  private static String ascii(String text) {
    return format(text, Spelling.ASCII);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dark-loop", "ledq", "s1-leptoquark", "zprime"})
  void examplesAreFormattedAlready(String name) throws IOException {
    String text = Files.readString(Path.of("src/test/resources/golden", name + ".nsi"));
    assertThat(ascii(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dark-loop", "ledq", "s1-leptoquark", "zprime", "language"})
  void unicodeAndBackIsAscii(String name) throws IOException {
    String text = ascii(Files.readString(Path.of("src/test/resources/golden", name + ".nsi")));
    assertThat(ascii(format(text, Spelling.UNICODE))).isEqualTo(text);
  }

  @Test
  void marksOfTheLiterature() {
    assertThat(
            format(
                "lagrangian { y[p,r] (bar(cc(q[p])) eps l[r]) conj(S_1) + h.c. }",
                Spelling.UNICODE))
        .isEqualTo("lagrangian { y[p,r] (q̄ᶜ[p] ε l[r]) S_1† + h.c. }\n");
    assertThat(format("let x = sqrt(2) M_chi^2 / GeV^-2 * Lambda", Spelling.UNICODE))
        .isEqualTo("let x = √2 M_χ² / GeV⁻² · Λ\n");
    assertThat(ascii("let x = √2 M_χ² / GeV⁻² · Λ"))
        .isEqualTo("let x = sqrt(2) M_chi^2 / GeV^-2 * Lambda\n");
  }

  @Test
  void tildeOfTheHiggsStaysDistinct() {
    String text = "lagrangian { a Ht tilde(H) tilde(Phi) }\n";
    assertThat(format(text, Spelling.UNICODE)).isEqualTo("lagrangian { a H̃ tilde(H) Φ̃ }\n");
    assertThat(ascii(format(text, Spelling.UNICODE))).isEqualTo(text);
  }

  @Test
  void commentsAreKept() {
    String text =
        """
        // head
        nsi 1 /* one */ // two
        model m   // three


        param a = /* inside */ 1 // four
        /* before */ param bcd = 2
        lagrangian { // behind the brace
          // own line
          a (b) // term


          // before the end
        }
        // the end
        """;
    assertThat(ascii(text))
        .isEqualTo(
            """
            // head
            nsi 1    /* one */ // two
            model m  // three

            /* inside */
            param a = 1  // four
            /* before */
            param bcd = 2
            lagrangian {
              // behind the brace
              // own line
              a (b)  // term

              // before the end
            }
            // the end
            """);
  }

  @Test
  void lineBreaksInsideExpressionsAreKept() {
    assertThat(ascii("let a = (b +\n c) *\n  d\nscan { x=lin(1,\n2, 3)\n}"))
        .isEqualTo("let a = (b +\n    c) *\n    d\nscan {\n  x = lin(1,\n      2, 3)\n}\n");
  }

  @Test
  void errorsAreReportedInsteadOfGuessed() {
    var result = Formatter.format(Source.of("test.nsi", "param a = \n"), Spelling.ASCII);
    assertThat(result.value()).isEmpty();
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("E0101");
  }

  @Test
  void emptyFile() {
    assertThat(ascii("")).isEmpty();
    assertThat(ascii("\n\n// c\n\n")).isEqualTo("// c\n");
  }
}
