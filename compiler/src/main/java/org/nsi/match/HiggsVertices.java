package org.nsi.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nsi.algebra.LoopIntegrand;
import org.nsi.algebra.Poly;
import org.nsi.model.Vertex;

/**
 * How the masses of the odd fields depend on a constant Higgs field, in the components of {@link
 * OddSector} and {@link Light}: L = −½ ψᵀ M(H) ψ + h.c. − ½ φ† M_S²(H) φ, where φ has a complex
 * field and its conjugate as two components.
 *
 * @param couplings y_Aas with the places of a, s and the conjugate of s
 * @param fermions ∂M/∂H_h
 * @param trilinear ∂M_S²/∂H_h
 * @param quartic ∂²M_S²/∂H_h∂H_k by h and k
 */
record HiggsVertices(
    OddSector sector,
    List<Coupling> couplings,
    List<LoopMatrix> fermions,
    List<LoopMatrix> trilinear,
    List<List<LoopMatrix>> quartic) {
  /** H₁, H₂ and their conjugates. */
  static final int COMPONENTS = 4;

  /** y φ_s (ψ_a η_A). */
  record Coupling(int light, int fermion, int scalar, int conjugate, Poly value) {
    Species species() {
      return Light.species(Light.flavour(light));
    }
  }

  static HiggsVertices of(OddSector sector, List<Vertex> vertices) {
    return new Builder(sector).read(vertices);
  }

  /** Whether a vertex is one of these. */
  static boolean has(Vertex vertex) {
    long heavy = vertex.factors().stream().filter(factor -> factor.field().heavy()).count();
    long higgs = vertex.factors().stream().filter(f -> Light.isHiggs(f.field())).count();
    return Role.of(vertex) == Role.ODD_HIGGS
        && heavy == 2
        && heavy + higgs == vertex.factors().size();
  }

  boolean isEmpty() {
    return fermions.stream().allMatch(LoopMatrix::isZero)
        && trilinear.stream().allMatch(LoopMatrix::isZero)
        && quartic.stream().flatMap(List::stream).allMatch(LoopMatrix::isZero);
  }

  /** ∂M/∂H_h, for expansions in some components of H. */
  HiggsSeries fermion(int h, int labels) {
    return HiggsSeries.constant(fermions.get(h), labels);
  }

  /** ∂M†/∂H_h = (∂M/∂H_h̄)†. */
  HiggsSeries conjugateFermion(int h, int labels) {
    var matrix = fermions.get(Light.conjugateHiggs(h));
    return HiggsSeries.constant(matrix.conjugate().transpose(), labels);
  }

  /** ∂M_S²/∂H_h as a function of other components of H. */
  HiggsSeries scalar(int h, List<Integer> others) {
    return HiggsSeries.of(
        others.size(),
        subset ->
            switch (Integer.bitCount(subset)) {
              case 0 -> trilinear.get(h);
              case 1 -> quartic.get(h).get(others.get(Integer.numberOfTrailingZeros(subset)));
              default -> LoopMatrix.zero(sector.scalars().size());
            });
  }

  /** The diagonal generator of a gauge field on the heavy fermions or scalars. */
  static LoopMatrix generator(Gauge gauge, List<Leg> legs) {
    var generators = new GaugeGenerators();
    var matrix = LoopMatrix.zero(legs.size());
    for (int a = 0; a < legs.size(); a++) {
      for (int b = 0; b < legs.size(); b++) {
        var value = generators.element(gauge, gauge.diagonal(), legs.get(a), legs.get(b));
        if (!value.isZero()) {
          matrix = matrix.plus(a, b, LoopIntegrand.of(Poly.constant(value)));
        }
      }
    }
    return matrix;
  }

  private static final class Builder {
    private final OddSector sector;
    private final Map<Leg, Integer> places = new HashMap<>();
    private final List<LoopMatrix> fermions = new ArrayList<>();
    private final List<LoopMatrix> trilinear = new ArrayList<>();
    private final List<List<LoopMatrix>> quartic = new ArrayList<>();

    Builder(OddSector sector) {
      this.sector = sector;
      sector.fermions().forEach(leg -> places.put(leg, places.size()));
      int first = places.size();
      sector.scalars().forEach(leg -> places.put(leg, places.size() - first));
      for (int h = 0; h < COMPONENTS; h++) {
        fermions.add(LoopMatrix.zero(sector.fermions().size()));
        trilinear.add(LoopMatrix.zero(sector.scalars().size()));
      }
      for (int h = 0; h < COMPONENTS; h++) {
        quartic.add(new ArrayList<>(trilinear));
      }
    }

    HiggsVertices read(List<Vertex> vertices) {
      for (var vertex : vertices) {
        if (has(vertex)) {
          if (vertex.lorentz() == Vertex.Lorentz.YUKAWA) {
            yukawa(vertex);
          } else {
            potential(vertex);
          }
        }
      }
      return new HiggsVertices(sector, couplings(), fermions, trilinear, quartic);
    }

    private List<Coupling> couplings() {
      var couplings = new ArrayList<Coupling>();
      for (int light : sector.lights()) {
        for (var y : sector.of(light)) {
          int conjugate = place(y.scalar().conjugate());
          couplings.add(
              new Coupling(light, place(y.fermion()), place(y.scalar()), conjugate, y.coupling()));
        }
      }
      return couplings;
    }

    /** c H_h (ψ_a ψ_b), conjugated where it is written with daggered fermions. */
    private void yukawa(Vertex vertex) {
      var factors = vertex.factors();
      boolean daggered = factors.get(0).conjugated();
      if (daggered && !vertex.plusHermitianConjugate()) {
        return;
      }
      var written = Poly.fromExpr(vertex.coupling());
      for (var entry : vertex.tensor().entries()) {
        var at = entry.components();
        var value = written.times(entry.value());
        int higgs = Light.higgs(factors.get(2), at.get(2));
        int h = daggered ? Light.conjugateHiggs(higgs) : higgs;
        int a = place(Leg.of(factors.get(0), at.get(0)));
        int b = place(Leg.of(factors.get(1), at.get(1)));
        add(fermions, h, a, b, daggered ? value.conjugate() : value);
      }
    }

    /** c φ_s φ_t H_h or c φ_s φ_t H_h H_k. */
    private void potential(Vertex vertex) {
      var written = Poly.fromExpr(vertex.coupling());
      for (var entry : vertex.tensor().entries()) {
        var legs = new ArrayList<Leg>();
        var higgs = new ArrayList<Integer>();
        for (int k = 0; k < vertex.factors().size(); k++) {
          var factor = vertex.factors().get(k);
          int component = entry.components().get(k);
          if (factor.field().heavy()) {
            legs.add(Leg.of(factor, component));
          } else {
            higgs.add(Light.higgs(factor, component));
          }
        }
        var value = written.times(entry.value());
        potential(legs.get(0), legs.get(1), higgs, value);
        if (vertex.plusHermitianConjugate()) {
          potential(
              legs.get(0).conjugate(),
              legs.get(1).conjugate(),
              higgs.stream().map(Light::conjugateHiggs).toList(),
              value.conjugate());
        }
      }
    }

    private void potential(Leg s, Leg t, List<Integer> higgs, Poly value) {
      // −½ φ† M² φ has φ_s* = φ_s̄ on the left
      add(s, t, higgs, value);
      add(t, s, higgs, value);
    }

    private void add(Leg s, Leg t, List<Integer> higgs, Poly value) {
      int row = place(s.conjugate());
      int column = place(t);
      var minus = LoopIntegrand.of(value.negate());
      int h = higgs.get(0);
      if (higgs.size() == 1) {
        trilinear.set(h, trilinear.get(h).plus(row, column, minus));
        return;
      }
      int k = higgs.get(1);
      quartic.get(h).set(k, quartic.get(h).get(k).plus(row, column, minus));
      quartic.get(k).set(h, quartic.get(k).get(h).plus(row, column, minus));
    }

    private static void add(List<LoopMatrix> matrices, int h, int a, int b, Poly value) {
      var minus = LoopIntegrand.of(value.negate());
      matrices.set(h, matrices.get(h).plus(a, b, minus).plus(b, a, minus));
    }

    private int place(Leg leg) {
      var place = places.get(leg);
      if (place == null) {
        throw new IllegalStateException("not in the odd sector: " + leg);
      }
      return place;
    }
  }
}
