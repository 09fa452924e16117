package org.nsi.algebra;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one-loop integral of heavy propagators at zero external momentum,
 *
 * <pre> ∫₀^∞ x^power dx / Π_i (x + m_i²)^(n_i), </pre>
 *
 * of mass dimension 2 (power + 1 − Σ n_i). Canonical: the masses are in normal form, sorted, and
 * equal ones are merged, so that integrals that differ by the order of arguments are equal objects.
 * Masses are real; the integral is.
 */
public final class LoopIntegral implements Comparable<LoopIntegral> {
  private static final Expr MASSLESS = new Expr.Number(Exact.ZERO);

  private final int power;
  private final List<Propagator> propagators;
  private final int hash;

  /** 1/(x + mass²)^multiplicity. */
  public record Propagator(Expr mass, int multiplicity) {}

  private LoopIntegral(int power, List<Propagator> propagators) {
    this.power = power;
    this.propagators = List.copyOf(propagators);
    this.hash = 31 * power + propagators.hashCode();
  }

  /**
   * ∫ x^power dx / Π (x + m²)^n.
   *
   * @throws IllegalArgumentException if it diverges at large x or, with massless propagators, at 0,
   *     if the power is negative or a multiplicity is not positive
   */
  public static LoopIntegral of(int power, List<Propagator> propagators) {
    int total = propagators.stream().mapToInt(Propagator::multiplicity).sum();
    if (power < 0
        || total < power + 2
        || propagators.stream().anyMatch(p -> p.multiplicity() < 1)) {
      throw new IllegalArgumentException(
          "divergent integral of x^" + power + " over " + propagators);
    }
    var sorted = new ArrayList<Propagator>();
    for (var propagator : propagators) {
      sorted.add(new Propagator(normal(propagator.mass()), propagator.multiplicity()));
    }
    sorted.sort((a, b) -> ExprOrder.INSTANCE.compare(a.mass(), b.mass()));
    var merged = new ArrayList<Propagator>();
    for (var next : sorted) {
      if (!merged.isEmpty() && merged.getLast().mass().equals(next.mass())) {
        var last = merged.removeLast();
        next = new Propagator(last.mass(), last.multiplicity() + next.multiplicity());
      }
      if (next.mass().equals(MASSLESS) && next.multiplicity() > power) {
        throw new IllegalArgumentException(
            "divergent integral of x^" + power + " over " + propagators);
      }
      merged.add(next);
    }
    return new LoopIntegral(power, merged);
  }

  private static LoopIntegral simple(int power, List<Expr> masses) {
    return of(power, masses.stream().map(mass -> new Propagator(mass, 1)).toList());
  }

  /** J(m1..m4) = ∫ x² dx / Π (x + m_i²) = −4 D_00 of LoopTools, dimension −2. */
  public static LoopIntegral j(Expr m1, Expr m2, Expr m3, Expr m4) {
    return simple(2, List.of(m1, m2, m3, m4));
  }

  /** I0(m1..m4) = ∫ x dx / Π (x + m_i²) = D_0 of LoopTools, dimension −4. */
  public static LoopIntegral i0(Expr m1, Expr m2, Expr m3, Expr m4) {
    return simple(1, List.of(m1, m2, m3, m4));
  }

  private static Expr normal(Expr mass) {
    return mass instanceof Expr.Variable ? mass : Poly.fromExpr(mass).toExpr();
  }

  public int power() {
    return power;
  }

  public List<Propagator> propagators() {
    return propagators;
  }

  /** The mass arguments, repeated ones as often as they occur, in canonical order. */
  public List<Expr> masses() {
    var masses = new ArrayList<Expr>();
    for (var propagator : propagators) {
      for (int k = 0; k < propagator.multiplicity(); k++) {
        masses.add(propagator.mass());
      }
    }
    return masses;
  }

  /**
   * {@code J} and {@code I0} for the box functions; {@code L_n_k} for ∫ xⁿ over k propagators
   * otherwise.
   */
  public String name() {
    int total = masses().size();
    if (total == 4 && power == 2) {
      return "J";
    }
    return total == 4 && power == 1 ? "I0" : "L_" + power + "_" + total;
  }

  /** 2 (power + 1 − Σ n). */
  public int massDimension() {
    return 2 * (power + 1 - masses().size());
  }

  @Override
  public int compareTo(LoopIntegral other) {
    int byPower = Integer.compare(power, other.power);
    if (byPower != 0) {
      return byPower;
    }
    var mine = masses();
    var theirs = other.masses();
    for (int k = 0; k < Math.min(mine.size(), theirs.size()); k++) {
      int byMass = ExprOrder.INSTANCE.compare(mine.get(k), theirs.get(k));
      if (byMass != 0) {
        return byMass;
      }
    }
    return Integer.compare(mine.size(), theirs.size());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LoopIntegral that
        && hash == that.hash
        && power == that.power
        && propagators.equals(that.propagators);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return name() + masses();
  }
}
