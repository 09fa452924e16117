package org.nsi.match;

import java.util.List;
import java.util.Map;
import org.nsi.algebra.Poly;

/**
 * The Lagrangian in components, as far as the matching uses it.
 *
 * @param sources for each heavy boson and its conjugate what it couples to: L ⊃ Σ boson ×
 *     coefficient × bilinear
 * @param mixings L ⊃ Σ y h (ψ η) + h.c. with a Higgs component h and a heavy fermion ψ that is even
 *     under the parity
 * @param yukawas L ⊃ Σ y φ (ψ η) + h.c. with φ and ψ odd under the parity
 */
record Couplings(Map<Leg, List<Source>> sources, List<Mixing> mixings, List<OddYukawa> yukawas) {

  /** coefficient × bilinear. */
  record Source(Bilinear bilinear, Poly coefficient) {}

  /** y h (ψ η). */
  record Mixing(int light, Leg fermion, int higgs, Poly coupling) {}

  /** y φ (ψ η). */
  record OddYukawa(int light, Leg fermion, Leg scalar, Poly coupling) {}
}
