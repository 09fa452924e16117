package org.nsi.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nsi.diagnostic.Checked;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.diagnostic.DiagnosticRenderer;
import org.nsi.diagnostic.Explanations;
import org.nsi.source.Source;
import org.nsi.source.Span;

/**
 * Whatever the input: no exception, no hang, every span inside the source, every code explained,
 * and formatting changes neither the tree nor, the second time, anything. Seeds are fixed.
 */
@Timeout(120)
class FuzzTest {
  private static final int ROUNDS = 400;
  private static final List<String> CODES = Explanations.codes();

  private static final String[] PIECES = {
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ";",
    ":",
    "=",
    "==",
    "<=",
    "+",
    "-",
    "*",
    "/",
    "^",
    "_",
    "√",
    "†",
    "ᶜ",
    "²",
    "⁻¹",
    "h.c.",
    "+ h.c.",
    "\"",
    "//",
    "/*",
    "*/",
    "\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "in",
    "at",
    "when",
    "within",
    "nsi 1",
    "model",
    "param",
    "let",
    "field",
    "lagrangian {",
    "smeft",
    "left",
    "epsilon",
    "ε",
    "match {",
    "run {",
    "observe {",
    "scan {",
    "assert {",
    "inputs",
    "import",
    "cite",
    "arXiv:2407.06523",
    "1",
    "0.5",
    "1e-8",
    "1e999999999",
    "GeV",
    "i",
    "bar(",
    "conj(",
    "l[2]",
    "χ",
    "l̄",
    "H̃",
    "\u0304",
    "\u0303",
    "М",
    "😀",
    "\u0000",
    "\uFEFF",
    "\uD835",
    "\uDC00",
    "\u202E",
    "(3bar,1)_1/3",
    "pion.R_emu",
    "99999999999",
    "'",
    "#",
    "%",
    "\\",
    "“",
    "”",
    "½",
    "３"
  };

  @Test
  void mutatedModels() throws IOException {
    var random = new Random(20240706);
    List<String> seeds = seeds();
    for (int i = 0; i < ROUNDS; i++) {
      String text = seeds.get(random.nextInt(seeds.size()));
      int changes = 1 + random.nextInt(4);
      for (int k = 0; k < changes; k++) {
        text = mutate(text, random);
      }
      check(text);
    }
  }

  @Test
  void soupOfPieces() {
    var random = new Random(53);
    for (int i = 0; i < ROUNDS; i++) {
      var text = new StringBuilder();
      int length = random.nextInt(60);
      for (int k = 0; k < length; k++) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
      }
      check(text.toString());
    }
  }

  @Test
  void randomCharacters() {
    var random = new Random(7);
    for (int i = 0; i < ROUNDS; i++) {
      var text = new StringBuilder();
      int bound = random.nextBoolean() ? 0x3FF : 0x1FFFF;
      for (int k = random.nextInt(80); k > 0; k--) {
        text.appendCodePoint(random.nextInt(bound));
      }
      check(text.toString());
    }
  }

  @Test
  void randomBytes() {
    var random = new Random(11);
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      if (random.nextBoolean()) {
        for (int k = 0; k < bytes.length; k++) {
          bytes[k] = (byte) Math.max(1, bytes[k] & 0x7F);
        }
      }
      Sources.of("fuzz.nsi", bytes).value().ifPresent(source -> check(source.text()));
    }
  }

  @Test
  void flippedBytesOfModels() throws IOException {
    var random = new Random(13);
    List<String> seeds = seeds();
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = seeds.get(random.nextInt(seeds.size())).getBytes(StandardCharsets.UTF_8);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Sources.of("fuzz.nsi", bytes).value().ifPresent(source -> check(source.text()));
    }
  }

  /** Lone halves of characters cannot come from UTF-8, but from a Java program. */
  @Test
  void loneSurrogates() {
    check("param \uD835 = \uDC00 \uD835\uDC9C\uD835");
  }

  @Test
  void deepAndLongTexts() {
    int many = 20_000;
    for (String piece :
        List.of(
            "(", "[", "{", ")", "]", "}", "√", "-", "+", "x^", "x†", "²", "((", "f(", "bar(", "l[",
            "{ [", "a+", "a ", "a*", "a/", "1 ")) {
      check("nsi 1\nmodel deep\nlet x = " + piece.repeat(many));
      check(piece.repeat(many));
      check("lagrangian {\n" + piece.repeat(many) + "\n x: y z + h.c. }");
    }
    check("let x = " + "(".repeat(many) + "1" + ")".repeat(many));
    check("/*".repeat(many));
    check("\"".repeat(many));
    check("\n".repeat(many));
    check("#".repeat(many) + "\n#".repeat(many));
    check("a\u0304".repeat(many));
    check("x" + "\u0304".repeat(many));
    check("param a = 1\n".repeat(many / 10));
    check("cite " + "arXiv:2407.06523, ".repeat(many / 10));
    check("param x = 1" + "0".repeat(many));
    check("x".repeat(many) + " " + "1.".repeat(many));
  }

  @Test
  void tenMegabytesAreRefused() {
    byte[] bytes = new byte[10_000_000];
    Arrays.fill(bytes, (byte) '(');
    assertThat(Sources.of("big.nsi", bytes).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("E0003");
    var big = Source.of("big.nsi", "(".repeat(10_000_000));
    assertThat(Parser.parse(big).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("E0003");
  }

  /** Large texts of the same piece; the limit is eight times as much. */
  @Test
  void largeTextsAreParsed() {
    for (String piece :
        List.of("x ", "(x) ", "param a = 1\n", "а", ")", "l[2]", "\"", "{", "1+", "a;")) {
      Parser.parse(Source.of("big.nsi", piece.repeat(Sources.MAX_BYTES / 8 / piece.length())));
    }
  }

  static void check(String text) {
    assertThatCode(() -> examine(text))
        .as(text.length() > 2000 ? text.substring(0, 60) + "…" : text)
        .doesNotThrowAnyException();
  }

  private static void examine(String text) {
    var source = Source.of("fuzz.nsi", text);
    Checked<Ast> parsed = Parser.parse(source);
    Ast ast = parsed.value().orElseThrow();
    int length = ast.source().text().length();
    for (Diagnostic d : parsed.diagnostics()) {
      assertThat(CODES).contains(d.code());
      d.labels().forEach(label -> inside(label.span(), length));
      inside(d.labels().get(0).span(), length);
    }
    ast.statements().forEach(s -> inside(s.span(), length));
    assertThat(DiagnosticRenderer.plain().render(parsed.diagnostics())).doesNotContain("\u001B");
    if (!parsed.hasErrors()) {
      for (Spelling spelling : Spelling.values()) {
        String formatted = Formatter.format(source, spelling).value().orElseThrow();
        assertThat(tree(formatted)).isEqualTo(TreeDump.of(ast));
        assertThat(Formatter.format(Source.of("again.nsi", formatted), spelling).value())
            .contains(formatted);
      }
    }
  }

  private static String tree(String text) {
    Checked<Ast> parsed = Parser.parse(Source.of("formatted.nsi", text));
    assertThat(parsed.diagnostics()).as(text).isEmpty();
    return TreeDump.of(parsed.value().orElseThrow());
  }

  private static void inside(Span span, int length) {
    assertThat(span.end()).isLessThanOrEqualTo(length);
  }

  private static List<String> seeds() throws IOException {
    var seeds = new ArrayList<String>();
    for (Path file : GoldenTest.files()) {
      seeds.add(Files.readString(file));
    }
    return seeds;
  }

  private static String mutate(String text, Random random) {
    int at = text.isEmpty() ? 0 : random.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + random.nextInt(12));
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at) + text.substring(end);
      case 1 -> text.substring(0, end) + text.substring(at);
      case 2 -> text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(at);
      case 3 -> text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(end);
      case 4 -> text.substring(0, at);
      default -> {
        int other = text.isEmpty() ? 0 : random.nextInt(text.length());
        int stop = Math.min(text.length(), other + 1 + random.nextInt(30));
        yield text.substring(0, at) + text.substring(other, stop) + text.substring(at);
      }
    };
  }
}
