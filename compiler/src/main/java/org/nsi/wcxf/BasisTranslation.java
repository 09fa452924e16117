package org.nsi.wcxf;

import java.util.List;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.SmParameters;
import org.nsi.input.Inputs;

/** Coefficients in another basis of the same theory at the same scale. */
public final class BasisTranslation {
  private BasisTranslation() {}

  /**
   * Values in another basis.
   *
   * @param without coefficients that are not zero and have no counterpart there; the values lack
   *     them
   */
  public record Translated(CoefficientValues values, List<WilsonCoefficient> without) {
    public Translated {
      without = List.copyOf(without);
    }
  }

  /**
   * Translates between {@code Warsaw} and {@code Warsaw up}, or between {@code JMS} and {@code
   * flavio}, with these Standard Model parameters.
   *
   * @throws IllegalArgumentException if the bases belong to different theories
   */
  public static Translated to(FileBasis wanted, CoefficientValues values, Inputs inputs) {
    var given = FileBasis.find(values.basis()).orElseThrow();
    if (given.isSmeft() != wanted.isSmeft()) {
      throw new IllegalArgumentException(given + " and " + wanted + " are of different theories");
    }
    if (given == wanted) {
      return new Translated(values, List.of());
    }
    return switch (wanted) {
      case WARSAW, WARSAW_UP ->
          new Translated(
              WarsawQuarks.to(wanted.quarks(), values, SmParameters.ckm(inputs, values.scaleGeV())),
              List.of());
      case JMS -> new Translated(FlavioTranslation.toJms(values, inputs), List.of());
      case FLAVIO -> FlavioTranslation.toFlavio(values, inputs);
    };
  }
}
