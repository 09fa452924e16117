package org.nsi.observable;

import java.util.List;
import org.nsi.basis.NsiValues;

/** R_{e/μ} = Γ(P→eν)/Γ(P→μν) of a charged meson. */
final class ElectronMuonRatio implements Observable {
  private final String name;
  private final String title;
  private final Meson meson;
  private final String correction;
  private final String reference;
  private final String[] uncertainInputs;
  private final Measurement measurement;

  private ElectronMuonRatio(
      String name,
      String title,
      Meson meson,
      String correction,
      String reference,
      String... uncertainInputs) {
    this.name = name;
    this.title = title;
    this.meson = meson;
    this.correction = correction;
    this.reference = reference;
    this.uncertainInputs = uncertainInputs;
    this.measurement = Measurement.of(name);
  }

  static ElectronMuonRatio pion() {
    return new ElectronMuonRatio(
        "pion.R_emu",
        "Gamma(pi -> e nu) / Gamma(pi -> mu nu)",
        Meson.PION,
        "R_emu_rad",
        "1.2352(2)e-4",
        "R_emu_rad",
        "m_ud");
  }

  static ElectronMuonRatio kaon() {
    return new ElectronMuonRatio(
        "kaon.R_emu",
        "Gamma(K -> e nu) / Gamma(K -> mu nu)",
        Meson.KAON,
        "R_Kemu_rad",
        "2.477(1)e-5",
        "R_Kemu_rad",
        "m_ud",
        "m_s");
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
    var inputs = point.inputs();
    var decay = new LeptonicDecay(meson, point.eps(), inputs);
    return measurement.prediction(
        name,
        value(point),
        value(point.standardModel()),
        DecayUncertainty.of(point, this::value, uncertainInputs),
        List.of(
            new Remark(
                "ε",
                "amplitudes 1 + ε_L − ε_R − J ε_P with J_e = "
                    + Digits.of(decay.enhancement(0), 6)
                    + ", J_μ = "
                    + Digits.of(decay.enhancement(1), 6)
                    + " for quark masses that add up to "
                    + Digits.of(1e3 * meson.quarkMasses(inputs), 4)
                    + " MeV; summed over the neutrino's flavour"),
            new Remark(
                "radiative",
                "factor "
                    + Digits.of(inputs.get(correction), 5)
                    + ", from R = "
                    + reference
                    + " (Cirigliano, Rosell, Phys. Rev. Lett. 99 (2007) 231801"
                    + (meson == Meson.PION
                        ? "; uncertainty doubled as in arXiv:1506.05845)"
                        : ")")),
            DecayUncertainty.scaleNote(point)));
  }

  @Override
  public BlockPrediction block(Conditions conditions, NsiColumns eps) {
    return new DecayBlock(
        eps,
        meson,
        /* ratio= */ true,
        conditions.inputs(),
        inputs ->
            inputs.get(correction)
                * new LeptonicDecay(meson, NsiValues.standardModel(), inputs).electronMuonRatio(),
        0,
        uncertainInputs);
  }

  private double value(Point point) {
    return point.inputs().get(correction)
        * new LeptonicDecay(meson, point.eps(), point.inputs()).electronMuonRatio();
  }
}
