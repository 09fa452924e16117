package org.nsi.match;

import java.util.List;
import java.util.stream.Stream;
import org.nsi.algebra.Symbol;
import org.nsi.input.MatchingInputs;

/**
 * The couplings of the Standard Model at the matching scale as symbols of the matched formulas, in
 * the conventions of {@link MatchingInputs}. They are no parameters of the file, which may have its
 * own {@code g1}.
 */
public final class StandardCouplings {
  private static final String PREFIX = "SM.";

  /** g′, with D = ∂ + i g′ Y B + i g T W + i g_s T G. */
  public static final Symbol G1 = real("g1");

  public static final Symbol G2 = real("g2");
  public static final Symbol G3 = real("g3");

  /** V = −m²|H|² + (λ_H/2)|H|⁴. */
  public static final Symbol LAMBDA_H = real("lambda_H");

  private StandardCouplings() {}

  private static Symbol real(String name) {
    return new Symbol(PREFIX + name, List.of(), true);
  }

  /** An entry of a Yukawa matrix of L = −l̄ y_e e H − q̄ y_d d H − q̄ y_u u H̃ + h.c., from 1. */
  public static Symbol yukawa(String matrix, int p, int r) {
    return new Symbol(PREFIX + matrix, List.of(p, r), false);
  }

  static Symbol coupling(Gauge gauge) {
    return switch (gauge) {
      case B -> G1;
      case W -> G2;
      case G -> G3;
    };
  }

  /** All of them, the matrices entry by entry. */
  public static List<Symbol> all() {
    return MatchingInputs.NAMES.stream().flatMap(StandardCouplings::entries).toList();
  }

  private static Stream<Symbol> entries(MatchingInputs.MatchingInput input) {
    if (input.shape() == MatchingInputs.Shape.NUMBER) {
      return Stream.of(real(input.name()));
    }
    return Stream.of(1, 2, 3).flatMap(p -> Stream.of(1, 2, 3).map(r -> yukawa(input.name(), p, r)));
  }

  /** The symbol of an entry of {@code inputs at matching}. */
  public static Symbol ofInput(Symbol input) {
    return new Symbol(PREFIX + input.name(), input.indices(), input.real());
  }

  /** The name that the input has, {@code g1}. */
  public static String plainName(Symbol symbol) {
    return symbol.name().substring(PREFIX.length());
  }

  public static boolean isStandard(Symbol symbol) {
    return symbol.name().startsWith(PREFIX);
  }
}
