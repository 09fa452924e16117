package org.nsi.eft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.WilsonCoefficient;

/**
 * The coefficients of a large set that matter most for NSI: those with the largest shares of the ε
 * that the set gives at tree level. Running is a correction to that, so it is left out here.
 */
final class Foremost {
  /** ε below this fraction of the largest have no say. */
  private static final double SMALLEST = 1e-3;

  private Foremost() {}

  /** At most so many, in the order of the basis. */
  static List<WilsonCoefficient> of(Descent descent, CoefficientValues smeft, int most) {
    var names = List.copyOf(smeft.values().keySet());
    List<SortedMap<WilsonCoefficient, Complex>> alone = new ArrayList<>();
    for (var name : names) {
      alone.add(new TreeMap<>(Map.of(name, smeft.get(name))));
    }
    var images = descent.withoutRunning().images(alone, smeft.scaleGeV());
    var sums = new HashMap<NsiParameter, Complex>();
    var sizes = new HashMap<NsiParameter, Double>();
    for (var image : images) {
      image
          .nsi()
          .values()
          .forEach(
              (parameter, value) -> {
                sums.merge(parameter, value, Complex::add);
                sizes.merge(parameter, value.abs(), Double::sum);
              });
    }
    double largest = sums.values().stream().mapToDouble(Complex::abs).max().orElse(0);
    sums.values().removeIf(sum -> !(sum.abs() > SMALLEST * largest));
    var weights = new HashMap<WilsonCoefficient, Double>();
    for (int k = 0; k < names.size(); k++) {
      double weight = 0;
      for (var part : images.get(k).nsi().values().entrySet()) {
        if (sums.containsKey(part.getKey())) {
          weight += part.getValue().abs() / sizes.get(part.getKey());
        }
      }
      weights.put(names.get(k), weight);
    }
    return names.stream()
        .sorted(
            Comparator.comparingDouble((WilsonCoefficient name) -> -weights.get(name))
                .thenComparingDouble(name -> -smeft.get(name).abs()))
        .limit(most)
        .sorted()
        .toList();
  }
}
