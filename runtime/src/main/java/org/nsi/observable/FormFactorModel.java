package org.nsi.observable;

/**
 * Which form factor to use for protons and neutrons. The choice moves rates by 4 to 8 %, more than
 * any numerics.
 */
public enum FormFactorModel {
  /**
   * Helm with R² = c² + 7π²a²/3 − 5s², c = 1.23 A^{1/3} − 0.6 fm, a = 0.52 fm, s = 0.9 fm, the same
   * for protons and neutrons; J. D. Lewin, P. F. Smith, Astropart. Phys. 6 (1996) 87, eq. 4.11.
   */
  HELM_LEWIN_SMITH("Helm, Lewin-Smith radius"),

  /**
   * Helm with s = 0.9 fm and R² = 5 (R_rms² − 3 s²)/3 for the rms radii R_p, R_n of each nucleus.
   */
  HELM_RMS("Helm, rms radii R_p and R_n of each nucleus"),

  /** Klein–Nystrand with R = 1.2 A^{1/3} fm and range 0.7 fm, the same for protons and neutrons. */
  KLEIN_NYSTRAND("Klein-Nystrand"),

  /**
   * Symmetrised Fermi with c = 1.23 A^{1/3} − 0.6 fm, a = 0.52 fm, the same for protons and
   * neutrons.
   */
  SYMMETRISED_FERMI("symmetrised Fermi");

  private static final double SKIN_FM = 0.9;
  private static final double DIFFUSENESS_FM = 0.52;
  private static final double YUKAWA_RANGE_FM = 0.7;

  private final String title;

  FormFactorModel(String title) {
    this.title = title;
  }

  /** For reports. */
  public String title() {
    return title;
  }

  FormFactor proton(Nucleus nucleus) {
    return of(nucleus, nucleus.protonRadiusFm());
  }

  FormFactor neutron(Nucleus nucleus) {
    return of(nucleus, nucleus.neutronRadiusFm());
  }

  /** Whether protons and neutrons have the same form factor. */
  boolean common() {
    return this != HELM_RMS;
  }

  private FormFactor of(Nucleus nucleus, double rmsRadius) {
    double root = Math.cbrt(nucleus.a());
    double halfDensity = 1.23 * root - 0.6;
    double diffuse = Math.PI * DIFFUSENESS_FM;
    return switch (this) {
      case HELM_LEWIN_SMITH ->
          FormFactor.helm(
              Math.sqrt(
                  halfDensity * halfDensity + 7.0 / 3 * diffuse * diffuse - 5 * SKIN_FM * SKIN_FM),
              SKIN_FM);
      case HELM_RMS ->
          FormFactor.helm(
              Math.sqrt(5.0 / 3 * (rmsRadius * rmsRadius - 3 * SKIN_FM * SKIN_FM)), SKIN_FM);
      case KLEIN_NYSTRAND -> FormFactor.kleinNystrand(1.2 * root, YUKAWA_RANGE_FM);
      case SYMMETRISED_FERMI -> FormFactor.symmetrisedFermi(halfDensity, DIFFUSENESS_FM);
    };
  }
}
