package org.nsi.unit;

/**
 * Powers of energy, length and time, ħ and c kept apart: {@code GeV^-2} is (−2,0,0), {@code 1/(cm^2
 * s)} is (0,−2,−1). Mass dimension in the sense of a Lagrangian is {@link #energy()} when the other
 * two vanish.
 */
public record Dimension(int energy, int length, int time) {
  public static final Dimension NONE = new Dimension(0, 0, 0);

  /** A power of energy. */
  public static Dimension energy(int power) {
    return new Dimension(power, 0, 0);
  }

  public Dimension times(Dimension other) {
    return new Dimension(energy + other.energy, length + other.length, time + other.time);
  }

  public Dimension power(int n) {
    return new Dimension(energy * n, length * n, time * n);
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
