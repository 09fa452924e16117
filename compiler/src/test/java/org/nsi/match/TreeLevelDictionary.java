package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsi.match.TestModel.coefficient;
import static org.nsi.match.TestModel.conj;
import static org.nsi.match.TestModel.plain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.Field;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex.Factor;
import org.nsi.model.Vertex.Lorentz;

/** What the tests of the dictionary of arXiv:1711.10391 share (M = 1 there). */
abstract class TreeLevelDictionary {
  final Random random = new Random(1711);

  final TestModel model = new TestModel().loops(0);

  static Poly matrix(String name, int i, int j) {
    return Poly.of(new Symbol(name, List.of(i, j), false));
  }

  static Poly mass(int power) {
    return Poly.of(new Symbol("M", List.of(), true)).pow(power);
  }

  Expr mass() {
    return model.real("M", 1.7);
  }

  /** −coupling[p,r] × (first_p second_r) × heavy + h.c., all nine entries. */
  void minus(
      String name,
      Lorentz lorentz,
      Function<Integer, Factor> first,
      Function<Integer, Factor> second,
      Factor heavy,
      String contraction,
      String tensors) {
    for (int p = 1; p <= 3; p++) {
      for (int r = 1; r <= 3; r++) {
        var value =
            model.complex(name, new Complex(random.nextGaussian(), random.nextGaussian()), p, r);
        var coupling = new Expr.Product(List.of(new Expr.Number(Exact.of(-1)), value));
        model.term(
            coupling,
            lorentz,
            List.of(first.apply(p), second.apply(r), heavy),
            contraction,
            tensors);
      }
    }
  }

  static final List<Integer> GENERATIONS = List.of(1, 2, 3);

  static List<List<Integer>> tuples() {
    var all = new ArrayList<List<Integer>>();
    for (int p : GENERATIONS) {
      for (int r : GENERATIONS) {
        for (int s : GENERATIONS) {
          for (int t : GENERATIONS) {
            all.add(List.of(p, r, s, t));
          }
        }
      }
    }
    return all;
  }

  interface FullSum {
    Poly at(int p, int r, int s, int t);
  }

  /** A listed value is the sum of the coefficients of the distinct equivalent tuples. */
  static Poly listed(String symmetry, List<Integer> i, FullSum c) {
    Set<List<Integer>> tuples = new LinkedHashSet<>();
    tuples.add(i);
    if (!symmetry.equals("none")) {
      tuples.add(List.of(i.get(2), i.get(3), i.get(0), i.get(1)));
    }
    if (symmetry.equals("fierz")) {
      tuples.add(List.of(i.get(0), i.get(3), i.get(2), i.get(1)));
      tuples.add(List.of(i.get(2), i.get(1), i.get(0), i.get(3)));
    }
    var sum = Poly.ZERO;
    for (var t : tuples) {
      sum = sum.plus(c.at(t.get(0), t.get(1), t.get(2), t.get(3)));
    }
    return sum;
  }

  static void check(Matched matched, String operator, String symmetry, FullSum fullSum) {
    var basis = OperatorBasis.warsaw();
    for (var i : tuples()) {
      var name = new WilsonCoefficient(operator, i);
      if (basis.isIndependent(name)) {
        var expected = listed(symmetry, i, fullSum).times(mass(-2));
        var actual = coefficient(matched, operator, i.toArray(Integer[]::new));
        assertThat(actual).as(name.toString()).isEqualTo(expected);
      }
    }
  }

  static void onlyOperators(Matched matched, String... operators) {
    assertThat(matched.coefficients().keySet())
        .extracting(WilsonCoefficient::operator)
        .containsOnly(operators);
  }

  static Field field(String letter) {
    return switch (letter) {
      case "l" -> TestModel.L;
      case "e" -> TestModel.E;
      case "q" -> TestModel.Q;
      case "u" -> TestModel.U;
      default -> TestModel.D;
    };
  }

  Factor heavy(FieldKind kind, String name, int colour, int isospin, boolean conjugated) {
    var field = model.heavy(kind, name, colour, isospin, false, mass());
    return conjugated ? conj(field, 1) : plain(field, 1);
  }
}
