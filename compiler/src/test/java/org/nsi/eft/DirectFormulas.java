package org.nsi.eft;

import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions.InputScheme;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.FlavourTensor;
import org.nsi.basis.FullSum;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.OperatorBasis;
import org.nsi.input.Ckm;
import org.nsi.input.Inputs;

/**
 * SMEFT → NSI directly, without the low-energy theory in between: an independent route to the same
 * numbers. Written for the down basis with general quark generations; the up basis is rotated to
 * the down basis first, q_up = V q_down… C_down = V† C_up V on every q index.
 */
final class DirectFormulas {
  private final double v2;
  private final double s2;
  private final InputScheme scheme;
  private final Complex[][] v;
  private final CoefficientValues c;
  private final boolean up;

  DirectFormulas(CoefficientValues c, Inputs inputs, QuarkBasis basis, InputScheme scheme) {
    this.c = c;
    this.scheme = scheme;
    this.up = basis == QuarkBasis.UP;
    v = Ckm.of(inputs).matrix();
    v2 = 1 / (Math.sqrt(2) * inputs.get("G_F"));
    double mz = inputs.get("m_Z");
    double aG = Math.PI * inputs.get("alpha_em") * v2;
    s2 =
        switch (scheme) {
          case ALPHA_MZ_GF -> 0.5 * (1 - Math.sqrt(1 - 4 * aG / (mz * mz)));
          case ALPHA_MW_GF -> aG / Math.pow(inputs.get("m_W"), 2);
          default -> 1 - Math.pow(inputs.get("m_W") / mz, 2);
        };
  }

  /** Full-sum coefficients in the down basis. */
  private FlavourTensor tensor(String name) {
    var tensor = FullSum.tensor(OperatorBasis.warsaw(), name, c);
    var fields = OperatorBasis.warsaw().get(name).fields();
    for (int k = 0; up && k < fields.size(); k++) {
      if (fields.get(k).equals("q")) {
        tensor = tensor.rotate(k, v, k % 2 == 0);
      }
    }
    return tensor;
  }

  private double real(String name) {
    return FullSum.tensor(OperatorBasis.warsaw(), name, c).get().getReal();
  }

  /** V_1x conj(V_1y) C^{..xy}, the up-quark current of two doublet indices. */
  private Complex upCurrent(FlavourTensor tensor, int a, int b) {
    var sum = Complex.ZERO;
    for (int x = 0; x < 3; x++) {
      for (int y = 0; y < 3; y++) {
        var entry = tensor.rank() == 2 ? tensor.get(x, y) : tensor.get(a, b, x, y);
        sum = sum.add(v[0][x].multiply(entry).multiply(v[0][y].conjugate()));
      }
    }
    return sum;
  }

  private double muonDecay() {
    var hl3 = tensor("phil3");
    var ll = tensor("ll");
    return v2 * (hl3.get(0, 0).getReal() + hl3.get(1, 1).getReal())
        - v2 / 2 * (ll.get(0, 1, 1, 0).getReal() + ll.get(1, 0, 0, 1).getReal());
  }

  /** −2 δv/v, and δs² in closed form. */
  private double lnGF() {
    double sc = Math.sqrt(s2 * (1 - s2));
    return scheme == InputScheme.ALPHA_MW_MZ
        ? -((1 - s2) / s2) * v2 * real("phiD") / 2 - 2 * ((1 - s2) / sc) * v2 * real("phiWB")
        : muonDecay();
  }

  private double deltaS2() {
    double c2 = 1 - s2;
    double sc = Math.sqrt(s2 * c2);
    return switch (scheme) {
      case ALPHA_MZ_GF ->
          sc / (c2 - s2) * (v2 * real("phiWB") + sc * (v2 * real("phiD") / 2 + muonDecay()));
      case ALPHA_MW_GF -> s2 * muonDecay() + sc * v2 * real("phiWB");
      default -> -(c2 * v2 * real("phiD") / 2 + sc * v2 * real("phiWB"));
    };
  }

  TreeMap<NsiParameter, Complex> all() {
    var values = new TreeMap<NsiParameter, Complex>();
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        for (var f : Fermion.values()) {
          var left = neutral(f, true, a, b);
          var right = neutral(f, false, a, b);
          values.put(new Neutral(f, Chirality.L, a + 1, b + 1), left);
          values.put(new Neutral(f, Chirality.R, a + 1, b + 1), right);
          values.put(new Neutral(f, Chirality.V, a + 1, b + 1), left.add(right));
        }
        for (int i = 0; i < 2; i++) {
          for (int j = 0; j < 3; j++) {
            for (var structure : Structure.values()) {
              values.put(
                  new Charged(structure, a + 1, b + 1, i + 1, j + 1),
                  charged(structure, a, b, i, j));
            }
          }
        }
      }
    }
    return values;
  }

  private Complex neutral(Fermion f, boolean isLeft, int a, int b) {
    double charge = f == Fermion.U ? 2.0 / 3 : f == Fermion.D ? -1.0 / 3 : -1;
    double isospin = !isLeft ? 0 : f == Fermion.U ? 0.5 : -0.5;
    double g = isospin - charge * s2;
    int delta = a == b ? 1 : 0;
    var lq1 = tensor("lq1");
    var lq3 = tensor("lq3");
    Complex k =
        switch (f) {
          case U ->
              isLeft
                  ? upCurrent(lq1, a, b).add(upCurrent(lq3, a, b))
                  : tensor("lu").get(a, b, 0, 0);
          case D ->
              isLeft
                  ? lq1.get(a, b, 0, 0).subtract(lq3.get(a, b, 0, 0))
                  : tensor("ld").get(a, b, 0, 0);
          case E ->
              isLeft
                  ? tensor("ll").get(a, b, 0, 0).add(tensor("ll").get(0, 0, a, b))
                  : tensor("le").get(a, b, 0, 0);
        };
    Complex h =
        switch (f) {
          case U ->
              isLeft
                  ? upCurrent(tensor("phiq1"), 0, 0).subtract(upCurrent(tensor("phiq3"), 0, 0))
                  : tensor("phiu").get(0, 0);
          case D ->
              isLeft
                  ? tensor("phiq1").get(0, 0).add(tensor("phiq3").get(0, 0))
                  : tensor("phid").get(0, 0);
          case E ->
              isLeft
                  ? tensor("phil1").get(0, 0).add(tensor("phil3").get(0, 0))
                  : tensor("phie").get(0, 0);
        };
    var result =
        k.multiply(-v2 / 2)
            .subtract(
                tensor("phil1").get(a, b).subtract(tensor("phil3").get(a, b)).multiply(v2 * g))
            .subtract(h.multiply(v2 / 2 * delta))
            .subtract(delta * (g * (lnGF() + v2 * real("phiD") / 2) + charge * deltaS2()));
    if (f == Fermion.E && isLeft) {
      var hl3 = tensor("phil3");
      if (b == 0) {
        result = result.add(hl3.get(a, 0).multiply(v2));
      }
      if (a == 0) {
        result = result.add(hl3.get(0, b).multiply(v2));
      }
      if (a == 0 && b == 0) {
        result = result.subtract(lnGF());
      }
    }
    return result;
  }

  private Complex charged(Structure structure, int a, int b, int i, int j) {
    var vij = v[i][j];
    int delta = a == b ? 1 : 0;
    return switch (structure) {
      case L -> {
        var contact = Complex.ZERO;
        var quark = Complex.ZERO;
        for (int s = 0; s < 3; s++) {
          contact = contact.add(v[i][s].multiply(tensor("lq3").get(a, b, s, j)));
          quark = quark.add(v[i][s].multiply(tensor("phiq3").get(s, j)));
        }
        yield contact
            .divide(vij)
            .multiply(-v2)
            .add(tensor("phil3").get(a, b).multiply(v2))
            .add(quark.divide(vij).multiply(v2 * delta))
            .subtract(delta * lnGF());
      }
      case R -> tensor("phiud").get(i, j).divide(vij).multiply(delta * v2 / 2);
      case S ->
          scalar(true, a, b, i, j).add(scalar(false, a, b, i, j)).multiply(-v2 / 2).divide(vij);
      case P ->
          scalar(true, a, b, i, j).subtract(scalar(false, a, b, i, j)).multiply(v2 / 2).divide(vij);
      case T -> tensor("lequ3").get(b, a, j, i).conjugate().multiply(-2 * v2).divide(vij);
    };
  }

  private Complex scalar(boolean ledq, int a, int b, int i, int j) {
    if (!ledq) {
      return tensor("lequ1").get(b, a, j, i).conjugate();
    }
    var sum = Complex.ZERO;
    for (int t = 0; t < 3; t++) {
      sum = sum.add(v[i][t].multiply(tensor("ledq").get(b, a, j, t).conjugate()));
    }
    return sum;
  }
}
