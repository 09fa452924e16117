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
  private final Map<String, List<Follower>> followers = new HashMap<>();
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

  private List<Follower> followers(Tensor source) {
    return followers.computeIfAbsent(
        source.name(),
        name -> {
          List<Follower> all = new ArrayList<>();
          for (var term : dimensions.terms(name)) {
            all.add(new Follower(term, nodesOf(term.target())));
          }
          return all;
        });
  }

  private void follow(int number, Node node) {
    var terms = followers(node.tensor());
    var layout = nodesOf(node.tensor()).layout;
    int size = node.tensor().size();
    int[] tuple = new int[node.tensor().rank()];
    for (int flat = 0; flat < size; flat++) {
      double weight =
          layout == null ? (flat == node.flat() ? 1 : 0) : layout.source(flat, node.flat());
      if (weight == 0) {
        continue;
      }
      int rest = flat;
      for (int k = tuple.length - 1; k >= 0; k--) {
        tuple[k] = rest % N;
        rest /= N;
      }
      boolean conjugate = layout != null && layout.conjugate[flat];
      for (var term : terms) {
        term.follow(tuple, number, conjugate, weight);
      }
    }
  }

  /** One term on its way from entries of its source to those of its target. */
  private final class Follower {
    private final Term term;
    private final Nodes targets;
    private final int rank;

    /** Letters of the left that only the kernel has: they run over all generations. */
    private final int[] open;

    private final int choices;
    private final int[] value;
    private int kernel = -1;

    Follower(Term term, Nodes targets) {
      this.term = term;
      this.targets = targets;
      rank = term.target().rank();
      value = new int[term.letterCount()];
      int[] letters = new int[rank];
      int count = 0;
      int product = 1;
      for (int k = rank - 1; k >= 0; k--) {
        boolean bound = false;
        for (int letter : term.source()) {
          bound |= letter == k;
        }
        if (!bound) {
          letters[count++] = k;
          product *= N;
        }
      }
      open = Arrays.copyOf(letters, count);
      choices = product;
    }

    /** Binds the letters of the source to a tuple. */
    void follow(int[] tuple, int from, boolean conjugate, double weight) {
      int[] source = term.source();
      Arrays.fill(value, -1);
      for (int k = 0; k < source.length; k++) {
        int letter = source[k];
        if (value[letter] >= 0 && value[letter] != tuple[k]) {
          return;
        }
        value[letter] = tuple[k];
      }
      if (kernel < 0) {
        kernel = kernel(term);
      }
      var elements = components.elements();
      int[] letters = term.kernel();
      for (int choice = 0; choice < choices; choice++) {
        int rest = choice;
        for (int letter : open) {
          value[letter] = rest % N;
          rest /= N;
        }
        int element = 0;
        for (int letter : letters) {
          element = N * element + value[letter];
        }
        element += kernel;
        if (!elements.vanishes(element)) {
          add(element, from, conjugate != term.conjugate(), weight * term.factor());
        }
      }
    }

    private void add(int element, int from, boolean conjugate, double weight) {
      int flat = 0;
      for (int k = 0; k < rank; k++) {
        flat = N * flat + value[k];
      }
      var layout = targets.layout;
      if (layout == null) {
        contributions.add(targets.node(flat), from, element, conjugate, weight);
      } else if (layout.mixed != null) {
        layout.mixed.target(
            flat,
            (listed, multiple) ->
                contributions.add(
                    targets.node(listed), from, element, conjugate, multiple * weight));
      } else if (layout.representative[flat] == flat) {
        // right-hand sides have the symmetry of the operator
        contributions.add(
            targets.node(flat), from, element, conjugate, weight / layout.weight[flat]);
      }
    }
  }

  /** Kernels are shared between terms. */
  private int kernel(Term term) {
    Integer known = kernels.get(term.key());
    if (known == null) {
      known = components.fill("01234567".substring(0, term.kernel().length), term.terms());
      kernels.put(term.key(), known);
    }
    return known;
  }
}
