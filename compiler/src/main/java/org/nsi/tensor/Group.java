package org.nsi.tensor;

/** The non-abelian gauge factors of the Standard Model. */
public enum Group {
  SU2("SU(2)_L"),
  SU3("SU(3)_c");

  private final String label;

  Group(String label) {
    this.label = label;
  }

  /** {@code SU(2)_L}. */
  public String label() {
    return label;
  }
}
