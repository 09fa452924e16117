package org.nsi.eft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions;
import org.nsi.basis.Conventions.InputScheme;
import org.nsi.basis.Conventions.NcSign;
import org.nsi.basis.Conventions.Pmns;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;
import org.nsi.table.TextTable;

/** Numbers of wilson 2.5.2 for single coefficients; the tables say how they were made. */
class WilsonReferenceTest {
  private final Inputs inputs =
      StandardInputs.load()
          .with(
              Map.ofEntries(
                  Map.entry("G_F", 1.1663787e-5),
                  Map.entry("alpha_em", 0.007818608287724784),
                  Map.entry("alpha_s", 0.1185),
                  Map.entry("m_W", 80.385),
                  Map.entry("m_Z", 91.1876),
                  Map.entry("m_b", 4.18),
                  Map.entry("m_c", 1.28),
                  Map.entry("m_s", 0.095),
                  Map.entry("ckm_s12", 0.2243014696729044),
                  Map.entry("ckm_s23", 0.042210276571080216),
                  Map.entry("ckm_s13", 0.00362),
                  Map.entry("ckm_delta", 1.2706346317856332)));

  /** What one coefficient gives: the value at the start, and the largest entries. */
  private record Case(Complex value, SequencedMap<WilsonCoefficient, Complex> entries) {
    double largest() {
      return entries.values().stream().mapToDouble(Complex::abs).max().orElseThrow();
    }
  }

  private static SequencedMap<WilsonCoefficient, Case> cases(String table) {
    var cases = new LinkedHashMap<WilsonCoefficient, Case>();
    for (var row : TextTable.read(WilsonReferenceTest.class, table).rows()) {
      var value = row.get(1).equals("1") ? Complex.ONE : new Complex(0.6, 0.8);
      cases
          .computeIfAbsent(coefficient(row.get(0)), name -> new Case(value, new LinkedHashMap<>()))
          .entries()
          .put(
              coefficient(row.get(2)),
              new Complex(Double.parseDouble(row.get(3)), Double.parseDouble(row.get(4))));
    }
    return cases;
  }

  private static WilsonCoefficient coefficient(String name) {
    int cut = name.indexOf('_');
    List<Integer> indices = new ArrayList<>();
    for (char digit : name.substring(cut < 0 ? name.length() : cut + 1).toCharArray()) {
      indices.add(digit - '0');
    }
    return new WilsonCoefficient(cut < 0 ? name : name.substring(0, cut), indices);
  }

  private static SortedMap<WilsonCoefficient, Complex> one(WilsonCoefficient name, Complex value) {
    var set = new TreeMap<WilsonCoefficient, Complex>();
    set.put(name, value);
    return set;
  }

  @Test
  void treeMatchingOfEveryOperator() {
    var conventions =
        new Conventions(
            Optional.of(QuarkBasis.UP), NcSign.MINUS, Pmns.PDG, InputScheme.ALPHA_MW_GF);
    cases("wilson-tree.tsv")
        .forEach(
            (name, expected) -> {
              var start = new CoefficientValues("Warsaw up", 91.1876, one(name, expected.value()));
              var jms = TreeMatching.match(start, inputs, conventions);
              expected
                  .entries()
                  .forEach(
                      (entry, value) ->
                          assertThat(jms.get(entry).subtract(value).abs() / expected.largest())
                              .as(name + " to " + entry)
                              .isLessThan(1e-8));
            });
  }

  @Test
  void evolutionOfEveryLowEnergyOperator() {
    var cases = cases("wilson-left.tsv");
    var sets = cases.entrySet().stream().map(c -> one(c.getKey(), c.getValue().value())).toList();
    var images = new LeftEvolution(inputs).run(sets, 91.1876, 2, RunningMode.LEADINGLOG);
    int number = 0;
    for (var each : cases.entrySet()) {
      var image = images.get(number++);
      String operator = each.getKey().operator();
      if (operator.startsWith("G")) {
        // wilson scales the coefficient by g_s and uses the anomalous dimension without that factor
        continue;
      }
      each.getValue()
          .entries()
          .forEach(
              (entry, value) ->
                  assertThat(
                          image.getOrDefault(entry, Complex.ZERO).subtract(value).abs()
                              / each.getValue().largest())
                      .as(each.getKey() + " to " + entry)
                      .isLessThan(tolerance(operator, entry)));
    }
  }

  /**
   * wilson divides lepton dipoles by a lepton mass that runs in the anomalous dimension and not in
   * the division, 6 e²/(16 π²) ln, and freezes the ratio of quark to lepton masses in tensor to
   * dipole mixing.
   */
  private static double tolerance(String operator, WilsonCoefficient entry) {
    return entry.operator().equals("egamma") ? 0.02 : operator.contains("gamma") ? 8e-3 : 7e-3;
  }
}
