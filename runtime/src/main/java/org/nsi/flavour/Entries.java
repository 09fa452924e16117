package org.nsi.flavour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.model.Model;
import org.nsi.model.Parameter;
import org.nsi.model.Parameter.Kind;

/** The entries of the parameter matrices of a model, also those that are no free symbols. */
final class Entries {
  private final Map<String, Parameter> parameters = new HashMap<>();

  /** The free symbols of a parameter by their indices. */
  private final Map<String, Map<List<Integer>, Poly>> free = new HashMap<>();

  Entries(Model model) {
    for (var parameter : model.parameters()) {
      parameters.put(parameter.name(), parameter);
      var entries = new HashMap<List<Integer>, Poly>();
      parameter.values().keySet().forEach(s -> entries.put(s.indices(), Poly.of(s)));
      free.put(parameter.name(), entries);
    }
  }

  /** The entry of a matrix or vector: 0 where the model has none. */
  Poly of(Symbol symbol, List<Integer> indices) {
    var parameter = parameters.get(symbol.name());
    if (parameter == null) {
      return Poly.of(new Symbol(symbol.name(), indices, symbol.real()));
    }
    for (int k = 0; k < indices.size(); k++) {
      if (k >= parameter.shape().size() || indices.get(k) > parameter.shape().get(k)) {
        return Poly.ZERO;
      }
    }
    boolean below = indices.size() == 2 && indices.get(0) > indices.get(1);
    var kind = parameter.kind();
    if (below && (kind == Kind.HERMITIAN || kind == Kind.SYMMETRIC || kind == Kind.ANTISYMMETRIC)) {
      var mirrored = free(parameter, List.of(indices.get(1), indices.get(0)));
      return switch (kind) {
        case HERMITIAN -> mirrored.conjugate();
        case ANTISYMMETRIC -> mirrored.negate();
        default -> mirrored;
      };
    }
    return free(parameter, indices);
  }

  private Poly free(Parameter parameter, List<Integer> indices) {
    return Objects.requireNonNull(free.get(parameter.name())).getOrDefault(indices, Poly.ZERO);
  }

  /** The index lists that give an entry or its conjugate in a matrix with a symmetry. */
  List<Occurrence> occurrences(Symbol symbol, boolean conjugated) {
    var same = new ArrayList<Occurrence>();
    same.add(new Occurrence(symbol.indices(), conjugated));
    var parameter = parameters.get(symbol.name());
    if (parameter != null && symbol.indices().size() == 2) {
      var swapped = List.of(symbol.indices().get(1), symbol.indices().get(0));
      switch (parameter.kind()) {
        case SYMMETRIC, ANTISYMMETRIC -> same.add(new Occurrence(swapped, conjugated));
        case HERMITIAN -> {
          same.clear();
          same.add(new Occurrence(conjugated ? swapped : symbol.indices(), false));
        }
        default -> {}
      }
    }
    return same;
  }

  boolean isHermitian(Symbol symbol) {
    var parameter = parameters.get(symbol.name());
    return parameter != null && parameter.kind() == Kind.HERMITIAN;
  }

  /** How far a summed index runs: as far as the matrices have entries. */
  int range(List<Symbol> symbols, int letter) {
    int range = 0;
    for (var symbol : symbols) {
      int place = symbol.indices().indexOf(letter);
      if (place >= 0) {
        var parameter = parameters.get(symbol.name());
        int size =
            parameter == null || place >= parameter.shape().size()
                ? 3
                : parameter.shape().get(place);
        range = Math.max(range, size);
      }
    }
    return range;
  }

  /** Indices of a matrix entry, and whether it is conjugated. */
  record Occurrence(List<Integer> indices, boolean conjugated) {}
}
