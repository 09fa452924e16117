package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsi.algebra.Evaluator;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.tensor.Generators;

/**
 * Products of currents in the Warsaw basis against the same products of Dirac spinors with the
 * matrices of the groups, in the Grassmann algebra.
 */
class GaugeExchangeTest {
  private static final double PRECISION = 1e-12;
  private static final Yukawas YUKAWAS =
      new Yukawas(FlavourMatrix.ZERO, FlavourMatrix.ZERO, FlavourMatrix.ZERO);

  private final Map<Symbol, Complex> couplings = new HashMap<>();
  private final Map<Species, FlavourMatrix> matrices = new HashMap<>();

  GaugeExchangeTest() {
    couplings.put(StandardCouplings.G1, new Complex(0.4));
    couplings.put(StandardCouplings.G2, new Complex(0.7));
    couplings.put(StandardCouplings.G3, new Complex(1.1));
    couplings.put(StandardCouplings.LAMBDA_H, new Complex(0.3));
    var random = new Random(7);
    for (var species : Species.values()) {
      var entries = new HashMap<List<Integer>, Exact>();
      for (int p = 1; p <= 3; p++) {
        for (int r = p; r <= 3; r++) {
          var re = Exact.of(random.nextInt(-9, 10), 10);
          var im = p == r ? Exact.ZERO : Exact.of(random.nextInt(-9, 10), 10);
          var value = re.plus(im.times(Exact.I));
          entries.put(List.of(p, r), value);
          entries.put(List.of(r, p), value.conjugate());
        }
      }
      matrices.put(species, FlavourMatrix.of((p, r) -> Poly.constant(entries.get(List.of(p, r)))));
    }
  }

  private double coupling(Gauge gauge) {
    return couplings.get(StandardCouplings.coupling(gauge)).getReal();
  }

  private Complex value(Poly poly) {
    return new Evaluator(couplings).evaluate(poly);
  }

  /** T^A of the four-component field as a matrix over its components. */
  private static List<Complex[][]> generators(Gauge gauge, Species species) {
    int colours = species.colours;
    int n = species.isospin * colours;
    var pauli = Generators.pauli();
    var gellMann = Generators.gellMannHalf();
    var result = new ArrayList<Complex[][]>();
    for (int a = 0; a < gauge.generators(); a++) {
      var matrix = new Complex[n][n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          boolean sameColour = i % colours == j % colours;
          boolean sameIsospin = i / colours == j / colours;
          matrix[i][j] =
              switch (gauge) {
                case B -> new Complex(i == j ? hypercharge(species) : 0);
                case W ->
                    sameColour
                        ? pauli[a][i / colours][j / colours].toComplex().divide(2)
                        : Complex.ZERO;
                case G ->
                    sameIsospin ? gellMann[a][i % colours][j % colours].toComplex() : Complex.ZERO;
              };
        }
      }
      result.add(matrix);
    }
    return result;
  }

  private static double hypercharge(Species species) {
    return switch (species) {
      case L -> -0.5;
      case E -> -1;
      case Q -> 1.0 / 6;
      case U -> 2.0 / 3;
      case D -> -1.0 / 3;
    };
  }

  /** Σ ψ̄_p γ^μ T^A c_pr ψ_r. */
  private static Grassmann current(
      Gauge gauge, Species species, int generator, int mu, Complex[][] c) {
    var result = new Grassmann();
    if (!gauge.couplesTo(species)) {
      return result;
    }
    var t = generators(gauge, species).get(generator);
    for (int p = 1; p <= 3; p++) {
      for (int r = 1; r <= 3; r++) {
        for (int i = 0; i < t.length; i++) {
          for (int j = 0; j < t.length; j++) {
            var factor = t[i][j].multiply(c[p - 1][r - 1]);
            if (factor.abs() > 0) {
              var bar = Spinors.bar(Spinors.dirac(species, Light.fermion(species, p, i)));
              var psi = Spinors.dirac(species, Light.fermion(species, r, j));
              result.add(Spinors.sandwich(bar, Spinors.gamma(mu), psi), factor);
            }
          }
        }
      }
    }
    return result;
  }

  private static Complex[][] unit() {
    var result = new Complex[3][3];
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        result[p][r] = new Complex(p == r ? 1 : 0);
      }
    }
    return result;
  }

  private Complex[][] numbers(FlavourMatrix matrix) {
    var result = new Complex[3][3];
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        result[p][r] = value(matrix.get(p + 1, r + 1));
      }
    }
    return result;
  }

  private static Grassmann total(Gauge gauge, int generator, int mu) {
    var sum = new Grassmann();
    for (var species : Species.values()) {
      sum.add(current(gauge, species, generator, mu, unit()), Complex.ONE);
    }
    return sum;
  }

  private Grassmann fromCoefficients(Map<WilsonCoefficient, Poly> coefficients) {
    var result = new Grassmann();
    coefficients.forEach(
        (name, value) -> {
          if (name.indices().size() == 4) {
            var operator = Operators.dirac(Operators.row(name.operator()), name.indices());
            var term = operator.times(value(value));
            result.add(term, Complex.ONE);
            if (!OperatorBasis.warsaw().isRealEntry(name)) {
              result.add(term.conjugate(), Complex.ONE);
            }
          }
        });
    return result;
  }

  /** All species at once, random Hermitian matrices. */
  @ParameterizedTest
  @EnumSource(Gauge.class)
  void penguins(Gauge gauge) {
    var exchange = new GaugeExchange(new WarsawInvariants());
    var direct = new Grassmann();
    for (var species : Species.values()) {
      if (gauge.couplesTo(species)) {
        exchange.penguin(gauge, species, matrices.get(species));
      }
    }
    for (int a = 0; a < gauge.generators(); a++) {
      for (int mu = 0; mu < 4; mu++) {
        var left = new Grassmann();
        for (var species : Species.values()) {
          left.add(current(gauge, species, a, mu, numbers(matrices.get(species))), Complex.ONE);
        }
        double g = coupling(gauge);
        direct.add(left.times(total(gauge, a, mu)), new Complex(g * g * Spinors.METRIC[mu]));
      }
    }
    var projected = exchange.project(YUKAWAS);
    var difference = fromCoefficients(projected);
    difference.add(direct, Complex.ONE.negate());
    assertThat(direct.size()).isPositive();
    assertThat(difference.size()).isLessThan(PRECISION * direct.size());
    higgsCurrents(gauge, projected);
  }

  /** g′² Y c/2 with J_H = ½ H†iD↔H, and g² c/4 with ½ H†iD↔^I H times τ^I/2. */
  private void higgsCurrents(Gauge gauge, Map<WilsonCoefficient, Poly> projected) {
    double g2 = coupling(gauge) * coupling(gauge);
    for (var species : Species.values()) {
      boolean doublet = species.isDoublet();
      var operator = "phi" + species.letter() + (doublet ? gauge == Gauge.W ? "3" : "1" : "");
      double factor =
          switch (gauge) {
            case B -> g2 * hypercharge(species) / 2;
            case W -> doublet ? g2 / 4 : 0;
            case G -> 0;
          };
      if (gauge == Gauge.G) {
        assertThat(projected.keySet()).noneMatch(name -> name.operator().equals(operator));
      }
      if (!gauge.couplesTo(species)) {
        continue;
      }
      for (int p = 1; p <= 3; p++) {
        for (int r = p; r <= 3; r++) {
          var actual =
              value(projected.getOrDefault(WilsonCoefficient.of(operator, p, r), Poly.ZERO));
          var expected = value(matrices.get(species).get(p, r)).multiply(factor);
          assertThat(actual.subtract(expected).abs()).isLessThan(1e-14);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Gauge.class)
  void squaredCurrents(Gauge gauge) {
    var exchange = new GaugeExchange(new WarsawInvariants());
    exchange.vacuumPolarisation(gauge, Poly.ONE);
    var direct = new Grassmann();
    for (int a = 0; a < gauge.generators(); a++) {
      for (int mu = 0; mu < 4; mu++) {
        var current = total(gauge, a, mu);
        double g = coupling(gauge);
        direct.add(current.times(current), new Complex(-g * g * Spinors.METRIC[mu]));
      }
    }
    var difference = fromCoefficients(exchange.project(YUKAWAS));
    difference.add(direct, Complex.ONE.negate());
    assertThat(difference.size()).isLessThan(PRECISION * direct.size());
  }

  /**
   * −κ g² J_H²: C_HD = −κ_B g′², C_HBox = −κ_B g′²/4 − ¾ κ_W g², C_H = −λ κ_W g², C_fH = −½ κ_W g²
   * y_f, and with fermions phil1 = −κ_B g′² Y_l, phil3 = −½ κ_W g².
   */
  @Test
  void squaredHiggsCurrents() {
    var yukawas =
        new Yukawas(matrices.get(Species.E), matrices.get(Species.U), matrices.get(Species.D));
    var b = new GaugeExchange(new WarsawInvariants());
    b.vacuumPolarisation(Gauge.B, Poly.ONE);
    var fromB = b.project(yukawas);
    double g1 = 0.16;
    close(at(fromB, "phiD"), new Complex(-g1));
    close(at(fromB, "phiBox"), new Complex(-g1 / 4));
    assertThat(at(fromB, "phi")).isEqualTo(Complex.ZERO);
    close(at(fromB, "phil1", 2, 2), new Complex(g1 / 2));
    close(at(fromB, "phiu", 1, 1), new Complex(-g1 * 2 / 3));
    var w = new GaugeExchange(new WarsawInvariants());
    w.vacuumPolarisation(Gauge.W, Poly.ONE);
    var fromW = w.project(yukawas);
    double g2 = 0.7 * 0.7;
    assertThat(at(fromW, "phiD")).isEqualTo(Complex.ZERO);
    close(at(fromW, "phiBox"), new Complex(-0.75 * g2));
    close(at(fromW, "phi"), new Complex(-0.3 * g2));
    close(at(fromW, "phil3", 1, 1), new Complex(-g2 / 2));
    for (var species : List.of(Species.E, Species.U, Species.D)) {
      close(
          at(fromW, species.letter() + "phi", 1, 2),
          value(matrices.get(species).get(1, 2)).multiply(-g2 / 2));
    }
  }

  private static void close(Complex actual, Complex expected) {
    assertThat(actual.subtract(expected).abs()).isLessThan(1e-14);
  }

  private Complex at(Map<WilsonCoefficient, Poly> values, String operator, Integer... indices) {
    return value(values.getOrDefault(WilsonCoefficient.of(operator, indices), Poly.ZERO));
  }
}
