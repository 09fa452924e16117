package org.nsi.flavour;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;
import org.nsi.basis.Operator;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/** All components of a coefficient, from those that WCxf lists. */
final class Components {
  private final Operator operator;
  private final Map<WilsonCoefficient, Poly> listed;
  private final Map<List<Integer>, Poly> known = new HashMap<>();

  Components(Operator operator, Map<WilsonCoefficient, Poly> listed) {
    this.operator = operator;
    this.listed = listed;
  }

  /** The generations of all listed components, vanishing ones too. */
  List<List<Integer>> all() {
    return OperatorBasis.warsaw().independentEntries(operator).stream()
        .map(WilsonCoefficient::indices)
        .toList();
  }

  /** C in L = Σ C O (+ h.c.) over all flavours, symmetrised. */
  Poly at(List<Integer> generations) {
    return known.computeIfAbsent(generations, this::compute);
  }

  private Poly compute(List<Integer> generations) {
    var basis = OperatorBasis.warsaw();
    var canonical =
        basis.canonical(new WilsonCoefficient(operator.name(), generations)).orElseThrow();
    var value = listed.getOrDefault(canonical.representative(), Poly.ZERO);
    if (canonical.sign() == 0 || value.isZero()) {
      return Poly.ZERO;
    }
    var symmetrised =
        value.times(Exact.of(canonical.sign(), basis.multiplicity(canonical.representative())));
    return canonical.conjugate() ? symmetrised.conjugate() : symmetrised;
  }
}
