package org.nsi.eft;

import java.util.Locale;
import java.util.Optional;
import org.nsi.input.Inputs;

/**
 * Settings of the evolution, {@code run { smeft full; left leadinglog; to 2 GeV }}.
 *
 * @param smeft from the matching scale to m_Z
 * @param left from m_Z, or from the matching scale when that is lower, to the target
 * @param toGeV target scale
 */
public record Running(RunningMode smeft, RunningMode left, double toGeV) {
  /** Below this scale perturbative QCD says nothing about quark currents. */
  public static final double LOWEST_GEV = 1.0;

  private static final double LARGEST_ALPHA_S = 1.0;

  /** Full running to 2 GeV. */
  public static Running defaults() {
    return new Running(RunningMode.FULL, RunningMode.FULL, 2.0);
  }

  /**
   * Why coefficients cannot be run from a scale to the target with these inputs; absent when they
   * can.
   */
  public Optional<String> problem(double fromGeV, Inputs inputs) {
    if (left == RunningMode.NONE && smeft == RunningMode.NONE) {
      return Optional.empty();
    }
    if (left != RunningMode.NONE && !(toGeV >= LOWEST_GEV)) {
      return Optional.of(
          text(
              "the target scale %.4g GeV is below %.4g GeV, where QCD is not perturbative",
              toGeV, LOWEST_GEV));
    }
    double weak = inputs.get("m_Z");
    if (left != RunningMode.NONE && !(toGeV <= weak)) {
      return Optional.of(
          text(
              "the target scale %.4g GeV is above m_Z = %.6g GeV, where the low-energy theory ends",
              toGeV, weak));
    }
    if (!(fromGeV >= LOWEST_GEV)) {
      return Optional.of(
          text(
              "the scale %.4g GeV is below %.4g GeV, where QCD is not perturbative",
              fromGeV, LOWEST_GEV));
    }
    double lowest = left == RunningMode.NONE ? fromGeV : Math.min(fromGeV, toGeV);
    int loops = Math.max(left.loops(), smeft.loops());
    double alphaS = new QcdEvolution(inputs, loops).alphaS(lowest);
    if (!(alphaS > 0 && alphaS < LARGEST_ALPHA_S)) {
      return Optional.of(
          text(
              "alpha_s runs to %.3g at %.4g GeV, outside 0 to 1: no perturbative running",
              alphaS, lowest));
    }
    return Optional.empty();
  }

  private static String text(String format, double first, double second) {
    return String.format(Locale.ROOT, format, first, second);
  }

  /** What was run, in a sentence for the report. */
  public String describe() {
    if (smeft == RunningMode.NONE && left == RunningMode.NONE) {
      return "no running: coefficients at the matching scale are taken over as they are";
    }
    return "SMEFT: " + describeSmeft(smeft) + "; LEFT: " + describeLeft(left);
  }

  private static String describeSmeft(RunningMode mode) {
    return switch (mode) {
      case FULL ->
          "full (all operators at one loop with full flavour, the Standard Model running along,"
              + " rotated to the mass basis at m_Z)";
      case LEADINGLOG ->
          "leading log (one logarithm, the couplings at the matching scale, rotated to the mass"
              + " basis at m_Z)";
      case NONE -> "none";
    };
  }

  private static String describeLeft(RunningMode mode) {
    return switch (mode) {
      case FULL ->
          "full (QCD and QED of all operators at one loop with α_s of three, QCD of scalar and"
              + " tensor quark currents at three loops, thresholds at m_b and m_c)";
      case LEADINGLOG ->
          "leading log (QCD and QED of all operators at one loop, logarithms summed, thresholds at"
              + " m_b and m_c)";
      case NONE -> "none";
    };
  }
}
