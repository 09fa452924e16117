package org.nsi.observable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.NsiParameter.Fermion;

/**
 * Solar neutrinos in detectors at many points: what {@link SolarPropagation} and {@link
 * SolarDetector#crossSection} compute, exactly at the same nodes, with {@link LevelWeights} in
 * place of Jacobi rotations wherever that loses no digits.
 */
final class SolarColumns {
  private static final int STATES = 3;
  private static final int KERNELS = 3;

  /** Real parts of 00, 11, 22, then real and imaginary parts of 01, 02, 12. */
  private static final int ENTRIES = 9;

  private static final int[][] UPPER = {{0, 1}, {0, 2}, {1, 2}};

  private final NsiColumns eps;
  private final SolarNodes nodes;
  private final Matrix3 vacuumMatrix;
  private final double[] vacuum = new double[ENTRIES];
  private final double potential;
  private final int[] massOfLevel;
  private final VectorCouplings couplings;
  private final double[][] states = new double[STATES][6];
  private final List<Kernel[]> detectors = new ArrayList<>();
  private double[][] sums = new double[0][];
  private final double[] electrons = new double[ENTRIES];
  private final double[] neutrons = new double[ENTRIES];
  private final double[] matter = new double[ENTRIES];
  private final double[] weights = new double[STATES];
  private final LevelWeights levels = new LevelWeights();
  private final HermitianEigen eigen = new HermitianEigen();
  private long generation = -1;

  SolarColumns(NsiColumns eps, Conditions conditions) {
    var inputs = conditions.inputs();
    this.eps = eps;
    this.nodes = SolarNodes.of(Boron8.sun());
    this.vacuumMatrix = SolarPropagation.vacuum(inputs, conditions.pmns());
    this.potential = 2 * Math.sqrt(2) * inputs.get("G_F");
    this.massOfLevel = SolarPropagation.massOfLevel(inputs);
    this.couplings =
        new VectorCouplings(eps, inputs, Boron8.scattering(conditions.standardModel()).couplings());
    for (int a = 0; a < 3; a++) {
      vacuum[a] = vacuumMatrix.re(a, a);
    }
    for (int k = 0; k < UPPER.length; k++) {
      vacuum[3 + 2 * k] = vacuumMatrix.re(UPPER[k][0], UPPER[k][1]);
      vacuum[4 + 2 * k] = vacuumMatrix.im(UPPER[k][0], UPPER[k][1]);
    }
    for (int i = 0; i < STATES; i++) {
      for (int a = 0; a < 3; a++) {
        states[i][a] = conditions.pmns().re(a, i);
        states[i][3 + a] = conditions.pmns().im(a, i);
      }
    }
  }

  /** Announces a detector and returns its number. */
  int add(SolarDetector detector) {
    detectors.add(detector.kernels());
    sums = new double[detectors.size() * STATES * KERNELS][eps.length()];
    return detectors.size() - 1;
  }

  /** Cross-sections as {@link SolarDetector#crossSection} gives them, at the first n points. */
  void crossSections(int detector, int n, double[] out) {
    update(n);
    Arrays.fill(out, 0, n, 0);
    for (int i = 0; i < STATES; i++) {
      int at = (detector * STATES + i) * KERNELS;
      for (int k = 0; k < n; k++) {
        var kernel = new Kernel(sums[at][k], sums[at + 1][k], sums[at + 2][k]);
        out[k] += couplings.expectation(kernel, states[i], k);
      }
    }
  }

  private void update(int n) {
    if (generation == eps.generation()) {
      return;
    }
    generation = eps.generation();
    couplings.load(n);
    for (int k = 0; k < n; k++) {
      if (load(k) || k == 0) {
        propagate(k);
      } else {
        for (double[] sum : sums) {
          sum[k] = sum[k - 1];
        }
      }
    }
  }

  /** The matter terms of a point; whether they differ from those of the point before. */
  private boolean load(int k) {
    boolean changed = false;
    for (int entry = 0; entry < ENTRIES; entry++) {
      int row = entry < 3 ? entry : UPPER[(entry - 3) / 2][0];
      int column = entry < 3 ? entry : UPPER[(entry - 3) / 2][1];
      boolean imaginary = entry >= 3 && (entry - 3) % 2 == 1;
      double up = part(eps.vector(Fermion.U, row, column), imaginary, k);
      double down = part(eps.vector(Fermion.D, row, column), imaginary, k);
      double electron = part(eps.vector(Fermion.E, row, column), imaginary, k);
      double onElectrons = (entry == 0 ? 1 : 0) + electron + 2 * up + down;
      double onNeutrons = up + 2 * down;
      changed |= onElectrons != electrons[entry] || onNeutrons != neutrons[entry];
      electrons[entry] = onElectrons;
      neutrons[entry] = onNeutrons;
    }
    return changed;
  }

  private static double part(NsiColumns.Entry entry, boolean imaginary, int k) {
    return imaginary ? entry.sign() * entry.im()[k] : entry.re()[k];
  }

  private void propagate(int k) {
    for (double[] sum : sums) {
      sum[k] = 0;
    }
    int ratios = nodes.ratios().length;
    boolean neutronsMatter = false;
    for (double entry : neutrons) {
      neutronsMatter |= entry != 0;
    }
    for (int b = 0; b < ratios; b++) {
      for (int entry = 0; entry < ENTRIES; entry++) {
        matter[entry] = potential * (electrons[entry] + nodes.ratios()[b] * neutrons[entry]);
      }
      for (int a = 0; a < nodes.products().length; a++) {
        weights(nodes.products()[a], nodes.ratios()[b]);
        int last = neutronsMatter ? b : ratios - 1;
        for (int same = b; same <= last; same++) {
          accumulate(a * ratios + same, k);
        }
      }
      if (!neutronsMatter) {
        break;
      }
    }
  }

  private void accumulate(int node, int k) {
    for (int d = 0; d < detectors.size(); d++) {
      var kernel = detectors.get(d)[node];
      for (int level = 0; level < STATES; level++) {
        int at = (d * STATES + massOfLevel[level]) * KERNELS;
        sums[at][k] += weights[level] * kernel.pp();
        sums[at + 1][k] += weights[level] * kernel.pn();
        sums[at + 2][k] += weights[level] * kernel.nn();
      }
    }
  }

  /** |⟨ν_e|level⟩|² of the levels in ascending order. */
  private void weights(double product, double ratio) {
    boolean solved =
        levels.solve(
            vacuum[0] + product * matter[0],
            vacuum[1] + product * matter[1],
            vacuum[2] + product * matter[2],
            vacuum[3] + product * matter[3],
            vacuum[4] + product * matter[4],
            vacuum[5] + product * matter[5],
            vacuum[6] + product * matter[6],
            vacuum[7] + product * matter[7],
            vacuum[8] + product * matter[8]);
    if (solved) {
      weights[0] = levels.low();
      weights[1] = levels.middle();
      weights[2] = levels.high();
      return;
    }
    eigen.solve(
        vacuumMatrix,
        potential * product,
        matrix(electrons),
        potential * product * ratio,
        matrix(neutrons),
        new double[] {1, 0, 0},
        new double[3]);
    for (int level = 0; level < STATES; level++) {
      weights[level] = eigen.weight(level);
    }
  }

  private static Matrix3 matrix(double[] entries) {
    var full = new Complex[3][3];
    for (int a = 0; a < 3; a++) {
      full[a][a] = new Complex(entries[a]);
    }
    for (int k = 0; k < UPPER.length; k++) {
      var value = new Complex(entries[3 + 2 * k], entries[4 + 2 * k]);
      full[UPPER[k][0]][UPPER[k][1]] = value;
      full[UPPER[k][1]][UPPER[k][0]] = value.conjugate();
    }
    return Matrix3.of(full);
  }
}
