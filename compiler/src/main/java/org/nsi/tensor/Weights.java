package org.nsi.tensor;

import java.util.ArrayList;
import java.util.List;

/**
 * A representation in a weight basis in which the raising operators have integer entries: what
 * counting and solving for invariants needs. Components there are φ' = toWeights φ with φ the
 * components described at {@link Leg}.
 *
 * <p>Weights are Dynkin labels packed into one int, {@code 64 first + second}; SU(2) uses the first
 * label only.
 */
final class Weights {
  /** One non-zero entry of a raising operator: φ'_row → value φ'_column. */
  record Step(int row, int column, int value) {}

  private final int[] weights;
  private final List<List<Step>> raising;

  private Weights(int[] weights, List<List<Step>> raising) {
    this.weights = weights;
    this.raising = raising;
  }

  int[] weights() {
    return weights;
  }

  /** One list a simple root. */
  List<List<Step>> raising() {
    return raising;
  }

  static int pack(int first, int second) {
    return 64 * first + second;
  }

  static Weights of(Leg leg) {
    var plain = leg.group() == Group.SU2 ? su2(leg.dimension()) : su3(leg.dimension());
    return leg.dual() ? plain.dual() : plain;
  }

  private Weights dual() {
    int[] negated = new int[weights.length];
    for (int k = 0; k < weights.length; k++) {
      negated[k] = -weights[k];
    }
    var transposed = new ArrayList<List<Step>>();
    for (var root : raising) {
      var steps = new ArrayList<Step>();
      for (var step : root) {
        steps.add(new Step(/* row= */ step.column, /* column= */ step.row, -step.value));
      }
      transposed.add(steps);
    }
    return new Weights(negated, transposed);
  }

  private static Weights su2(int n) {
    int[] weights = new int[n];
    var steps = new ArrayList<Step>();
    for (int k = 0; k < n; k++) {
      weights[k] = pack(n - 1 - 2 * k, 0);
      if (k > 0) {
        steps.add(new Step(k - 1, k, n - k));
      }
    }
    return new Weights(weights, List.of(steps));
  }

  private static final int[] TRIPLET = {pack(1, 0), pack(-1, 1), pack(0, -1)};

  private static Weights su3(int n) {
    return switch (n) {
      case 1 -> new Weights(new int[] {0}, List.of(List.of(), List.of()));
      case 3 ->
          new Weights(TRIPLET, List.of(List.of(new Step(0, 1, 1)), List.of(new Step(1, 2, 1))));
      case 6 -> sextet();
      case 8 -> octet();
      default -> throw new IllegalArgumentException("SU(3) " + n);
    };
  }

  /** φ'_c = Ω^{ij} for i ≤ j in the order 11, 12, 13, 22, 23, 33; δΩ = E Ω + Ω E^T. */
  private static Weights sextet() {
    int[] weights = new int[6];
    int c = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = i; j < 3; j++) {
        weights[c++] = TRIPLET[i] + TRIPLET[j];
      }
    }
    var first = List.of(new Step(0, 1, 2), new Step(1, 3, 1), new Step(2, 4, 1));
    var second = List.of(new Step(1, 2, 1), new Step(3, 4, 2), new Step(4, 5, 1));
    return new Weights(weights, List.of(first, second));
  }

  /**
   * φ' = (Φ_12, Φ_13, Φ_23, Φ_21, Φ_31, Φ_32, Φ_11, Φ_22) of the traceless Φ = A^a λ^a / 2; δΦ =
   * [E, Φ].
   */
  private static Weights octet() {
    int[] weights = {
      TRIPLET[0] - TRIPLET[1],
      TRIPLET[0] - TRIPLET[2],
      TRIPLET[1] - TRIPLET[2],
      TRIPLET[1] - TRIPLET[0],
      TRIPLET[2] - TRIPLET[0],
      TRIPLET[2] - TRIPLET[1],
      0,
      0
    };
    // [E_12, Φ]_ij = δ_i1 Φ_2j − δ_j2 Φ_i1
    var first =
        List.of(
            new Step(6, 3, 1),
            new Step(0, 7, 1),
            new Step(0, 6, -1),
            new Step(1, 2, 1),
            new Step(7, 3, -1),
            new Step(5, 4, -1));
    // [E_23, Φ]_ij = δ_i2 Φ_3j − δ_j3 Φ_i2, Φ_33 = −Φ_11 − Φ_22
    var second =
        List.of(
            new Step(3, 4, 1),
            new Step(7, 5, 1),
            new Step(2, 6, -1),
            new Step(2, 7, -2),
            new Step(1, 0, -1));
    return new Weights(weights, List.of(first, second));
  }
}
