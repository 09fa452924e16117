package org.nsi.algebra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A Laurent polynomial over Q(i, √2, √3, …) in {@link Atom}s. Immutable and canonical by
 * construction: two are equal exactly if they have the same terms. Atoms count as independent, but
 * for what {@link Opaques} reduces ((√s)² = s); {@link #probablyEqual} decides equality where atoms
 * are related, such as loop integrals and 1/(a − b).
 */
public final class Poly {
  public static final Poly ZERO = new Poly(new Monomial[0], new Exact[0]);
  public static final Poly ONE = constant(Exact.ONE);

  /** Sorted; one coefficient each, none zero. */
  private final Monomial[] monomials;

  private final Exact[] coefficients;

  /** coefficient × monomial. */
  public record Term(Exact coefficient, Monomial monomial) {}

  private Poly(Monomial[] monomials, Exact[] coefficients) {
    this.monomials = monomials;
    this.coefficients = coefficients;
  }

  public static Poly constant(Exact value) {
    return of(value, Monomial.ONE);
  }

  public static Poly of(long value) {
    return constant(Exact.of(value));
  }

  public static Poly of(Symbol symbol) {
    return of(new Atom.Variable(symbol, false));
  }

  public static Poly of(Atom atom) {
    return of(atom, 1);
  }

  /** atom^exponent, also negative. */
  public static Poly of(Atom atom, int exponent) {
    return of(Exact.ONE, Monomial.of(atom, exponent));
  }

  public static Poly of(LoopIntegral integral) {
    return of(new Atom.Loop(integral));
  }

  /** π^exponent. */
  public static Poly pi(int exponent) {
    return of(new Atom.Pi(), exponent);
  }

  /** coefficient × monomial. */
  public static Poly of(Exact coefficient, Monomial monomial) {
    if (coefficient.isZero()) {
      return ZERO;
    }
    return monomial.isReducible()
        ? Opaques.reduce(monomial).times(coefficient)
        : new Poly(new Monomial[] {monomial}, new Exact[] {coefficient});
  }

  /**
   * Expands products, sums, integer powers, conjugates, real and imaginary parts. Sums in
   * denominators, roots, exponentials and other functions become opaque atoms in a normal form.
   *
   * @throws ArithmeticException for a division by an expression that is identically zero
   */
  public static Poly fromExpr(Expr expr) {
    return Opaques.poly(expr);
  }

  /**
   * The same as an expression.
   *
   * @throws IllegalArgumentException if there are loop integrals: expressions have none
   */
  public Expr toExpr() {
    return Opaques.expr(this);
  }

  public Poly plus(Poly other) {
    if (isZero()) {
      return other;
    }
    if (other.isZero()) {
      return this;
    }
    var merged = new ArrayList<Monomial>(monomials.length + other.monomials.length);
    var values = new ArrayList<Exact>(monomials.length + other.monomials.length);
    int left = 0;
    int right = 0;
    while (left < monomials.length || right < other.monomials.length) {
      int order =
          left == monomials.length
              ? 1
              : right == other.monomials.length
                  ? -1
                  : monomials[left].compareTo(other.monomials[right]);
      if (order < 0) {
        merged.add(monomials[left]);
        values.add(coefficients[left++]);
      } else if (order > 0) {
        merged.add(other.monomials[right]);
        values.add(other.coefficients[right++]);
      } else {
        var sum = coefficients[left].plus(other.coefficients[right++]);
        if (!sum.isZero()) {
          merged.add(monomials[left]);
          values.add(sum);
        }
        left++;
      }
    }
    return new Poly(merged.toArray(new Monomial[0]), values.toArray(new Exact[0]));
  }

  public Poly minus(Poly other) {
    return plus(other.negate());
  }

  public Poly negate() {
    return map(Exact::negate);
  }

  public Poly times(Poly other) {
    if (isZero() || other.isZero()) {
      return ZERO;
    }
    if (monomials.length == 1 && other.monomials.length == 1) {
      return of(
          coefficients[0].times(other.coefficients[0]), monomials[0].times(other.monomials[0]));
    }
    return new Sum().addProduct(this, other).toPoly();
  }

  public Poly times(Exact factor) {
    if (factor.isZero()) {
      return ZERO;
    }
    return factor.isOne() ? this : map(c -> c.times(factor));
  }

  /**
   * this / divisor.
   *
   * @throws ArithmeticException for divisor 0
   */
  public Poly divide(Exact divisor) {
    return times(divisor.inverse());
  }

  /**
   * 1/this: exact for a single term, otherwise with the sum, made primitive, as an opaque atom to
   * the power −1.
   *
   * @throws ArithmeticException for 0
   * @throws IllegalArgumentException for a sum with loop integrals
   */
  public Poly inverse() {
    return Opaques.inverse(this);
  }

  /**
   * Integer power, also negative.
   *
   * @throws ArithmeticException for a negative power of 0
   */
  public Poly pow(int exponent) {
    if (exponent < 0) {
      return inverse().pow(-exponent);
    }
    if (monomials.length == 1) {
      return of(coefficients[0].pow(exponent), monomials[0].pow(exponent));
    }
    var result = ONE;
    var base = this;
    for (int k = exponent; k > 0; k >>= 1) {
      if ((k & 1) == 1) {
        result = result.times(base);
      }
      base = k > 1 ? base.times(base) : base;
    }
    return result;
  }

  /** Complex conjugate; loop integrals, π and real symbols are real. */
  public Poly conjugate() {
    return Substitution.conjugate(this);
  }

  /**
   * Puts polynomials for symbols, everywhere: in conjugates, opaque atoms and the masses of loop
   * integrals.
   *
   * @throws ArithmeticException if a denominator becomes zero
   * @throws IllegalArgumentException if a mass of a loop integral would contain a loop integral
   */
  public Poly substitute(Map<Symbol, Poly> values) {
    return values.isEmpty() ? this : new Substitution(values).apply(this);
  }

  private Poly map(UnaryOperator<Exact> f) {
    var image = new Exact[coefficients.length];
    Arrays.setAll(image, k -> f.apply(coefficients[k]));
    return new Poly(monomials, image);
  }

  public boolean isZero() {
    return monomials.length == 0;
  }

  /** Whether there is no atom in it. */
  public boolean isConstant() {
    return monomials.length == 0 || monomials.length == 1 && monomials[0].isOne();
  }

  /** Number of terms. */
  public int size() {
    return monomials.length;
  }

  /** The terms in canonical order. */
  public List<Term> terms() {
    var terms = new ArrayList<Term>(monomials.length);
    for (int k = 0; k < monomials.length; k++) {
      terms.add(new Term(coefficients[k], monomials[k]));
    }
    return terms;
  }

  /** The monomials in canonical order. */
  public List<Monomial> monomials() {
    return List.of(monomials);
  }

  /** The coefficient of a monomial, 0 where it does not occur. */
  public Exact coefficient(Monomial monomial) {
    int k = Arrays.binarySearch(monomials, monomial);
    return k < 0 ? Exact.ZERO : coefficients[k];
  }

  /** All atoms that occur. */
  public SortedSet<Atom> atoms() {
    var atoms = new TreeSet<Atom>();
    for (var monomial : monomials) {
      for (int k = 0; k < monomial.size(); k++) {
        atoms.add(monomial.atom(k));
      }
    }
    return atoms;
  }

  /** All symbols, those inside opaque atoms and loop integrals included. */
  public SortedSet<Symbol> symbols() {
    var symbols = new TreeSet<Symbol>();
    for (var atom : atoms()) {
      switch (atom) {
        case Atom.Variable v -> symbols.add(v.symbol());
        case Atom.Pi pi -> {}
        case Atom.Opaque o -> Opaques.collectSymbols(o.value(), symbols);
        case Atom.Loop loop ->
            loop.integral().propagators().forEach(p -> Opaques.collectSymbols(p.mass(), symbols));
      }
    }
    return symbols;
  }

  /** All loop integrals. */
  public SortedSet<LoopIntegral> loops() {
    var loops = new TreeSet<LoopIntegral>();
    for (var atom : atoms()) {
      if (atom instanceof Atom.Loop loop) {
        loops.add(loop.integral());
      }
    }
    return loops;
  }

  /**
   * Whether both have the same value at random points, to 35 of 60 digits: equality where atoms are
   * related. Wrong with negligible probability when true, never when false, provided both are
   * finite at positive values of all symbols.
   */
  public boolean probablyEqual(Poly other) {
    return equals(other) || RandomPoints.agree(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Poly that
        && Arrays.equals(monomials, that.monomials)
        && Arrays.equals(coefficients, that.coefficients);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(monomials) + Arrays.hashCode(coefficients);
  }

  @Override
  public String toString() {
    return PolyPrinter.text(this);
  }

  /**
   * Accumulates terms; local to one computation. Adding throws {@link TooManyTerms} when powers of
   * sums grow beyond all measure.
   */
  public static final class Sum {
    private static final int MAX_TERMS = 20_000;

    private final Map<Monomial, Exact> terms = new HashMap<>();

    public Sum add(Exact coefficient, Monomial monomial) {
      if (coefficient.isZero()) {
        return this;
      }
      if (monomial.isReducible()) {
        return add(Opaques.reduce(monomial), coefficient);
      }
      terms.merge(
          monomial,
          coefficient,
          (a, b) -> {
            var sum = a.plus(b);
            return sum.isZero() ? null : sum;
          });
      if (terms.size() > MAX_TERMS) {
        throw new TooManyTerms(MAX_TERMS);
      }
      return this;
    }

    public Sum add(Poly poly) {
      return add(poly, Exact.ONE);
    }

    /** Adds factor × poly. */
    public Sum add(Poly poly, Exact factor) {
      boolean one = factor.isOne();
      for (int k = 0; k < poly.monomials.length; k++) {
        add(one ? poly.coefficients[k] : poly.coefficients[k].times(factor), poly.monomials[k]);
      }
      return this;
    }

    /** Adds left × right. */
    public Sum addProduct(Poly left, Poly right) {
      for (int j = 0; j < left.monomials.length; j++) {
        for (int k = 0; k < right.monomials.length; k++) {
          add(
              left.coefficients[j].times(right.coefficients[k]),
              left.monomials[j].times(right.monomials[k]));
        }
      }
      return this;
    }

    public boolean isZero() {
      return terms.isEmpty();
    }

    public Poly toPoly() {
      if (terms.isEmpty()) {
        return ZERO;
      }
      var monomials = terms.keySet().toArray(new Monomial[0]);
      Arrays.sort(monomials);
      var coefficients = new Exact[monomials.length];
      Arrays.setAll(coefficients, k -> terms.get(monomials[k]));
      return new Poly(monomials, coefficients);
    }
  }
}
