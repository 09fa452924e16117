package org.nsi.eft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiValues;
import org.nsi.basis.WilsonCoefficient;

/**
 * What an NSI parameter that came down from Warsaw coefficients is made of.
 *
 * @param factor ε over what it would be if nothing ran; absent when the running alone makes it
 * @param sources what each coefficient at the matching scale adds to it, largest first; they add up
 *     to ε
 */
public record NsiOrigin(Optional<Complex> factor, List<Source> sources) {
  /** Parts below this fraction of the largest are rounding. */
  private static final double ROUNDING = 1e-14;

  /** Below this fraction of ε what there is without running is no starting point. */
  private static final double ONLY_RUNNING = 1e-3;

  public NsiOrigin {
    sources = List.copyOf(sources);
  }

  /**
   * What one coefficient, its real and imaginary part together, adds; a coefficient named {@code
   * others} stands for all small ones of a large set.
   */
  public record Source(WilsonCoefficient coefficient, Complex value) {}

  /** The origins of all ε that a set of Warsaw coefficients gives; empty when nothing runs. */
  public static SortedMap<NsiParameter, NsiOrigin> of(Descent descent, CoefficientValues smeft) {
    var origins = new TreeMap<NsiParameter, NsiOrigin>();
    var running = descent.running();
    if (running.smeft() == RunningMode.NONE && running.left() == RunningMode.NONE) {
      return origins;
    }
    var parts = descent.partsOf(smeft);
    var before = descent.withoutRunning().to(Descent.Given.smeft(smeft)).nsi();
    for (var name : parts.map().nsi().rows()) {
      var sources = new ArrayList<>(parts.sources(name));
      double largest = sources.get(0).value().abs();
      sources.removeIf(source -> !(source.value().abs() > ROUNDING * largest));
      if (!sources.isEmpty()) {
        origins.put(name, new NsiOrigin(factor(name, sources, before), sources));
      }
    }
    return origins;
  }

  private static Optional<Complex> factor(
      NsiParameter name, List<Source> sources, NsiValues before) {
    var now = sources.stream().map(Source::value).reduce(Complex.ZERO, Complex::add);
    var then = before.get(name);
    return then.abs() > ONLY_RUNNING * now.abs() ? Optional.of(now.divide(then)) : Optional.empty();
  }

  /** The largest sources that together make up nearly all of it. */
  public List<Map.Entry<WilsonCoefficient, Double>> shares(int most) {
    double size = sources.stream().mapToDouble(source -> source.value().abs()).sum();
    return sources.stream()
        .limit(most)
        .map(source -> Map.entry(source.coefficient(), source.value().abs() / size))
        .toList();
  }
}
