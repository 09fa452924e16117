package org.nsi.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All structures of a kind with the same flavours.
 *
 * @param plain flavours of the fields that are not conjugated, sorted; see {@link Light#flavour}
 * @param bar flavours of the conjugated fields, sorted
 */
record Sector(Structure.Kind kind, List<Integer> plain, List<Integer> bar) {

  static Sector of(Structure s) {
    return switch (s.kind()) {
      case MIXED -> new Sector(s.kind(), flavours(s.a(), s.b()), flavours(s.c(), s.d()));
      case LEFT -> new Sector(s.kind(), flavours(s.a(), s.b(), s.c(), s.d()), List.of());
      case RIGHT -> new Sector(s.kind(), List.of(), flavours(s.a(), s.b(), s.c(), s.d()));
      case HIGGS_CURRENT, TOTAL_DERIVATIVE ->
          new Sector(s.kind(), flavours(s.b()), flavours(s.a()));
      case WEINBERG -> new Sector(s.kind(), flavours(s.a(), s.b()), List.of());
      case WEINBERG_BAR -> new Sector(s.kind(), List.of(), flavours(s.a(), s.b()));
      case HIGGS -> new Sector(s.kind(), List.of(), List.of());
    };
  }

  private static List<Integer> flavours(int... fermions) {
    return IntStream.of(fermions).map(Light::flavour).sorted().boxed().toList();
  }

  /** The generations an operator can have here; none if it has other fields. */
  Set<List<Integer>> generations(WarsawOperator operator) {
    var found = new LinkedHashSet<List<Integer>>();
    if (operator.kind() == kind && operator.species().size() == plain.size() + bar.size()) {
      assign(operator, new ArrayList<>(), plain, bar, found);
    }
    return found;
  }

  private static void assign(
      WarsawOperator operator,
      List<Integer> generations,
      List<Integer> plain,
      List<Integer> bar,
      Set<List<Integer>> found) {
    int slot = generations.size();
    if (slot == operator.species().size()) {
      found.add(List.copyOf(generations));
      return;
    }
    boolean isBar = operator.bar(slot);
    var from = isBar ? bar : plain;
    for (int k = 0; k < from.size(); k++) {
      int flavour = from.get(k);
      if (Light.species(flavour) == operator.species().get(slot)) {
        var rest = without(from, k);
        generations.add(Light.generation(flavour));
        assign(operator, generations, isBar ? plain : rest, isBar ? rest : bar, found);
        generations.removeLast();
      }
    }
  }

  private static List<Integer> without(List<Integer> flavours, int place) {
    var rest = new ArrayList<>(flavours.subList(0, place));
    rest.addAll(flavours.subList(place + 1, flavours.size()));
    return rest;
  }

  /** The sector of the Hermitian conjugates. */
  Sector conjugate() {
    var other =
        switch (kind) {
          case LEFT -> Structure.Kind.RIGHT;
          case RIGHT -> Structure.Kind.LEFT;
          case WEINBERG -> Structure.Kind.WEINBERG_BAR;
          case WEINBERG_BAR -> Structure.Kind.WEINBERG;
          default -> kind;
        };
    return new Sector(other, /* plain= */ bar, /* bar= */ plain);
  }
}
