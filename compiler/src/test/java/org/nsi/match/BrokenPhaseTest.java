package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.WilsonCoefficient;

/** Against the theory with ⟨H⟩ = (0, v/√2): exact masses and mixing of the odd fermions. */
class BrokenPhaseTest {
  private static final String MODEL =
      """
      param fl[3] = { [1] = 0.3, [2] = 0.5, [3] = 0.4 }
      param ft[3] = { [1] = 0.2, [2] = -0.3, [3] = 0.7 }
      param fe[3] = { [1] = -0.2, [2] = 0.4, [3] = 0.6 }
      param k1 = 0.3
      param k2 = -0.2
      param l3 = 0.5
      param mF = 1.3 TeV
      param mchi = 0.8 TeV
      param M = 1.1 TeV
      field F : dirac fermion (1,2)_%s, Z2 odd, mass mF
      field chi : dirac fermion (1,1)_%s, Z2 odd, mass mchi
      field S : complex scalar (1,1)_%s, Z2 odd, mass M
      lagrangian {
        a: fl[p] (bar(l[p]) R(F)) S + h.c.
        b: fe[p] (bar(L(chi)) e[p]) conj(S) + h.c.
        c: -k1 (bar(R(F)) L(chi)) H + h.c.
        d: -k2 (bar(L(F)) R(chi)) H + h.c.
        e: -l3 (conj(S) S) (conj(H) H)
      }
      match { loops 1 }
      """;

  private static double integral(DoubleUnaryOperator integrand) {
    return new GaussIntegratorFactory()
        .legendre(60, 0, 1)
        .integrate(x -> integrand.applyAsDouble(x));
  }

  /**
   * The chirally enhanced a_μ of J. Leveille, Nucl. Phys. B 137 (1978) 63, eqs. (5) and (7), summed
   * over the mass eigenstates, per m_μ v: a neutral scalar with charged fermions, a charged scalar
   * with neutral ones.
   */
  private static double anomaly(double v, boolean chargedScalar) {
    double mix = v / Math.sqrt(2);
    var masses = new Array2DRowRealMatrix(new double[][] {{1300, 0.3 * mix}, {-0.2 * mix, 800}});
    var svd = new SingularValueDecomposition(masses);
    double sum = 0;
    for (int i = 0; i < 2; i++) {
      double m = svd.getSingularValues()[i];
      double couplings = 0.5 * svd.getU().getEntry(0, i) * 0.4 * svd.getV().getEntry(1, i);
      sum +=
          couplings
              * m
              / (8 * Math.PI * Math.PI)
              * (chargedScalar
                  ? integral(x -> x * (x - 1) / (1.21e6 * x + m * m * (1 - x)))
                  : integral(x -> x * x / (m * m * x + 1.21e6 * (1 - x))));
    }
    return sum / v;
  }

  /** a_μ = (4 m_μ v/(√2 e)) Re (c_W C_eB − s_W C_eW), with e = g s_W = g′ c_W. */
  @ParameterizedTest
  @CsvSource({"-1/2,-1,0,false", "1/2,0,-1,true"})
  void theAnomalousMagneticMoment(String yF, String yChi, String yS, boolean chargedScalar) {
    var model = new SourceModel(MODEL.formatted(yF, yChi, yS));
    var matched = model.match();
    double flip = dipole(model, matched, "eB", "eW", StandardCouplings.G1, StandardCouplings.G2);
    double coarse = anomaly(40, chargedScalar);
    double fine = anomaly(20, chargedScalar);
    double extrapolated = fine + (fine - coarse) / 3;
    assertThat(4 / Math.sqrt(2) * flip / extrapolated).isCloseTo(1, within(1e-6));
  }

  private static double dipole(
      SourceModel model, Matched matched, String ofB, String ofW, Symbol g1, Symbol g2) {
    var none =
        Map.of(
            StandardCouplings.yukawa("y_e", 2, 2), Poly.ZERO); // leaves the part with a mass flip
    return model.value(entry(matched, ofB, Part.DIPOLE).substitute(none)).getReal() / model.real(g1)
        - model.value(entry(matched, ofW, Part.DIPOLE).substitute(none)).getReal() / model.real(g2);
  }

  private static Poly entry(Matched matched, String operator, Part part) {
    return matched
        .coefficients()
        .get(WilsonCoefficient.of(operator, 2, 2))
        .parts()
        .getOrDefault(part, Poly.ZERO);
  }

  /**
   * The masses of the light leptons, from the two-point functions off shell: with A, B = 1 + Z |H|²
   * + a p² and the mass term m − c p² the poles are p² = eig B⁻¹ m A⁻¹ mᵀ; and from C_eH alone.
   */
  @Test
  void theMassesOfTheLeptons() {
    var model = new SourceModel(MODEL.formatted("-1/2", "-1", "0"));
    var legs = HiggsLegsTest.legs(model);
    var yukawas = Yukawas.of(model.model);
    var couplings = Lowering.lower(model.model.vertices());
    var loops = new LightFermionLoops(OddSector.of(model.model, couplings));
    var left = legs.selfEnergy(Species.L);
    var c = legs.secondOrder(Species.E);
    double v = 1;
    var y = diagonal(0.3, 0.5, 0.8);
    var zL = matrix(model, left.get(0).plus(left.get(1))).scalarMultiply(v * v);
    var zE = matrix(model, legs.selfEnergy(Species.E).getFirst().transpose()).scalarMultiply(v * v);
    var aL = matrix(model, loops.kinetic(Species.L));
    var aE = matrix(model, loops.kinetic(Species.E));
    var momentum = matrix(model, c.get(1).plus(c.get(2)).plus(c.get(3)));
    var sum = new CoefficientSum();
    sum.add(legs.yukawaLike());
    var direct = reduced(model, sum);
    var reduction = new HiggsReduction(legs, yukawas, Poly.ZERO);
    sum.add(reduction.waves());
    sum.add(reduction.momenta());
    sum.add(new FermionEquations(loops, yukawas).kinetic());
    var total = reduced(model, sum);
    var tree = new SingularValueDecomposition(y.scalarMultiply(v)).getSingularValues();
    var effective =
        new SingularValueDecomposition(
                y.scalarMultiply(v).subtract(total.scalarMultiply(Math.pow(v, 3))))
            .getSingularValues();
    for (int n = 0; n < 3; n++) {
      double p2 = tree[n] * tree[n];
      var one = MatrixUtils.createRealIdentityMatrix(3);
      var a = one.add(zL).add(aL.scalarMultiply(p2));
      var b = one.add(zE).add(aE.scalarMultiply(p2));
      var m =
          y.scalarMultiply(v)
              .subtract(direct.scalarMultiply(Math.pow(v, 3)))
              .transpose()
              .subtract(momentum.scalarMultiply(v * p2));
      var normal = inverseRoot(b).multiply(m).multiply(inverseRoot(a));
      double exact = new SingularValueDecomposition(normal).getSingularValues()[n];
      assertThat((exact - tree[n]) / (effective[n] - tree[n])).isCloseTo(1, within(1e-4));
    }
  }

  /** (1 + ε)^(-1/2) to first order: the shifts are 1e-8. */
  private static RealMatrix inverseRoot(RealMatrix matrix) {
    var one = MatrixUtils.createRealIdentityMatrix(3);
    return one.subtract(matrix.subtract(one).scalarMultiply(0.5));
  }

  private static RealMatrix diagonal(double... entries) {
    return MatrixUtils.createRealDiagonalMatrix(entries);
  }

  /** C_eH with λ_H = 0 and given Yukawa couplings. */
  private static RealMatrix reduced(SourceModel model, CoefficientSum sum) {
    var values = sum.values();
    return matrix(
        model,
        FlavourMatrix.of(
            (p, r) -> values.getOrDefault(WilsonCoefficient.of("ephi", p, r), Poly.ZERO)));
  }

  private static RealMatrix matrix(SourceModel model, FlavourMatrix matrix) {
    var numbers =
        Map.of(
            StandardCouplings.LAMBDA_H,
            Poly.ZERO,
            StandardCouplings.yukawa("y_e", 1, 1),
            Poly.constant(Exact.of(3, 10)),
            StandardCouplings.yukawa("y_e", 2, 2),
            Poly.constant(Exact.of(1, 2)),
            StandardCouplings.yukawa("y_e", 3, 3),
            Poly.constant(Exact.of(4, 5)));
    var result = new Array2DRowRealMatrix(3, 3);
    for (int p = 0; p < 3; p++) {
      for (int r = 0; r < 3; r++) {
        var value = matrix.get(p + 1, r + 1).substitute(numbers);
        result.setEntry(p, r, model.value(value).getReal());
      }
    }
    return result;
  }
}
