package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;

/**
 * The equations of motion of the fermions against the energies of fermions in constant fields: with
 * H = (0, h) and a constant potential A of a U(1) under which l, e and H are charged, the terms ψ̄
 * a P̸³ ψ shift the energies of the solutions of the Dirac equation by the same amount as the
 * operators of dimension six do, for any A, momentum and 3×3 matrices.
 */
class FermionEquationsTest {
  private static final double H = 0.8;
  private static final double CHARGE_H = 0.7;

  /** A^0 and A^3. */
  private static final double[] A = {0.31, -0.23};

  private static final double MOMENTUM = 0.45;

  private final Random random = new Random(3);

  /**
   * For e and l, or for u and the upper component of q, whose mass comes from H̃ with the opposite
   * charge: s = +1 or −1.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void shiftOfTheEnergies(int s) {
    double chargeRight = 0.4;
    double chargeLeft = chargeRight + s * CHARGE_H;
    var y = matrix(false);
    var left = matrix(true);
    var right = matrix(true);
    var reduced = FermionEquations.reduce(s == 1 ? Species.E : Species.U, y, left, right);
    for (int helicity : new int[] {1, -1}) {
      var energies = dirac(y, chargeLeft, chargeRight, helicity);
      for (int k = 0; k < 12; k++) {
        var state = energies.getEigenvector(k);
        double energy = energies.getRealEigenvalue(k);
        double full =
            current(left, state, 0) * cubic(energy, chargeLeft, helicity)
                + current(right, state, 6) * cubic(energy, chargeRight, -helicity);
        // O = (H†iD↔H) ψ̄γψ with iD_μ H = −g_H A_μ H for constant H; H†iD↔^3 H τ³ for H = (0, h):
        // C1 + C3 of the lower and C1 − C3 of the upper component
        double higgs = -2 * CHARGE_H * H * H;
        var doublet =
            s == 1
                ? reduced.singlet().plus(reduced.triplet())
                : reduced.singlet().minus(reduced.triplet());
        double effective =
            higgs * current(doublet, state, 0) * (A[0] + helicity * A[1])
                + higgs * current(reduced.right(), state, 6) * (A[0] - helicity * A[1])
                + 2 * H * H * H * flip(reduced.cubic(), state);
        assertThat(effective).isCloseTo(full, within(1e-12));
      }
    }
  }

  /** P² (P^0 ± P^3), the operator P̸³ between spinors of one helicity. */
  private static double cubic(double energy, double charge, int sign) {
    double p0 = energy - charge * A[0];
    double p3 = MOMENTUM - charge * A[1];
    return (p0 * p0 - p3 * p3) * (p0 + sign * p3);
  }

  /** E ψ = (…) ψ of left- and right-handed components of one helicity, as a real matrix. */
  private static EigenDecomposition dirac(
      FlavourMatrix y, double chargeLeft, double chargeRight, int helicity) {
    var hamiltonian = new Complex[6][6];
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < 6; j++) {
        hamiltonian[i][j] = Complex.ZERO;
      }
    }
    for (int p = 0; p < 3; p++) {
      hamiltonian[p][p] =
          new Complex(chargeLeft * A[0] - helicity * (MOMENTUM - chargeLeft * A[1]));
      hamiltonian[p + 3][p + 3] =
          new Complex(chargeRight * A[0] + helicity * (MOMENTUM - chargeRight * A[1]));
      for (int r = 0; r < 3; r++) {
        hamiltonian[p][r + 3] = number(y.get(p + 1, r + 1)).multiply(H);
        hamiltonian[r + 3][p] = number(y.get(p + 1, r + 1)).multiply(H).conjugate();
      }
    }
    // (Re, −Im; Im, Re) with real parts of component k at 2k, imaginary ones at 2k + 1
    var real = new Array2DRowRealMatrix(12, 12);
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < 6; j++) {
        real.setEntry(2 * i, 2 * j, hamiltonian[i][j].getReal());
        real.setEntry(2 * i + 1, 2 * j + 1, hamiltonian[i][j].getReal());
        real.setEntry(2 * i, 2 * j + 1, -hamiltonian[i][j].getImaginary());
        real.setEntry(2 * i + 1, 2 * j, hamiltonian[i][j].getImaginary());
      }
    }
    return new EigenDecomposition(real);
  }

  private static Complex component(RealVector state, int k) {
    return new Complex(state.getEntry(2 * k), state.getEntry(2 * k + 1));
  }

  /** ψ† M ψ over three components from a place in the real vector. */
  private static double current(FlavourMatrix matrix, RealVector state, int from) {
    var sum = Complex.ZERO;
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        sum =
            sum.add(
                component(state, from / 2 + p)
                    .conjugate()
                    .multiply(number(matrix.get(p + 1, r + 1)))
                    .multiply(component(state, from / 2 + r)));
      }
    }
    return sum.getReal();
  }

  /** Re ψ_L† M ψ_R. */
  private static double flip(FlavourMatrix matrix, RealVector state) {
    var sum = Complex.ZERO;
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        sum =
            sum.add(
                component(state, p)
                    .conjugate()
                    .multiply(number(matrix.get(p + 1, r + 1)))
                    .multiply(component(state, 3 + r)));
      }
    }
    return sum.getReal();
  }

  private static Complex number(Poly poly) {
    return poly.isZero() ? Complex.ZERO : poly.terms().getFirst().coefficient().toComplex();
  }

  private FlavourMatrix matrix(boolean hermitian) {
    var entries = new Exact[3][3];
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        entries[p][r] =
            Exact.of(random.nextInt(-9, 10), 10)
                .plus(Exact.I.times(Exact.of(random.nextInt(-9, 10), 10)));
      }
    }
    var matrix = FlavourMatrix.of((p, r) -> Poly.constant(entries[p - 1][r - 1]));
    return hermitian ? matrix.plus(matrix.dagger()) : matrix;
  }
}
