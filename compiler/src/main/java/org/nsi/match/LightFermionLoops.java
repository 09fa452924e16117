package org.nsi.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Poly;
import org.nsi.match.Couplings.OddYukawa;

/**
 * The one-loop self-energies and gauge vertices of the light fermions at dimension six as matrices
 * in generation space, with the functions of {@link TwoFermion}:
 *
 * <pre> L = Σ_ψ ψ̄ { a P̸³ + g s_V {P̸, σ·F^A} T^A + g c_V γ^μ (D^ν F_νμ)^A T^A } ψ </pre>
 *
 * with T the generators of ψ (so that s_B, c_B are per hypercharge). Between the vertices of L ⊃ y
 * φ (χ η) + h.c. with left-handed χ stand −T* of χ, times I_F or −K_F/4, and −T* of φ, times I_S or
 * K_S/4: the charges of the fields in η̄ χ̄ φ*. The matrices are those of the four-component
 * fields; e, u, d are conjugates of the left-handed ones: a → aᵀ, and c, s → cᵀ, sᵀ, where the sign
 * of the current is that of the generators.
 */
final class LightFermionLoops {
  private final OddSector sector;
  private final GaugeGenerators generators = new GaugeGenerators();
  private final Map<List<Object>, Poly> functions = new HashMap<>();

  LightFermionLoops(OddSector sector) {
    this.sector = sector;
  }

  /** a: what the kinetic term gets at third order in P. */
  FlavourMatrix kinetic(Species species) {
    return matrix(
        species,
        (a, b) ->
            sector.preserving(
                a,
                b,
                (x, y) ->
                    x.fermion().equals(y.fermion()) && x.scalar().equals(y.scalar())
                        ? function("K_S", TwoFermion::dipoleOfScalar, x)
                        : Poly.ZERO));
  }

  /** c_V: the gauge penguin. */
  FlavourMatrix penguin(Gauge gauge, Species species) {
    return gaugeVertex(
        gauge,
        species,
        x -> function("I_F", TwoFermion::chargeRadiusOfFermion, x),
        x -> function("I_S", TwoFermion::chargeRadiusOfScalar, x));
  }

  /** s_V: the dipole with a derivative. */
  FlavourMatrix dipole(Gauge gauge, Species species) {
    return gaugeVertex(
        gauge,
        species,
        x -> function("K_F", TwoFermion::dipoleOfFermion, x).times(Exact.of(-1, 4)),
        x -> function("K_S", TwoFermion::dipoleOfScalar, x).times(Exact.of(1, 4)));
  }

  /** A loop function of the masses at a vertex. */
  interface Function {
    Poly of(OddYukawa vertex);
  }

  /** From one component and one diagonal generator: the rest follows by gauge invariance. */
  private FlavourMatrix gaugeVertex(
      Gauge gauge, Species species, Function fermion, Function scalar) {
    if (!gauge.couplesTo(species)) {
      return FlavourMatrix.ZERO;
    }
    int generator = gauge.diagonal();
    int component = Light.fermion(species, 1, 0);
    var charge = generators.light(gauge, generator, component, component);
    return matrix(
            species,
            (a, b) ->
                sector.preserving(a, b, (x, y) -> vertex(gauge, generator, x, y, fermion, scalar)))
        .times(charge.inverse());
  }

  /** −T* between the vertices, on the fermion or on the scalar. */
  Poly vertex(
      Gauge gauge, int generator, OddYukawa x, OddYukawa y, Function fermion, Function scalar) {
    var sum = Poly.ZERO;
    if (x.scalar().equals(y.scalar())) {
      var t = generators.element(gauge, generator, x.fermion(), y.fermion());
      if (!t.isZero()) {
        sum = sum.plus(fermion.of(x).times(t.conjugate().negate()));
      }
    }
    if (x.fermion().equals(y.fermion())) {
      var t = generators.element(gauge, generator, x.scalar(), y.scalar());
      if (!t.isZero()) {
        sum = sum.plus(scalar.of(x).times(t.conjugate().negate()));
      }
    }
    return sum;
  }

  private interface Element {
    Poly of(int a, int b);
  }

  private FlavourMatrix matrix(Species species, Element element) {
    var coupled = sector.generations(species);
    var loop = Poly.pi(-2).times(Exact.of(1, 16));
    var result =
        FlavourMatrix.of(
            (p, r) ->
                coupled.contains(p) && coupled.contains(r)
                    ? element
                        .of(Light.fermion(species, p, 0), Light.fermion(species, r, 0))
                        .times(loop)
                    : Poly.ZERO);
    return species.isDoublet() ? result : result.transpose();
  }

  private Poly function(String name, OfMasses function, OddYukawa vertex) {
    var m = vertex.fermion().mass();
    var scalar = vertex.scalar().mass();
    return functions.computeIfAbsent(List.of(name, m, scalar), key -> function.of(m, scalar));
  }

  private interface OfMasses {
    Poly of(Expr m, Expr scalar);
  }
}
