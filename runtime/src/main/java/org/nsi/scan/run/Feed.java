package org.nsi.scan.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsi.scan.sample.PointSource;

/**
 * Deals the points of all models out in blocks. What a block contains does not depend on who asks
 * for it, nor on how many do.
 */
final class Feed {
  private final List<ModelScan> models;
  private final int capacity;
  private int model;
  private long next;
  private long ticket;
  private PointSource.@Nullable Reader stream;

  Feed(List<ModelScan> models, int capacity) {
    this.models = List.copyOf(models);
    this.capacity = capacity;
  }

  /** Points of one model in a row. */
  record Segment(int model, long from, int count) {}

  /** One block's worth of points. */
  static final class Portion {
    long ticket;
    final List<Segment> segments = new ArrayList<>();

    /** Values of a stream, which can be read only once; the only segment is theirs. */
    double[][] streamed = {};

    boolean isStreamed;
  }

  /** The next portion; false when there are no more points. */
  synchronized boolean next(Portion portion) throws IOException {
    portion.segments.clear();
    portion.isStreamed = false;
    int room = capacity;
    while (model < models.size() && room > 0) {
      var points = models.get(model).points();
      if (points.isStream()) {
        if (room < capacity) {
          break;
        }
        int count = read(points, portion);
        if (count > 0) {
          portion.segments.add(new Segment(model, next, count));
          next += count;
        }
        if (count < capacity) {
          advance(); // the end of the stream
        }
        if (count > 0) {
          break;
        }
        continue;
      }
      int count = (int) Math.min(room, points.count() - next);
      if (count > 0) {
        portion.segments.add(new Segment(model, next, count));
        next += count;
        room -= count;
      }
      if (next >= points.count()) {
        advance();
      }
    }
    portion.ticket = ticket++;
    return !portion.segments.isEmpty();
  }

  private void advance() {
    model++;
    next = 0;
    stream = null;
  }

  private int read(PointSource points, Portion portion) throws IOException {
    if (stream == null) {
      stream = points.reader();
    }
    int width = points.names().size();
    if (portion.streamed.length < width) {
      portion.streamed = new double[width][capacity];
    }
    portion.isStreamed = true;
    return stream.read(next, capacity, portion.streamed);
  }

  /** Leaves out what an earlier run has done. */
  void skip(long blocks) throws IOException {
    var ignored = new Portion();
    for (long k = 0; k < blocks; k++) {
      next(ignored);
    }
    ticket = 0;
  }
}
