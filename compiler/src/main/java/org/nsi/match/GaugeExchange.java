package org.nsi.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.WilsonCoefficient;

/**
 * What the equations of motion of the gauge fields, (D^ν F_νμ)^A = g J^A_μ, make of gauge penguins
 * and vacuum polarisation: products of the currents
 *
 * <pre> J^A_μ = Σ_η η̄ σ̄_μ T^A η + H† T^A iD_μ H + (iD_μ H)† T^A H </pre>
 *
 * over all light fields in components, projected on the Warsaw basis. The coefficients of the
 * currents are symbols until the linear systems are solved.
 */
final class GaugeExchange {
  private final WarsawInvariants invariants;
  private final GaugeGenerators generators = new GaugeGenerators();
  private final ComponentLagrangian lagrangian = new ComponentLagrangian();
  private final Map<Symbol, Poly> values = new HashMap<>();

  GaugeExchange(WarsawInvariants invariants) {
    this.invariants = invariants;
  }

  /** c_pr and the conjugate entries of L = g Σ_A (ψ̄_p γ^μ T^A c_pr ψ_r)(D^ν F_νμ)^A. */
  void penguin(Gauge gauge, Species species, FlavourMatrix c) {
    var coupling = Poly.of(StandardCouplings.coupling(gauge)).pow(2);
    var products = products(gauge);
    for (int p = 1; p <= FlavourMatrix.GENERATIONS; p++) {
      for (int r = 1; r <= FlavourMatrix.GENERATIONS; r++) {
        // of the left-handed fields the indices are exchanged where the field is a conjugate
        var value = species.isDoublet() ? c.get(p, r) : c.get(r, p);
        if (!value.isZero()) {
          var symbol =
              new Symbol("penguin." + gauge, List.of(species.ordinal(), p, r), /* real= */ false);
          values.put(symbol, value.times(coupling));
          current(gauge, species, p, r, Poly.of(symbol), products);
        }
      }
    }
  }

  /** L = c (D_νF^μν)^A (H† T^A iD_μ H + h.c.) with a coupling g: −g c J_H J. */
  void higgs(Gauge gauge, Poly c) {
    var symbol = new Symbol("higgs." + gauge, List.of(), /* real= */ true);
    values.put(symbol, c.times(Poly.of(StandardCouplings.coupling(gauge))).negate());
    var factor = Poly.of(symbol);
    for (var species : Species.values()) {
      if (gauge.couplesTo(species)) {
        for (int p = 1; p <= FlavourMatrix.GENERATIONS; p++) {
          higgs(gauge, species, p, p, factor);
        }
      }
    }
    higgsSquared(gauge, factor);
  }

  /** L = −κ (D^μ F_μν)². */
  void vacuumPolarisation(Gauge gauge, Poly kappa) {
    var symbol = new Symbol("vacuum." + gauge, List.of(), /* real= */ true);
    values.put(symbol, kappa.times(Poly.of(StandardCouplings.coupling(gauge)).pow(2)).negate());
    var products = products(gauge);
    var factor = Poly.of(symbol);
    for (var species : Species.values()) {
      if (gauge.couplesTo(species)) {
        for (int p = 1; p <= FlavourMatrix.GENERATIONS; p++) {
          current(gauge, species, p, p, factor, products);
          higgs(gauge, species, p, p, factor); // J_H J_η besides J_η J_H
        }
      }
    }
    higgsSquared(gauge, factor);
  }

  /** T^A_ab T^A_cd, summed over A. */
  private record Product(int a, int b, int c, int d, Exact value) {}

  private record Element(int generator, int row, int column, Exact value) {}

  /** All products of the generators of two species, at generation 1. */
  private Map<List<Species>, List<Product>> products(Gauge gauge) {
    var elements = new LinkedHashMap<Species, List<Element>>();
    for (var species : Species.values()) {
      if (gauge.couplesTo(species)) {
        elements.put(species, elements(gauge, species));
      }
    }
    var result = new HashMap<List<Species>, List<Product>>();
    elements.forEach(
        (x, left) ->
            elements.forEach((y, right) -> result.put(List.of(x, y), products(left, right))));
    return result;
  }

  private List<Element> elements(Gauge gauge, Species species) {
    var result = new ArrayList<Element>();
    int components = species.representation().components();
    for (int generator = 0; generator < gauge.generators(); generator++) {
      for (int row = 0; row < components; row++) {
        for (int column = 0; column < components; column++) {
          var value =
              generators.light(
                  gauge,
                  generator,
                  Light.fermion(species, 1, row),
                  Light.fermion(species, 1, column));
          if (!value.isZero()) {
            result.add(new Element(generator, row, column, value));
          }
        }
      }
    }
    return result;
  }

  private static List<Product> products(List<Element> left, List<Element> right) {
    var sums = new LinkedHashMap<List<Integer>, Exact>();
    for (var x : left) {
      for (var y : right) {
        if (x.generator() == y.generator()) {
          sums.merge(
              List.of(x.row(), x.column(), y.row(), y.column()),
              x.value().times(y.value()),
              Exact::plus);
        }
      }
    }
    var result = new ArrayList<Product>();
    sums.forEach(
        (at, value) -> {
          if (!value.isZero()) {
            result.add(new Product(at.get(0), at.get(1), at.get(2), at.get(3), value));
          }
        });
    return result;
  }

  /** factor × (η̄_p σ̄^μ T^A η_r) J^A_μ. */
  private void current(
      Gauge gauge,
      Species species,
      int p,
      int r,
      Poly factor,
      Map<List<Species>, List<Product>> products) {
    for (var other : Species.values()) {
      for (var product : products.getOrDefault(List.of(species, other), List.of())) {
        for (int s = 1; s <= FlavourMatrix.GENERATIONS; s++) {
          int a = Light.fermion(species, p, product.a());
          int b = Light.fermion(species, r, product.b());
          int c = Light.fermion(other, s, product.c());
          int d = Light.fermion(other, s, product.d());
          lagrangian.add(factor.times(product.value()), sum -> Structure.currents(a, b, c, d, sum));
        }
      }
    }
    higgs(gauge, species, p, r, factor);
  }

  /** factor × (η̄_p σ̄^μ T^A η_r)(H† T^A iD_μ H + h.c.). */
  private void higgs(Gauge gauge, Species species, int p, int r, Poly factor) {
    for (var element : elements(gauge, species)) {
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 2; j++) {
          var t = generators.higgs(gauge, element.generator(), i, j);
          if (!t.isZero()) {
            int a = Light.fermion(species, p, element.row());
            int b = Light.fermion(species, r, element.column());
            int bar = Light.conjugateHiggs(i);
            int plain = j;
            var coefficient = factor.times(t.times(element.value()));
            lagrangian.add(coefficient, sum -> Structure.higgsCurrent(a, b, bar, plain, sum));
            lagrangian.add(
                coefficient.negate(), sum -> Structure.higgsCurrent(a, b, plain, bar, sum));
          }
        }
      }
    }
  }

  /** factor × (H† T^A iD_μ H + h.c.)². */
  private void higgsSquared(Gauge gauge, Poly factor) {
    for (int generator = 0; generator < gauge.generators(); generator++) {
      var current = higgsCurrent(gauge, generator);
      for (var x : current) {
        for (var y : current) {
          lagrangian.add(
              factor.times(x.value().times(y.value())),
              sum -> Structure.higgsCurrents(x.row(), x.column(), y.row(), y.column(), sum));
        }
      }
    }
  }

  private List<Element> higgsCurrent(Gauge gauge, int generator) {
    var result = new ArrayList<Element>();
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        var t = generators.higgs(gauge, generator, i, j);
        if (!t.isZero()) {
          result.add(new Element(generator, Light.conjugateHiggs(i), j, t));
          result.add(new Element(generator, j, Light.conjugateHiggs(i), t.negate()));
        }
      }
    }
    return result;
  }

  /** The coefficients; equations of motion of H included. */
  SortedMap<WilsonCoefficient, Poly> project(Yukawas yukawas) {
    var terms = lagrangian.terms();
    var fermions = new LinkedHashMap<Structure, Poly>();
    terms.forEach(
        (structure, value) -> {
          if (structure.kind() != Structure.Kind.HIGGS) {
            fermions.put(structure, value);
          }
        });
    var result = new TreeMap<>(Projection.project(invariants, fermions));
    result.putAll(HiggsProjection.project(terms).onShell(yukawas));
    result.replaceAll((name, value) -> value.substitute(values));
    result.values().removeIf(Poly::isZero);
    return result;
  }
}
