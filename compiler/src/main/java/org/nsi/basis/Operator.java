package org.nsi.basis;

import java.util.List;

/**
 * One operator of a basis with all its flavour entries.
 *
 * @param name WCxf name, {@code ledq}
 * @param fields the field of each flavour index, {@code l e d q}
 * @param symmetry exchanges of indices that give the same operator
 * @param hermitian whether O†_pr = O_rp, O†_prst = O_rpts; if not, L contains C O + h.c.
 * @param dimension mass dimension of the coefficient, −2, or −1 for dimension-5 operators
 * @param latex the operator, flavour indices p r s t in order
 * @param source paper
 */
public record Operator(
    String name,
    List<String> fields,
    FlavourSymmetry symmetry,
    boolean hermitian,
    int dimension,
    String latex,
    String source) {
  public Operator {
    fields = List.copyOf(fields);
  }

  /** How many flavour indices a coefficient of this operator has: 0, 2 or 4. */
  public int indexCount() {
    return fields.size();
  }

  /**
   * Whether fields come in pairs ψ̄ψ; if not, the pairs are ψᵀCψ and the operator violates lepton
   * number, or baryon and lepton number.
   */
  public boolean conservesFermionNumber() {
    return !latex.contains(" C ");
  }

  /**
   * Number of generations that the index at a position, from 0, runs over: there is no top quark
   * below m_Z.
   */
  public int generations(int position) {
    return fields.get(position).startsWith("u") && fields.get(position).length() == 2 ? 2 : 3;
  }

  /**
   * Whether one of the indices belongs to the quark doublet q, so that the value depends on the
   * quark basis.
   */
  public boolean dependsOnQuarkBasis() {
    return fields.contains("q");
  }

  /** Whether every index is in its range and their number is right. */
  public boolean admits(List<Integer> indices) {
    if (indices.size() != indexCount()) {
      return false;
    }
    for (int k = 0; k < indices.size(); k++) {
      if (indices.get(k) < 1 || indices.get(k) > generations(k)) {
        return false;
      }
    }
    return true;
  }

  /** The tuple of the Hermitian conjugate, rp or rpts. */
  static List<Integer> conjugated(List<Integer> indices) {
    return switch (indices.size()) {
      case 2 -> List.of(indices.get(1), indices.get(0));
      case 4 -> List.of(indices.get(1), indices.get(0), indices.get(3), indices.get(2));
      default -> indices;
    };
  }
}
