package org.nsi.why;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.nsi.why.Ends.End;

/**
 * The orders in which vertices follow each other along the heavy lines of a diagram, each once up
 * to rotation and reflection.
 */
final class Arrangements {
  /** With more vertices there would be too many orders to try. */
  private static final int MOST = 8;

  private final List<Insertion> insertions;
  private final boolean closed;
  private final List<List<End>> heavy = new ArrayList<>();
  private final LinkedHashMap<List<String>, Arrangement> found = new LinkedHashMap<>();

  /**
   * One order.
   *
   * @param lines the end of each line at the vertex where it begins
   */
  record Arrangement(List<Insertion> vertices, List<End> lines) {}

  private Arrangements(List<Insertion> insertions, boolean closed) {
    this.insertions = insertions;
    this.closed = closed;
    for (var insertion : insertions) {
      heavy.add(Ends.of(insertion).stream().filter(end -> end.field().heavy()).toList());
    }
  }

  /**
   * All of them.
   *
   * @param closed whether the last vertex is joined with the first
   */
  static List<Arrangement> of(List<Insertion> insertions, boolean closed) {
    if (insertions.isEmpty() || insertions.size() > MOST) {
      return List.of();
    }
    var arrangements = new Arrangements(insertions, closed);
    for (int first = 0; first < (closed ? 1 : insertions.size()); first++) {
      arrangements.begin(first);
    }
    return List.copyOf(arrangements.found.values());
  }

  private void begin(int first) {
    var ends = heavy.get(first);
    if (ends.size() != (closed ? 2 : 1) && insertions.size() > 1 || ends.isEmpty()) {
      return;
    }
    for (int out = 0; out < ends.size(); out++) {
      var order = new ArrayList<Integer>(List.of(first));
      var lines = new ArrayList<End>(List.of(ends.get(out)));
      var remaining = closed ? ends.get(1 - out) : ends.get(out);
      next(order, lines, remaining);
    }
  }

  private void next(List<Integer> order, List<End> lines, End first) {
    if (order.size() == insertions.size()) {
      if (!closed || lines.getLast().joins(first)) {
        record(order, closed ? lines : lines.subList(0, lines.size() - 1));
      }
      return;
    }
    for (int k = 0; k < insertions.size(); k++) {
      if (order.contains(k)) {
        continue;
      }
      var ends = heavy.get(k);
      boolean last = order.size() == insertions.size() - 1;
      if (ends.size() != (closed || !last ? 2 : 1)) {
        continue;
      }
      for (int in = 0; in < ends.size(); in++) {
        if (lines.getLast().joins(ends.get(in))) {
          var longer = new ArrayList<>(order);
          longer.add(k);
          var more = new ArrayList<>(lines);
          more.add(ends.size() == 2 ? ends.get(1 - in) : ends.get(in));
          next(longer, more, first);
        }
      }
    }
  }

  private void record(List<Integer> order, List<End> lines) {
    var vertices = order.stream().map(insertions::get).toList();
    found.putIfAbsent(key(vertices, lines), new Arrangement(vertices, List.copyOf(lines)));
  }

  /** The smallest of all rotations and reflections. */
  private List<String> key(List<Insertion> vertices, List<End> lines) {
    var words = new ArrayList<String>();
    for (int k = 0; k < vertices.size(); k++) {
      words.add(String.valueOf(insertions.indexOf(vertices.get(k))));
      if (k < lines.size()) {
        words.add(lines.get(k).name());
      }
    }
    var reversed = new ArrayList<>(words);
    Collections.reverse(reversed);
    var best = String.join("|", words);
    for (var way : List.of(words, reversed)) {
      for (int k = 0; k < (closed ? way.size() : 1); k++) {
        var turned = new ArrayList<>(way.subList(k, way.size()));
        turned.addAll(way.subList(0, k));
        var text = String.join("|", turned);
        best = text.compareTo(best) < 0 ? text : best;
      }
    }
    return List.of(best);
  }
}
