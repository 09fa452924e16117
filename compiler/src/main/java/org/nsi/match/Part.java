package org.nsi.match;

/** Where a contribution to a coefficient comes from. */
public enum Part {
  TREE,
  BOX,
  PENGUIN,
  VACUUM_POLARISATION,
  DIPOLE,
  HIGGS
}
