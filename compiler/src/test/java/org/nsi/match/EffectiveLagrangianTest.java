package org.nsi.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nsi.match.TestModel.conj;
import static org.nsi.match.TestModel.fermion;
import static org.nsi.match.TestModel.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.match.Couplings.Source;
import org.nsi.model.Field;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex.Factor;
import org.nsi.model.Vertex.Lorentz;
import org.nsi.model.Vertex.WeylPart;
import org.nsi.tensor.ComponentTensor.Entry;
import org.nsi.tensor.Generators;

/**
 * The whole four-fermion Lagrangian, each component of each spinor, in numbers: from the couplings
 * with explicit spinors, and from the Warsaw operators in Dirac notation with the coefficients
 * found. Random complex couplings of two generations.
 */
class EffectiveLagrangianTest {
  private static final double PRECISION = 1e-11;
  private final Random random = new Random(812);
  private final TestModel model = new TestModel();
  private int names;

  private Expr coupling() {
    names++;
    return model.complex("y" + names, new Complex(random.nextGaussian(), random.nextGaussian()));
  }

  private Expr mass() {
    names++;
    return model.real("m" + names, 0.5 + random.nextDouble());
  }

  private Field field(FieldKind kind, String name, int colour, int isospin, boolean odd) {
    return model.heavy(kind, name, colour, isospin, odd, mass(), mass());
  }

  private void yukawa(
      Factor first, Factor second, Factor scalar, String contraction, String tensors) {
    model.term(coupling(), Lorentz.YUKAWA, List.of(first, second, scalar), contraction, tensors);
  }

  private void yukawa(Factor first, Factor second, Factor scalar, List<Entry> entries) {
    model.term(coupling(), Lorentz.YUKAWA, List.of(first, second, scalar), entries, true);
  }

  private static Grassmann fromCoefficients(TestModel model, Matched matched) {
    var basis = OperatorBasis.warsaw();
    var result = new Grassmann();
    matched
        .coefficients()
        .forEach(
            (name, value) -> {
              var operator = Operators.dirac(Operators.row(name.operator()), name.indices());
              var term = operator.times(model.evaluate(value.total()));
              result.add(term, Complex.ONE);
              if (!basis.isRealEntry(name)) {
                result.add(term.conjugate(), Complex.ONE);
              }
            });
    return result;
  }

  private void compare(Grassmann direct, String... operators) {
    var matched = model.boxes();
    assertThat(matched.coefficients().keySet())
        .extracting(WilsonCoefficient::operator)
        .contains(operators);
    var difference = fromCoefficients(model, matched);
    difference.add(direct, Complex.ONE.negate());
    assertThat(direct.size()).isPositive();
    assertThat(difference.size()).isLessThan(PRECISION * direct.size());
  }

  private void compareBoxes(String... operators) {
    compare(
        Fluctuations.boxes(model, Lowering.lower(model.build().vertices()).yukawas()), operators);
  }

  /**
   * Two Majorana singlets and a Dirac quark partner, a doublet and a singlet: all of T and U with
   * mass flips.
   */
  @Test
  void boxesWithMajoranaAndDiracFermions() {
    var n = field(FieldKind.MAJORANA_FERMION, "N", 1, 1, true);
    var g = field(FieldKind.DIRAC_FERMION, "G", 3, 1, true);
    var s1 = field(FieldKind.COMPLEX_SCALAR, "S1", 1, 2, true);
    var s2 = field(FieldKind.COMPLEX_SCALAR, "S2", 1, 1, true);
    for (int k = 1; k <= 2; k++) {
      for (int p = 1; p <= 2; p++) {
        yukawa(
            conj(TestModel.L, p),
            fermion(n, k, WeylPart.LEFT, true),
            plain(s1, k),
            "l_i N S_i",
            "");
        yukawa(conj(TestModel.E, p), fermion(n, k, WeylPart.LEFT, true), conj(s2, 2), "e N S", "");
      }
      yukawa(
          conj(TestModel.Q, k),
          fermion(g, 1, WeylPart.RIGHT_CONJUGATE, true),
          conj(s1, 1),
          "q_ia G_a S_j",
          "eps_ij");
      yukawa(
          conj(TestModel.U, k), fermion(g, 1, WeylPart.LEFT, true), plain(s2, 2), "u_a G_a S", "");
    }
    compareBoxes("lequ1", "ll", "ee", "le", "qu1", "qu8", "qq1", "qq3", "uu", "lq1", "lq3", "eu");
  }

  /** Leptons and quarks on one fermion line: the scalar and the tensor operator. */
  @Test
  void boxesWithLeptonsAndQuarksOnOneLine() {
    var n = field(FieldKind.MAJORANA_FERMION, "N", 1, 1, true);
    var k = field(FieldKind.DIRAC_FERMION, "K", 3, 1, true);
    var s1 = field(FieldKind.COMPLEX_SCALAR, "S1", 1, 2, true);
    var s3 = field(FieldKind.COMPLEX_SCALAR, "S3", 3, 1, true);
    for (int p = 1; p <= 2; p++) {
      yukawa(
          conj(TestModel.L, p), fermion(n, 1, WeylPart.LEFT, true), plain(s1, 1), "l_i N S_i", "");
      yukawa(
          conj(TestModel.U, p), fermion(n, 1, WeylPart.LEFT, true), plain(s3, 1), "u_a N S_a", "");
      yukawa(
          plain(TestModel.Q, p),
          fermion(k, 1, WeylPart.LEFT, false),
          plain(s1, 1),
          "q_ia K_a S_j",
          "eps_ij");
      yukawa(
          plain(TestModel.E, p),
          fermion(k, 1, WeylPart.RIGHT_CONJUGATE, false),
          plain(s3, 1),
          "e K_a S_a",
          "");
    }
    compareBoxes("lequ1", "lequ3", "lu", "qe", "eu", "lq1", "lq3");
  }

  /** Triplets: a Majorana one with a doublet, a real scalar one with a Dirac doublet. */
  @Test
  void boxesWithTriplets() {
    var sigma = field(FieldKind.MAJORANA_FERMION, "Sigma", 1, 3, true);
    var eta = field(FieldKind.COMPLEX_SCALAR, "eta", 1, 2, true);
    var t = field(FieldKind.REAL_SCALAR, "T", 1, 3, true);
    var f = field(FieldKind.DIRAC_FERMION, "F", 1, 2, true);
    var tau = Generators.pauli();
    for (int p = 1; p <= 2; p++) {
      yukawa(
          fermion(sigma, p, WeylPart.LEFT, false),
          plain(TestModel.L, p),
          plain(eta, 1),
          triplet(tau, true));
      yukawa(
          fermion(sigma, 1, WeylPart.LEFT, false),
          plain(TestModel.L, p),
          plain(eta, 2),
          triplet(tau, true));
      yukawa(
          fermion(f, p, WeylPart.RIGHT_CONJUGATE, false),
          plain(TestModel.L, p),
          plain(t, 1),
          doublets(tau));
      yukawa(
          fermion(f, p, WeylPart.LEFT, true),
          conj(TestModel.E, p),
          plain(eta, 1),
          "F_i e S_j",
          "eps_ij");
    }
    compareBoxes("ll", "ee", "le");
  }

  /** (τ^a or ε τ^a)_ij for Σ^a l_i η_j. */
  static List<Entry> triplet(Exact[][][] tau, boolean withEpsilon) {
    var entries = new ArrayList<Entry>();
    for (int a = 0; a < 3; a++) {
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 2; j++) {
          var value =
              withEpsilon ? tau[a][1 - i][j].times(Exact.of(i == 0 ? 1 : -1)) : tau[a][i][j];
          if (!value.isZero()) {
            entries.add(TestModel.entry(value, a, i, j));
          }
        }
      }
    }
    return entries;
  }

  /** bar(F)_i τ^a_ij l_j T^a. */
  private static List<Entry> doublets(Exact[][][] tau) {
    return triplet(tau, false).stream()
        .map(
            entry ->
                TestModel.entry(
                    entry.value(),
                    entry.components().get(1),
                    entry.components().get(2),
                    entry.components().get(0)))
        .toList();
  }

  /** A real octet and a quark partner. */
  @Test
  void boxesWithOctets() {
    var octet = field(FieldKind.REAL_SCALAR, "O", 8, 1, true);
    var singlet = field(FieldKind.REAL_SCALAR, "s", 1, 1, true);
    var partner = field(FieldKind.DIRAC_FERMION, "B", 3, 1, true);
    var matrices = Generators.gellMannHalf();
    var entries = new ArrayList<Entry>();
    for (int a = 0; a < 8; a++) {
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          if (!matrices[a][i][j].isZero()) {
            entries.add(TestModel.entry(matrices[a][i][j], i, j, a));
          }
        }
      }
    }
    for (int p = 1; p <= 2; p++) {
      yukawa(
          conj(TestModel.D, p),
          fermion(partner, 1, WeylPart.LEFT, true),
          plain(octet, 1),
          transposed(entries));
      yukawa(
          conj(TestModel.D, p),
          fermion(partner, 2, WeylPart.LEFT, true),
          plain(singlet, 1),
          "d_a B_a s",
          "");
    }
    compareBoxes("dd");
  }

  /** bar(L(B)) T d: B̄_i T_ij d_j; the first factor is d. */
  private static List<Entry> transposed(List<Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                TestModel.entry(
                    entry.value(),
                    entry.components().get(1),
                    entry.components().get(0),
                    entry.components().get(2)))
        .toList();
  }

  /** Several heavy scalars and vectors at once, with baryon-number violation. */
  @Test
  void treeLevelExchange() {
    model.loops(0);
    var omega = field(FieldKind.COMPLEX_SCALAR, "omega", 3, 1, false);
    var phi = field(FieldKind.COMPLEX_SCALAR, "Phi", 1, 2, false);
    var u = field(FieldKind.COMPLEX_VECTOR, "U", 3, 1, false);
    var z = field(FieldKind.REAL_VECTOR, "Z", 1, 1, false);
    for (int p = 1; p <= 2; p++) {
      int r = 3 - p;
      yukawa(
          plain(TestModel.Q, p), plain(TestModel.L, r), conj(omega, 1), "q_ia l_j w_a", "eps_ij");
      yukawa(conj(TestModel.E, p), conj(TestModel.U, p), conj(omega, 1), "e u_a w_a", "");
      yukawa(
          plain(TestModel.Q, 1),
          plain(TestModel.Q, p),
          plain(omega, 1),
          "q_ia q_jb w_c",
          "eps_ij eps_abc");
      yukawa(conj(TestModel.D, p), conj(TestModel.U, r), plain(omega, 1), "d_a u_b w_c", "eps_abc");
      yukawa(conj(TestModel.L, p), conj(TestModel.E, p), plain(phi, 2), "l_i e h_i", "");
      yukawa(conj(TestModel.Q, p), conj(TestModel.U, r), conj(phi, 2), "q_ia u_a h_j", "eps_ij");
      yukawa(conj(TestModel.Q, p), conj(TestModel.D, r), plain(phi, 2), "q_ia d_a h_i", "");
      model.term(
          coupling(),
          Lorentz.FERMION_CURRENT,
          List.of(conj(TestModel.L, p), plain(TestModel.Q, r), conj(u, 1)),
          "l_i q_ia U_a",
          "");
      model.term(
          coupling(),
          Lorentz.FERMION_CURRENT,
          List.of(conj(TestModel.D, p), plain(TestModel.E, p), conj(u, 1)),
          "d_a e U_a",
          "");
      model.term(
          coupling(),
          Lorentz.FERMION_CURRENT,
          List.of(conj(TestModel.D, 1), plain(TestModel.D, p), plain(z, 1)),
          "d_a d_a Z",
          "");
      model.term(
          coupling(),
          Lorentz.FERMION_CURRENT,
          List.of(conj(TestModel.Q, 1), plain(TestModel.Q, p), plain(z, 1)),
          "q_ia q_ia Z",
          "");
    }
    var couplings = Lowering.lower(model.build().vertices());
    var direct = new Grassmann();
    couplings
        .sources()
        .forEach(
            (leg, sources) -> {
              boolean vector = leg.field().kind().isVector();
              double factor =
                  (vector ? -0.5 : 0.5)
                      * model.evaluate(TreeLevel.inverseSquare(leg.mass())).getReal();
              for (int mu = 0; mu < (vector ? 4 : 1); mu++) {
                var left = source(sources, mu);
                var right = source(couplings.sources().get(leg.partner()), mu);
                direct.add(left.times(right), new Complex(factor * Spinors.METRIC[mu]));
              }
            });
    compare(
        direct, "duql", "qque", "qqql", "duue", "lq1", "lq3", "ledq", "lequ1", "lequ3", "quqd1",
        "quqd8", "qq1", "qq3", "dd");
  }

  private Grassmann source(List<Source> sources, int mu) {
    var result = new Grassmann();
    for (var source : sources) {
      var b = source.bilinear();
      var value =
          switch (b.kind()) {
            case PAIR -> Spinors.pair(false, b.first(), b.second());
            case PAIR_BAR -> Spinors.pair(true, b.first(), b.second());
            case CURRENT -> Spinors.current(mu, b.first(), b.second());
            default -> throw new IllegalArgumentException(b.toString());
          };
      result.add(value, model.evaluate(source.coefficient()));
    }
    return result;
  }

  @Test
  void whatIsNotGaugeInvariantIsAFault() {
    model.loops(0);
    var phi = field(FieldKind.COMPLEX_SCALAR, "Phi", 1, 1, false);
    model.term(
        coupling(),
        Lorentz.YUKAWA,
        List.of(conj(TestModel.L, 1), conj(TestModel.E, 1), plain(phi, 1)),
        List.of(TestModel.entry(Exact.ONE, 0, 0, 0)),
        true);
    assertThatThrownBy(model::match).isInstanceOf(ProjectionFault.class);
  }
}
