package org.nsi.rge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.rge.StructureBuilder.Node;

/**
 * The entries that renormalisation reaches from those that were asked for, and which mixes into
 * which by which products of couplings. Immutable; {@link #at} fills in numbers.
 *
 * <p>Vectors have one component for each of {@link #entries}: real parts, and imaginary parts where
 * the operator is not its own Hermitian conjugate, of the values that WCxf lists.
 */
public final class MixingStructure {
  private final AnomalousDimensions dimensions;
  private final boolean[] vanishing;
  private final Elements elements;
  private final List<RealEntry> entries;
  private final Map<RealEntry, Integer> positions;

  /** What adds to which matrix element: rows are auxiliary tensors first, then the entries. */
  private final SparsePlan plan;

  MixingStructure(
      AnomalousDimensions dimensions,
      boolean[] vanishing,
      Elements elements,
      List<Node> nodes,
      Contributions contributions) {
    this.dimensions = dimensions;
    this.vanishing = vanishing;
    this.elements = elements;
    int[] order = order(dimensions, nodes);
    int[] re = new int[nodes.size()];
    int[] im = new int[nodes.size()];
    List<RealEntry> list = new ArrayList<>();
    int next = 0;
    int auxiliary = 0;
    for (int n : order) {
      var node = nodes.get(n);
      re[n] = next++;
      im[n] = node.real() ? -1 : next++;
      if (node.coefficient() == null) {
        auxiliary = next;
      } else {
        list.add(new RealEntry(node.coefficient(), false));
        if (!node.real()) {
          list.add(new RealEntry(node.coefficient(), true));
        }
      }
    }
    entries = Collections.unmodifiableList(list);
    positions = new HashMap<>();
    for (int k = 0; k < list.size(); k++) {
      positions.put(list.get(k), k);
    }
    plan = SparsePlan.of(next, auxiliary, order, re, im, contributions, elements);
  }

  /**
   * The nodes in the order of their rows: auxiliary tensors first, then operators, both in the
   * order of their definition, which is an order of evaluation since auxiliary tensors use earlier
   * ones only; entries in increasing order.
   */
  private static int[] order(AnomalousDimensions dimensions, List<Node> nodes) {
    Map<Tensor, Integer> rank = new HashMap<>();
    for (var tensor : dimensions.tensors().values()) {
      rank.put(tensor, rank.size());
    }
    int tensors = rank.size();
    long[] keys = new long[nodes.size()];
    for (int n = 0; n < keys.length; n++) {
      var node = nodes.get(n);
      long place = rank.get(node.tensor()) + (node.coefficient() == null ? 0 : tensors);
      keys[n] = (place << 48) | ((long) node.flat() << 32) | n;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int n = 0; n < keys.length; n++) {
      order[n] = (int) keys[n];
    }
    return order;
  }

  /**
   * The components of a vector: operators in the order of the basis, tuples in increasing order.
   */
  public List<RealEntry> entries() {
    return entries;
  }

  /** The number of components of a vector. */
  public int size() {
    return entries.size();
  }

  /** The component of a real or imaginary part, −1 when it is not reached. */
  public int position(WilsonCoefficient coefficient, boolean imaginary) {
    return positions.getOrDefault(new RealEntry(coefficient, imaginary), -1);
  }

  /** Values as a vector; all of them must be reached or zero. */
  public double[] vector(CoefficientValues values) {
    double[] vector = new double[size()];
    values
        .values()
        .forEach(
            (coefficient, value) -> {
              put(vector, coefficient, false, value.getReal());
              put(vector, coefficient, true, value.getImaginary());
            });
    return vector;
  }

  private void put(double[] vector, WilsonCoefficient coefficient, boolean imaginary, double part) {
    int position = position(coefficient, imaginary);
    if (position >= 0) {
      vector[position] = part;
    } else if (part != 0) {
      throw new IllegalArgumentException(
          new RealEntry(coefficient, imaginary) + " is not among the entries of this structure");
    }
  }

  /** A vector as values at a scale. */
  public CoefficientValues values(double[] vector, double scaleGeV) {
    Map<WilsonCoefficient, Complex> values = new HashMap<>();
    for (int k = 0; k < vector.length; k++) {
      var entry = entries.get(k);
      var part = entry.imaginary() ? new Complex(0, vector[k]) : new Complex(vector[k]);
      values.merge(entry.coefficient(), part, Complex::add);
    }
    return new CoefficientValues(dimensions.basis().name(), scaleGeV, new TreeMap<>(values));
  }

  /**
   * The matrix γ/16π² in dC/dlnμ = γ/(16π²) C at given couplings.
   *
   * @throws IllegalArgumentException when a coupling does not vanish that did when the structure
   *     was prepared
   */
  public MixingMatrix at(CouplingValues couplings) {
    double[] flat = couplings.flat();
    for (int k = 0; k < flat.length; k++) {
      if (vanishing[k] && flat[k] != 0) {
        throw new IllegalArgumentException(
            "a coupling that was zero when the structure was prepared is " + flat[k]);
      }
    }
    return plan.at(elements.evaluate(flat));
  }

  /** How many matrix elements are not zero, those of auxiliary tensors included. */
  public int nonZeros() {
    return plan.nonZeros();
  }
}
