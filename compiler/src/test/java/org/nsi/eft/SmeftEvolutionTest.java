package org.nsi.eft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.FullSum;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Ckm;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;
import org.nsi.table.TextTable;

/** Evolution between scales above m_Z against wilson and against what it has to obey. */
class SmeftEvolutionTest {
  private static final Inputs INPUTS = StandardInputs.load();
  private static final double WEAK = INPUTS.get("m_Z");
  private static final SmeftEvolution EVOLUTION =
      new SmeftEvolution(INPUTS, Conventions.defaults());

  private static final List<SortedMap<WilsonCoefficient, Complex>> SETS =
      List.of(
          set("ledq_2211", Complex.ONE),
          set("quqd1_1331", new Complex(0.6, -0.8)),
          set("uB_33", new Complex(0.3, 0.9)),
          set("lq3_1223", Complex.I),
          set("phiWB", Complex.ONE));

  private static SortedMap<WilsonCoefficient, Complex> set(String key, Complex value) {
    return new TreeMap<>(Map.of(name(key), value));
  }

  private static WilsonCoefficient name(String key) {
    int end = key.indexOf('_');
    return end < 0
        ? new WilsonCoefficient(key, List.of())
        : new WilsonCoefficient(
            key.substring(0, end), key.substring(end + 1).chars().mapToObj(c -> c - '0').toList());
  }

  /** The largest difference relative to the largest value. */
  private static double distance(
      Map<WilsonCoefficient, Complex> found, Map<WilsonCoefficient, Complex> expected) {
    var names = new TreeSet<>(expected.keySet());
    names.addAll(found.keySet());
    double difference = 0;
    for (var name : names) {
      var x = found.getOrDefault(name, Complex.ZERO);
      difference =
          Math.max(difference, x.subtract(expected.getOrDefault(name, Complex.ZERO)).abs());
    }
    return difference / largest(expected);
  }

  private static double largest(Map<WilsonCoefficient, Complex> values) {
    return values.values().stream().mapToDouble(Complex::abs).max().orElse(0);
  }

  @Test
  void evolutionsCompose() {
    var once = EVOLUTION.run(SETS, 5000, WEAK, RunningMode.FULL);
    var half = EVOLUTION.run(SETS, 5000, 700, RunningMode.FULL);
    var twice = EVOLUTION.run(half, 700, WEAK, RunningMode.FULL);
    for (int k = 0; k < SETS.size(); k++) {
      assertThat(distance(twice.get(k), once.get(k))).isLessThan(1e-8);
    }
  }

  @Test
  void theWayBackIsTheInverse() {
    var down = EVOLUTION.run(SETS, 5000, WEAK, RunningMode.FULL);
    var up = EVOLUTION.run(down, WEAK, 5000, RunningMode.FULL);
    for (int k = 0; k < SETS.size(); k++) {
      assertThat(distance(up.get(k), SETS.get(k))).isLessThan(1e-8);
    }
  }

  @Test
  void theLeadingLogarithmIsTheLimitOfSmallDistances() {
    double before = 0;
    for (double scale : new double[] {WEAK * 1.08, WEAK * 1.02}) {
      double worst = 0;
      for (var set : SETS) {
        var full = EVOLUTION.run(List.of(set), scale, WEAK, RunningMode.FULL).get(0);
        var log = EVOLUTION.run(List.of(set), scale, WEAK, RunningMode.LEADINGLOG).get(0);
        worst = Math.max(worst, distance(log, full));
      }
      assertThat(worst).isLessThan(0.05 * Math.pow(Math.log(scale / WEAK), 2));
      if (before > 0) {
        // four times the distance, sixteen times the difference
        assertThat(before / worst)
            .isCloseTo(Math.pow(Math.log(1.08) / Math.log(1.02), 2), within(1.5));
      }
      before = worst;
    }
  }

  @Test
  void hermitianOperatorsStayHermitianAndFlavourSymmetric() {
    var basis = OperatorBasis.warsaw();
    for (var image : EVOLUTION.run(SETS, 3000, WEAK, RunningMode.FULL)) {
      for (var entry : image.entrySet()) {
        assertThat(basis.isIndependent(entry.getKey())).as(entry.getKey().toString()).isTrue();
        if (basis.isRealEntry(entry.getKey())) {
          assertThat(entry.getValue().getImaginary()).as(entry.getKey().toString()).isZero();
        }
      }
    }
  }

  @Test
  void quarkScalarCurrentsRunLikeQuarkMassesUnderQcd() {
    // with everything but g3 switched off C_ledq / m_d and C_lequ1 / m_u do not run
    var masses = ComplexMatrix.diagonal(1e-9, 1e-9, 1e-9);
    var qcd =
        new SmParameters(WEAK, 1e-9, 1e-9, 1.2, 0, 1, 6e4, ComplexMatrix.zero(), masses, masses);
    var evolution = new SmeftEvolution(QuarkBasis.DOWN, qcd);
    var up = SmRunning.oneLoop(qcd).at(4000);
    double mass = up.down().re(0, 0) / qcd.down().re(0, 0);
    for (var key : List.of("ledq_2211", "lequ1_1222")) {
      var image = evolution.run(List.of(set(key, Complex.ONE)), 4000, WEAK, RunningMode.FULL);
      assertThat(image.get(0).get(name(key)).getReal() * mass).isCloseTo(1, within(1e-9));
    }
    // dlnC_T/dlnμ = +8/3 a against -8 a of the mass
    var tensor =
        evolution.run(List.of(set("lequ3_1222", Complex.ONE)), 4000, WEAK, RunningMode.FULL);
    assertThat(tensor.get(0).get(name("lequ3_1222")).getReal())
        .isCloseTo(Math.pow(mass, 1.0 / 3), within(1e-9));
  }

  @Test
  void leptonNumberOfEachFlavourIsConserved() {
    // no neutrino masses: ledq with a muon and an electron stays among operators with mu and e
    var image =
        EVOLUTION.run(List.of(set("ledq_2111", Complex.ONE)), 2000, WEAK, RunningMode.FULL).get(0);
    for (var entry : image.entrySet()) {
      var fields = OperatorBasis.warsaw().get(entry.getKey().operator()).fields();
      int[] charge = new int[4];
      for (int k = 0; k < fields.size(); k++) {
        if (fields.get(k).equals("l") || fields.get(k).equals("e")) {
          charge[entry.getKey().indices().get(k)] += k % 2 == 0 ? 1 : -1;
        }
      }
      assertThat(Math.abs(charge[1])).as(entry.getKey().toString()).isEqualTo(1);
      assertThat(Math.abs(charge[2])).as(entry.getKey().toString()).isEqualTo(1);
    }
  }

  @Test
  void theResultDoesNotDependOnTheQuarkBasis() {
    // the same operator written in both bases: q = V† u-type rotation of the doublet
    var ckm = ComplexMatrix.of(Ckm.of(INPUTS).matrix());
    var old = Conventions.defaults();
    var up =
        new SmeftEvolution(
            INPUTS,
            new Conventions(
                java.util.Optional.of(QuarkBasis.UP), old.ncSign(), old.pmns(), old.inputScheme()));
    var down = EVOLUTION.run(List.of(SETS.get(1)), 1500, WEAK, RunningMode.FULL).get(0);
    var high = SmRunning.oneLoop(SmParameters.at(INPUTS, old, WEAK)).at(1500);
    var frame = QuarkFrame.of(high.up(), high.down(), QuarkBasis.DOWN);
    // at 1500 GeV the CKM matrix is that of the frame
    var yukawa = frame.up(high.up());
    var there = SingularValues.of(yukawa.dagger()).right().dagger();
    assertThat(there.abs(0, 0)).isCloseTo(ckm.abs(0, 0), within(1e-4));
    var start = doublet(SETS.get(1), ckmAt(yukawa).dagger());
    var image = up.run(List.of(start), 1500, WEAK, RunningMode.FULL).get(0);
    assertThat(distance(doublet(image, ckm), down)).isLessThan(1e-8);
  }

  /** V from Y_u = V† diag of the down basis, its rows the left singular vectors by size. */
  private static ComplexMatrix ckmAt(ComplexMatrix up) {
    var columns = up.rows();
    for (int j = 0; j < 3; j++) {
      double size = 0;
      for (int i = 0; i < 3; i++) {
        size += up.abs(i, j) * up.abs(i, j);
      }
      for (int i = 0; i < 3; i++) {
        columns[i][j] = columns[i][j].divide(Math.sqrt(size));
      }
    }
    return ComplexMatrix.of(columns).dagger();
  }

  /** C in terms of q′ where q = m q′. */
  private static SortedMap<WilsonCoefficient, Complex> doublet(
      SortedMap<WilsonCoefficient, Complex> values, ComplexMatrix m) {
    var basis = OperatorBasis.warsaw();
    var result = new TreeMap<WilsonCoefficient, Complex>();
    var operators = new TreeSet<String>();
    values.keySet().forEach(name -> operators.add(name.operator()));
    for (var operator : operators) {
      var part = new TreeMap<WilsonCoefficient, Complex>();
      values.forEach(
          (name, value) -> {
            if (name.operator().equals(operator)) {
              part.put(name, value);
            }
          });
      var tensor = FullSum.tensor(basis, operator, new CoefficientValues("Warsaw", 1, part));
      var fields = basis.get(operator).fields();
      for (int k = 0; k < fields.size(); k++) {
        if (fields.get(k).equals("q")) {
          tensor = tensor.rotate(k, m.rows(), k % 2 == 0);
        }
      }
      result.putAll(FullSum.listed(basis, operator, tensor));
    }
    return result;
  }

  @ParameterizedTest
  @CsvSource({
    "integrate, 1000, 1e-3",
    "integrate, 10000, 3e-3",
    "leadinglog, 1000, 1e-3",
    "leadinglog, 10000, 1e-3"
  })
  void resultsOfWilson(String mode, double scaleGeV, double tolerance) {
    var evolution = new SmeftEvolution(QuarkBasis.DOWN, wilsonParameters());
    var points = new LinkedHashMap<String, Map<WilsonCoefficient, Complex>>();
    var starts = new LinkedHashMap<String, SortedMap<WilsonCoefficient, Complex>>();
    for (var row : TextTable.read(SmeftEvolutionTest.class, "wilson-evolution.tsv").rows()) {
      if (row.get(4).equals(mode) && Double.parseDouble(row.get(3)) == scaleGeV) {
        starts.putIfAbsent(row.get(0), set(row.get(0), complex(row, 1)));
        points
            .computeIfAbsent(row.get(0), key -> new TreeMap<>())
            .put(name(row.get(5)), complex(row, 6));
      }
    }
    assertThat(points).hasSizeGreaterThan(25);
    var images =
        evolution.run(
            new ArrayList<>(starts.values()),
            scaleGeV,
            WEAK,
            mode.equals("integrate") ? RunningMode.FULL : RunningMode.LEADINGLOG);
    int k = 0;
    for (var point : points.entrySet()) {
      var image = images.get(k++);
      double size = largest(point.getValue());
      point
          .getValue()
          .forEach(
              (name, value) ->
                  assertThat(image.getOrDefault(name, Complex.ZERO).subtract(value).abs())
                      .as(point.getKey() + " to " + name)
                      .isLessThan(tolerance * size));
    }
  }

  private static Complex complex(List<String> row, int column) {
    return new Complex(
        Double.parseDouble(row.get(column)), Double.parseDouble(row.get(column + 1)));
  }

  /** The parameters in the header of the table. */
  private static SmParameters wilsonParameters() {
    double v2 = 1 / (Math.sqrt(2) * 1.1663787e-5);
    double v = Math.sqrt(v2);
    double g = 2 * 80.20 / v;
    double e = Math.sqrt(4 * Math.PI / 127.9);
    double c13 = Math.sqrt(1 - 3.62e-3 * 3.62e-3);
    var ckm = ComplexMatrix.of(Ckm.of(0.2243 / c13, 4.221e-2 / c13, 3.62e-3, 1.27).matrix());
    double toYukawa = Math.sqrt(2) / v;
    return new SmParameters(
        WEAK,
        e * g / Math.sqrt(g * g - e * e),
        g,
        Math.sqrt(4 * Math.PI * 0.1185),
        130.6 * 130.6 / v2,
        130.6 * 130.6 / 2,
        v2,
        ComplexMatrix.diagonal(0.000511, 0.1057, 1.777).times(toYukawa),
        ckm.dagger().times(ComplexMatrix.diagonal(0.00127, 0.635, 169.0).times(toYukawa)),
        ComplexMatrix.diagonal(0.0027, 0.0551, 2.85).times(toYukawa));
  }
}
