package org.nsi.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsi.algebra.Exact;

/**
 * Counts against known products of representations, tensors against explicit generator matrices.
 */
class InvariantsTest {
  /**
   * {@code "2 2* 3"}: a star marks a conjugated index, {@code bar} a conjugate colour
   * representation.
   */
  private static List<Leg> legs(Group group, String text) {
    var legs = new ArrayList<Leg>();
    for (var word : text.split(" ")) {
      boolean dual = word.endsWith("*") || word.endsWith("bar");
      legs.add(new Leg(group, word.charAt(0) - '0', dual));
    }
    return legs;
  }

  @ParameterizedTest
  @CsvSource({
    "SU2, 2 2, 1",
    "SU2, 2 2*, 1",
    "SU2, 2 3, 0",
    "SU2, 2 2 3, 1",
    "SU2, 3 3 3, 1",
    "SU2, 2 2* 2 2*, 2",
    "SU2, 3 3 3 3, 3",
    "SU2, 4 2 2* 2, 1",
    "SU2, 4 3 2, 1",
    "SU2, 4* 4, 1",
    "SU2, 4 4, 1",
    "SU2, 5 3 3, 1",
    "SU2, 3 3 2 2*, 2",
    "SU3, 3 3bar, 1",
    "SU3, 3 3, 0",
    "SU3, 3 3 3, 1",
    "SU3, 3bar 3bar 3bar, 1",
    "SU3, 3 3bar 8, 1",
    "SU3, 8 8 8, 2",
    "SU3, 6bar 3 3, 1",
    "SU3, 6 3 3, 0",
    "SU3, 6 3bar 3bar, 1",
    "SU3, 6 6bar 8, 1",
    "SU3, 6 6 6, 1",
    "SU3, 6 3bar 8, 0",
    "SU3, 6 3 8, 1",
    "SU3, 3 3bar 3 3bar, 2",
    "SU3, 3 3bar 8 8, 3",
    "SU3, 8 8 8 8, 8"
  })
  void countsAgreeWithTheKnownDecompositions(Group group, String text, int count) {
    var legs = legs(group, text);
    assertThat(Multiplicity.ofSinglet(legs)).isEqualTo(count);
    var space = Invariants.of(legs);
    assertThat(space).hasSize(count);
    for (var tensor : space) {
      assertThat(tensor.isZero()).isFalse();
      assertThat(Invariants.isInvariant(tensor, legs)).isTrue();
    }
  }

  static Stream<List<Leg>> unique() {
    return Stream.of(
            Stream.of("2 2", "2* 2", "2 2*", "2* 2*", "3 3", "4 4*", "4 4", "5 5*")
                .map(t -> legs(Group.SU2, t)),
            Stream.of(
                    "2 2 3",
                    "2* 3 2",
                    "3 2 2*",
                    "2* 2* 3",
                    "3 3 3",
                    "4 3 2",
                    "4* 3 2",
                    "4 2 2 2",
                    "4 2* 2* 2")
                .map(t -> legs(Group.SU2, t)),
            Stream.of(
                    "3 3bar",
                    "6bar 6",
                    "8 8",
                    "3 3 3",
                    "3bar 3bar 3bar",
                    "8 3bar 3",
                    "3 8 3bar",
                    "6bar 3 3",
                    "3bar 6 3bar",
                    "6 6bar 8",
                    "6 6 6",
                    "6 3 8")
                .map(t -> legs(Group.SU3, t)))
        .flatMap(s -> s);
  }

  @ParameterizedTest
  @MethodSource("unique")
  void theStandardInvariantIsInvariantUnderExplicitGenerators(List<Leg> legs) {
    var tensor = StandardInvariants.of(legs);
    assertThat(tensor.isZero()).isFalse();
    assertThat(Invariants.isInvariant(tensor, legs)).isTrue();
  }

  @Test
  void generatorsObeyTheAlgebra() {
    for (var leg :
        List.of(
            new Leg(Group.SU2, 2, false),
            new Leg(Group.SU2, 2, true),
            new Leg(Group.SU2, 3, false),
            new Leg(Group.SU2, 4, false),
            new Leg(Group.SU2, 5, true))) {
      var t = Generators.of(leg);
      // [T1, T2] = i T3
      assertThat(commutator(t[0], t[1])).isEqualTo(times(t[2], Exact.I));
    }
    for (var leg :
        List.of(
            new Leg(Group.SU3, 3, false),
            new Leg(Group.SU3, 3, true),
            new Leg(Group.SU3, 6, false),
            new Leg(Group.SU3, 8, false))) {
      var t = Generators.of(leg);
      assertThat(commutator(t[0], t[1])).isEqualTo(times(t[2], Exact.I));
      // f_458 = √3/2, f_345 = 1/2
      var expected =
          plus(times(t[7], Exact.sqrt(3).times(Exact.of(1, 2))), times(t[2], Exact.of(1, 2)));
      assertThat(commutator(t[3], t[4])).isEqualTo(times(expected, Exact.I));
    }
  }

  @Test
  void normalisationsAreTheDocumentedOnes() {
    var eps = StandardInvariants.of(legs(Group.SU2, "2 2"));
    assertThat(eps.get(0, 1)).isEqualTo(Exact.ONE);
    assertThat(eps.get(1, 0)).isEqualTo(Exact.of(-1));
    var tau = StandardInvariants.of(legs(Group.SU2, "2* 3 2"));
    assertThat(tau.get(0, 2, 0)).isEqualTo(Exact.ONE);
    assertThat(tau.get(0, 1, 1)).isEqualTo(Exact.I.negate());
    // ε τ^3 is symmetric with entries +1... (ε τ^3)_12 = ε_12 τ^3_22 = −1
    var epsTau = StandardInvariants.of(legs(Group.SU2, "2 2 3"));
    assertThat(epsTau.get(0, 1, 2)).isEqualTo(Exact.of(-1));
    assertThat(epsTau.get(1, 0, 2)).isEqualTo(Exact.of(-1));
    var octet = StandardInvariants.of(legs(Group.SU3, "3bar 8 3"));
    assertThat(octet.get(0, 2, 0)).isEqualTo(Exact.of(1, 2));
  }

  /**
   * arXiv:1711.10391, (φ†σ^aφ) C^I_aβ φ̃^β ε_IJ Θ^J: the extreme entry has modulus √2, the others
   * √2/√3.
   */
  @Test
  void theQuadrupletHasTheClebschGordanNormalisationOfThePaper() {
    var tensor = StandardInvariants.of(legs(Group.SU2, "4 2 2 2"));
    assertThat(modulusSquared(tensor.get(0, 1, 1, 1))).isEqualTo(Exact.of(2));
    assertThat(modulusSquared(tensor.get(1, 0, 1, 1))).isEqualTo(Exact.of(2, 3));
  }

  @Test
  void productsAreNamed() {
    assertThat(Multiplicity.decomposition(legs(Group.SU2, "2 2"))).isEqualTo("2 ⊗ 2 = 1 ⊕ 3");
    assertThat(Multiplicity.decomposition(legs(Group.SU2, "3 2"))).isEqualTo("3 ⊗ 2 = 2 ⊕ 4");
    assertThat(Multiplicity.decomposition(legs(Group.SU3, "3 3"))).isEqualTo("3 ⊗ 3 = 3bar ⊕ 6");
    assertThat(Multiplicity.decomposition(legs(Group.SU3, "3 3bar"))).isEqualTo("3 ⊗ 3bar = 1 ⊕ 8");
    assertThat(Multiplicity.decomposition(legs(Group.SU3, "8 8")))
        .isEqualTo("8 ⊗ 8 = 1 ⊕ 8 ⊕ 8 ⊕ 10 ⊕ 10bar ⊕ 27");
    assertThat(Multiplicity.decomposition(legs(Group.SU3, "6 3"))).isEqualTo("6 ⊗ 3 = 8 ⊕ 10");
  }

  private static Exact modulusSquared(Exact value) {
    return value.times(value.conjugate());
  }

  private static List<List<Exact>> commutator(Exact[][] a, Exact[][] b) {
    return plus(product(a, b), times(array(product(b, a)), Exact.of(-1)));
  }

  private static Exact[][] array(List<List<Exact>> rows) {
    return rows.stream().map(row -> row.toArray(Exact[]::new)).toArray(Exact[][]::new);
  }

  private static List<List<Exact>> product(Exact[][] a, Exact[][] b) {
    var rows = new ArrayList<List<Exact>>();
    for (Exact[] row : a) {
      var out = new ArrayList<Exact>();
      for (int j = 0; j < b.length; j++) {
        var sum = Exact.ZERO;
        for (int k = 0; k < b.length; k++) {
          sum = sum.plus(row[k].times(b[k][j]));
        }
        out.add(sum);
      }
      rows.add(out);
    }
    return rows;
  }

  private static List<List<Exact>> times(Exact[][] a, Exact factor) {
    var rows = new ArrayList<List<Exact>>();
    for (var row : a) {
      rows.add(Stream.of(row).map(x -> x.times(factor)).toList());
    }
    return rows;
  }

  private static List<List<Exact>> times(List<List<Exact>> a, Exact factor) {
    return times(array(a), factor);
  }

  private static List<List<Exact>> plus(List<List<Exact>> a, List<List<Exact>> b) {
    var rows = new ArrayList<List<Exact>>();
    for (int i = 0; i < a.size(); i++) {
      var row = new ArrayList<Exact>();
      for (int j = 0; j < a.size(); j++) {
        row.add(a.get(i).get(j).plus(b.get(i).get(j)));
      }
      rows.add(row);
    }
    return rows;
  }
}
