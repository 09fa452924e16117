package org.nsi.match;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
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

  private OneLoop(WarsawInvariants invariants, Model model, Couplings couplings) {
    this.invariants = invariants;
    this.model = model;
    this.couplings = couplings;
    this.yukawas = Yukawas.of(model);
    this.sector = OddSector.of(model, couplings);
    this.loops = new LightFermionLoops(sector);
  }

  static Map<Part, SortedMap<WilsonCoefficient, Poly>> compute(
      WarsawInvariants invariants, Model model, Couplings couplings) {
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
    return result;
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
    add(Part.DIPOLE, legs.dipoles());
    add(Part.HIGGS, Projection.project(invariants, legs.components()));
    add(Part.HIGGS, legs.yukawaLike());
    add(Part.HIGGS, reduction.twoFermions());
    add(Part.HIGGS, reduction.fourFermions(invariants));
    higgsBosons(vertices, bosons, r);
  }

  /** Amplitudes without light fermions, and what the equations of motion make of them. */
  private void higgsBosons(HiggsVertices vertices, HiggsBosons bosons, Poly r) {
    var lambda = Poly.of(StandardCouplings.LAMBDA_H);
    add(Part.HIGGS, single("phi", bosons.potential().plus(r.times(lambda.pow(2)))));
    add(Part.HIGGS, HiggsProjection.project(bosons.gradients()).onShell(yukawas));
    var exchange = new GaugeExchange(invariants);
    var ofB = bosons.current(Gauge.B);
    var ofW = bosons.current(Gauge.W);
    exchange.higgs(Gauge.B, ofB.times(Exact.of(2)));
    exchange.higgs(Gauge.W, ofW.times(Exact.of(2)));
    add(Part.HIGGS, exchange.project(yukawas));
    add(Part.HIGGS, new HiggsFieldStrengths(vertices).coefficients(ofB, ofW));
  }

  private static SortedMap<WilsonCoefficient, Poly> single(String operator, Poly value) {
    var result = new TreeMap<WilsonCoefficient, Poly>();
    result.put(WilsonCoefficient.of(operator), value);
    return result;
  }
}
