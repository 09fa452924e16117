package org.nsi.syntax;

import static org.nsi.syntax.ExpressionBuilder.hasError;
import static org.nsi.syntax.ExpressionBuilder.span;
import static org.nsi.syntax.ExpressionBuilder.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.nsi.source.Span;
import org.nsi.syntax.Expression.Word;
import org.nsi.syntax.Statement.Broken;
import org.nsi.syntax.Statement.Parity;
import org.nsi.syntax.Statement.Range;
import org.nsi.syntax.antlr.NsiParser;
import org.nsi.syntax.antlr.NsiParser.FieldContext;
import org.nsi.syntax.antlr.NsiParser.ParameterContext;
import org.nsi.syntax.antlr.NsiParser.PropertyContext;
import org.nsi.syntax.antlr.NsiParser.RangeContext;
import org.nsi.syntax.antlr.NsiParser.ShapeContext;
import org.nsi.syntax.antlr.NsiParser.StatementContext;

/** Statements from parse contexts: declarations here, blocks in {@link BlockBuilder}. */
final class StatementBuilder {
  /** Units, and what has a meaning in formulas. */
  private static final Set<String> RESERVED =
      Set.of(
          "eV", "keV", "MeV", "GeV", "TeV", "i", "pi", "eps", "tau", "T", "gamma", "sigma", "D",
          "bar", "conj", "cc", "tilde", "L", "R");

  private final Findings findings;
  private final ExpressionBuilder expressions;
  private final ValueBuilder values;
  private final BlockBuilder blocks;

  StatementBuilder(Findings findings) {
    this.findings = findings;
    this.expressions = new ExpressionBuilder(findings);
    this.values = new ValueBuilder(findings, expressions);
    this.blocks = new BlockBuilder(findings, expressions, values);
  }

  List<Statement> build(NsiParser.FileContext file) {
    var statements = new ArrayList<Statement>();
    for (NsiParser.LineContext line : file.line()) {
      if (line.statement() != null) {
        statements.add(statement(line.statement()));
      }
    }
    return statements;
  }

  private Statement statement(StatementContext s) {
    if (s.getChildCount() == 0 || !(s.getChild(0) instanceof ParserRuleContext)) {
      return new Broken(Optional.empty(), span(s));
    }
    Optional<Statement> block = blocks.build(s);
    if (block.isPresent()) {
      return block.get();
    }
    if (hasError(s)) {
      return new Broken(declaredName(s), span(s));
    }
    if (s.modelName() == null && isReserved(declaredName(s))) {
      return new Broken(Optional.empty(), span(s));
    }
    return declaration(s).orElseGet(() -> new Broken(declaredName(s), span(s)));
  }

  private Optional<Statement> declaration(StatementContext s) {
    if (s.version() != null) {
      return expressions
          .integer(s.version().NUMBER().getSymbol(), "the language version")
          .map(v -> new Statement.Version(v, span(s)));
    }
    if (s.modelName() != null) {
      var title = s.modelName().STRING();
      return Optional.of(
          new Statement.ModelName(
              name(s.modelName().name()),
              title == null ? "" : unquoted(title.getSymbol()),
              span(s)));
    }
    if (s.cite() != null) {
      return Optional.of(
          new Statement.Cite(s.cite().citation().stream().map(this::citation).toList(), span(s)));
    }
    if (s.convention() != null) {
      return Optional.of(
          new Statement.Convention(name(s.convention().name()), setting(s.convention()), span(s)));
    }
    if (s.symmetry() != null) {
      return Optional.of(new Statement.Symmetry(name(s.symmetry().name()), span(s)));
    }
    if (s.importFile() != null) {
      return importFile(s.importFile());
    }
    if (s.let() != null) {
      var value = values.expression(s.let().expression());
      return Optional.of(new Statement.Let(name(s.let().name()), value, span(s)));
    }
    return s.parameter() != null ? parameter(s.parameter()) : field(s.field());
  }

  private Optional<Statement> importFile(NsiParser.ImportFileContext context) {
    Token path = context.STRING().getSymbol();
    Optional<Word> kind = Optional.ofNullable(context.WORD()).map(w -> word(w.getSymbol()));
    if (kind.isPresent() && !kind.get().name().equals("wcxf") && !kind.get().name().equals("nsi")) {
      findings.add(
          "E0101",
          kind.get().span(),
          "expected `wcxf` or a \"string\", found `" + kind.get().name() + "`",
          "the forms are:  import \"other.nsi\"  and  import wcxf \"point.json\"");
      return Optional.empty();
    }
    return Optional.of(
        new Statement.Import(
            kind.map(Word::name).orElse("nsi"), unquoted(path), Tokens.span(path), span(context)));
  }

  private Word citation(NsiParser.CitationContext context) {
    Word reference = new Word(context.getText(), span(context));
    if (!References.isWellFormed(reference.name())) {
      findings.add(
          "E0107",
          reference.span(),
          "this is not a reference that can be cited",
          "write cite arXiv:2407.06523, doi:10.1103/PhysRevD.9.1389");
    }
    return reference;
  }

  private Optional<Statement> parameter(ParameterContext context) {
    Optional<List<Integer>> shape =
        context.shape() == null ? Optional.of(List.of()) : shape(context.shape());
    return shape.map(
        s ->
            new Statement.Parameter(
                name(context.name()),
                s,
                Optional.ofNullable(context.kind()).map(k -> word(k.WORD().getSymbol())),
                Optional.ofNullable(context.parameterValue()).map(values::value),
                Optional.ofNullable(context.range()).map(this::range),
                span(context)));
  }

  private Range range(RangeContext context) {
    return new Range(
        values.expression(context.expression(0)),
        values.expression(context.expression(1)),
        span(context));
  }

  private Optional<List<Integer>> shape(ShapeContext context) {
    var sizes = new ArrayList<Integer>();
    for (var number : context.NUMBER()) {
      Optional<Integer> size = expressions.integer(number.getSymbol(), "a size");
      if (size.isEmpty()) {
        return Optional.empty();
      }
      sizes.add(size.get());
    }
    return Optional.of(sizes);
  }

  private Optional<Statement> field(FieldContext context) {
    var representation = new Representations(findings, expressions).build(context.representation());
    Optional<Integer> generations = Optional.empty();
    if (context.shape() != null) {
      var sizes = shape(context.shape()).orElse(List.of());
      if (sizes.size() != 1) {
        findings.add(
            "E0228",
            span(context.shape()),
            "a field has one number of generations",
            "write field N[3] : …");
        return Optional.empty();
      }
      generations = Optional.of(sizes.get(0));
    }
    var parities = new ArrayList<Parity>();
    Expression mass = null;
    for (PropertyContext property : context.property()) {
      Word key = word(property.WORD().getSymbol());
      Expression value = values.expression(property.expression());
      if (!key.name().equals("mass")) {
        Optional<Parity> parity = parity(key, value, span(property));
        if (parity.isEmpty()) {
          return Optional.empty();
        }
        parities.add(parity.get());
      } else if (mass != null) {
        findings.add("E0229", span(property), "the mass is given twice", "delete one");
      } else {
        mass = value;
      }
    }
    return finished(context, representation, generations, parities, mass);
  }

  private Optional<Statement> finished(
      FieldContext context,
      Optional<Statement.Representation> representation,
      Optional<Integer> generations,
      List<Parity> parities,
      @Nullable Expression mass) {
    var statistics = context.statistics().stream().map(w -> word(w.getStart())).toList();
    return representation.map(
        r ->
            new Statement.Field(
                name(context.name()),
                generations,
                statistics,
                r,
                parities,
                Optional.ofNullable(mass),
                span(context)));
  }

  private Optional<Parity> parity(Word key, Expression value, Span span) {
    if (value instanceof Word word && (word.name().equals("odd") || word.name().equals("even"))) {
      return Optional.of(new Parity(key, word.name().equals("odd"), span));
    }
    var diagnostic =
        findings.error("E0101", span, "expected `mass …` or a parity such as `Z2 odd`");
    findings.add(
        diagnostic.help("the form is:  field chi : majorana fermion (1,1)_0, Z2 odd, mass m_chi"));
    return Optional.empty();
  }

  // --- pieces ---

  /**
   * Reports a name that has a meaning already; the fields of the Standard Model are the model's.
   */
  private boolean isReserved(Optional<Word> name) {
    if (name.isEmpty() || !RESERVED.contains(name.get().name())) {
      return false;
    }
    String text = name.get().name();
    findings.add(
        "E0203",
        name.get().span(),
        "`" + text + "` has a meaning in the language and cannot be declared",
        "choose another name, such as " + text + "_1");
    return true;
  }

  /** What a statement with an error in it would have declared. */
  private static Optional<Word> declaredName(StatementContext s) {
    var child = (ParserRuleContext) s.getChild(0);
    NsiParser.NameContext name = child.getRuleContext(NsiParser.NameContext.class, 0);
    boolean declares =
        s.parameter() != null || s.let() != null || s.field() != null || s.modelName() != null;
    return declares && name != null && name.exception == null && name.WORD() != null
        ? Optional.of(word(name.WORD().getSymbol()))
        : Optional.empty();
  }

  /** The value of a convention: a word, or a sign. */
  private static Word setting(NsiParser.ConventionContext context) {
    if (context.sign() == null) {
      return word(context.WORD().getSymbol());
    }
    return new Word(context.sign().MINUS() != null ? "-" : "+", span(context.sign()));
  }

  private static Word name(NsiParser.NameContext context) {
    return word(context.WORD().getSymbol());
  }

  private String unquoted(Token string) {
    String text = findings.source().slice(Tokens.span(string));
    boolean closed = text.length() > 1 && "\"“”»".indexOf(text.charAt(text.length() - 1)) >= 0;
    return text.substring(1, text.length() - (closed ? 1 : 0));
  }
}
