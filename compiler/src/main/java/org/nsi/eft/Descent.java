package org.nsi.eft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Inputs;

/**
 * The way down: everything a file gives or the matching finds, each from its own scale, to one set
 * of JMS coefficients and of NSI parameters at the target scale. Real-linear in all of it.
 *
 * @param inputs Standard Model parameters
 * @param conventions quark basis and input scheme
 * @param running modes of the two legs and target
 */
public record Descent(Inputs inputs, Conventions conventions, Running running) {

  /**
   * What starts the descent.
   *
   * @param smeft Warsaw coefficients, matched or given, each set at its scale
   * @param left JMS coefficients given directly
   * @param epsilon NSI parameters given directly, default sign of the neutral current
   */
  public record Given(
      List<CoefficientValues> smeft, List<CoefficientValues> left, List<NsiValues> epsilon) {
    public Given {
      smeft = List.copyOf(smeft);
      left = List.copyOf(left);
      epsilon = List.copyOf(epsilon);
    }

    /** Warsaw coefficients at one scale and nothing else. */
    public static Given smeft(CoefficientValues warsaw) {
      return new Given(List.of(warsaw), List.of(), List.of());
    }
  }

  /**
   * What arrives.
   *
   * @param smeft Warsaw coefficients where they are matched, one set a scale: at m_Z all that come
   *     from above, in the quark basis of the conventions
   * @param left JMS coefficients at the low scale, without NSI parameters that were given directly
   * @param nsi all ε at the same scale
   */
  public record Arrived(List<CoefficientValues> smeft, CoefficientValues left, NsiValues nsi) {
    public Arrived {
      smeft = List.copyOf(smeft);
    }
  }

  /**
   * Runs, matches, runs and projects.
   *
   * <p>A SMEFT set above m_Z runs to m_Z and is matched there; one at or below m_Z (a matching
   * scale that low) is matched where it is. The low-energy coefficients run to the target. With
   * both legs {@code none} nothing runs: the scale of the result is the highest one given.
   */
  public Arrived to(Given given) {
    var evolution = new Evolution(inputs);
    double weak = inputs.get("m_Z");
    List<CoefficientValues> low = new ArrayList<>();
    var matched = new TreeMap<Double, CoefficientValues>();
    for (var smeft : given.smeft()) {
      boolean above = smeft.scaleGeV() > weak;
      var atMatching = above ? evolution.run(smeft, weak, running.smeft()) : smeft;
      var left = TreeMatching.match(atMatching, inputs, conventions);
      // without evolution above m_Z the coefficients are taken over at m_Z as they are
      boolean startsAtWeakScale = above && running.left() != RunningMode.NONE;
      low.add(startsAtWeakScale ? new CoefficientValues(left.basis(), weak, left.values()) : left);
      add(
          matched,
          startsAtWeakScale
              ? new CoefficientValues(smeft.basis(), weak, atMatching.values())
              : atMatching);
    }
    low.addAll(given.left());
    double scale = arrivalScale(low, given.epsilon());
    var left = new TreeMap<WilsonCoefficient, Complex>();
    for (var part : low) {
      evolution
          .run(part, running.toGeV(), running.left())
          .values()
          .forEach((coefficient, value) -> left.merge(coefficient, value, Complex::add));
    }
    var coefficients = new CoefficientValues("JMS", scale, left);
    var nsi =
        new TreeMap<NsiParameter, Complex>(NsiProjection.project(coefficients, inputs).values());
    for (var part : given.epsilon()) {
      evolution
          .run(part, running.toGeV(), running.left())
          .values()
          .forEach((parameter, value) -> nsi.merge(parameter, value, Complex::add));
    }
    return new Arrived(
        List.copyOf(matched.descendingMap().values()), coefficients, new NsiValues(scale, nsi));
  }

  private static void add(Map<Double, CoefficientValues> matched, CoefficientValues set) {
    matched.merge(
        set.scaleGeV(),
        set,
        (old, more) -> {
          var sum = new TreeMap<WilsonCoefficient, Complex>(old.values());
          more.values().forEach((name, value) -> sum.merge(name, value, Complex::add));
          return new CoefficientValues(old.basis(), old.scaleGeV(), sum);
        });
  }

  private double arrivalScale(List<CoefficientValues> low, List<NsiValues> epsilon) {
    if (running.left() != RunningMode.NONE) {
      return running.toGeV();
    }
    double highest = 0;
    for (var part : low) {
      highest = Math.max(highest, part.scaleGeV());
    }
    for (var part : epsilon) {
      highest = Math.max(highest, part.scaleGeV());
    }
    return highest > 0 ? highest : running.toGeV();
  }
}
