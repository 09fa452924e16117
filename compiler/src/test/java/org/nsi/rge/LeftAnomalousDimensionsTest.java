package org.nsi.rge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.WilsonCoefficient;

class LeftAnomalousDimensionsTest {
  private static final Map<String, String> MIRROR =
      Map.of(
          "VeuLR", "VueLR", "VedLR", "VdeLR", "V1udLR", "V1duLR", "V8udLR", "V8duLR", "VueLR",
          "VeuLR", "VdeLR", "VedLR", "V1duLR", "V1udLR", "V8duLR", "V8udLR");

  /** 16π² γ / coupling² of some entries among themselves, in the basis of WCxf. */
  private static double[][] block(CouplingValues couplings, WilsonCoefficient... entries) {
    var structure = LeftPoint.LEFT.structure(couplings, List.of(entries));
    double[][] all = structure.at(couplings).dense();
    double[][] block = new double[entries.length][entries.length];
    for (int i = 0; i < entries.length; i++) {
      for (int j = 0; j < entries.length; j++) {
        block[i][j] =
            16
                * Math.PI
                * Math.PI
                * all[structure.position(entries[i], false)][structure.position(entries[j], false)];
      }
    }
    return block;
  }

  private static double[] eigenvalues(CouplingValues couplings, WilsonCoefficient... entries) {
    var matrix = new Array2DRowRealMatrix(block(couplings, entries));
    double[] values = new EigenDecomposition(matrix).getRealEigenvalues();
    Arrays.sort(values);
    return values;
  }

  private static CouplingValues qcd() {
    return massless(0, 1);
  }

  private static CouplingValues massless(double e, double gs) {
    var values = new LeftPoint(1).couplings(e, gs);
    for (String mass : LeftPoint.MASSES.keySet()) {
      var zero = new Complex[3][3];
      for (var row : zero) {
        Arrays.fill(row, Complex.ZERO);
      }
      values = values.with(mass, zero);
    }
    return values;
  }

  @Test
  void theRunningIsCovariantUnderRotationsOfEveryField() {
    var point = new LeftPoint(3);
    var couplings = point.couplings(0.7, 1.3);
    var values = point.coefficients();
    var rotation = point.rotation();
    var first = LeftPoint.rotate(LeftPoint.slope(couplings, values), rotation);
    var second =
        LeftPoint.slope(LeftPoint.rotate(couplings, rotation), LeftPoint.rotate(values, rotation));
    assertThat(LeftPoint.difference(first, second)).isLessThan(1e-12);
  }

  @Test
  void qcdAndQedConserveParity() {
    // without neutrinos, and with left and right exchanged in fields, masses and coefficients
    var point = new LeftPoint(4);
    var couplings = point.couplings(0.7, 1.3);
    var values = new TreeMap<>(point.coefficients().values());
    values
        .keySet()
        .removeIf(
            name -> {
              var operator = LeftPoint.JMS.get(name.operator());
              return operator.fields().contains("nu") || !operator.conservesFermionNumber();
            });
    var start = new CoefficientValues("JMS", 5, values);
    var mirrored = couplings;
    for (String mass : LeftPoint.MASSES.keySet()) {
      var old = couplings.matrix(mass);
      var dagger = new Complex[3][3];
      for (int p = 0; p < 3; p++) {
        for (int r = 0; r < 3; r++) {
          dagger[p][r] = old[r][p].conjugate();
        }
      }
      mirrored = mirrored.with(mass, dagger);
    }
    var first = mirror(LeftPoint.slope(couplings, start));
    var second = LeftPoint.slope(mirrored, mirror(start));
    for (var name : second.values().keySet()) {
      double scale = 1e-12 * (1 + first.get(name).abs());
      assertThat(second.get(name).subtract(first.get(name)).abs())
          .as(name.toString())
          .isLessThan(100 * scale);
    }
  }

  private static CoefficientValues mirror(CoefficientValues values) {
    var mirrored = new TreeMap<WilsonCoefficient, Complex>();
    values
        .values()
        .forEach(
            (name, value) -> {
              var i = name.indices();
              String operator = name.operator();
              if (operator.equals("Gtilde")) {
                mirrored.put(name, value.negate());
              } else if (operator.equals("G")) {
                mirrored.put(name, value);
              } else if (operator.endsWith("LL") || operator.endsWith("RR") && isVector(operator)) {
                String other = operator.replaceAll("LL$", "XX").replaceAll("RR$", "LL");
                mirrored.put(new WilsonCoefficient(other.replaceAll("XX$", "RR"), i), value);
              } else if (isVector(operator) && !operator.contains("uddu")) {
                // (f_L)(g_R) becomes (g_L)(f_R)
                String other = MIRROR.getOrDefault(operator, operator);
                put(mirrored, other, value, i.get(2), i.get(3), i.get(0), i.get(1));
              } else if (isVector(operator)) {
                // (u_L d_L)(d_R u_R) becomes (u_R d_R)(d_L u_L), the conjugate of (u_L d_L)(d_R
                // u_R)
                put(mirrored, operator, value.conjugate(), i.get(3), i.get(2), i.get(1), i.get(0));
              } else if (i.size() == 2) {
                put(mirrored, operator, value.conjugate(), i.get(1), i.get(0));
              } else if (operator.contains("uddu")) {
                put(mirrored, operator, value.conjugate(), i.get(3), i.get(2), i.get(1), i.get(0));
              } else {
                put(mirrored, operator, value.conjugate(), i.get(1), i.get(0), i.get(3), i.get(2));
              }
            });
    return new CoefficientValues("JMS", values.scaleGeV(), mirrored);
  }

  private static boolean isVector(String operator) {
    return operator.startsWith("V");
  }

  private static void put(
      Map<WilsonCoefficient, Complex> values, String operator, Complex value, Integer... indices) {
    var canonical = LeftPoint.JMS.canonical(WilsonCoefficient.of(operator, indices)).orElseThrow();
    values.put(canonical.representative(), canonical.conjugate() ? value.conjugate() : value);
  }

  @Test
  void deltaFlavourTwoHasTheEigenvaluesOfTheLiterature() {
    // hep-ph/0005183 table 1 and eqs. 2.17-2.20: V_LL 4; LR 2, −16; scalar LL (2/3)(1 ± √241)
    var couplings = qcd();
    assertThat(block(couplings, WilsonCoefficient.of("VddLL", 2, 3, 2, 3))[0][0])
        .isCloseTo(4, within(1e-12));
    assertThat(
            eigenvalues(
                couplings,
                WilsonCoefficient.of("V1ddLR", 2, 3, 2, 3),
                WilsonCoefficient.of("V8ddLR", 2, 3, 2, 3)))
        .containsExactly(new double[] {-16, 2}, within(1e-12));
    assertThat(
            eigenvalues(
                couplings,
                WilsonCoefficient.of("S1ddRR", 2, 3, 2, 3),
                WilsonCoefficient.of("S8ddRR", 2, 3, 2, 3)))
        .containsExactly(
            new double[] {2.0 / 3 * (1 - Math.sqrt(241)), 2.0 / 3 * (1 + Math.sqrt(241))},
            within(1e-12));
  }

  @Test
  void currentCurrentOperatorsHaveTheEigenvaluesOfTheLiterature() {
    // hep-ph/9512380 eq. V.7: γ_± = ±6 (N ∓ 1)/N
    assertThat(
            eigenvalues(
                qcd(),
                WilsonCoefficient.of("V1udLL", 1, 2, 2, 3),
                WilsonCoefficient.of("V8udLL", 1, 2, 2, 3)))
        .containsExactly(new double[] {-8, 4}, within(1e-12));
  }

  @Test
  void dipolesHaveTheAnomalousDimensionsOfTheLiterature() {
    // hep-ph/9512380 eq. IX.6: 28/3 for g_s m C_8, 32/3 for e m C_7, −32/9 from 8 to 7
    double beta0 = 23.0 / 3;
    var both = massless(1, 1);
    var gluon = WilsonCoefficient.of("dG", 2, 3);
    var photon = WilsonCoefficient.of("dgamma", 2, 3);
    var qcd = block(qcd(), gluon, photon);
    assertThat(qcd[0][0] + beta0 + 8).isCloseTo(28.0 / 3, within(1e-12));
    assertThat(qcd[1][1] + 8).isCloseTo(32.0 / 3, within(1e-12));
    assertThat(block(both, gluon, photon)[1][0]).isCloseTo(-32.0 / 9, within(1e-12));
  }

  @Test
  void theWeinbergOperatorRunsWithThreePlusTwiceTheFlavours() {
    // N + 2 n_f + β₀ for an operator with a factor g_s (Braaten, Li, Yuan, PRL 64 (1990) 1709)
    assertThat(block(qcd(), WilsonCoefficient.of("G"))[0][0]).isCloseTo(13, within(1e-12));
    assertThat(block(qcd().with("n_d", 2), WilsonCoefficient.of("Gtilde"))[0][0])
        .isCloseTo(11, within(1e-12));
  }

  @Test
  void chargedCurrentsOfNeutronDecayHaveTheLogarithmOfSirlin() {
    // 1 + (α/π) ln(m_Z/μ) in the amplitude (Sirlin, Nucl. Phys. B196 (1982) 83): −4 e²
    assertThat(block(massless(1, 0), WilsonCoefficient.of("VnueduLL", 1, 1, 1, 1))[0][0])
        .isCloseTo(-4, within(1e-12));
    // −24 q_e (q_u + q_d): SMEFT's 1/8 (5 g'² + 3 g²) and (30 g'² + 18 g²) have the ratio 48 too
    var mixing =
        block(
            massless(1, 0),
            WilsonCoefficient.of("SnueduRR", 1, 1, 1, 1),
            WilsonCoefficient.of("TnueduRR", 1, 1, 1, 1));
    assertThat(mixing[0][1]).isCloseTo(8, within(1e-12));
    assertThat(mixing[0][1] / mixing[1][0]).isCloseTo(48, within(1e-12));
  }

  @Test
  void conservedAndNeutralCurrentsStandStill() {
    var point = new LeftPoint(6);
    var values = new TreeMap<WilsonCoefficient, Complex>();
    point
        .coefficients()
        .values()
        .forEach(
            (name, value) -> {
              if (name.operator().startsWith("VnunuLL")) {
                values.put(name, value);
              }
            });
    var slope = LeftPoint.slope(point.couplings(1, 1), new CoefficientValues("JMS", 5, values));
    assertThat(slope.values().values()).allMatch(value -> value.abs() == 0);
    // QCD does not act on one quark current: nothing but photons touches semileptonic vectors
    for (String operator : List.of("VnueduLL", "VedLL", "VeuLR", "VnudLL", "VdeLR")) {
      assertThat(block(qcd(), WilsonCoefficient.of(operator, 1, 2, 1, 2))[0][0]).isZero();
    }
  }

  @Test
  void photonPenguinsVanishForChargesThatAddUpToZero() {
    // a neutrino current times electrons minus d quarks: q_e − N_c q_d = 0 in the loop
    var values = new TreeMap<WilsonCoefficient, Complex>();
    for (String operator : List.of("VnueLL", "VnueLR")) {
      values.put(WilsonCoefficient.of(operator, 1, 2, 1, 1), new Complex(1));
    }
    for (String operator : List.of("VnudLL", "VnudLR")) {
      values.put(WilsonCoefficient.of(operator, 1, 2, 1, 1), new Complex(-1));
    }
    var slope = LeftPoint.slope(massless(1, 1), new CoefficientValues("JMS", 5, values));
    assertThat(slope.values().values()).allMatch(value -> value.abs() < 1e-12);
  }

  @Test
  void everyOperatorHasALine() {
    var silent = new TreeSet<String>();
    var slope = LeftPoint.slope(new LeftPoint(7).couplings(1, 1), new LeftPoint(7).coefficients());
    for (var operator : LeftPoint.JMS.operators()) {
      if (LeftPoint.JMS.independentEntries(operator).stream()
          .allMatch(entry -> slope.get(entry).abs() == 0)) {
        silent.add(operator.name());
      }
    }
    assertThat(silent).containsExactly("VnunuLL");
  }

  @Test
  void couplingsRunWithTheBetaFunctionsOfTheCharges() {
    // 80/9 e³ and −23/3 g³ with five quarks and three leptons
    var couplings = massless(1, 1);
    double[] slope = LeftPoint.LEFT.couplingRunning().derivative(couplings.toArray(), 1);
    var named = couplings.withAll(slope);
    double loop = 16 * Math.PI * Math.PI;
    assertThat(named.get("e") * loop).isCloseTo(80.0 / 9, within(1e-12));
    assertThat(named.get("gs") * loop).isCloseTo(-23.0 / 3, within(1e-12));
  }
}
