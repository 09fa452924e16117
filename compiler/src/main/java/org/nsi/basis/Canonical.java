package org.nsi.basis;

/**
 * An entry in terms of the listed one: {@code O = sign · O_representative} or {@code sign ·
 * (O_representative)†}, and the coefficients of the full sum accordingly, {@code C = sign ·
 * C_representative} or its conjugate. {@code ll[2,1,1,1]} is the conjugate of {@code ll_1112}.
 *
 * @param representative the entry that WCxf lists
 * @param conjugate whether complex conjugation is needed to get there
 * @param sign +1, −1, or 0 when the entry vanishes identically
 */
public record Canonical(WilsonCoefficient representative, boolean conjugate, int sign) {}
