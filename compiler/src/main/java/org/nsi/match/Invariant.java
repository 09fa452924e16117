package org.nsi.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsi.algebra.Exact;
import org.nsi.tensor.Generators;

/**
 * A contraction in index notation, {@code q_ia u_b q_jc d_d} with {@code eps_ij T_ab T_cd}, written
 * out. Letters i … n are isospin, a … h colour indices. Two {@code tau}, two {@code T} are summed
 * over the adjoint index.
 */
final class Invariant {
  private final List<String> indices; // of each field, isospin and colour
  private final List<String> letters = new ArrayList<>();
  private final List<Tensor> tensors = new ArrayList<>();

  /** A numerical tensor of 2 to 4 indices. */
  private record Tensor(int[] letters, Map<Integer, Exact> values) {}

  private Invariant(List<String> indices) {
    this.indices = indices;
    for (var field : indices) {
      for (var letter : field.split("")) {
        if (!letter.isEmpty() && !letters.contains(letter)) {
          letters.add(letter);
        }
      }
    }
  }

  /** The values by the components of the fields, zeros left out. */
  static Map<List<Integer>, Exact> expand(List<String> fields, String tensors) {
    var invariant =
        new Invariant(
            fields.stream()
                .map(field -> field.contains("_") ? field.substring(field.indexOf('_') + 1) : "")
                .toList());
    invariant.readTensors(tensors);
    var result = new LinkedHashMap<List<Integer>, Exact>();
    invariant.fill(new int[invariant.letters.size()], 0, result);
    return result;
  }

  private void readTensors(String text) {
    Map<String, String> adjoint = new LinkedHashMap<>();
    for (var word : text.isEmpty() ? new String[0] : text.split(" ")) {
      var name = word.substring(0, word.indexOf('_'));
      var letters = word.substring(word.indexOf('_') + 1);
      if (name.equals("eps")) {
        tensors.add(new Tensor(positions(letters), epsilon(letters.length())));
      } else {
        adjoint.merge(name, letters, String::concat);
      }
    }
    adjoint.forEach(
        (name, letters) -> {
          var matrices = name.equals("tau") ? Generators.pauli() : Generators.gellMannHalf();
          tensors.add(new Tensor(positions(letters), exchange(matrices)));
        });
  }

  private int[] positions(String word) {
    return Arrays.stream(word.split("")).mapToInt(letters::indexOf).toArray();
  }

  private static boolean isColour(String letter) {
    return letter.compareTo("i") < 0;
  }

  private void fill(int[] values, int letter, Map<List<Integer>, Exact> result) {
    if (letter < values.length) {
      int range = isColour(letters.get(letter)) ? 3 : 2;
      for (values[letter] = 0; values[letter] < range; values[letter]++) {
        fill(values, letter + 1, result);
      }
      return;
    }
    var product = Exact.ONE;
    for (var tensor : tensors) {
      var factor = tensor.values().get(key(tensor.letters(), values));
      if (factor == null) {
        return;
      }
      product = product.times(factor);
    }
    var components = new ArrayList<Integer>();
    for (var field : indices) {
      components.add(component(field, values));
    }
    result.merge(components, product, Exact::plus);
  }

  /**
   * isospin × number of colours + colour, as in {@link org.nsi.tensor.Representation#components()}.
   */
  private int component(String field, int[] values) {
    int component = 0;
    for (var letter : field.isEmpty() ? new String[0] : field.split("")) {
      component = component * (isColour(letter) ? 3 : 1) + values[letters.indexOf(letter)];
    }
    return component;
  }

  private static int key(int[] letters, int[] values) {
    int key = 0;
    for (int letter : letters) {
      key = 3 * key + values[letter];
    }
    return key;
  }

  private static Map<Integer, Exact> epsilon(int rank) {
    var minus = Exact.of(-1);
    if (rank == 2) {
      return Map.of(1, Exact.ONE, 3, minus);
    }
    var values = new LinkedHashMap<Integer, Exact>();
    for (int a = 0; a < 3; a++) {
      int b = (a + 1) % 3;
      int c = (a + 2) % 3;
      values.put(9 * a + 3 * b + c, Exact.ONE);
      values.put(9 * a + 3 * c + b, minus);
    }
    return values;
  }

  /** Σ_A M^A_ij M^A_kl. */
  private static Map<Integer, Exact> exchange(Exact[][][] matrices) {
    var values = new LinkedHashMap<Integer, Exact>();
    for (var matrix : matrices) {
      var entries = new LinkedHashMap<Integer, Exact>();
      for (int i = 0; i < matrix.length; i++) {
        for (int j = 0; j < matrix.length; j++) {
          if (!matrix[i][j].isZero()) {
            entries.put(3 * i + j, matrix[i][j]);
          }
        }
      }
      entries.forEach(
          (ij, x) ->
              entries.forEach((kl, y) -> values.merge(9 * ij + kl, x.times(y), Exact::plus)));
    }
    values.values().removeIf(Exact::isZero);
    return values;
  }
}
