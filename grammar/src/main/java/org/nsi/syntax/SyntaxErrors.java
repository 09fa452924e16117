package org.nsi.syntax;

import static org.nsi.syntax.antlr.NsiParser.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.source.Span;
import org.nsi.syntax.antlr.NsiParser;

/** Says in words what was expected, what stands there instead, and what to write. */
final class SyntaxErrors {
  private static final Set<Integer> STATEMENTS =
      Set.of(
          NSI,
          MODEL,
          CITE,
          CONVENTION,
          SYMMETRY,
          IMPORT,
          PARAM,
          LET,
          FIELD,
          LAGRANGIAN,
          SMEFT,
          LEFT,
          EPSILON,
          MATCH,
          RUN,
          OBSERVE,
          SCAN,
          ASSERT,
          INPUTS);

  private static final Set<Integer> OPERATORS =
      Set.of(
          STAR,
          SLASH,
          CARET,
          PLUS,
          MINUS,
          DAGGER,
          SUPER_C,
          SUPERSCRIPT,
          CALL,
          LBRACK,
          LPAREN,
          ROOT,
          NUMBER,
          DOTTED,
          WORD,
          BROKEN);

  /** What a rule is called when one of its tokens is missing. */
  private static final Map<Integer, String> FORMS =
      Map.ofEntries(
          Map.entry(RULE_version, "nsi 1"),
          Map.entry(RULE_modelName, "model dark_loop \"a title\""),
          Map.entry(RULE_convention, "convention quark_basis = down"),
          Map.entry(RULE_symmetry, "symmetry Z2"),
          Map.entry(RULE_importFile, "import \"other.nsi\""),
          Map.entry(RULE_parameter, "param m_chi = 300 GeV in [50 GeV, 2 TeV]"),
          Map.entry(RULE_shape, "param y[3,3] : complex = { [1,2] = 0.5 }"),
          Map.entry(RULE_range, "in [50 GeV, 2 TeV]"),
          Map.entry(RULE_entries, "{ [1,2] = 0.5, [1,3] = 0.3 + 0.1 i }"),
          Map.entry(RULE_entry, "{ [1,2] = 0.5, [1,3] = 0.3 + 0.1 i }"),
          Map.entry(RULE_let, "let f = (f_1 f_2)^(1/2)"),
          Map.entry(RULE_field, "field chi : majorana fermion (1,1)_0, Z2 odd, mass m_chi"),
          Map.entry(RULE_property, "field chi : majorana fermion (1,1)_0, Z2 odd, mass m_chi"),
          Map.entry(RULE_lagrangian, "lagrangian { f (bar(l[2]) R(F)) conj(S) + h.c. }"),
          Map.entry(RULE_coefficients, "smeft at 10 TeV { ledq[2,2,1,1] = 1e-8 / GeV^2 }"),
          Map.entry(RULE_assignment, "ledq[2,2,1,1] = 1e-8 / GeV^2"),
          Map.entry(RULE_match, "match { loops 1 at M_F }"),
          Map.entry(RULE_matchItem, "match { loops 1 at M_F }"),
          Map.entry(RULE_run, "run { smeft full; left full; to 2 GeV }"),
          Map.entry(RULE_runItem, "run { smeft full; left full; to 2 GeV }"),
          Map.entry(RULE_observe, "observe { pion.R_emu; coherent.csi }"),
          Map.entry(RULE_observeItem, "observe { pion.R_emu; coherent.csi }"),
          Map.entry(RULE_scan, "scan { m_chi = log(50 GeV, 2 TeV, 40) }"),
          Map.entry(RULE_sampling, "scan sobol(4096) { m_chi = loguniform(50 GeV, 2 TeV) }"),
          Map.entry(RULE_claimItem, "assert { c == f^4/(96 pi^2 M^2) within 1e-9 when M_S = M }"),
          Map.entry(RULE_inputs, "inputs { alpha_s = 0.1180 }"),
          Map.entry(RULE_inputItem, "inputs { alpha_s = 0.1180 }"));

  private final Findings findings;

  SyntaxErrors(Findings findings) {
    this.findings = findings;
  }

  /** Whether so much was found that there is no point in going on. */
  boolean isFull() {
    return findings.isFull();
  }

  void report(NsiParser parser, Token token, ParserRuleContext context) {
    if (findings.isFull()) {
      findings.drop();
    } else if (!findings.knows(token.getStartIndex())) {
      findings.add(describe(parser, token, context));
    }
  }

  private Diagnostic describe(NsiParser parser, Token token, ParserRuleContext context) {
    Span span = Tokens.span(token);
    int rule = context.getRuleIndex();
    if (rule == RULE_file && token.getType() != BREAK) {
      return unknownStatement(token, span, parser.getInputStream().LA(2) == EQ);
    }
    if (context instanceof NsiParser.LineContext line && lacksEquals(line)) {
      return help(
          findings.error("E0101", span, "expected `=`, found " + found(token)), token, context);
    }
    if (isWithin(context, RULE_representation)) {
      return findings
          .error("E0106", span, "malformed representation: " + found(token) + " stands here")
          .help(
              "a representation is (colour, isospin)_hypercharge, such as (3bar,1)_1/3 or"
                  + " (1,2)_-1/2");
    }
    if (rule == RULE_citation) {
      return findings
          .error("E0107", span, "this is not a reference that can be cited")
          .help("write cite arXiv:2407.06523, doi:10.1103/PhysRevD.9.1389");
    }
    if (rule == RULE_name && (STATEMENTS.contains(token.getType()) || isClauseWord(token))) {
      return findings
          .error(
              "E0203",
              span,
              "`" + token.getText() + "` is a word of the language and cannot be a name")
          .help("choose another name, such as " + token.getText() + "_1");
    }
    if (isWithin(context, RULE_termItem) && token.getType() == PLUS_HC) {
      return findings
          .error("E0108", span, "`+ h.c.` belongs at the end of a term")
          .help("write it once, on the line of the term; a line break ends a term");
    }
    if (token.getType() == PLUS_HC) {
      return findings
          .error("E0108", span, "`+ h.c.` belongs to a term of the Lagrangian")
          .help("delete it");
    }
    String expected = expected(parser.getExpectedTokens(), rule);
    var diagnostic =
        findings.error("E0101", span, "expected " + expected + ", found " + found(token));
    return help(diagnostic, token, context);
  }

  private Diagnostic help(Diagnostic diagnostic, Token token, ParserRuleContext context) {
    int type = token.getType();
    if (type == STAR && precededByCaret(token)) {
      return diagnostic.help("the complex conjugate of S is conj(S) or S†");
    }
    boolean leading = type == STAR || type == SLASH || type == CARET || type == EQ || type == EQEQ;
    if (leading && isFirst(token)) {
      return diagnostic.help(
          "a line break ends a statement: put `"
              + token.getText()
              + "` at the end of the line before");
    }
    RuleContext innermost = context;
    if (context instanceof NsiParser.LineContext line
        && line.statement() != null
        && line.statement().getChildCount() > 0) {
      innermost = (RuleContext) line.statement().getChild(0);
    }
    for (RuleContext c = innermost; c != null; c = c.parent) {
      String form = FORMS.get(c.getRuleIndex());
      if (form != null) {
        return diagnostic.help("the form is:  " + form);
      }
    }
    return diagnostic;
  }

  /** A parameter may end after its name, so the parser itself does not miss the sign. */
  private static boolean lacksEquals(NsiParser.LineContext line) {
    return line.statement() != null
        && line.statement().parameter() != null
        && line.statement().parameter().EQ() == null
        && line.statement().parameter().range() == null;
  }

  private boolean precededByCaret(Token token) {
    int i = token.getStartIndex() - 1;
    return i >= 0 && findings.source().text().charAt(i) == '^';
  }

  private boolean isFirst(Token token) {
    String text = findings.source().text();
    int i = token.getStartIndex() - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    return i >= 0 && (text.charAt(i) == '\n' || text.charAt(i) == '\r');
  }

  private Diagnostic unknownStatement(Token token, Span span, boolean assigns) {
    String word = token.getText();
    if (token.getType() != WORD && token.getType() != DOTTED) {
      var diagnostic =
          findings.error("E0102", span, "a statement cannot begin with " + found(token));
      return isFirst(token)
          ? diagnostic.help(
              "a line break ends a statement, unless it stands inside ( ) or [ ] or after an"
                  + " operator or a comma")
          : diagnostic;
    }
    var diagnostic = findings.error("E0102", span, "`" + word + "` does not begin a statement");
    List<String> words =
        STATEMENTS.stream()
            .map(t -> VOCABULARY.getLiteralName(t).replace("'", ""))
            .sorted()
            .toList();
    if (assigns) {
      return diagnostic.help(
          "write `param "
              + word
              + " = …` for a parameter, `let "
              + word
              + " = …` for a definition");
    }
    return Nearest.to(word, words)
        .map(w -> diagnostic.help("did you mean `" + w + "`?"))
        .orElse(diagnostic.help("statements begin with " + String.join(", ", words)));
  }

  private static boolean isClauseWord(Token token) {
    return token.getType() == IN || token.getType() == WITHIN || token.getType() == WHEN;
  }

  private static boolean isWithin(RuleContext context, int rule) {
    for (RuleContext c = context; c != null; c = c.parent) {
      if (c.getRuleIndex() == rule) {
        return true;
      }
    }
    return false;
  }

  // --- words for tokens ---

  private static String found(Token token) {
    return switch (token.getType()) {
      case Token.EOF -> "the end of the file";
      case BREAK ->
          switch (token.getText().strip()) {
            case "" -> "the end of the line";
            case "<EOF>" -> "the end of the file";
            default -> "`" + token.getText() + "`";
          };
      case STRING -> "a string";
      case REFERENCE -> "a reference";
      default -> "`" + shorten(token.getText()) + "`";
    };
  }

  private static String shorten(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static String expected(IntervalSet tokens, int rule) {
    var words = new LinkedHashSet<String>();
    boolean begins = tokens.contains(NUMBER) && tokens.contains(WORD) && tokens.contains(LPAREN);
    boolean goesOn = tokens.contains(STAR) || tokens.contains(CARET);
    if (begins && !goesOn) {
      words.add(tokens.contains(MATRIX_OPEN) ? "a value" : "an expression");
    }
    for (int type : tokens.toList()) {
      if (begins && (OPERATORS.contains(type) || type == MATRIX_OPEN)
          || type == Token.EPSILON
          || type == WORD && tokens.contains(DOTTED)) {
        continue;
      }
      words.add(word(type, rule));
    }
    return join(new ArrayList<>(words));
  }

  private static String word(int type, int rule) {
    return switch (type) {
      case BREAK -> "the end of the " + (rule == RULE_line ? "statement" : "line");
      case WORD -> "a name";
      case DOTTED -> "a name such as pion.R_emu";
      case NUMBER -> "a number";
      case STRING -> "a \"string\"";
      case REFERENCE -> "a reference such as arXiv:2407.06523";
      case PLUS_HC -> "`+ h.c.`";
      case LABEL -> "a label";
      case AT -> "`at`";
      case IN -> "`in`";
      case MATRIX_OPEN, LBRACE -> "`{`";
      case MATRIX_CLOSE -> "`}`";
      case CALL -> "`(`";
      case MINUS -> "`-`";
      case Token.EOF -> "the end of the file";
      default -> {
        String literal = VOCABULARY.getLiteralName(type);
        yield literal == null
            ? VOCABULARY.getDisplayName(type)
            : "`" + literal.substring(1, literal.length() - 1) + "`";
      }
    };
  }

  private static String join(List<String> words) {
    if (words.isEmpty()) {
      return "something else";
    }
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
