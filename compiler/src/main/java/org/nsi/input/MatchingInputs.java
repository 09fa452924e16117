package org.nsi.input;

import java.util.List;
import java.util.Optional;

/**
 * Standard Model couplings at the matching scale that a file may fix, {@code inputs at matching
 * {…}}; all dimensionless.
 *
 * <p>Conventions: g1 = g′ (not the SU(5) normalised one), V = −m²|H|² + λ_H/2 |H|⁴, L = −l̄ Y_e H e
 * − q̄ Y_d H d − q̄ Y_u H̃ u + h.c.
 */
public final class MatchingInputs {
  /** What the names stand for. */
  public static final List<MatchingInput> NAMES =
      List.of(
          new MatchingInput("g1", Shape.NUMBER, "U(1)_Y gauge coupling g'"),
          new MatchingInput("g2", Shape.NUMBER, "SU(2)_L gauge coupling g"),
          new MatchingInput("g3", Shape.NUMBER, "SU(3) gauge coupling g_s"),
          new MatchingInput("lambda_H", Shape.NUMBER, "quartic Higgs coupling"),
          new MatchingInput("y_e", Shape.MATRIX, "charged-lepton Yukawa matrix"),
          new MatchingInput("y_u", Shape.MATRIX, "up-quark Yukawa matrix"),
          new MatchingInput("y_d", Shape.MATRIX, "down-quark Yukawa matrix"));

  private MatchingInputs() {}

  public static Optional<MatchingInput> find(String name) {
    return NAMES.stream().filter(input -> input.name().equals(name)).findFirst();
  }

  /** One coupling. */
  public record MatchingInput(String name, Shape shape, String description) {}

  /** A real number, or a complex 3×3 matrix in generation space. */
  public enum Shape {
    NUMBER,
    MATRIX
  }
}
