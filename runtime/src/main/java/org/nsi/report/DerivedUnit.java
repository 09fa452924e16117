package org.nsi.report;

import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.nsi.algebra.Evaluator;
import org.nsi.pipeline.Result;
import org.nsi.unit.Dimension;
import org.nsi.unit.Units;

/** The unit of a {@code let}: by how much it grows when every energy doubles. */
final class DerivedUnit {
  private static final double TOLERANCE = 1e-9;

  private DerivedUnit() {}

  /** {@code GeV^2}, empty text for a pure number; absent where it is no whole power of energy. */
  static Optional<String> of(String name, Result result) {
    var doubled = new TreeMap<>(result.values());
    for (var parameter : result.model().parameters()) {
      double factor = Math.pow(2, parameter.dimension().energy());
      for (var symbol : parameter.values().keySet()) {
        doubled.put(symbol, result.value(symbol).multiply(factor));
      }
    }
    var expression = Objects.requireNonNull(result.model().derived().get(name));
    double growth =
        new Evaluator(doubled).evaluate(expression).abs()
            / Objects.requireNonNull(result.derived().get(name)).abs();
    double power = Math.log(growth) / Math.log(2);
    long whole = Math.round(power);
    return Double.isFinite(power) && Math.abs(power - whole) < TOLERANCE
        ? Optional.of(Units.print(Dimension.energy((int) whole)))
        : Optional.empty();
  }
}
