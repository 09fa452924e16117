package org.nsi.tensor;

import java.util.ArrayList;
import java.util.List;
import org.nsi.algebra.Exact;

/**
 * The normalisation of the one invariant of a term whose contraction is not written:
 *
 * <ul>
 *   <li>a representation with its conjugate, two isotriplets, two octets: δ;
 *   <li>two doublets, three (anti)triplets of colour, three isotriplets: ε in the order of
 *       appearance, ε_12 = ε_123 = +1;
 *   <li>isotriplet with conjugated and plain doublet: (τ^a)_{xy}, Pauli matrices; with two plain
 *       doublets (ε τ^a)_{xy}; with two conjugated ones (τ^a ε)_{xy}; the last two are symmetric;
 *   <li>octet with 3bar and 3: (T^A)_{xy} = λ^A/2; 6 with two of colour: S^c_xy of {@link Leg};
 *   <li>otherwise Σ |T|² = dimension of the largest representation, first non-zero entry positive;
 *       three doublets and a quadruplet twice that, the Clebsch-Gordan convention of
 *       arXiv:1711.10391.
 * </ul>
 */
public final class StandardInvariants {
  private StandardInvariants() {}

  /** The tensor; the caller knows that the product holds exactly one singlet. */
  public static SparseTensor of(List<Leg> legs) {
    return switch (legs.size()) {
      case 0 -> SparseTensor.one();
      case 2 -> pair(legs);
      case 3 -> triple(legs);
      default -> normalised(legs);
    };
  }

  /**
   * What {@link #of} contracted with, for the report: {@code delta_ab}, {@code eps_ab}, {@code
   * tau^a}; may be empty.
   */
  public static String name(List<Leg> legs) {
    if (legs.size() < 2) {
      return "";
    }
    boolean isospin = legs.get(0).group() == Group.SU2;
    if (legs.size() == 2) {
      var x = legs.get(0);
      boolean eps = x.dimension() == 2 && x.dual() == legs.get(1).dual();
      return eps ? "eps_ab" : "delta_ab";
    }
    if (legs.size() == 3 && count(legs, 3) == 3) {
      return "eps_abc";
    }
    if (legs.size() == 3 && isospin && count(legs, 3) == 1 && count(legs, 2) == 2) {
      var doublets = legs.stream().filter(leg -> leg.dimension() == 2).toList();
      boolean first = doublets.get(0).dual();
      return first == doublets.get(1).dual() ? (first ? "tau eps" : "eps tau") : "tau";
    }
    if (legs.size() == 3 && count(legs, 8) == 1 && count(legs, 3) == 2) {
      return "T";
    }
    return "the one invariant of " + labels(legs);
  }

  private static String labels(List<Leg> legs) {
    var text = new StringBuilder();
    for (var leg : legs) {
      text.append(text.isEmpty() ? "" : " ⊗ ").append(leg.label());
    }
    return text.toString();
  }

  private static int count(List<Leg> legs, int dimension) {
    int count = 0;
    for (var leg : legs) {
      count += leg.dimension() == dimension ? 1 : 0;
    }
    return count;
  }

  private static SparseTensor pair(List<Leg> legs) {
    var x = legs.get(0);
    if (x.group() == Group.SU2 && x.dual() == legs.get(1).dual() && !x.isReal()) {
      return x.dimension() == 2 ? epsilon() : normalised(legs);
    }
    return delta(x.dimension());
  }

  private static SparseTensor triple(List<Leg> legs) {
    int adjoint = position(legs, legs.get(0).group() == Group.SU2 ? 3 : 8);
    int sextet = position(legs, 6);
    if (count(legs, 3) == 3) {
      return epsilon3();
    }
    if (legs.get(0).group() == Group.SU2 && count(legs, 2) == 2 && adjoint >= 0) {
      return place(legs, adjoint, Generators.pauli());
    }
    if (count(legs, 8) == 1 && count(legs, 3) == 2) {
      return place(legs, adjoint, Generators.gellMannHalf());
    }
    if (sextet >= 0 && count(legs, 3) == 2) {
      return place(legs, sextet, symmetricTensors());
    }
    return normalised(legs);
  }

  /** M^a_{xy} with x, y the other two legs; x is the dual one, or ε makes it so. */
  private static SparseTensor place(List<Leg> legs, int position, Exact[][][] matrices) {
    int first = position == 0 ? 1 : 0;
    int second = position == 2 ? 1 : 2;
    boolean firstDual = legs.get(first).dual();
    boolean secondDual = legs.get(second).dual();
    var tensor = new SparseTensor(3);
    for (int a = 0; a < matrices.length; a++) {
      int n = matrices[a].length;
      for (int x = 0; x < n; x++) {
        for (int y = 0; y < n; y++) {
          Exact value;
          if (legs.get(position).dimension() == 6) {
            value = matrices[a][x][y];
          } else if (firstDual != secondDual) {
            value = firstDual ? matrices[a][x][y] : matrices[a][y][x];
          } else if (firstDual) {
            // (τ ε)_xy = Σ τ_xz ε_zy
            value = y == 1 ? matrices[a][x][0] : matrices[a][x][1].negate();
          } else {
            // (ε τ)_xy = Σ ε_xz τ_zy
            value = x == 0 ? matrices[a][1][y] : matrices[a][0][y].negate();
          }
          if (!value.isZero()) {
            int[] indices = new int[3];
            indices[position] = a;
            indices[first] = x;
            indices[second] = y;
            tensor.add(SparseTensor.key(indices), value);
          }
        }
      }
    }
    return tensor;
  }

  private static int position(List<Leg> legs, int dimension) {
    for (int k = 0; k < legs.size(); k++) {
      if (legs.get(k).dimension() == dimension) {
        return k;
      }
    }
    return -1;
  }

  private static Exact[][][] symmetricTensors() {
    var tensors = new Exact[6][3][3];
    for (int c = 0; c < 6; c++) {
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          tensors[c][i][j] = Generators.symmetric(c, i, j);
        }
      }
    }
    return tensors;
  }

  /** δ_xy. */
  public static SparseTensor delta(int dimension) {
    var tensor = new SparseTensor(2);
    for (int k = 0; k < dimension; k++) {
      tensor.add(SparseTensor.key(k, k), Exact.ONE);
    }
    return tensor;
  }

  /** ε_ab, ε_12 = +1. */
  public static SparseTensor epsilon() {
    return new SparseTensor(2)
        .add(SparseTensor.key(0, 1), Exact.ONE)
        .add(SparseTensor.key(1, 0), Exact.of(-1));
  }

  /** ε_abc, ε_123 = +1. */
  private static SparseTensor epsilon3() {
    var tensor = new SparseTensor(3);
    for (int a = 0; a < 3; a++) {
      int b = (a + 1) % 3;
      int c = (a + 2) % 3;
      tensor.add(SparseTensor.key(a, b, c), Exact.ONE);
      tensor.add(SparseTensor.key(a, c, b), Exact.of(-1));
    }
    return tensor;
  }

  private static SparseTensor normalised(List<Leg> legs) {
    var tensor = Invariants.of(legs).get(0);
    int largest = 0;
    for (var leg : legs) {
      largest = Math.max(largest, leg.dimension());
    }
    boolean quadruplet = legs.size() == 4 && count(legs, 4) == 1 && count(legs, 2) == 3;
    return scaled(tensor, quadruplet ? 2 * largest : largest);
  }

  private static SparseTensor scaled(SparseTensor tensor, int target) {
    var norm = Exact.ZERO;
    for (var value : tensor.entries().values()) {
      norm = norm.plus(value.times(value.conjugate()));
    }
    var first = tensor.entries().values().iterator().next();
    var modulus = first.times(first.conjugate());
    // |first|^2 and the norm lie in Q: the invariants come from rational vectors and square roots
    // that occur in pairs
    var factor =
        modulus.times(norm).inverse().times(Exact.of(target)).rational().flatMap(Exact::sqrt);
    return factor.map(f -> tensor.scale(first.conjugate().times(f))).orElse(tensor);
  }

  /**
   * Pairs of legs that contract to δ or ε, all ways: for candidates and for products of many
   * fields.
   */
  public static List<List<int[]>> pairings(List<Leg> legs) {
    var found = new ArrayList<List<int[]>>();
    pairings(legs, new boolean[legs.size()], new ArrayList<>(), found);
    return found;
  }

  private static void pairings(
      List<Leg> legs, boolean[] used, List<int[]> pairs, List<List<int[]>> found) {
    int first = 0;
    while (first < used.length && used[first]) {
      first++;
    }
    if (first == used.length) {
      found.add(List.copyOf(pairs));
      return;
    }
    used[first] = true;
    for (int second = first + 1; second < used.length; second++) {
      if (!used[second]
          && Multiplicity.ofSinglet(List.of(legs.get(first), legs.get(second))) == 1) {
        used[second] = true;
        pairs.add(new int[] {first, second});
        pairings(legs, used, pairs, found);
        pairs.remove(pairs.size() - 1);
        used[second] = false;
      }
    }
    used[first] = false;
  }
}
