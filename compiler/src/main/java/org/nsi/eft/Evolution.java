package org.nsi.eft;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.QcdEvolution.Factors;
import org.nsi.input.Inputs;
import org.nsi.table.TextTable;

/**
 * QCD alone of the scalar and tensor quark currents between any two scales, above m_Z too: the part
 * of the running that is large and known in closed form. The whole is in {@link SmeftEvolution} and
 * {@link LeftEvolution}.
 */
public final class Evolution {
  private enum Current {
    SCALAR,
    TENSOR
  }

  private final Inputs inputs;
  private final TextTable currents = TextTable.read(Evolution.class, "qcd-currents.tsv");

  public Evolution(Inputs inputs) {
    this.inputs = inputs;
  }

  /**
   * The coefficients at another scale; with {@link RunningMode#NONE} the same values with their
   * scale unchanged.
   */
  public CoefficientValues run(CoefficientValues from, double toGeV, RunningMode mode) {
    if (mode == RunningMode.NONE) {
      return from;
    }
    var factors = factors(from.scaleGeV(), toGeV, mode);
    var currentOf = currentsOf(from.basis().startsWith("Warsaw") ? "Warsaw" : from.basis());
    var values = new TreeMap<WilsonCoefficient, Complex>();
    from.values()
        .forEach(
            (coefficient, value) -> {
              var current = currentOf.get(coefficient.operator());
              values.put(
                  coefficient, current == null ? value : value.multiply(of(factors, current)));
            });
    return new CoefficientValues(from.basis(), toGeV, values);
  }

  /** NSI parameters at another scale: ε_S, ε_P and ε_T run, the rest does not. */
  public NsiValues run(NsiValues from, double toGeV, RunningMode mode) {
    if (mode == RunningMode.NONE) {
      return from;
    }
    var factors = factors(from.scaleGeV(), toGeV, mode);
    var values = new TreeMap<NsiParameter, Complex>();
    from.values()
        .forEach(
            (parameter, value) ->
                values.put(parameter, value.multiply(nsiFactor(parameter, factors))));
    return new NsiValues(toGeV, values);
  }

  private static double nsiFactor(NsiParameter parameter, Factors factors) {
    if (!(parameter instanceof Charged charged)) {
      return 1;
    }
    return switch (charged.structure()) {
      case L, R -> 1;
      case S, P -> factors.scalar();
      case T -> factors.tensor();
    };
  }

  private Factors factors(double fromGeV, double toGeV, RunningMode mode) {
    return new QcdEvolution(inputs, mode.loops()).factors(fromGeV, toGeV);
  }

  private static double of(Factors factors, Current current) {
    return current == Current.SCALAR ? factors.scalar() : factors.tensor();
  }

  private Map<String, Current> currentsOf(String basis) {
    var byOperator = new HashMap<String, Current>();
    for (var row : currents.rows()) {
      if (row.get(0).equals(basis) && !row.get(2).equals("mass")) {
        byOperator.put(row.get(1), row.get(2).equals("scalar") ? Current.SCALAR : Current.TENSOR);
      }
    }
    return byOperator;
  }
}
