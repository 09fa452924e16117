package org.nsi.eft;

import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.FlavourTensor;
import org.nsi.basis.Operator;
import org.nsi.input.Ckm;

/**
 * From the quark doublet of the Warsaw basis to mass eigenstates, q_i = (U_u u_L, U_d d_L)_i with V
 * = U_u† U_d: down basis U_u = V†, U_d = 1; up basis U_u = 1, U_d = V.
 */
final class QuarkRotations {
  private final QuarkBasis basis;
  private final Complex[][] rotation;
  private final Complex[][] ckm;

  QuarkRotations(Ckm ckm, QuarkBasis basis) {
    this.basis = basis;
    this.ckm = ckm.matrix();
    this.rotation = basis == QuarkBasis.DOWN ? dagger(this.ckm) : this.ckm;
  }

  /** V as a 3×3 matrix. */
  Complex[][] ckm() {
    return ckm;
  }

  private boolean turns(String field) {
    return field.equals(basis == QuarkBasis.DOWN ? "uL" : "dL");
  }

  /**
   * Rotates every index of an operator's coefficient whose field is a left-handed quark; the first
   * field of each pair is a conjugated one where the operator conserves fermion number.
   */
  FlavourTensor toMassBasis(FlavourTensor tensor, Operator operator) {
    return toMassBasis(tensor, operator.fields(), operator.conservesFermionNumber());
  }

  /** The same for a bilinear ψ̄ψ of these fields. */
  FlavourTensor toMassBasis(FlavourTensor tensor, String left, String right) {
    return toMassBasis(tensor, List.of(left, right), true);
  }

  private FlavourTensor toMassBasis(FlavourTensor tensor, List<String> fields, boolean conjugated) {
    var result = tensor;
    for (int k = 0; k < fields.size(); k++) {
      if (turns(fields.get(k))) {
        result = result.rotate(k, rotation, conjugated && k % 2 == 0);
      }
    }
    return result;
  }

  private static Complex[][] dagger(Complex[][] matrix) {
    var result = new Complex[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        result[i][j] = matrix[j][i].conjugate();
      }
    }
    return result;
  }
}
