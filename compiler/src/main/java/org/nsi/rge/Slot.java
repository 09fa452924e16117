package org.nsi.rge;

/**
 * What a flavour index belongs to: ψ̄ (transforms with U†) or ψ (with U) of one field. A letter may
 * only connect what keeps a line covariant under flavour rotations.
 *
 * @param field {@code l e q u d} or, below m_Z, {@code eL uR …}
 * @param bar whether it is the index of ψ̄
 */
record Slot(String field, boolean bar) {

  /** The slot it is summed with, and the same slot of a complex conjugate. */
  Slot opposite() {
    return new Slot(field, !bar);
  }

  /** Whether the two are summed with each other. */
  boolean pairs(Slot other) {
    return bar != other.bar && field.equals(other.field);
  }

  /** There is no top quark below m_Z, where fields carry their chirality. */
  int generations() {
    return field.length() == 2 && field.charAt(0) == 'u' ? 2 : 3;
  }

  @Override
  public String toString() {
    return bar ? field + "-bar" : field;
  }
}
