package org.nsi.eft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.nsi.eft.DescentMap.Block;

/** Maps at several scales brought to the same rows, and how far two of them are apart. */
final class Aligned {
  private Aligned() {}

  static List<DescentMap> of(List<DescentMap> maps) {
    var smeft = aligned(maps, DescentMap::smeft);
    var left = aligned(maps, DescentMap::left);
    var nsi = aligned(maps, DescentMap::nsi);
    List<DescentMap> result = new ArrayList<>();
    for (int k = 0; k < maps.size(); k++) {
      var map = maps.get(k);
      result.add(
          new DescentMap(map.scaleGeV(), map.columns(), smeft.get(k), left.get(k), nsi.get(k)));
    }
    return result;
  }

  private static <T extends Comparable<? super T>> List<Block<T>> aligned(
      List<DescentMap> maps, Function<DescentMap, Block<T>> part) {
    var names = new TreeSet<T>();
    maps.forEach(map -> names.addAll(part.apply(map).rows()));
    List<T> rows = List.copyOf(names);
    var position = new HashMap<T, Integer>();
    for (int r = 0; r < rows.size(); r++) {
      position.put(rows.get(r), r);
    }
    List<Block<T>> blocks = new ArrayList<>();
    for (var map : maps) {
      var block = part.apply(map);
      double[][] matrix = new double[2 * rows.size()][2 * map.columns().size()];
      for (int r = 0; r < block.rows().size(); r++) {
        int target = 2 * position.get(block.rows().get(r));
        matrix[target] = block.matrix()[2 * r];
        matrix[target + 1] = block.matrix()[2 * r + 1];
      }
      blocks.add(new Block<>(block.scaleGeV(), rows, matrix));
    }
    return blocks;
  }

  /** The largest difference of entries, relative to the largest entry of their column. */
  static double distance(Block<?> first, Block<?> second) {
    double[][] x = first.matrix();
    double[][] y = second.matrix();
    double worst = 0;
    for (int c = 0; x.length > 0 && c < x[0].length; c++) {
      double difference = 0;
      double largest = 0;
      for (int r = 0; r < x.length; r++) {
        difference = Math.max(difference, Math.abs(x[r][c] - y[r][c]));
        largest = Math.max(largest, Math.abs(y[r][c]));
      }
      if (difference > 0) {
        worst = Math.max(worst, difference / largest);
      }
    }
    return worst;
  }
}
