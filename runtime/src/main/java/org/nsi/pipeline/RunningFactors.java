package org.nsi.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;
import org.nsi.eft.Evolution;
import org.nsi.eft.Running;
import org.nsi.eft.RunningMode;
import org.nsi.input.Inputs;

/**
 * What the evolution multiplies quark currents with, for the report.
 *
 * @param fromGeV matching scale
 * @param toGeV low scale
 * @param scalar C_S(to)/C_S(from)
 * @param tensor C_T(to)/C_T(from)
 */
public record RunningFactors(double fromGeV, double toGeV, double scalar, double tensor) {
  private static final NsiParameter SCALAR = new Charged(Structure.S, 1, 1, 1, 1);
  private static final NsiParameter TENSOR = new Charged(Structure.T, 1, 1, 1, 1);

  /** Absent when nothing is run. The evolution is linear: it is asked what becomes of 1. */
  static Optional<RunningFactors> of(Inputs inputs, Running running, OptionalDouble from) {
    if (from.isEmpty() || running.left() == RunningMode.NONE) {
      return Optional.empty();
    }
    var evolution = new Evolution(inputs);
    double weak = Math.min(from.getAsDouble(), inputs.get("m_Z"));
    var ones = Map.of(SCALAR, Complex.ONE, TENSOR, Complex.ONE);
    var start = new NsiValues(from.getAsDouble(), new TreeMap<>(ones));
    var above = evolution.run(start, weak, running.smeft());
    var below = evolution.run(new NsiValues(weak, above.values()), running.toGeV(), running.left());
    return Optional.of(
        new RunningFactors(
            from.getAsDouble(),
            running.toGeV(),
            below.get(SCALAR).getReal(),
            below.get(TENSOR).getReal()));
  }
}
