package org.nsi.model.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.resolve.Findings;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.resolve.Scope;
import org.nsi.model.resolve.Uses;
import org.nsi.model.term.Element.FieldUse;
import org.nsi.model.term.Element.Join;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Expression.Operator;
import org.nsi.syntax.Nearest;
import org.nsi.syntax.Statement;
import org.nsi.unit.Units;

/** Takes the expression of a Lagrangian term apart into numbers, fields and matrices. */
public final class TermReader {
  private static final int MAX_ELEMENTS = 12;
  private static final int MAX_JOINS = 4;

  private final Scope scope;
  private final Findings findings;
  private final Source source;
  private final FieldReader fields;

  private List<Monomial.Factor> coupling = new ArrayList<>();
  private List<Element> elements = new ArrayList<>();
  private Expression.@Nullable Word derivative;
  private int groups;
  private boolean negative;
  private boolean incomplete;

  public TermReader(Scope scope, Findings findings, Source source) {
    this.scope = scope;
    this.findings = findings;
    this.source = source;
    this.fields = new FieldReader(scope, findings, source);
  }

  /** The term, or null after an error in its structure. */
  public @Nullable WrittenTerm read(Statement.Term statement, int number) {
    int before = findings.errors();
    incomplete = false;
    var monomials = new ArrayList<Monomial>();
    summands(statement.expression(), false, monomials);
    if (incomplete || findings.errors() > before || Broken.within(statement.expression())) {
      return null;
    }
    var label = statement.label().map(Expression.Word::name).orElse("term " + number);
    return new WrittenTerm(source, statement, label, monomials);
  }

  private void summands(Expression expression, boolean minus, List<Monomial> monomials) {
    boolean sum =
        expression instanceof Expression.Binary binary
            && (binary.operator() == Operator.ADD || binary.operator() == Operator.SUBTRACT);
    if (sum && expression instanceof Expression.Binary binary) {
      summands(binary.left(), minus, monomials);
      summands(binary.right(), minus != (binary.operator() == Operator.SUBTRACT), monomials);
      return;
    }
    coupling = new ArrayList<>();
    elements = new ArrayList<>();
    derivative = null;
    groups = 0;
    negative = minus;
    int before = findings.errors();
    walk(expression, 0);
    if (derivative != null) {
      report("E0318", derivative.span(), "the derivative has nothing to its right to act on");
    }
    if (!incomplete && findings.errors() == before && !Broken.within(expression)) {
      var monomial = new Monomial(negative, coupling, elements, expression.span());
      if (structureHolds(monomial)) {
        monomials.add(monomial);
      }
    }
  }

  private boolean structureHolds(Monomial monomial) {
    if (monomial.fields().isEmpty()) {
      findings.add(
          Diagnostic.error(
                  "E0317", source, monomial.span(), "a term of a Lagrangian contains a field")
              .help("a derived number is a let, a parameter a param"));
      return false;
    }
    if (monomial.joins().size() > MAX_JOINS) {
      report("E0318", monomial.joins().get(MAX_JOINS).span(), "more matrices than a term can need");
      return false;
    }
    if (monomial.elements().size() > MAX_ELEMENTS) {
      report("E0307", monomial.span(), "a renormalisable term has at most four fields");
      return false;
    }
    return true;
  }

  private void walk(Expression expression, int group) {
    switch (expression) {
      case Expression.Binary binary -> binary(binary, group);
      case Expression.Signed signed -> {
        negative ^= signed.negative();
        walk(signed.operand(), group);
      }
      case Expression.Group inner -> {
        if (!containsField(inner.inner())) {
          number(inner, false);
        } else if (isSum(inner.inner())) {
          sumInside(inner);
        } else {
          walk(inner.inner(), ++groups);
        }
      }
      case Expression.Power power -> power(power, group);
      case Expression.Word word -> word(word, group);
      case Expression.Indexed indexed -> leaf(indexed, indexed.base(), group);
      case Expression.Call call -> call(call, group);
      case Expression.Literal literal -> number(literal, false);
      case Expression.Broken broken -> {}
    }
  }

  private void binary(Expression.Binary binary, int group) {
    switch (binary.operator()) {
      case ADD, SUBTRACT -> sumInside(binary);
      case DIVIDE -> {
        walk(binary.left(), group);
        if (containsField(binary.right())) {
          report("E0317", binary.right().span(), "a field stands in a denominator");
        } else {
          number(binary.right(), true);
        }
      }
      case MULTIPLY, JUXTAPOSE -> {
        walk(binary.left(), group);
        walk(binary.right(), group);
      }
    }
  }

  private static boolean isSum(Expression expression) {
    return expression instanceof Expression.Binary binary
        && (binary.operator() == Operator.ADD || binary.operator() == Operator.SUBTRACT);
  }

  private void sumInside(Expression at) {
    findings.add(
        Diagnostic.error("E0317", source, at.span(), "a sum of fields inside a product")
            .help("write each summand as a term of its own"));
  }

  private void power(Expression.Power power, int group) {
    if (!containsField(power.base())) {
      number(power, false);
      return;
    }
    int exponent =
        power.exponent() instanceof Expression.Literal literal
                && literal.value().stripTrailingZeros().scale() <= 0
                && literal.value().abs().compareTo(BigDecimal.valueOf(4)) <= 0
            ? literal.value().intValue()
            : 0;
    if (exponent < 1) {
      report("E0317", power.exponent().span(), "the power of a field is 1, 2, 3 or 4");
      return;
    }
    for (int k = 0; k < exponent; k++) {
      walk(power.base(), group);
    }
  }

  private void word(Expression.Word word, int group) {
    switch (word.name()) {
      case "eps" -> elements.add(new Join(Join.Kind.EPS, group, word.span()));
      case "tau" -> elements.add(new Join(Join.Kind.TAU, group, word.span()));
      case "T" -> elements.add(new Join(Join.Kind.T, group, word.span()));
      case "gamma", "sigma", "D" ->
          findings.add(
              Diagnostic.error("E0310", source, word.span(), word.name() + " needs a Lorentz index")
                  .help(
                      "write  "
                          + word.name()
                          + (word.name().equals("sigma") ? "(mu, nu)" : "(mu)")));
      default -> leaf(word, word, group);
    }
  }

  /**
   * A factor without fields; one that names a broken declaration may have been meant as a field.
   */
  private void number(Expression expression, boolean inverse) {
    for (var word : Uses.words(expression)) {
      if (scope.broken().contains(word.name())) {
        scope.used().add(word.name());
        incomplete = true;
      }
    }
    coupling.add(new Monomial.Factor(expression, inverse));
  }

  private void leaf(Expression expression, Expression.Word base, int group) {
    if (isField(base.name())) {
      add(fields.read(expression, group));
    } else if (scope.broken().contains(base.name())) {
      scope.used().add(base.name());
      incomplete = true;
    } else if (isForeignUnit(base.name())) {
      var diagnostic =
          Diagnostic.error(
              "E0201", source, base.span(), "'" + base.name() + "' is not declared as a field");
      var nearest = Nearest.to(base.name().toUpperCase(Locale.ROOT), scope.fields().keySet());
      findings.add(
          nearest.map(near -> diagnostic.help("did you mean '" + near + "'?")).orElse(diagnostic));
      incomplete = true;
    } else if (!isNumber(base.name())) {
      // may have been meant as a field: what the term then says is not known
      new Quantities(scope, findings).of(source, base);
      incomplete = true;
    } else {
      coupling.add(new Monomial.Factor(expression, false));
    }
  }

  private void add(@Nullable FieldUse use) {
    if (use == null) {
      incomplete = true;
      return;
    }
    elements.add(derivative == null ? use : use.differentiated(derivative));
    derivative = null;
  }

  private void call(Expression.Call call, int group) {
    var name = call.function().name();
    switch (name) {
      case "gamma", "sigma" -> dirac(call, group);
      case "D" -> {
        var index = indices(call, 1);
        if (derivative != null) {
          report("E0318", call.span(), "a second derivative on the same field");
        } else if (index != null) {
          derivative = index.get(0);
        }
      }
      default -> {
        boolean wraps = List.of("bar", "conj", "cc", "tilde", "L", "R").contains(name);
        if (isField(name) || wraps && (containsField(call) || !name.equals("conj"))) {
          add(fields.read(call, group));
        } else if (!wraps && containsField(call) && call.arguments().size() == 1) {
          // f (bar(l) F): a parenthesis behind a number multiplies
          leaf(call.function(), call.function(), group);
          walk(
              new Expression.Group(call.arguments().get(0), call.arguments().get(0).span()), group);
        } else {
          number(call, false);
        }
      }
    }
  }

  private void dirac(Expression.Call call, int group) {
    boolean gamma = call.function().name().equals("gamma");
    var indices = indices(call, gamma ? 1 : 2);
    if (indices != null) {
      elements.add(new Element.Dirac(indices, group, call.span()));
    }
  }

  private @Nullable List<Expression.Word> indices(Expression.Call call, int count) {
    var words = new ArrayList<Expression.Word>();
    for (var argument : call.arguments()) {
      if (argument instanceof Expression.Word word && !isField(word.name())) {
        words.add(word);
      }
    }
    if (words.size() == count && call.arguments().size() == count) {
      return words;
    }
    var name = call.function().name();
    findings.add(
        Diagnostic.error(
                "E0310",
                source,
                call.span(),
                name + " takes " + (count == 1 ? "one Lorentz index" : "two Lorentz indices"))
            .help("write  " + name + (count == 1 ? "(mu)" : "(mu, nu)")));
    return null;
  }

  private boolean isNumber(String name) {
    return scope.parameters().containsKey(name)
        || scope.lets().containsKey(name)
        || scope.constants().containsKey(name)
        || name.equals("i")
        || name.equals("pi")
        || Units.find(name).isPresent()
        || name.equals("sqrt")
        || Quantities.function(name) != null;
  }

  /** The second and the centimetre: no Lagrangian holds them, but fields have such names. */
  private boolean isForeignUnit(String name) {
    return !scope.parameters().containsKey(name)
        && !scope.lets().containsKey(name)
        && Units.find(name)
            .filter(unit -> unit.dimension().length() != 0 || unit.dimension().time() != 0)
            .isPresent();
  }

  private boolean isField(String name) {
    return scope.field(name) != null || name.equals("Ht");
  }

  private boolean containsField(Expression expression) {
    for (var word : Uses.words(expression)) {
      if (isField(word.name()) || word.name().equals("gamma")) {
        return true;
      }
    }
    return false;
  }

  private void report(String code, Span span, String message) {
    findings.add(Diagnostic.error(code, source, span, message));
  }

  /** Whether the parser left a hole, which it reported. */
  private static final class Broken {
    private Broken() {}

    static boolean within(Expression expression) {
      return switch (expression) {
        case Expression.Broken broken -> true;
        case Expression.Group group -> within(group.inner());
        case Expression.Signed signed -> within(signed.operand());
        case Expression.Binary binary -> within(binary.left()) || within(binary.right());
        case Expression.Power power -> within(power.base()) || within(power.exponent());
        case Expression.Call call -> call.arguments().stream().anyMatch(Broken::within);
        case Expression.Literal literal -> false;
        case Expression.Word word -> false;
        case Expression.Indexed indexed -> false;
      };
    }
  }
}
