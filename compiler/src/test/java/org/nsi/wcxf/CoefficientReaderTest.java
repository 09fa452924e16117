package org.nsi.wcxf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.diagnostic.Checked;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.source.LineIndex;
import org.nsi.source.Source;

/** WCxf files (arXiv:1712.05298), good and bad. */
class CoefficientReaderTest {
  private static final double MZ = 91.1876;

  private static Checked<CoefficientFile> read(String name, String text) {
    return CoefficientReader.read(Source.of(name, text), MZ);
  }

  private static String json(String values) {
    return "{\"eft\": \"SMEFT\", \"basis\": \"Warsaw\", \"scale\": 1000, \"values\": {"
        + values
        + "}}";
  }

  private static Complex value(Checked<CoefficientFile> read, String operator, Integer... indices) {
    assertThat(read.diagnostics()).isEmpty();
    return read.value().orElseThrow().values().get(WilsonCoefficient.of(operator, indices));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"ledq_2211\": 1e-9 | 1e-9 | 0",
        "\"ledq_2211\": \"1e-9\" | 1e-9 | 0",
        "\"ledq_2211\": {\"Re\": 1e-9, \"Im\": -2E-10} | 1e-9 | -2e-10",
        "\"ledq_2211\": {\"Im\": \"+2.e-10\"} | 0 | 2e-10",
        "\"ledq_2211\": \"-.5e-9\" | -5e-10 | 0"
      })
  void numbersQuotedOrNot(String entry, double re, double im) {
    assertThat(value(read("a.json", json(entry)), "ledq", 2, 2, 1, 1))
        .isEqualTo(new Complex(re, im));
  }

  @Test
  void yamlAsPeopleAndPythonWriteIt() {
    var text =
        """
        # a comment
        eft: WET
        basis: 'JMS'
        scale: 4.2
        values:
          VnudLL_1111: 1e-8
          SnueduRL_2211: {Re: 1.0e-09, Im: "2e-9"}
          VnuuLL_2222: '3.0e-09'
        metadata: {generator: someone, tags: [a, b]}
        """;
    var read = read("a.yml", text);
    assertThat(value(read, "VnudLL", 1, 1, 1, 1)).isEqualTo(new Complex(1e-8));
    assertThat(value(read, "SnueduRL", 2, 2, 1, 1)).isEqualTo(new Complex(1e-9, 2e-9));
    assertThat(value(read, "VnuuLL", 2, 2, 2, 2)).isEqualTo(new Complex(3e-9));
  }

  @Test
  void theTextTellsTheFormatWhenTheNameDoesNot() {
    assertThat(read("<stdin>", json("\"G\": 1e-9")).hasErrors()).isFalse();
    assertThat(read("<stdin>", "eft: WET\nbasis: flavio\nscale: 4.8\nvalues: {C9_bsmumu: -1}\n"))
        .satisfies(read -> assertThat(value(read, "C9_bsmumu")).isEqualTo(new Complex(-1)));
  }

  /** The first finding: code, line and column, and what must be said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"leqd_2211\": 1 | E0501 | 2 | did you mean 'ledq_2211'?",
        "\"ledq[2,2,1,1]\": 1 | E0501 | 2 | did you mean 'ledq_2211'?",
        "\"VnudLL_1111\": 1 | E0501 | 2 | it is one of the JMS basis",
        "\"ledq_221\": 1 | E0502 | 2 | the indices belong to l, e, d, q",
        "\"ledq_2241\": 1 | E0509 | 2 | indices are generations, 1 to 3",
        "\"ll_2211\": 1e-9 | E0503 | 2 | it is ll_1122: give that one",
        "\"ll_2111\": 1e-9 | E0503 | 2 | it is the conjugate of ll_1112: give that one",
        "\"ll_1122\": {\"Re\": 0, \"Im\": 1e-9} | E0504 | 13 | only off-diagonal entries can be"
            + " complex",
        "\"ledq_2211\": {\"re\": 1e-9} | E0512 | 16 | write  {\"Re\": 1e-9, \"Im\": 2e-10}",
        "\"ledq_2211\": [1, 2] | E0512 | 15 | write a number such as 1e-9, or {\"Re\": 1e-9,"
            + " \"Im\": 2e-10}",
        "\"ledq_2211\": \"small\" | E0512 | 15 | write a number such as 1e-9, or {\"Re\": 1e-9,"
            + " \"Im\": 2e-10}",
        "\"ledq_2211\": null | E0512 | 15 | write a number such as 1e-9, or {\"Re\": 1e-9, \"Im\":"
            + " 2e-10}",
        "\"ledq_2211\": NaN | E0214 | 15 | write a number such as 1e-9, or {\"Re\": 1e-9, \"Im\":"
            + " 2e-10}",
        "\"ledq_2211\": 1e999 | E0214 | 15 | write a number such as 1e-9, or {\"Re\": 1e-9, \"Im\":"
            + " 2e-10}",
        "\"ledq_2211\": 1 | W0501 | 15 | values are in GeV^-2: 1/TeV^2 is 1e-6"
      })
  void entriesThatAreWrong(String entry, String code, int column, String help) {
    var text = json("\n" + entry + "\n");
    var found = read("a.json", text).diagnostics();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).code()).isEqualTo(code);
    assertThat(found.get(0).help()).contains(help);
    var lines = new LineIndex(text);
    int at = found.get(0).labels().get(0).span().start();
    assertThat(lines.line(at)).isEqualTo(2);
    assertThat(lines.column(at)).isBetween(column - 1, column);
  }

  @Test
  void aKeyGivenTwiceIsShownWithTheFirst() {
    var found = read("a.json", json("\"G\": 1e-9,\n\"G\": 2e-9")).diagnostics();
    assertThat(found).extracting(Diagnostic::code).containsExactly("E0507");
    assertThat(found.get(0).labels()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SMEFT | Warsaw | 80 | E0505",
        "SMEFT | Warsaw | 1 | E0505",
        "SMEFT | Warsaw | -1000 | E0215",
        "SMEFT | Warsaw | 1 TeV | E0512",
        "WET | JMS | 1000 | E0508",
        "WET | JMS | 0.5 | E0609",
        "LEFT | JMS | 2 | E0511",
        "SMEFT | JMS | 1000 | E0511",
        "WET | EOS | 4.8 | E0511",
        "WET | flavoi | 4.8 | E0511"
      })
  void headersThatAreWrong(String eft, String basis, String scale, String code) {
    var text = "eft: " + eft + "\nbasis: " + basis + "\nscale: " + scale + "\nvalues: {}\n";
    assertThat(read("a.yaml", text).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.json | {\"eft\": \"SMEFT\",, } | E0231",
        "a.json | {\"eft\": \"SMEFT\" | E0231",
        "a.json | [1, 2] | E0231",
        "a.json | 42 | E0231",
        "a.json | {} x | E0231",
        "a.yml | 'a: [1, 2' | E0231",
        "a.yml | 'a: *b' | E0231",
        "a.yml | '- a' | E0231",
        "a.yml | 'just words' | E0231",
        "a.yml | '? [a]' | E0231"
      })
  void textsThatAreNoCoefficientFile(String name, String text, String code) {
    assertThat(read(name, text).diagnostics()).extracting(Diagnostic::code).containsOnly(code);
  }

  @ParameterizedTest
  @CsvSource({"a.json", "a.yaml", "<stdin>"})
  void emptyFilesSaySo(String name) {
    for (var text : List.of("", "  \n\n")) {
      assertThat(read(name, text).diagnostics())
          .extracting(Diagnostic::message)
          .containsExactly("coefficient file is empty");
    }
  }

  @Test
  void aScaleFromElsewhereMayReplaceThatOfTheFile() {
    var text = "eft: SMEFT\nbasis: Warsaw\nvalues: {G: 1e-9}\n";
    var read = CoefficientReader.read(Source.of("a", text), MZ, OptionalDouble.of(500));
    assertThat(read.value().orElseThrow().values().scaleGeV()).isEqualTo(500);
    assertThat(
            CoefficientReader.read(Source.of("a", text), MZ, OptionalDouble.of(50)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("E0505");
  }

  @Test
  void fourQuarksHaveNoBottom() {
    var text = "eft: WET-4\nbasis: JMS\nscale: 2\nvalues: {VnudLL_1133: 1e-9}\n";
    assertThat(read("a.yml", text).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("E0509");
  }

  /** Whatever stands in a file: findings in its text, never an exception. */
  @Test
  void neverAnException() {
    var random = new Random(7);
    var seeds =
        List.of(
            json("\"ledq_2211\": {\"Re\": 1e-9, \"Im\": 2e-9}, \"ll_1122\": \"1e-9\""),
            "eft: WET\nbasis: JMS\nscale: 2\nvalues:\n  VnudLL_1111: 1e-8\n  G: {Re: 1, Im: 0}\n");
    var splinters =
        List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "'",
            "\n",
            "\t",
            "- ",
            "&a",
            "*a",
            "!!int",
            "%",
            "|",
            ">",
            "#",
            "---",
            "...",
            "\\",
            "\\u12",
            "1e",
            "NaN",
            "-",
            "null",
            "~",
            "\u0000",
            "\uFEFF",
            "😀",
            "\uD800",
            "é",
            "? ",
            "{\"a\":".repeat(60),
            "[".repeat(3000),
            "{a: ".repeat(3000),
            "_",
            "9".repeat(2000));
    for (int k = 0; k < 6000; k++) {
      var text = new StringBuilder(seeds.get(k % 2));
      for (int n = random.nextInt(4); n >= 0; n--) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(3)) {
          case 0 -> text.insert(at, splinters.get(random.nextInt(splinters.size())));
          case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
          default -> text.setLength(at);
        }
      }
      var source = Source.of(List.of("a.json", "a.yml", "-").get(k % 3), text.toString());
      var read = CoefficientReader.read(source, MZ);
      assertThat(read.value().isPresent()).isEqualTo(!read.hasErrors());
      for (var finding : read.diagnostics()) {
        for (var label : finding.labels()) {
          assertThat(label.span().end()).isLessThanOrEqualTo(text.length());
        }
      }
    }
  }
}
