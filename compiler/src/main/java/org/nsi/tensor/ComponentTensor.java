package org.nsi.tensor;

import java.util.List;
import org.nsi.algebra.Exact;

/**
 * A gauge-invariant tensor, written out: the sum over entries of value × product of the named
 * components, one index per factor of the vertex, in the order of the factors. A conjugated
 * factor's index counts the components of the field that is conjugated: conj(H) with index 0 is
 * (H_0)*.
 *
 * @param entries non-zero entries only
 */
public record ComponentTensor(List<Entry> entries) {
  public ComponentTensor {
    entries = List.copyOf(entries);
  }

  /** One entry; the list of component indices is as long as the vertex has factors. */
  public record Entry(List<Integer> components, Exact value) {
    public Entry {
      components = List.copyOf(components);
    }
  }
}
