package org.nsi.model.term;

import java.util.Arrays;
import java.util.List;
import org.nsi.algebra.Exact;
import org.nsi.model.term.Element.FieldUse;
import org.nsi.tensor.SparseTensor;

/**
 * Real and Majorana fields of isospin 2, 3 … in components that are their own conjugates. The
 * components of the invariants are the states |j, m⟩, in which reality reads φ_m* = (−1)^m φ_−m:
 *
 * <pre> φ_m = (a_m + i b_m)/√2,   φ_−m = (−1)^m (a_m − i b_m)/√2   (m > 0),   φ_0 = a_0. </pre>
 *
 * <p>An isotriplet is in its real basis already, see {@link org.nsi.tensor.Leg}.
 */
public final class RealBasis {
  private RealBasis() {}

  static SparseTensor of(List<FieldUse> fields, SparseTensor isospin) {
    var tensor = isospin;
    for (int k = 0; k < fields.size(); k++) {
      int dimension = fields.get(k).field().representation().isospin();
      if (fields.get(k).field().kind().isReal() && dimension > 3 && dimension % 2 == 1) {
        tensor = tensor.transform(k, components(dimension, fields.get(k).isospin().dual()));
      }
    }
    return tensor;
  }

  /** [m][x]: a_m stands at the place of m, b_m at the place of −m; conjugate for a dual index. */
  public static Exact[][] components(int dimension, boolean dual) {
    int middle = dimension / 2;
    var matrix = new Exact[dimension][dimension];
    for (var row : matrix) {
      Arrays.fill(row, Exact.ZERO);
    }
    matrix[middle][middle] = Exact.ONE;
    var root = Exact.sqrt(2).times(Exact.of(1, 2));
    var i = dual ? Exact.I.negate() : Exact.I;
    for (int m = 1; m <= middle; m++) {
      int plus = middle - m;
      int minus = middle + m;
      var sign = m % 2 == 0 ? root : root.negate();
      matrix[plus][plus] = root;
      matrix[plus][minus] = root.times(i);
      matrix[minus][plus] = sign;
      matrix[minus][minus] = sign.times(i).negate();
    }
    return matrix;
  }
}
