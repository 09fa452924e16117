package org.nsi.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.Descent;
import org.nsi.eft.Running;
import org.nsi.input.StandardInputs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From 1 TeV to 2 GeV in a warm JVM, one coefficient; BENCHMARKS.md has the command. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EvolutionBenchmark {
  private final Descent.Given point =
      Descent.Given.smeft(
          new CoefficientValues(
              "Warsaw",
              1000,
              new TreeMap<>(
                  Map.of(WilsonCoefficient.of("ledq", 2, 2, 1, 1), new Complex(1e-9, 1e-9)))));

  @SuppressWarnings("NullAway.Init") // by prepare()
  private Descent warm;

  @Setup
  public void prepare() {
    warm = fresh();
    warm.to(point);
  }

  private static Descent fresh() {
    return new Descent(StandardInputs.load(), Conventions.defaults(), Running.defaults());
  }

  /** With inputs that were not seen before. */
  @Benchmark
  public Descent.Arrived freshInputs() {
    return fresh().to(point);
  }

  /** With the map at hand. */
  @Benchmark
  public Descent.Arrived cached() {
    return warm.to(point);
  }
}
