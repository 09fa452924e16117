package org.nsi.tape;

/** What an {@link Instruction} does, point by point, to complex numbers a, b. */
public enum Operation {
  /** The number re + i im of the instruction. */
  CONSTANT,
  /** Input column {@code number}. */
  INPUT,
  /** The conjugate, real part, imaginary part, modulus of a. */
  CONJUGATE,
  REAL,
  IMAGINARY,
  ABSOLUTE,
  /** a if it is real, else not a number: a mass must be real. */
  REQUIRE_REAL,
  /** a + b. */
  ADD,
  /** a − b. */
  SUBTRACT,
  /** a b. */
  MULTIPLY,
  /** a / b. */
  DIVIDE,
  /** re × a with the real constant of the instruction. */
  SCALE,
  /** a^re, principal branch, +π on the cut of the logarithm. */
  POWER,
  EXP,
  LOG,
  SIN,
  COS,
  TAN,
  /** ∫₀^∞ x^number dx/Π(x + a_k²) over real arguments a_k. */
  LOOP
}
