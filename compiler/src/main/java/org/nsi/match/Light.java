package org.nsi.match;

import org.nsi.model.Field;
import org.nsi.model.Vertex.Factor;

/**
 * Numbers for the components of light fields. A fermion component is {@code 6 × flavour +
 * component} with flavour = {@code 3 × species + generation} and the component counted as in {@link
 * org.nsi.tensor.Representation#components()}; a Higgs component is 0, 1 for H₁, H₂ and 2, 3 for
 * their conjugates.
 */
final class Light {
  private static final int COMPONENTS = 6;
  private static final int GENERATIONS = 3;

  private Light() {}

  static boolean isFermion(Field field) {
    return !field.heavy() && field.kind().isFermion();
  }

  static boolean isHiggs(Field field) {
    return !field.heavy() && field.kind().isScalar();
  }

  /** A fermion component; the generation counts from 1. */
  static int fermion(Species species, int generation, int component) {
    return COMPONENTS * (GENERATIONS * species.ordinal() + generation - 1) + component;
  }

  static int fermion(Factor factor, int component) {
    return fermion(Species.of(factor.field()), factor.generation(), component);
  }

  static int flavour(int fermion) {
    return fermion / COMPONENTS;
  }

  static int component(int fermion) {
    return fermion % COMPONENTS;
  }

  static Species species(int flavour) {
    return Species.values()[flavour / GENERATIONS];
  }

  /** From 1. */
  static int generation(int flavour) {
    return flavour % GENERATIONS + 1;
  }

  static int higgs(Factor factor, int component) {
    return factor.conjugated() ? conjugateHiggs(component) : component;
  }

  static int conjugateHiggs(int higgs) {
    return (higgs + 2) % 4;
  }
}
