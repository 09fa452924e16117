package org.nsi.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nsi.diagnostic.Checked;
import org.nsi.model.Model;
import org.nsi.pipeline.Compiled;
import org.nsi.pipeline.Pipeline;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.Settings;
import org.nsi.source.Source;
import org.nsi.syntax.Sources;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages in a warm JVM, one model at a time; BENCHMARKS.md has the command. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PipelineBenchmark {
  @Param({"dark-loop", "s1-leptoquark"})
  public String model = "";

  private Source source = Source.of("", "");

  @SuppressWarnings("NullAway.Init") // by read()
  private Compiled compiled;

  @Setup
  public void read() {
    source = Sources.read(Path.of("..", "models", model + ".nsi")).value().orElseThrow();
    compiled = Pipeline.compile(source, Settings.DEFAULT).value().orElseThrow();
  }

  /** Text to model. */
  @Benchmark
  public Checked<Model> check() {
    return Pipeline.check(source, List.of());
  }

  /** Text to formulas. */
  @Benchmark
  public Checked<Compiled> compile() {
    return Pipeline.compile(source, Settings.DEFAULT);
  }

  /** Formulas to coefficients, NSI and observables at one point. */
  @Benchmark
  public Checked<Result> evaluate() {
    return compiled.evaluate();
  }
}
