package org.nsi.model.build;

import java.util.List;
import java.util.TreeSet;
import org.nsi.diagnostic.Checked;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Model;
import org.nsi.source.Source;
import org.nsi.syntax.Parser;

/** Compiles text in tests. */
public final class Texts {
  private Texts() {}

  /** A model from text without its first two lines. */
  public static Checked<Model> compile(String body) {
    return whole("nsi 1\nmodel test\n" + body, Options.none());
  }

  /** A model from a whole file. */
  public static Checked<Model> whole(String text, Options options) {
    var parsed = Parser.parse(Source.of("test.nsi", text));
    var compiled = ModelCompiler.compile(parsed.value().orElseThrow(), options);
    var all = new java.util.ArrayList<>(parsed.diagnostics());
    all.addAll(compiled.diagnostics());
    return new Checked<>(compiled.value(), all);
  }

  /** Codes of the errors, each once. */
  public static List<String> errors(String body) {
    return codes(compile(body), true);
  }

  /** Codes of all findings, each once. */
  public static List<String> codes(Checked<Model> checked, boolean errorsOnly) {
    var codes = new TreeSet<String>();
    for (var diagnostic : checked.diagnostics()) {
      if (diagnostic.isError() || !errorsOnly) {
        codes.add(diagnostic.code());
      }
    }
    return List.copyOf(codes);
  }

  /** The finding with a code. */
  public static Diagnostic finding(String body, String code) {
    return compile(body).diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " in " + codes(compile(body), false)));
  }
}
