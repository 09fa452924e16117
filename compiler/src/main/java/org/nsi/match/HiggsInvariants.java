package org.nsi.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.tensor.Generators;

/**
 * The gauge invariants of two light fermions and one to three Higgs fields in components, and how
 * amplitudes in components become their coefficients: matrices in generation space.
 *
 * @param first species of η_A or η̄_A: the rows of the matrices
 * @param second species of η_B
 */
record HiggsInvariants(Species first, Species second, List<Map<Term, Exact>> invariants) {

  /** Components of two fermions, see {@link Light#component}, and of Higgs fields, sorted. */
  record Term(int a, int b, List<Integer> higgs) {
    Term {
      higgs = higgs.stream().sorted().toList();
    }

    Term with(int... more) {
      var all = new ArrayList<>(higgs);
      for (int h : more) {
        all.add(h);
      }
      return new Term(a, b, all);
    }
  }

  /** The doublet that a singlet couples to H with. */
  static Species doublet(Species singlet) {
    return singlet == Species.E ? Species.L : Species.Q;
  }

  /** (f^c_r ψ_p) H†, in components e^c l_i H_i*, u^c ε_ij q_i H_j: what f̄ ψ H† is, H̃† for u. */
  static HiggsInvariants yukawa(Species f) {
    return flip(f, new Exact[][] {{Exact.ONE, Exact.ZERO}, {Exact.ZERO, Exact.ONE}}, unit(f));
  }

  /** The same with the diagonal generator of a gauge field: τ³, λ³/2. */
  static HiggsInvariants dipole(Gauge gauge, Species f) {
    var isospin = gauge == Gauge.W ? Generators.pauli()[2] : identity(2);
    return flip(f, isospin, gauge == Gauge.G ? Generators.gellMannHalf()[2] : unit(f));
  }

  private static HiggsInvariants flip(Species f, Exact[][] isospin, Exact[][] colour) {
    var terms = new LinkedHashMap<Term, Exact>();
    for (int i = 0; i < 2; i++) {
      boolean up = f == Species.U;
      int higgs = up ? 1 - i : Light.conjugateHiggs(i);
      var sign = up && i == 1 ? Exact.of(-1) : Exact.ONE;
      for (int c = 0; c < f.colours; c++) {
        var value = sign.times(isospin[i][i]).times(colour[c][c]);
        if (!value.isZero()) {
          terms.put(new Term(c, i * f.colours + c, List.of(higgs)), value);
        }
      }
    }
    return new HiggsInvariants(f, doublet(f), List.of(terms));
  }

  /** {@link #yukawa} times H†H. */
  static HiggsInvariants cubic(Species f) {
    var terms = new LinkedHashMap<Term, Exact>();
    yukawa(f)
        .invariants()
        .getFirst()
        .forEach(
            (term, value) -> {
              for (int k = 0; k < 2; k++) {
                terms.merge(term.with(k, Light.conjugateHiggs(k)), value, Exact::plus);
              }
            });
    return new HiggsInvariants(f, doublet(f), List.of(terms));
  }

  /** ψ̄ψ H†H and, for doublets, ψ̄τ^Iψ H†τ^I H. */
  static HiggsInvariants bilinear(Species species) {
    var invariants = new ArrayList<Map<Term, Exact>>();
    for (int n = 0; n < species.isospin; n++) {
      var terms = new LinkedHashMap<Term, Exact>();
      for (var generator : n == 0 ? new Exact[][][] {identity(2)} : Generators.pauli()) {
        addBilinear(species, n == 0 ? identity(species.isospin) : generator, generator, terms);
      }
      terms.values().removeIf(Exact::isZero);
      invariants.add(terms);
    }
    return new HiggsInvariants(species, species, invariants);
  }

  private static void addBilinear(
      Species species, Exact[][] onFermions, Exact[][] onHiggs, Map<Term, Exact> terms) {
    for (int i = 0; i < species.isospin; i++) {
      for (int j = 0; j < species.isospin; j++) {
        for (int k = 0; k < 2; k++) {
          for (int m = 0; m < 2; m++) {
            for (int c = 0; c < species.colours; c++) {
              int a = i * species.colours + c;
              int b = j * species.colours + c;
              terms.merge(
                  new Term(a, b, List.of(Light.conjugateHiggs(k), m)),
                  onFermions[i][j].times(onHiggs[k][m]),
                  Exact::plus);
            }
          }
        }
      }
    }
  }

  private static Exact[][] unit(Species species) {
    return identity(species.colours);
  }

  private static Exact[][] identity(int n) {
    var matrix = new Exact[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        matrix[i][j] = i == j ? Exact.ONE : Exact.ZERO;
      }
    }
    return matrix;
  }

  /** All products of Higgs components that occur. */
  List<List<Integer>> higgs() {
    return invariants.stream()
        .flatMap(terms -> terms.keySet().stream().map(Term::higgs))
        .distinct()
        .toList();
  }

  /** Whether an amplitude has these fermions. */
  boolean has(Species a, Species b) {
    return a == first && b == second;
  }

  /** An amplitude for each pair of light components, by the product of Higgs components. */
  interface Amplitude {
    Map<HiggsKernel.Pair, Poly> of(List<Integer> higgs);
  }

  /**
   * The coefficient of each invariant.
   *
   * @throws ProjectionFault if the amplitude is not a sum of the invariants
   */
  List<FlavourMatrix> coefficients(Amplitude amplitude) {
    var byFlavour = new HashMap<List<Integer>, Map<Term, Poly>>();
    for (var higgs : higgs()) {
      amplitude
          .of(higgs)
          .forEach(
              (pair, value) ->
                  byFlavour
                      .computeIfAbsent(
                          List.of(generation(pair.a()), generation(pair.b())),
                          key -> new LinkedHashMap<>())
                      .put(
                          new Term(Light.component(pair.a()), Light.component(pair.b()), higgs),
                          value));
    }
    var solutions = new HashMap<List<Integer>, List<Poly>>();
    byFlavour.forEach(
        (flavour, terms) -> solutions.put(flavour, Projection.solve(invariants, terms)));
    return Stream.iterate(0, n -> n + 1)
        .limit(invariants.size())
        .map(
            n ->
                FlavourMatrix.of(
                    (p, r) -> {
                      var solution = solutions.get(List.of(p, r));
                      return solution == null ? Poly.ZERO : solution.get(n);
                    }))
        .toList();
  }

  private static int generation(int light) {
    return Light.generation(Light.flavour(light));
  }

  /** How often each Higgs component of a product occurs, as a product of factorials. */
  static long symmetry(List<Integer> higgs) {
    long factor = 1;
    for (int h : new TreeSet<>(higgs)) {
      long count = higgs.stream().filter(k -> k == h).count();
      for (long k = 2; k <= count; k++) {
        factor *= k;
      }
    }
    return factor;
  }
}
