package org.nsi.syntax;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.nsi.diagnostic.Checked;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.antlr.NsiParser;

/** From the text of a model file to its tree. */
public final class Parser {
  private Parser() {}

  /**
   * Parses any text whatever: all errors are in the result, and the tree has what could be
   * understood, with {@link Statement.Broken} and {@link Expression.Broken} in the place of the
   * rest. Codes E0001 to E0199, and E0203.
   */
  public static Checked<Ast> parse(Source given) {
    Source source = normalised(given);
    var findings = new Findings(source);
    if (source.text().length() > Sources.MAX_BYTES) {
      findings.add(
          "E0003", new Span(0, 0), "file is too large: " + source.text().length() + " characters");
      return new Checked<>(Optional.of(new Ast(source, List.of())), findings.sorted());
    }
    var tokens = Layout.arrange(Tokens.of(source, findings).visible(), findings);
    var parser = new NsiParser(new CommonTokenStream(new ListTokenSource(tokens)));
    parser.removeErrorListeners();
    var recovery = new Recovery(new SyntaxErrors(findings));
    parser.setErrorHandler(recovery);
    // Every decision of the grammar needs one token only, so this mode never disagrees with the
    // full one.
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    var statements = new ArrayList<>(new StatementBuilder(findings).build(parser.file()));
    statements.addAll(recovery.skipped());
    return new Checked<>(Optional.of(new Ast(source, statements)), findings.sorted());
  }

  private static Source normalised(Source source) {
    String text = source.text();
    if (Names.isAscii(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return source;
    }
    return new Source(
        source.name(), Normalizer.normalize(text, Normalizer.Form.NFC), source.directory());
  }
}
