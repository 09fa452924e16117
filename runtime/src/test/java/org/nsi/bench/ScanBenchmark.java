package org.nsi.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nsi.pipeline.Pipeline;
import org.nsi.pipeline.Settings;
import org.nsi.scan.engine.Block;
import org.nsi.scan.engine.ModelPlan;
import org.nsi.scan.engine.PointEngine;
import org.nsi.scan.sink.ByteSink;
import org.nsi.scan.sink.Format;
import org.nsi.scan.sink.Layout;
import org.nsi.scan.sink.Metadata;
import org.nsi.scan.sink.ParquetFormat;
import org.nsi.syntax.Sources;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a point of a scan of the dark loop costs on one thread; BENCHMARKS.md has the command. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScanBenchmark {
  private static final int POINTS = 8192;

  @Param({"eps_*,pion.*", "solar8B.*,coherent.*"})
  public String columns = "";

  private final double[][] variables = new double[3][POINTS];
  private final ByteSink bytes = new ByteSink(1 << 20);

  @SuppressWarnings("NullAway.Init") // by prepare()
  private PointEngine engine;

  @SuppressWarnings("NullAway.Init")
  private Block block;

  @SuppressWarnings("NullAway.Init")
  private int[] places;

  @SuppressWarnings("NullAway.Init")
  private Format.Encoder encoder;

  @Setup
  public void prepare() {
    var source = Sources.read(Path.of("..", "models", "dark-loop.nsi")).value().orElseThrow();
    var compiled = Pipeline.compile(source, Settings.DEFAULT).value().orElseThrow();
    var names = List.of("m_chi", "f_LS", "f_chiS");
    var plan = ModelPlan.of(compiled, names, List.of(columns.split(","))).plan().orElseThrow();
    var layout = Layout.of(List.of("dark_loop"), List.of(plan.columns()));
    for (int k = 0; k < POINTS; k++) {
      // one mass for every 64 points, as in a grid; couplings change from point to point
      variables[0][k] = 100 + k / 64;
      variables[1][k] = 0.5 + 1.0 * k / POINTS;
      variables[2][k] = 2 - 1.0 * k / POINTS;
    }
    engine = new PointEngine(plan);
    block = new Block(plan.columns().size(), POINTS);
    places = layout.places().get(0);
    encoder = new ParquetFormat(layout, new Metadata("", "", layout, List.of())).encoder();
    evaluate();
  }

  /** Tape, matrix, observables, checks. */
  @Benchmark
  @OperationsPerInvocation(POINTS)
  public Block evaluate() {
    block.clear();
    engine.evaluate(variables, POINTS, 0, block, places);
    return block;
  }

  /** Columns to the bytes of a row group. */
  @Benchmark
  @OperationsPerInvocation(POINTS)
  public String encodeParquet() {
    bytes.clear();
    return encoder.encode(block, bytes);
  }
}
