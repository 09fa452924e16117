package org.nsi.observable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Solar ⁸B neutrinos on xenon: what all xenon experiments share. */
final class Boron8 {
  /**
   * Tree couplings, as the experiments use for their own expectations; the form factor is close to
   * 1 at these recoils.
   */
  static final Couplings USUAL_COUPLINGS = Couplings.TREE;

  static final FormFactorModel USUAL_FORM_FACTOR = FormFactorModel.HELM_LEWIN_SMITH;

  private Boron8() {}

  /** The Sun, read once. */
  static SolarModel sun() {
    return Sun.MODEL;
  }

  static Scattering scattering(Point point) {
    return point.conditions().settings().scattering(USUAL_COUPLINGS, USUAL_FORM_FACTOR);
  }

  /** Interactions a tonne-year, weighted with the acceptance, at the flux of the inputs. */
  static double perTonneYear(Point point, Response response, Couplings couplings) {
    double sigma =
        response
            .detector(scattering(point))
            .crossSection(
                point.massStates(), point.conditions().pmns(), point.amplitude(couplings));
    return sigma * perCrossSection(point.inputs().get("G_F"), point.inputs().get("phi_8B"));
  }

  /**
   * Interactions a tonne-year at many points.
   *
   * @param factor what they are multiplied with
   * @param theory relative uncertainty without that of the flux
   */
  static BlockPrediction block(
      Conditions conditions, NsiColumns eps, Response response, double factor, double theory) {
    var point = conditions.standardModel();
    var solar = eps.solar(conditions);
    return new SolarBlock(
        solar,
        solar.add(response.detector(scattering(point))),
        factor * perCrossSection(point.inputs().get("G_F"), point.inputs().get("phi_8B")),
        Math.hypot(theory, fluxUncertainty(point)));
  }

  /** The same in the Standard Model with tree couplings, which do not tell flavours apart. */
  static double standardModelRate(
      Response response, Scattering choice, double fermiConstant, double sin2w, double flux) {
    var kernel = response.detector(choice).total();
    double proton = 0.5 - 2 * sin2w;
    double neutron = -0.5;
    return perCrossSection(fermiConstant, flux)
        * (kernel.pp() * proton * proton
            + 2 * kernel.pn() * proton * neutron
            + kernel.nn() * neutron * neutron);
  }

  private static double perCrossSection(double fermiConstant, double flux) {
    return fermiConstant
        * fermiConstant
        * flux
        * Target.XENON.nucleiPerTonne()
        * PhysicalConstants.YEAR_S;
  }

  /** Relative uncertainty of the flux. */
  static double fluxUncertainty(Point point) {
    var flux = point.inputs().byName().get("phi_8B");
    return flux == null || flux.value() == 0 ? 0 : flux.uncertainty() / flux.value();
  }

  /** What was assumed beside the couplings. */
  static List<Remark> conventions(Point point) {
    return List.of(
        new Remark("form factor", scattering(point).formFactor().title()),
        new Remark("flux", Digits.of(point.inputs().get("phi_8B"), 4) + " cm⁻² s⁻¹ (input phi_8B)"),
        new Remark(
            "propagation",
            "adiabatic, three flavours, ε in the Sun's matter; without Earth matter (0.1 % in"
                + " counts)"),
        point.conditions().pmnsNote(),
        new Remark("not computed", "charged-current ε in the ⁸B decay itself"));
  }

  /** What was assumed, and the value with the other couplings. */
  static List<Remark> notes(Point point, Response response, double value) {
    var used = scattering(point).couplings();
    double otherValue = perTonneYear(point, response, used.other());
    var notes = new ArrayList<Remark>();
    notes.add(
        new Remark(
            "couplings",
            used.title()
                + "; "
                + used.other().title()
                + ": "
                + Digits.of(otherValue, 4)
                + " ("
                + Digits.percent(otherValue / value)
                + ")"));
    notes.addAll(conventions(point));
    return notes;
  }

  /**
   * Natural xenon with an acceptance; its kernels depend on nothing else than the form factor and
   * the kinematics.
   */
  static final class Response {
    private final Acceptance acceptance;
    private final Map<Scattering, SolarDetector> detectors = new ConcurrentHashMap<>();

    Response(Acceptance acceptance) {
      this.acceptance = acceptance;
    }

    SolarDetector detector(Scattering choice) {
      return detectors.computeIfAbsent(
          choice.with(Couplings.TREE),
          any -> SolarDetector.of(sun(), Target.XENON, any, acceptance));
    }
  }

  private static final class Sun {
    private static final SolarModel MODEL = SolarModel.load();
  }
}
