package org.nsi.observable;

import static org.nsi.observable.Couplings.RADIATIVE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.Conventions.NcSign;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiValues;

/**
 * What COHERENT measures at the spallation source: the cross-section a nucleus, averaged over the
 * three flavours of pions and muons that decay at rest. The prompt neutrino is what pion decay
 * makes of it, charged-current ε included.
 */
final class CoherentFluxAverage implements Observable {
  private final String name;
  private final String title;
  private final Target target;
  private final FormFactorModel usualFormFactor;
  private final String reason;
  private final Measurement measurement;

  private CoherentFluxAverage(
      String name, String title, Target target, FormFactorModel usualFormFactor, String reason) {
    this.name = name;
    this.title = title;
    this.target = target;
    this.usualFormFactor = usualFormFactor;
    this.reason = reason;
    this.measurement = Measurement.of(name);
  }

  static CoherentFluxAverage csi() {
    return new CoherentFluxAverage(
        "coherent.csi",
        "CEvNS on CsI, flux-averaged cross-section",
        Target.CAESIUM_IODIDE,
        FormFactorModel.HELM_RMS,
        "R_n of Cs and I from the shell model");
  }

  static CoherentFluxAverage argon() {
    return new CoherentFluxAverage(
        "coherent.ar",
        "CEvNS on argon, flux-averaged cross-section",
        Target.ARGON,
        FormFactorModel.HELM_LEWIN_SMITH,
        "its rms radius 3.40 fm lies between point-nucleon and charge radius; R_n of argon is not"
            + " measured");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Prediction predict(Point point) {
    var choice = point.conditions().settings().scattering(RADIATIVE, usualFormFactor);
    var beam = PionAtRest.on(target, choice, point.inputs());
    double value = value(point, beam, choice.couplings());
    double otherCouplings = value(point, beam, choice.couplings().other());
    var otherModel =
        choice.formFactor() == FormFactorModel.HELM_RMS
            ? FormFactorModel.HELM_LEWIN_SMITH
            : FormFactorModel.HELM_RMS;
    double otherFormFactor =
        value(
            point,
            PionAtRest.on(target, choice.with(otherModel), point.inputs()),
            choice.couplings());
    // ε^dV in the sign convention in which the report prints it.
    double printed = point.conditions().conventions().ncSign() == NcSign.MINUS ? 1 : -1;
    return measurement.prediction(
        name,
        value,
        value(point.standardModel(), beam, choice.couplings()),
        measurement.theory() * value,
        List.of(
            new Remark(
                "couplings",
                choice.couplings().title()
                    + "; "
                    + choice.couplings().other().title()
                    + ": "
                    + Digits.of(otherCouplings, 4)
                    + " cm^2"),
            new Remark(
                "form factor",
                choice.formFactor().title()
                    + (choice.formFactor() == usualFormFactor ? " (" + reason + ")" : "")
                    + "; "
                    + otherModel.title()
                    + ": "
                    + Digits.of(otherFormFactor, 4)
                    + " cm^2"),
            new Remark(
                "degeneracy",
                "flavour-universal ε^dV = "
                    + Digits.of(printed * blindPartner(point, beam, choice.couplings()), 3)
                    + " gives the Standard Model value again: allowed intervals come in pairs"),
            new Remark("flux", "one ν_μ (line), ν_e and anti-ν_μ (Michel) for each π⁺ at rest"),
            new Remark(
                "flavour",
                "the prompt neutrino is what ε_L, ε_R, ε_P (ud) make of pion decay, at a fixed"
                    + " number of pions"),
            new Remark("not computed", "ε in muon decay")));
  }

  @Override
  public BlockPrediction block(Conditions conditions, NsiColumns eps) {
    var choice = conditions.settings().scattering(RADIATIVE, usualFormFactor);
    var beam = PionAtRest.on(target, choice, conditions.inputs());
    return new CoherentBlock(eps, conditions, choice.couplings(), beam, measurement.theory());
  }

  private static double value(Point point, PionAtRest beam, Couplings couplings) {
    double gf = point.inputs().get("G_F");
    var flavour = new LeptonicDecay(Meson.PION, point.eps(), point.inputs()).neutrinoFlavour();
    return gf * gf * beam.average(point.amplitude(couplings), flavour);
  }

  /**
   * The second root of σ(ε^{dV} · 1) = σ_SM, beyond the blind spot Z ε^p + N ε^n = −Q_SM where σ
   * vanishes.
   */
  private static double blindPartner(Point point, PionAtRest beam, Couplings couplings) {
    var sm = point.standardModel();
    double none = value(sm, beam, couplings);
    double up = value(sm.conditions().point(universalDown(1)), beam, couplings);
    double down = value(sm.conditions().point(universalDown(-1)), beam, couplings);
    return -(up - down) / (up + down - 2 * none);
  }

  private static NsiValues universalDown(double size) {
    Map<NsiParameter, Complex> values = new TreeMap<>();
    for (int flavour = 1; flavour <= 3; flavour++) {
      values.put(new Neutral(Fermion.D, Chirality.V, flavour, flavour), new Complex(size));
    }
    return new NsiValues(2, new TreeMap<>(values));
  }
}
