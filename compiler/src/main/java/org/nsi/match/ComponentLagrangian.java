package org.nsi.match;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Poly;

/**
 * A sum of component operators with symbolic coefficients, under construction; the conjugate
 * operators are in it.
 */
final class ComponentLagrangian {
  private final Map<Structure, Poly.Sum> terms = new HashMap<>();

  /** Adds coefficient × what the expansion gives. */
  void add(Poly coefficient, Consumer<BiConsumer<Structure, Exact>> expansion) {
    if (!coefficient.isZero()) {
      expansion.accept((structure, factor) -> sum(structure).add(coefficient, factor));
    }
  }

  /** Adds factor × other. */
  void add(ComponentLagrangian other, Poly factor) {
    other.terms.forEach((structure, sum) -> sum(structure).addProduct(sum.toPoly(), factor));
  }

  private Poly.Sum sum(Structure structure) {
    return terms.computeIfAbsent(structure, s -> new Poly.Sum());
  }

  /** The terms that are not zero. */
  Map<Structure, Poly> terms() {
    var result = new HashMap<Structure, Poly>();
    terms.forEach(
        (structure, sum) -> {
          if (!sum.isZero()) {
            result.put(structure, sum.toPoly());
          }
        });
    return result;
  }
}
