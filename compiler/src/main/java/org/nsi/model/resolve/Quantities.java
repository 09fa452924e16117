package org.nsi.model.resolve;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.source.Source;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Expression.Operator;
import org.nsi.unit.Dimension;
import org.nsi.unit.Units;

/**
 * Gives expressions without fields their value and dimension. An expression with an error is
 * reported once and is null.
 */
public final class Quantities {
  /** Exact numbers grow with every product; no physics needs thousands of digits. */
  private static final long MAX_BITS = 20_000;

  private static final int MAX_RADICAND = 50_000;

  private final Scope scope;
  private final Findings findings;
  private final NameValues names;

  public Quantities(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
    this.names = new NameValues(scope, findings, this);
  }

  /** An expression without flavour letters. */
  public @Nullable Quantity of(Source source, Expression expression) {
    return of(source, expression, Map.of());
  }

  /** An expression whose flavour letters have the given values. */
  public @Nullable Quantity of(Source source, Expression expression, Map<String, Integer> letters) {
    return switch (expression) {
      case Expression.Literal literal -> literal(source, literal);
      case Expression.Word word -> names.word(source, word);
      case Expression.Indexed indexed -> names.indexed(source, indexed, letters);
      case Expression.Group group -> of(source, group.inner(), letters);
      case Expression.Signed signed -> {
        var operand = of(source, signed.operand(), letters);
        yield operand == null || !signed.negative()
            ? operand
            : new Quantity(Exprs.negate(operand.value()), operand.dimension());
      }
      case Expression.Binary binary -> binary(source, binary, letters);
      case Expression.Power power -> power(source, power, letters);
      case Expression.Call call -> call(source, call, letters);
      case Expression.Broken broken -> null;
    };
  }

  private @Nullable Quantity literal(Source source, Expression.Literal literal) {
    var value = literal.value();
    if (Math.abs((long) value.precision() - value.scale()) > 400 || value.precision() > 2000) {
      report("E0214", source, literal, "number is outside the range of double precision");
      return null;
    }
    return Quantity.pure(Exprs.number(fraction(value)));
  }

  /** A decimal as an exact rational. */
  public static BigFraction fraction(BigDecimal value) {
    return value.scale() >= 0
        ? new BigFraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
        : new BigFraction(value.toBigInteger());
  }

  /** A double that came from a decimal in a table, as that decimal. */
  public static BigFraction fraction(double value) {
    return fraction(new BigDecimal(Double.toString(value)));
  }

  private @Nullable Quantity binary(
      Source source, Expression.Binary binary, Map<String, Integer> letters) {
    var left = of(source, binary.left(), letters);
    var right = of(source, binary.right(), letters);
    if (left == null || right == null) {
      return null;
    }
    var value =
        switch (binary.operator()) {
          case ADD, SUBTRACT -> sum(source, binary, left, right);
          case DIVIDE -> divide(source, binary.right(), left, right);
          case MULTIPLY, JUXTAPOSE ->
              new Quantity(
                  Exprs.times(left.value(), right.value()),
                  left.dimension().times(right.dimension()));
        };
    return bounded(source, binary, value);
  }

  private @Nullable Quantity bounded(Source source, Expression at, @Nullable Quantity value) {
    var leading =
        value != null && value.value() instanceof Expr.Product product
            ? product.factors().get(0)
            : value == null ? Exprs.ZERO : value.value();
    if (leading instanceof Expr.Number number
        && (number.value().bits() > MAX_BITS || number.value().radicand() > MAX_RADICAND)) {
      report("E0214", source, at, "number has too many digits");
      return null;
    }
    return value;
  }

  /** left / right; division by an exact zero is reported at the divisor. */
  public @Nullable Quantity divide(
      Source source, Expression divisor, Quantity left, Quantity right) {
    if (Exprs.isZero(right.value())) {
      report("E0214", source, divisor, "division by zero");
      return null;
    }
    return new Quantity(
        Exprs.divide(left.value(), right.value()),
        left.dimension().times(right.dimension().power(-1)));
  }

  private @Nullable Quantity sum(
      Source source, Expression.Binary binary, Quantity left, Quantity right) {
    if (!left.dimension().equals(right.dimension())) {
      findings.add(
          Diagnostic.error("E0208", source, binary.span(), "sum of quantities with different units")
              .label(binary.left().span(), unit(left.dimension()))
              .label(binary.right().span(), unit(right.dimension())));
      return null;
    }
    boolean subtract = binary.operator() == Operator.SUBTRACT;
    var second = subtract ? Exprs.negate(right.value()) : right.value();
    return new Quantity(Exprs.plus(left.value(), second), left.dimension());
  }

  /** {@code GeV^2}, or {@code a pure number}. */
  public static String unit(Dimension dimension) {
    return dimension.isNone() ? "a pure number" : Units.print(dimension);
  }

  private @Nullable Quantity power(
      Source source, Expression.Power power, Map<String, Integer> letters) {
    var base = of(source, power.base(), letters);
    var exponent = of(source, power.exponent(), letters);
    if (base == null || exponent == null) {
      return null;
    }
    var rational =
        exponent.value() instanceof Expr.Number number
            ? number.value().rational().orElse(null)
            : null;
    if (rational == null || !exponent.dimension().isNone()) {
      report("E0227", source, power.exponent(), "an exponent is a rational number");
      return null;
    }
    if (rational.getNumerator().bitLength() > 20 || rational.getDenominator().bitLength() > 20) {
      report("E0214", source, power.exponent(), "exponent is too large");
      return null;
    }
    return raise(source, power, base, rational);
  }

  private @Nullable Quantity raise(
      Source source, Expression at, Quantity base, BigFraction exponent) {
    boolean negative = exponent.getNumerator().signum() < 0;
    if (Exprs.isZero(base.value()) && negative) {
      report("E0214", source, at, "division by zero");
      return null;
    }
    boolean integer = exponent.getDenominator().bitLength() == 1;
    if (!integer
        && base.value() instanceof Expr.Number number
        && number.value().rational().filter(r -> r.getNumerator().signum() < 0).isPresent()) {
      report("E0214", source, at, "root of a negative number");
      return null;
    }
    var dimension = dimension(base.dimension(), exponent);
    if (dimension == null) {
      report(
          "E0208",
          source,
          at,
          "the power "
              + exponent.toString().replace(" ", "")
              + " of "
              + unit(base.dimension())
              + " is not a whole power of a unit");
      return null;
    }
    var value = Exprs.power(base.value(), exponent);
    if (value instanceof Expr.Power raised && raised.exponent().getNumerator().bitLength() > 20) {
      report("E0214", source, at, "exponent is too large");
      return null;
    }
    return bounded(source, at, new Quantity(value, dimension));
  }

  private static @Nullable Dimension dimension(Dimension base, BigFraction exponent) {
    int[] powers = {base.energy(), base.length(), base.time()};
    for (int k = 0; k < powers.length; k++) {
      var power = exponent.multiply(powers[k]);
      if (power.getDenominator().bitLength() != 1) {
        return null;
      }
      powers[k] = power.getNumeratorAsInt();
    }
    return new Dimension(powers[0], powers[1], powers[2]);
  }

  private @Nullable Quantity call(
      Source source, Expression.Call call, Map<String, Integer> letters) {
    var name = call.function().name();
    var argument = call.arguments().isEmpty() ? null : call.arguments().get(0);
    var parameter = scope.parameters().get(name);
    boolean number = parameter != null || scope.lets().containsKey(name);
    if (number && argument != null && call.arguments().size() == 1) {
      // a (b + c): a parenthesis behind a number multiplies
      return of(
          source,
          new Expression.Binary(Operator.JUXTAPOSE, call.function(), argument, call.span()),
          letters);
    }
    var function = function(name);
    boolean root = name.equals("sqrt");
    if (function == null && !root) {
      names.unknownFunction(source, call);
      return null;
    }
    if (call.arguments().size() != 1) {
      report("E0227", source, call, name + " takes one argument");
      return null;
    }
    var value = of(source, call.arguments().get(0), letters);
    if (value == null) {
      return null;
    }
    if (root || function == null) {
      return raise(source, call, value, BigFraction.ONE_HALF);
    }
    return switch (function) {
      case CONJUGATE -> new Quantity(Exprs.conjugate(value.value()), value.dimension());
      case REAL, IMAGINARY, ABSOLUTE ->
          new Quantity(new Expr.Apply(function, value.value()), value.dimension());
      default -> {
        if (!value.dimension().isNone()) {
          report(
              "E0208",
              source,
              call.arguments().get(0),
              "the argument of " + name + " is a pure number, not " + unit(value.dimension()));
          yield null;
        }
        yield Quantity.pure(new Expr.Apply(function, value.value()));
      }
    };
  }

  /** The function of a name; {@code sqrt} is a power and not listed. */
  public static Expr.@Nullable Function function(String name) {
    return switch (name) {
      case "conj" -> Expr.Function.CONJUGATE;
      case "re", "Re" -> Expr.Function.REAL;
      case "im", "Im" -> Expr.Function.IMAGINARY;
      case "abs" -> Expr.Function.ABSOLUTE;
      case "exp" -> Expr.Function.EXP;
      case "log", "ln" -> Expr.Function.LOG;
      case "sin" -> Expr.Function.SIN;
      case "cos" -> Expr.Function.COS;
      case "tan" -> Expr.Function.TAN;
      default -> null;
    };
  }

  /** Names of all functions, for suggestions. */
  public static List<String> functions() {
    return new ArrayList<>(
        List.of("sqrt", "conj", "re", "im", "abs", "exp", "log", "sin", "cos", "tan"));
  }

  static Quantity imaginaryUnit() {
    return Quantity.pure(Exprs.number(Exact.I));
  }

  private void report(String code, Source source, Expression at, String message) {
    findings.add(Diagnostic.error(code, source, at.span(), message));
  }
}
