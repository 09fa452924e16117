package org.nsi.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsi.algebra.Poly;
import org.nsi.match.Bilinear.Kind;
import org.nsi.match.Couplings.Mixing;
import org.nsi.match.Couplings.OddYukawa;
import org.nsi.match.Couplings.Source;
import org.nsi.model.Vertex;
import org.nsi.model.Vertex.Factor;

/** Writes the vertices of a model out in components, with their Hermitian conjugates. */
final class Lowering {
  private final Map<Leg, List<Source>> sources = new LinkedHashMap<>();
  private final List<Mixing> mixings = new ArrayList<>();
  private final List<OddYukawa> yukawas = new ArrayList<>();

  private Lowering() {}

  static Couplings lower(List<Vertex> vertices) {
    var lowering = new Lowering();
    for (var vertex : vertices) {
      switch (Role.of(vertex)) {
        case LIGHT_SOURCE -> lowering.source(vertex);
        case FERMION_MIXING, ODD_YUKAWA -> lowering.yukawa(vertex);
        default -> {}
      }
    }
    return new Couplings(lowering.sources, lowering.mixings, lowering.yukawas);
  }

  private void source(Vertex vertex) {
    var factors = vertex.factors();
    int boson = heavy(factors);
    var light = new ArrayList<Integer>();
    for (int k = 0; k < factors.size(); k++) {
      if (k != boson) {
        light.add(k);
      }
    }
    var coupling = Poly.fromExpr(vertex.coupling());
    for (var entry : vertex.tensor().entries()) {
      var leg = Leg.of(factors.get(boson), entry.components().get(boson));
      int[] at = new int[2];
      for (int k = 0; k < 2; k++) {
        var factor = factors.get(light.get(k));
        int component = entry.components().get(light.get(k));
        at[k] =
            factor.field().kind().isFermion()
                ? Light.fermion(factor, component)
                : Light.higgs(factor, component);
      }
      var bilinear = bilinear(vertex, factors, light, at);
      var coefficient = coupling.times(entry.value());
      if (bilinear.kind() == Kind.HIGGS_CURRENT && factors.get(light.get(0)).derivative()) {
        bilinear = new Bilinear(Kind.HIGGS_CURRENT, at[1], at[0]);
      }
      add(leg, bilinear, coefficient);
      if (vertex.plusHermitianConjugate()) {
        addConjugate(leg, bilinear, coefficient.conjugate());
      }
    }
  }

  private static Bilinear bilinear(
      Vertex vertex, List<Factor> factors, List<Integer> light, int[] at) {
    var kind =
        switch (vertex.lorentz()) {
          case YUKAWA -> factors.get(light.get(0)).conjugated() ? Kind.PAIR_BAR : Kind.PAIR;
          case FERMION_CURRENT -> Kind.CURRENT;
          case SCALAR_CURRENT -> Kind.HIGGS_CURRENT;
          case SCALARS -> Kind.HIGGS_PAIR;
          case OTHER -> throw new IllegalStateException("not a source: " + vertex.term().text());
        };
    return new Bilinear(kind, at[0], at[1]);
  }

  private void add(Leg leg, Bilinear bilinear, Poly coefficient) {
    sources.computeIfAbsent(leg, key -> new ArrayList<>()).add(new Source(bilinear, coefficient));
  }

  /** (η_a η_b)† = (η̄_a η̄_b), (η̄_a σ̄ η_b)† = (η̄_b σ̄ η_a), (h_a iDh_b)* = −h_a* iDh_b*. */
  private void addConjugate(Leg leg, Bilinear b, Poly conjugate) {
    switch (b.kind()) {
      case PAIR ->
          add(leg.conjugate(), new Bilinear(Kind.PAIR_BAR, b.first(), b.second()), conjugate);
      case PAIR_BAR ->
          add(leg.conjugate(), new Bilinear(Kind.PAIR, b.first(), b.second()), conjugate);
      case CURRENT ->
          add(leg.conjugate(), new Bilinear(Kind.CURRENT, b.second(), b.first()), conjugate);
      case HIGGS_CURRENT -> add(leg.conjugate(), conjugateHiggs(b), conjugate.negate());
      case HIGGS_PAIR -> add(leg.conjugate(), conjugateHiggs(b), conjugate);
    }
  }

  private static Bilinear conjugateHiggs(Bilinear b) {
    return new Bilinear(
        b.kind(), Light.conjugateHiggs(b.first()), Light.conjugateHiggs(b.second()));
  }

  /**
   * Keeps y φ (ψ η) and y h (ψ η), conjugating what is written with daggered fermions; the rest of
   * a Hermitian Lagrangian is their conjugate.
   */
  private void yukawa(Vertex vertex) {
    var factors = vertex.factors();
    int light = Light.isFermion(factors.get(0).field()) ? 0 : 1;
    boolean daggered = factors.get(light).conjugated();
    if (daggered && !vertex.plusHermitianConjugate()) {
      return;
    }
    var written = Poly.fromExpr(vertex.coupling());
    var boson = factors.get(2);
    for (var entry : vertex.tensor().entries()) {
      var at = entry.components();
      var coupling = written.times(entry.value());
      var y = daggered ? coupling.conjugate() : coupling;
      int eta = Light.fermion(factors.get(light), at.get(light));
      var psi = Leg.of(factors.get(1 - light), at.get(1 - light));
      if (Light.isHiggs(boson.field())) {
        int higgs = Light.higgs(boson, at.get(2));
        mixings.add(new Mixing(eta, psi, daggered ? Light.conjugateHiggs(higgs) : higgs, y));
      } else {
        var scalar = Leg.of(boson, at.get(2));
        yukawas.add(new OddYukawa(eta, psi, daggered ? scalar.conjugate() : scalar, y));
      }
    }
  }

  private static int heavy(List<Factor> factors) {
    for (int k = 0; k < factors.size(); k++) {
      if (factors.get(k).field().heavy()) {
        return k;
      }
    }
    throw new IllegalStateException("no heavy field");
  }
}
