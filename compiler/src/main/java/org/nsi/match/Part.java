package org.nsi.match;

/** Where a contribution to a coefficient comes from. */
public enum Part {
  TREE("tree level"),
  BOX("one-loop boxes"),
  /** Gauge penguins, reduced by the equations of motion of the gauge fields. */
  PENGUIN("gauge penguins"),
  /**
   * Heavy fields and gauge fields alone, with the equations of motion of the gauge fields and H.
   */
  VACUUM_POLARISATION("vacuum polarisation"),
  /** Dipole operators, with the mass of a heavy or of a light fermion. */
  DIPOLE("dipoles"),
  /** Loops with external Higgs fields; equations of motion of the fermions and of H. */
  HIGGS("Higgs fields and equations of motion");

  private final String words;

  Part(String words) {
    this.words = words;
  }

  /** For reports. */
  public String words() {
    return words;
  }
}
