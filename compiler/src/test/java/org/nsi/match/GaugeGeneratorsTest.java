package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.model.Field;
import org.nsi.model.FieldKind;
import org.nsi.tensor.Generators;
import org.nsi.tensor.Representation;

/** The generators on components are representations of the groups, and the couplings invariant. */
class GaugeGeneratorsTest {
  private final GaugeGenerators generators = new GaugeGenerators();

  @ParameterizedTest
  @CsvSource({
    "1, false, 2, COMPLEX_SCALAR",
    "3, false, 2, COMPLEX_SCALAR",
    "3, true, 4, COMPLEX_SCALAR",
    "6, true, 1, DIRAC_FERMION",
    "8, false, 3, MAJORANA_FERMION",
    "1, false, 5, REAL_SCALAR",
    "1, false, 7, MAJORANA_FERMION"
  })
  void commutationRelations(int colour, boolean barred, int isospin, FieldKind kind) {
    var field =
        new Field(
            "X",
            kind,
            1,
            new Representation(
                new Representation.Colour(colour, barred), isospin, new BigFraction(1, 6)),
            true,
            true,
            List.of());
    for (var gauge : List.of(Gauge.W, Gauge.G)) {
      var fundamental = gauge == Gauge.W ? halved(Generators.pauli()) : Generators.gellMannHalf();
      var t = generators.of(gauge, field);
      for (int a = 0; a < t.length; a++) {
        for (int b = 0; b < a; b++) {
          // i f_abc = 2 Tr([T_a, T_b] T_c) over the fundamental
          var expected = zero(t[0].length);
          var basic = commutator(fundamental[a], fundamental[b]);
          for (int c = 0; c < t.length; c++) {
            add(expected, t[c], trace(basic, fundamental[c]).times(Exact.of(2)));
          }
          assertThat(commutator(t[a], t[b])).isDeepEqualTo(expected);
        }
        if (kind.isReal()) {
          for (int i = 0; i < t[a].length; i++) {
            for (int j = 0; j < t[a].length; j++) {
              assertThat(t[a][i][j]).isEqualTo(t[a][j][i].negate());
            }
          }
        }
      }
    }
  }

  /** Σ T y over the three fields vanishes for each generator. */
  @Test
  void couplingsAreInvariant() {
    var model =
        new SourceModel(
            """
            param m = 1 TeV
            param y = 0.3
            field A : majorana fermion (8,3)_0, Z2 odd, mass m
            field F : dirac fermion (6,1)_1/3, Z2 odd, mass m
            field S : complex scalar (3,3)_2/3, Z2 odd, mass m
            field X : complex scalar (3,2)_1/6, Z2 odd, mass m
            field w : real scalar (1,5)_0, Z2 odd, mass m
            field Q : dirac fermion (3,4)_1/6, Z2 odd, mass m
            field V : complex scalar (3bar,2)_-1/6, Z2 odd, mass m
            lagrangian {
              y (bar(q[1]) R(Q)) w + h.c.
              y (bar(q[2]) R(A)) X + h.c.
              y (bar(u[3]) L(A)) S + h.c.
              y (bar(q[1]) R(F)) V + h.c.
            }
            """);
    var yukawas = Lowering.lower(model.model.vertices()).yukawas();
    assertThat(yukawas).hasSizeGreaterThan(30);
    var lights = new ArrayList<Integer>();
    yukawas.forEach(y -> lights.add(y.light()));
    for (var gauge : Gauge.values()) {
      for (int a = 0; a < gauge.generators(); a++) {
        var sums = new java.util.HashMap<List<Object>, Poly>();
        for (var y : yukawas) {
          // δ(y φ_s ψ_a η_A): each field is replaced by the components it rotates into
          for (int k = 0; k < 6; k++) {
            int light = y.light() - Light.component(y.light()) + k;
            if (k < Light.species(Light.flavour(y.light())).representation().components()) {
              add(
                  sums,
                  List.of(light, y.fermion(), y.scalar()),
                  y.coupling(),
                  generators.light(gauge, a, y.light(), light));
            }
          }
          for (var fermion : siblings(y.fermion())) {
            add(
                sums,
                List.of(y.light(), fermion, y.scalar()),
                y.coupling(),
                generators.element(gauge, a, y.fermion(), fermion));
          }
          for (var scalar : siblings(y.scalar())) {
            add(
                sums,
                List.of(y.light(), y.fermion(), scalar),
                y.coupling(),
                generators.element(gauge, a, y.scalar(), scalar));
          }
        }
        assertThat(sums.values()).allMatch(Poly::isZero);
      }
    }
  }

  private static void add(
      java.util.Map<List<Object>, Poly> sums, List<Object> key, Poly y, Exact t) {
    sums.merge(key, y.times(t), Poly::plus);
  }

  private static List<Leg> siblings(Leg leg) {
    var all = new ArrayList<Leg>();
    for (int k = 0; k < leg.field().representation().components(); k++) {
      all.add(new Leg(leg.field(), leg.generation(), k, leg.part(), leg.conjugated()));
    }
    return all;
  }

  private static Exact[][][] halved(Exact[][][] matrices) {
    for (var matrix : matrices) {
      for (var row : matrix) {
        for (int k = 0; k < row.length; k++) {
          row[k] = row[k].times(Exact.of(1, 2));
        }
      }
    }
    return matrices;
  }

  private static Exact[][] zero(int n) {
    var result = new Exact[n][n];
    for (var row : result) {
      java.util.Arrays.fill(row, Exact.ZERO);
    }
    return result;
  }

  private static void add(Exact[][] sum, Exact[][] matrix, Exact factor) {
    for (int i = 0; i < sum.length; i++) {
      for (int j = 0; j < sum.length; j++) {
        sum[i][j] = sum[i][j].plus(matrix[i][j].times(factor));
      }
    }
  }

  private static Exact trace(Exact[][] a, Exact[][] b) {
    var sum = Exact.ZERO;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        sum = sum.plus(a[i][j].times(b[j][i]));
      }
    }
    return sum;
  }

  private static Exact[][] commutator(Exact[][] a, Exact[][] b) {
    var result = zero(a.length);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        for (int k = 0; k < a.length; k++) {
          if (!a[i][k].isZero() && !b[k][j].isZero()) {
            result[i][j] = result[i][j].plus(a[i][k].times(b[k][j]));
          }
          if (!b[i][k].isZero() && !a[k][j].isZero()) {
            result[i][j] = result[i][j].minus(b[i][k].times(a[k][j]));
          }
        }
      }
    }
    return result;
  }
}
