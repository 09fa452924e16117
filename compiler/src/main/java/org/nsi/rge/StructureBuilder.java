package org.nsi.rge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.nsi.basis.WilsonCoefficient;

/**
 * Follows the terms from the given entries to all that they reach. Kernels of terms that are never
 * reached are never built.
 */
final class StructureBuilder {
  private static final int N = 3;
  private final AnomalousDimensions dimensions;
  private final boolean[] vanishing;
  private final Components components;
  private final Map<String, List<Term>> termsBySource = new HashMap<>();
  private final Map<String, Integer> kernels = new HashMap<>();
  private final Map<String, Nodes> nodesOf = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Contributions contributions = new Contributions();

  /** One complex entry of an operator or of an auxiliary tensor. */
  record Node(Tensor tensor, int flat, boolean real, @Nullable WilsonCoefficient coefficient) {}

  /** The nodes of one tensor. */
  private final class Nodes {
    final Tensor tensor;
    final @Nullable Layout layout;
    final int[] number;

    Nodes(Tensor tensor) {
      this.tensor = tensor;
      layout =
          tensor.kind() == Tensor.Kind.OPERATOR
              ? new Layout(dimensions.basis().get(tensor.name()))
              : null;
      number = new int[tensor.size()];
      Arrays.fill(number, -1);
    }

    int node(int flat) {
      if (number[flat] < 0) {
        number[flat] = nodes.size();
        nodes.add(
            layout == null
                ? new Node(tensor, flat, false, null)
                : new Node(tensor, flat, layout.real[flat], layout.coefficient(flat)));
      }
      return number[flat];
    }
  }

  StructureBuilder(AnomalousDimensions dimensions, CouplingValues like) {
    this.dimensions = dimensions;
    double[] sample = like.flat().clone();
    vanishing = new boolean[sample.length];
    var random = new SplittableRandom(1);
    int position = 0;
    for (var tensor : dimensions.tensors().values()) {
      if (tensor.kind() == Tensor.Kind.COUPLING) {
        for (int k = 0; k < 2 * tensor.size(); k++, position++) {
          vanishing[position] = sample[position] == 0 || !exists(tensor, k / 2);
          sample[position] = vanishing[position] ? 0 : random.nextDouble(0.5, 1.5);
        }
      }
    }
    components = new Components(dimensions.tensors(), sample);
    for (var tensor : dimensions.tensors().values()) {
      if (tensor.linear()) {
        for (var term : Term.of(tensor, dimensions.tensors())) {
          termsBySource.computeIfAbsent(term.sourceName(), any -> new ArrayList<>()).add(term);
        }
      }
    }
  }

  private static boolean exists(Tensor tensor, int flat) {
    int rest = flat;
    for (int k = tensor.rank() - 1; k >= 0; k--) {
      if (rest % N >= tensor.slots().get(k).generations()) {
        return false;
      }
      rest /= N;
    }
    return true;
  }

  MixingStructure build(Collection<WilsonCoefficient> start) {
    for (var coefficient : start) {
      if (!dimensions.basis().isIndependent(coefficient)) {
        throw new IllegalArgumentException(coefficient + " is not a listed entry");
      }
      nodesOf(dimensions.tensors().get(coefficient.operator())).node(Layout.flat(coefficient));
    }
    // nodes grow while they are followed
    for (int n = 0; n < nodes.size(); n++) {
      follow(n, nodes.get(n));
    }
    return new MixingStructure(dimensions, vanishing, components.elements(), nodes, contributions);
  }

  private Nodes nodesOf(Tensor tensor) {
    return nodesOf.computeIfAbsent(tensor.name(), any -> new Nodes(tensor));
  }

  private void follow(int number, Node node) {
    var terms = termsBySource.getOrDefault(node.tensor().name(), List.of());
    var layout = nodesOf(node.tensor()).layout;
    int[] tuple = new int[node.tensor().rank()];
    for (int flat = 0; flat < node.tensor().size(); flat++) {
      double weight =
          layout == null ? (flat == node.flat() ? 1 : 0) : layout.source(flat, node.flat());
      if (weight == 0) {
        continue;
      }
      digits(flat, tuple);
      for (var term : terms) {
        follow(
            term,
            tuple,
            number,
            (layout != null && layout.conjugate[flat]) != term.conjugate(),
            term.factor() * weight);
      }
    }
  }

  private static void digits(int flat, int[] tuple) {
    int rest = flat;
    for (int k = tuple.length - 1; k >= 0; k--) {
      tuple[k] = rest % N;
      rest /= N;
    }
  }

  /** Binds the letters of the source to a tuple and runs over those that only the kernel has. */
  private void follow(Term term, int[] tuple, int from, boolean conjugate, double weight) {
    int[] value = new int[term.letterCount()];
    Arrays.fill(value, -1);
    for (int k = 0; k < tuple.length; k++) {
      int letter = term.source()[k];
      if (value[letter] >= 0 && value[letter] != tuple[k]) {
        return;
      }
      value[letter] = tuple[k];
    }
    Integer known = kernels.get(term.key());
    if (known == null) {
      known = components.fill("01234567".substring(0, term.kernel().length), term.terms());
      kernels.put(term.key(), known);
    }
    // letters of the left that only the kernel has run over all generations
    int free = 0;
    int rank = term.target().rank();
    for (int k = 0; k < rank; k++) {
      free += value[k] < 0 ? 1 : 0;
    }
    int[] open = new int[free];
    int choices = 1;
    for (int k = 0; k < rank; k++) {
      if (value[k] < 0) {
        open[--free] = k;
        choices *= N;
      }
    }
    var targets = nodesOf(term.target());
    for (int choice = 0; choice < choices; choice++) {
      int rest = choice;
      for (int letter : open) {
        value[letter] = rest % N;
        rest /= N;
      }
      int element = 0;
      for (int letter : term.kernel()) {
        element = N * element + value[letter];
      }
      element += known;
      if (!components.elements().vanishes(element)) {
        int flat = 0;
        for (int n = 0; n < rank; n++) {
          flat = N * flat + value[n];
        }
        add(targets, flat, from, element, conjugate, weight);
      }
    }
  }

  private void add(
      Nodes targets, int flat, int from, int element, boolean conjugate, double weight) {
    var layout = targets.layout;
    if (layout == null) {
      contributions.add(targets.node(flat), from, element, conjugate, weight);
    } else {
      layout.target(
          flat,
          weight,
          (listed, value) ->
              contributions.add(targets.node(listed), from, element, conjugate, value));
    }
  }
}
