package org.nsi.algebra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product of distinct atoms with integer exponents, none zero, sorted by atom. Immutable and
 * canonical.
 */
public final class Monomial implements Comparable<Monomial> {
  public static final Monomial ONE = new Monomial(new Atom[0], new int[0]);

  private final Atom[] atoms;
  private final int[] exponents;
  private final int hash;

  /**
   * Whether an opaque atom has an exponent that its defining relation removes: (√s)², (a + b)^2.
   */
  private final boolean reducible;

  /** atom^exponent. */
  public record Factor(Atom atom, int exponent) {}

  private Monomial(Atom[] atoms, int[] exponents) {
    this.atoms = atoms;
    this.exponents = exponents;
    this.hash = 31 * Arrays.hashCode(atoms) + Arrays.hashCode(exponents);
    boolean anyReducible = false;
    for (int k = 0; k < atoms.length; k++) {
      anyReducible |=
          atoms[k] instanceof Atom.Opaque o && Opaques.isReducible(o.value(), exponents[k]);
    }
    this.reducible = anyReducible;
  }

  public static Monomial of(Atom atom, int exponent) {
    return exponent == 0 ? ONE : new Monomial(new Atom[] {atom}, new int[] {exponent});
  }

  public Monomial times(Monomial other) {
    if (atoms.length == 0) {
      return other;
    }
    if (other.atoms.length == 0) {
      return this;
    }
    var merged = new Atom[atoms.length + other.atoms.length];
    var powers = new int[merged.length];
    int size = 0;
    int left = 0;
    int right = 0;
    while (left < atoms.length || right < other.atoms.length) {
      int order =
          left == atoms.length
              ? 1
              : right == other.atoms.length ? -1 : atoms[left].compareTo(other.atoms[right]);
      if (order < 0) {
        merged[size] = atoms[left];
        powers[size++] = exponents[left++];
      } else if (order > 0) {
        merged[size] = other.atoms[right];
        powers[size++] = other.exponents[right++];
      } else {
        int exponent = exponents[left] + other.exponents[right++];
        if (exponent != 0) {
          merged[size] = atoms[left];
          powers[size++] = exponent;
        }
        left++;
      }
    }
    return size == merged.length
        ? new Monomial(merged, powers)
        : new Monomial(Arrays.copyOf(merged, size), Arrays.copyOf(powers, size));
  }

  public Monomial pow(int exponent) {
    if (exponent == 0) {
      return ONE;
    }
    var powers = new int[exponents.length];
    Arrays.setAll(powers, k -> exponents[k] * exponent);
    return new Monomial(atoms, powers);
  }

  /** The factors in canonical order. */
  public List<Factor> factors() {
    var factors = new ArrayList<Factor>(atoms.length);
    for (int k = 0; k < atoms.length; k++) {
      factors.add(new Factor(atoms[k], exponents[k]));
    }
    return factors;
  }

  /** The exponent of an atom, 0 where it does not occur. */
  public int exponent(Atom atom) {
    int k = Arrays.binarySearch(atoms, atom);
    return k < 0 ? 0 : exponents[k];
  }

  public boolean isOne() {
    return atoms.length == 0;
  }

  boolean isReducible() {
    return reducible;
  }

  int size() {
    return atoms.length;
  }

  Atom atom(int k) {
    return atoms[k];
  }

  int exponent(int k) {
    return exponents[k];
  }

  Monomial without(int k) {
    return times(of(atoms[k], -exponents[k]));
  }

  /** Lexicographic in the atoms: variables first; the empty product is the smallest. */
  @Override
  public int compareTo(Monomial other) {
    for (int k = 0; k < Math.min(atoms.length, other.atoms.length); k++) {
      int byAtom = atoms[k].compareTo(other.atoms[k]);
      if (byAtom != 0) {
        return byAtom;
      }
      int byExponent = Integer.compare(other.exponents[k], exponents[k]);
      if (byExponent != 0) {
        return byExponent;
      }
    }
    return Integer.compare(atoms.length, other.atoms.length);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Monomial that
        && hash == that.hash
        && Arrays.equals(exponents, that.exponents)
        && Arrays.equals(atoms, that.atoms);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return factors().toString();
  }
}
