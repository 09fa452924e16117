package org.nsi.scan.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nsi.scan.engine.Block;
import org.nsi.scan.engine.PointEngine;
import org.nsi.scan.engine.Status;
import org.nsi.scan.sample.PointSource;
import org.nsi.scan.sink.ByteSink;
import org.nsi.scan.sink.Format;
import org.nsi.scan.sink.Layout;
import org.nsi.scan.sink.Output;

/**
 * Evaluates all points of all models and writes their rows in order. Each thread takes the next
 * block of points, computes and encodes it, and waits for its turn to write: memory holds as many
 * blocks as there are threads, however many points there are.
 */
public final class ScanRun {
  /** Values in a block: two blocks and their bytes are well below 100 MB a thread. */
  private static final int BLOCK_VALUES = 1 << 21;

  private static final int MOST_ROWS = 1 << 16;
  private static final int FEWEST_ROWS = 1 << 9;

  private final List<ModelScan> models;
  private final Layout layout;
  private final Output output;
  private final int threads;
  private final Progress progress;
  private final int capacity;

  public ScanRun(
      List<ModelScan> models, Layout layout, Output output, int threads, Progress progress) {
    this.models = List.copyOf(models);
    this.layout = layout;
    this.output = output;
    this.threads = threads;
    this.progress = progress;
    this.capacity = rowsOfBlock(layout.columns().size());
  }

  /** How many rows are computed and written together: depends on the table alone. */
  public static int rowsOfBlock(int columns) {
    int fitting = Integer.highestOneBit(Math.max(1, BLOCK_VALUES / Math.max(1, columns)));
    return Math.clamp(fitting, FEWEST_ROWS, MOST_ROWS);
  }

  /** Runs to the end. */
  public Summary run() throws IOException, InterruptedException {
    var existing = output.begin();
    if (existing.complete()) {
      return new Summary(
          0, 0, new EnumMap<>(Status.class), new EnumMap<>(Status.class), List.of(), true);
    }
    var feed = new Feed(models, capacity);
    feed.skip(existing.blocks());
    var state = new State(existing);
    progress.at(existing.rows());
    var workers = new ArrayList<Thread>();
    for (int t = 0; t < threads; t++) {
      var thread = new Thread(() -> work(feed, state), "scan-" + t);
      thread.setDaemon(true);
      thread.start();
      workers.add(thread);
    }
    for (var worker : workers) {
      worker.join();
    }
    if (state.failure != null) {
      output.abandon();
      switch (state.failure) {
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new IllegalStateException(state.failure);
      }
    }
    output.finish();
    return state.summary(existing);
  }

  /** What the threads share. */
  private static final class State {
    final Turns turns = new Turns();
    final long[] counts;
    final EnumMap<Status, String> examples = new EnumMap<>(Status.class);
    final TreeMap<Integer, double[]> ranges = new TreeMap<>();
    long rows;
    @Nullable Throwable failure;

    State(Output.Existing existing) {
      counts = existing.counts().clone();
      rows = existing.rows();
    }

    synchronized void fail(Throwable cause) {
      if (failure == null) {
        failure = cause;
      }
      turns.giveUp();
    }

    Summary summary(Output.Existing existing) {
      var byStatus = new EnumMap<Status, Long>(Status.class);
      for (var status : Status.values()) {
        if (counts[status.ordinal()] > 0) {
          byStatus.put(status, counts[status.ordinal()]);
        }
      }
      return new Summary(
          rows,
          existing.rows(),
          byStatus,
          examples,
          ranges.entrySet().stream()
              .map(e -> new Summary.Range(e.getKey(), e.getValue()[0], e.getValue()[1]))
              .toList(),
          false);
    }
  }

  private void work(Feed feed, State state) {
    try {
      var worker = new Worker();
      while (!state.turns.isBroken() && feed.next(worker.portion)) {
        worker.compute();
        String note = worker.encode();
        if (!state.turns.await(worker.portion.ticket)) {
          return;
        }
        worker.handIn(state, note);
        state.turns.next();
      }
    } catch (InterruptedException e) {
      state.fail(new IOException("interrupted", e));
    } catch (IOException | RuntimeException | Error e) {
      state.fail(e);
    }
  }

  /** One thread's blocks and engines. */
  private final class Worker {
    final Feed.Portion portion = new Feed.Portion();
    private final Block block = new Block(layout.columns().size(), capacity);
    private final ByteSink bytes = new ByteSink(1 << 16);
    private final Format.@Nullable Encoder encoder = output.encoder();
    private double[][] variables = {};
    private int current = -1;
    private @Nullable PointEngine engine;
    private PointSource.@Nullable Reader reader;
    private final boolean[] absent = new boolean[layout.columns().size()];

    void compute() throws IOException {
      block.clear();
      for (var segment : portion.segments) {
        open(segment.model());
        int at = block.rows();
        var values = portion.isStreamed ? portion.streamed : made(segment);
        Objects.requireNonNull(engine)
            .evaluate(
                values,
                segment.count(),
                segment.model(),
                block,
                layout.places().get(segment.model()));
        for (int c = 0; c < absent.length; c++) {
          if (absent[c]) {
            block.fillAbsent(c, at, at + segment.count());
          }
        }
      }
    }

    private void open(int model) throws IOException {
      if (model == current) {
        return;
      }
      current = model;
      engine = new PointEngine(models.get(model).plan());
      var points = models.get(model).points();
      reader = points.isStream() ? null : points.reader();
      Arrays.fill(absent, true);
      for (int place : layout.places().get(model)) {
        absent[place] = false;
      }
    }

    private double[][] made(Feed.Segment segment) throws IOException {
      int width = models.get(segment.model()).points().names().size();
      if (variables.length < width) {
        variables = new double[width][capacity];
      }
      Objects.requireNonNull(reader).read(segment.from(), segment.count(), variables);
      return variables;
    }

    String encode() {
      if (encoder == null) {
        return "";
      }
      bytes.clear();
      return encoder.encode(block, bytes);
    }

    /** In the order of the blocks, one thread at a time. */
    void handIn(State state, String note) throws IOException {
      long[] counts = new long[Status.values().length];
      for (int row = 0; row < block.rows(); row++) {
        var status = block.status(row);
        counts[status.ordinal()]++;
        String error = block.error(row);
        if (error != null && !state.examples.containsKey(status)) {
          state.examples.put(status, error);
        }
      }
      for (int s = 0; s < counts.length; s++) {
        state.counts[s] += counts[s];
      }
      if (encoder == null) {
        ranges(state);
      }
      output.append(bytes, block.rows(), counts, note);
      state.rows += block.rows();
      progress.at(state.rows);
    }

    private void ranges(State state) {
      for (int c = 0; c < layout.columns().size(); c++) {
        var range = state.ranges.computeIfAbsent(c, key -> new double[] {Double.NaN, Double.NaN});
        double[] column = block.column(c);
        double low = Double.isNaN(range[0]) ? Double.POSITIVE_INFINITY : range[0];
        double high = Double.isNaN(range[1]) ? Double.NEGATIVE_INFINITY : range[1];
        for (int row = 0; row < block.rows(); row++) {
          double value = column[row];
          low = value < low ? value : low;
          high = value > high ? value : high;
        }
        range[0] = low <= high ? low : Double.NaN;
        range[1] = low <= high ? high : Double.NaN;
      }
    }
  }
}
