package org.nsi.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.algebra.TooManyTerms;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.Model;

/** All one-loop contributions of the odd fields that are computed, by part. */
final class OneLoop {
  private final WarsawInvariants invariants;
  private final Model model;
  private final Couplings couplings;
  private final Yukawas yukawas;
  private final OddSector sector;
  private final LightFermionLoops loops;
  private final Map<Part, CoefficientSum> parts = new EnumMap<>(Part.class);
  private final List<Missing> missing = new ArrayList<>();

  /** Of one contribution to a coefficient; nobody reads more, and the sum has a limit. */
  private static final int MOST_TERMS = 3000;

  private static final String TOO_MANY_TERMS =
      "loops with Higgs legs that have too many terms with these odd fields";

  private OneLoop(WarsawInvariants invariants, Model model, Couplings couplings) {
    this.invariants = invariants;
    this.model = model;
    this.couplings = couplings;
    this.yukawas = Yukawas.of(model);
    this.sector = OddSector.of(model, couplings);
    this.loops = new LightFermionLoops(sector);
  }

  /**
   * @param parts by part and coefficient
   * @param missing what is not computed although it could be
   */
  record Result(Map<Part, SortedMap<WilsonCoefficient, Poly>> parts, List<Missing> missing) {}

  static Result compute(WarsawInvariants invariants, Model model, Couplings couplings) {
    var loop = new OneLoop(invariants, model, couplings);
    loop.add(Part.BOX, Projection.project(invariants, Boxes.compute(couplings.yukawas()).terms()));
    loop.add(Part.PENGUIN, loop.penguins());
    loop.add(Part.VACUUM_POLARISATION, loop.vacuumPolarisation());
    var equations = new FermionEquations(loop.loops, loop.yukawas);
    loop.add(Part.DIPOLE, equations.dipoles());
    loop.add(Part.HIGGS, equations.kinetic());
    loop.higgsLegs();
    var result = new EnumMap<Part, SortedMap<WilsonCoefficient, Poly>>(Part.class);
    loop.parts.forEach((part, sum) -> result.put(part, sum.values()));
    return new Result(result, loop.missing);
  }

  private void add(Part part, SortedMap<WilsonCoefficient, Poly> values) {
    parts.computeIfAbsent(part, key -> new CoefficientSum()).add(values);
  }

  private SortedMap<WilsonCoefficient, Poly> penguins() {
    var exchange = new GaugeExchange(invariants);
    for (var gauge : Gauge.values()) {
      for (var species : Species.values()) {
        exchange.penguin(gauge, species, loops.penguin(gauge, species));
      }
    }
    return exchange.project(yukawas);
  }

  private SortedMap<WilsonCoefficient, Poly> vacuumPolarisation() {
    var vacuum = new VacuumPolarisation(model);
    var exchange = new GaugeExchange(invariants);
    var sum = new CoefficientSum();
    for (var gauge : Gauge.values()) {
      var kappa = vacuum.squaredCurrent(gauge);
      if (!kappa.isZero()) {
        exchange.vacuumPolarisation(gauge, kappa);
      }
      var cubic = vacuum.cubic(gauge);
      if (!cubic.isZero()) {
        sum.add(single(gauge.name(), cubic));
      }
    }
    sum.add(exchange.project(yukawas));
    return sum.values();
  }

  private void higgsLegs() {
    var vertices = HiggsVertices.of(sector, model.vertices());
    if (vertices.isEmpty()) {
      return;
    }
    var legs = new HiggsLegs(vertices);
    var bosons = new HiggsBosons(vertices);
    var r = bosons.fourDerivatives();
    var reduction = new HiggsReduction(legs, yukawas, r);
    add(Part.DIPOLE, OperatorsOf.DIPOLES, legs::dipoles);
    add(
        Part.HIGGS,
        OperatorsOf.HIGGS_CURRENTS,
        () -> Projection.project(invariants, legs.components()));
    add(Part.HIGGS, OperatorsOf.YUKAWA_LIKE, legs::yukawaLike);
    add(Part.HIGGS, OperatorsOf.YUKAWA_LIKE, reduction::waves);
    add(Part.HIGGS, OperatorsOf.HIGGS_CURRENTS, reduction::momenta);
    add(Part.HIGGS, reduction.fourFermions(invariants));
    higgsBosons(vertices, bosons, r);
  }

  /** Amplitudes without light fermions, and what the equations of motion make of them. */
  private void higgsBosons(HiggsVertices vertices, HiggsBosons bosons, Poly r) {
    var lambda = Poly.of(StandardCouplings.LAMBDA_H);
    add(Part.HIGGS, single("phi", r.times(lambda.pow(2))));
    add(Part.HIGGS, List.of("phi"), () -> single("phi", bosons.potential()));
    add(
        Part.HIGGS,
        List.of("phiBox", "phiD", "phi", "ephi", "uphi", "dphi"),
        () -> HiggsProjection.project(bosons.gradients()).onShell(yukawas));
    var exchange = new GaugeExchange(invariants);
    var ofB = bosons.current(Gauge.B);
    var ofW = bosons.current(Gauge.W);
    exchange.higgs(Gauge.B, ofB.times(Exact.of(2)));
    exchange.higgs(Gauge.W, ofW.times(Exact.of(2)));
    add(Part.HIGGS, exchange.project(yukawas));
    add(
        Part.HIGGS,
        List.of("phiB", "phiW", "phiWB", "phiG"),
        () -> new HiggsFieldStrengths(vertices).coefficients(ofB, ofW));
  }

  /**
   * A contribution that may have too many terms: several generations of odd fields with general
   * couplings to H. Then it is not computed.
   */
  private void add(
      Part part,
      List<String> operators,
      Supplier<SortedMap<WilsonCoefficient, Poly>> contribution) {
    try {
      var values = new TreeMap<>(contribution.get());
      for (var name : List.copyOf(values.keySet())) {
        if (values.get(name).size() > MOST_TERMS) {
          values.remove(name);
          missing.add(
              new Missing(name.operator(), 1, i -> i.equals(name.indices()), TOO_MANY_TERMS));
        }
      }
      add(part, values);
    } catch (TooManyTerms e) {
      operators.forEach(operator -> missing.add(Missing.all(operator, 1, TOO_MANY_TERMS)));
    }
  }

  private static SortedMap<WilsonCoefficient, Poly> single(String operator, Poly value) {
    var result = new TreeMap<WilsonCoefficient, Poly>();
    result.put(WilsonCoefficient.of(operator), value);
    return result;
  }
}
