package org.nsi.model.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Symbol;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Field;
import org.nsi.model.FieldKind;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Statement;
import org.nsi.tensor.Representation;
import org.nsi.tensor.Representation.Colour;
import org.nsi.unit.Dimension;

/** Resolves {@code field} statements. */
public final class Fields {
  private static final List<String> COLOURS = List.of("1", "3", "3bar", "6", "6bar", "8");
  private static final int MAX_ISOSPIN = 7;
  private static final int MAX_GENERATIONS = 9;

  private final Scope scope;
  private final Findings findings;
  private final Quantities quantities;
  private final Optional<String> parity;

  public Fields(Scope scope, Findings findings, Optional<String> parity) {
    this.scope = scope;
    this.findings = findings;
    this.quantities = new Quantities(scope, findings);
    this.parity = parity;
  }

  /**
   * The field, or null after an error. Values are the defaults of all parameters, to check signs of
   * masses.
   */
  public @Nullable Field resolve(
      Source source, Statement.Field statement, Map<Symbol, Complex> values) {
    int before = findings.errors();
    var kind = kind(source, statement);
    var representation = representation(source, statement.representation());
    int generations = statement.generations().orElse(1);
    if (generations < 1 || generations > MAX_GENERATIONS) {
      report(
          "E0228",
          source,
          statement.span(),
          generations + " generations are not possible: 1 to " + MAX_GENERATIONS);
    }
    boolean odd = odd(source, statement);
    if (kind == null || representation == null || findings.errors() > before) {
      return null;
    }
    consistent(source, statement, kind, representation);
    var mass = mass(source, statement, kind, generations, values);
    if (findings.errors() > before) {
      return null;
    }
    var name = statement.name().name();
    return new Field(name, kind, generations, representation, odd, true, mass);
  }

  private @Nullable FieldKind kind(Source source, Statement.Field statement) {
    var words = new ArrayList<String>();
    for (var word : statement.statistics()) {
      words.add(word.name());
    }
    var text = String.join(" ", words);
    var kind = FieldKinds.of(text);
    if (kind == null) {
      var first =
          statement.statistics().isEmpty()
              ? statement.span()
              : statement.statistics().get(0).span();
      var last =
          statement.statistics().isEmpty()
              ? first
              : statement.statistics().get(words.size() - 1).span();
      findings.add(
          Diagnostic.error("E0205", source, first.to(last), "unknown field kind '" + text + "'")
              .help(FieldKinds.help(text)));
    }
    return kind;
  }

  private @Nullable Representation representation(Source source, Statement.Representation written) {
    if (!COLOURS.contains(written.colour())) {
      findings.add(
          Diagnostic.error(
                  "E0204",
                  source,
                  written.span(),
                  "colour representation '"
                      + written.colour()
                      + "' does not exist or is not supported")
              .help("supported: " + String.join(", ", COLOURS)));
      return null;
    }
    if (written.isospin() < 1 || written.isospin() > MAX_ISOSPIN) {
      findings.add(
          Diagnostic.error(
                  "E0204",
                  source,
                  written.span(),
                  "isospin representation of dimension "
                      + written.isospin()
                      + " does not exist or is not supported")
              .help("the number is the dimension: 1, 2, 3, ... " + MAX_ISOSPIN));
      return null;
    }
    if (written.hyperchargeDenominator() == 0) {
      report("E0214", source, written.span(), "division by zero in the hypercharge");
      return null;
    }
    boolean barred = written.colour().endsWith("bar");
    int dimension = written.colour().charAt(0) - '0';
    return new Representation(
        new Colour(dimension, barred),
        written.isospin(),
        new BigFraction(written.hyperchargeNumerator(), written.hyperchargeDenominator()));
  }

  private boolean odd(Source source, Statement.Field statement) {
    boolean odd = false;
    for (var written : statement.parities()) {
      var name = written.symmetry().name();
      if (parity.isEmpty()) {
        findings.add(
            Diagnostic.error(
                    "E0224", source, written.span(), "the symmetry " + name + " is not declared")
                .help("add a line  symmetry " + name));
      } else if (!parity.get().equals(name)) {
        findings.add(
            Diagnostic.error("E0223", source, written.span(), "unknown symmetry '" + name + "'")
                .help("the declared symmetry is " + parity.get()));
      }
      odd = written.odd();
    }
    return odd;
  }

  private void consistent(
      Source source, Statement.Field statement, FieldKind kind, Representation representation) {
    if (!kind.isReal()) {
      return;
    }
    boolean neutral = representation.hypercharge().equals(BigFraction.ZERO);
    int colour = representation.colour().dimension();
    boolean real = (colour == 1 || colour == 8) && representation.isospin() % 2 == 1;
    if (neutral && real) {
      return;
    }
    var words = new StringBuilder();
    for (var word : statement.statistics()) {
      words.append(words.isEmpty() ? "" : " ").append(word.name());
    }
    var cure =
        kind == FieldKind.MAJORANA_FERMION
            ? "dirac fermion"
            : "complex " + (kind.isScalar() ? "scalar" : "vector");
    findings.add(
        Diagnostic.error(
                "E0205",
                source,
                statement.representation().span(),
                "a "
                    + words
                    + " equals its own conjugate, so it cannot "
                    + (neutral ? "be in a complex representation" : "carry hypercharge"))
            .help("write  " + cure));
  }

  private List<Expr> mass(
      Source source,
      Statement.Field statement,
      FieldKind kind,
      int generations,
      Map<Symbol, Complex> values) {
    boolean chiral = kind == FieldKind.LEFT_FERMION || kind == FieldKind.RIGHT_FERMION;
    if (statement.mass().isEmpty()) {
      if (!chiral) {
        var name = statement.name().name();
        findings.add(
            Diagnostic.error("E0206", source, statement.span(), "field " + name + " has no mass")
                .help("append  , mass M_" + name));
      }
      return List.of();
    }
    var expression = statement.mass().get();
    if (chiral) {
      findings.add(
          Diagnostic.error(
                  "E0205", source, expression.span(), "a chiral fermion alone cannot have a mass")
              .help("a dirac fermion is vector-like and has one"));
      return List.of();
    }
    var masses = new ArrayList<Expr>();
    for (int generation = 1; generation <= generations; generation++) {
      var mass = massOf(source, expression, generations, generation);
      if (mass == null || !valid(source, statement.name().name(), expression, mass, values)) {
        return List.of();
      }
      masses.add(mass.value());
    }
    return masses;
  }

  /** A vector parameter gives one mass a generation, anything else the common mass. */
  private @Nullable Quantity massOf(
      Source source, Expression expression, int generations, int generation) {
    if (expression instanceof Expression.Word word) {
      var parameter = scope.parameters().get(word.name());
      if (parameter != null && parameter.shape().size() == 1) {
        scope.used().add(word.name());
        if (parameter.shape().get(0) != generations) {
          report(
              "E0403",
              source,
              word.span(),
              word.name()
                  + " has "
                  + parameter.shape().get(0)
                  + " entries, the field "
                  + generations
                  + " generation"
                  + (generations == 1 ? "" : "s"));
          return null;
        }
        return new Quantity(Scope.entry(parameter, List.of(generation)), parameter.dimension());
      }
    }
    return quantities.of(source, expression);
  }

  private boolean valid(
      Source source, String field, Expression at, Quantity mass, Map<Symbol, Complex> values) {
    if (!mass.dimension().equals(Dimension.energy(1))) {
      boolean missing = mass.dimension().isNone();
      var diagnostic =
          Diagnostic.error(
              missing ? "E0207" : "E0208",
              source,
              at.span(),
              "mass of " + field + " is " + Quantities.unit(mass.dimension()) + ", not an energy");
      findings.add(missing ? diagnostic.help("give a unit, such as  500 GeV") : diagnostic);
      return false;
    }
    var value = Numbers.of(mass.value(), values);
    if (!Numbers.isFinite(value)) {
      report("E0214", source, at.span(), "mass of " + field + " is not finite");
      return false;
    }
    if (Math.abs(value.getImaginary()) > 1e-12 * value.abs()) {
      report("E0213", source, at.span(), "mass of " + field + " is complex");
      return false;
    }
    if (value.getReal() <= 0) {
      report(
          "E0215",
          source,
          at.span(),
          "mass of "
              + field
              + " is "
              + (value.getReal() < 0 ? "negative" : "zero")
              + ": a field that is integrated out needs a positive one");
      return false;
    }
    return true;
  }

  private void report(String code, Source source, Span span, String message) {
    findings.add(Diagnostic.error(code, source, span, message));
  }
}
