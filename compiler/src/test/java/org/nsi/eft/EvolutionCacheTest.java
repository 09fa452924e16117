package org.nsi.eft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.cache.DiskCache;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;

/** Maps that are kept are those that would be computed. */
class EvolutionCacheTest {
  private static final Inputs INPUTS = StandardInputs.load();
  private static final List<WilsonCoefficient> COLUMNS =
      List.of(
          WilsonCoefficient.of("ledq", 2, 2, 1, 1),
          WilsonCoefficient.of("phiD"),
          WilsonCoefficient.of("lq1", 1, 2, 1, 1));

  @TempDir Path folder;

  private Descent descent(Inputs inputs) {
    return new Descent(
        inputs,
        Conventions.defaults(),
        Running.defaults(),
        EvolutionCache.on(new DiskCache(folder, 1 << 26)));
  }

  private static void assertSame(DescentMap found, DescentMap expected) {
    assertThat(DescentMapCodec.encode(found)).isEqualTo(DescentMapCodec.encode(expected));
  }

  private List<Path> files() throws IOException {
    try (var list = Files.list(folder)) {
      return list.toList();
    }
  }

  @Test
  void anotherProcessFindsTheMapAndSurvivesADamagedOne() throws IOException {
    var first = DescentMap.of(descent(INPUTS), COLUMNS, 300);
    var file = files().get(0);
    var written = Files.getLastModifiedTime(file);
    assertSame(DescentMap.of(descent(INPUTS), COLUMNS, 300), first);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
    Files.write(file, new byte[] {1, 2, 3});
    assertSame(DescentMap.of(descent(INPUTS), COLUMNS, 300), first);
    assertThat(Files.size(file)).isGreaterThan(1000);
    assertThat(files()).hasSize(1);
  }

  @Test
  void theKeyNamesEveryInputThatMatters() {
    byte[] key = DescentKey.of(descent(INPUTS), COLUMNS, 300);
    for (var name : DescentKey.INPUTS) {
      var other = INPUTS.with(Map.of(name, 1.001 * INPUTS.get(name)));
      assertThat(DescentKey.of(descent(other), COLUMNS, 300)).as(name).isNotEqualTo(key);
    }
    assertThat(DescentKey.of(descent(INPUTS), COLUMNS, 301)).isNotEqualTo(key);
    assertThat(DescentKey.of(descent(INPUTS), COLUMNS.subList(0, 2), 300)).isNotEqualTo(key);
  }

  @Test
  void inputsThatAreNotInTheKeyDoNotMatter() {
    var changed = new HashMap<String, Double>();
    INPUTS
        .byName()
        .forEach(
            (name, input) -> {
              if (!DescentKey.INPUTS.contains(name)) {
                changed.put(name, 1.1 * input.value());
              }
            });
    var fresh = new Descent(INPUTS.with(changed), Conventions.defaults(), Running.defaults());
    assertSame(
        DescentMap.of(fresh, COLUMNS, 150),
        DescentMap.of(
            new Descent(INPUTS, Conventions.defaults(), Running.defaults()), COLUMNS, 150));
  }

  @Test
  void partsOfALargeSetAddUpToIt() {
    var basis = OperatorBasis.warsaw();
    var values = new TreeMap<WilsonCoefficient, Complex>();
    for (var name : List.of("lq1", "lu")) {
      for (var entry : basis.independentEntries(basis.get(name))) {
        double size = 1e-9 / (1 + values.size());
        values.put(entry, new Complex(size, basis.isRealEntry(entry) ? 0 : size / 2));
      }
    }
    var set = new CoefficientValues("Warsaw", 200, values);
    var descent = descent(INPUTS);
    var parts = descent.partsOf(set);
    assertThat(parts.map().columns()).contains(DescentParts.OTHERS);
    var whole = descent.images(List.of(values), 200).get(0).nsi();
    var sum = descent.to(Descent.Given.smeft(set)).nsi();
    for (var entry : whole.values().entrySet()) {
      var sources =
          parts.sources(entry.getKey()).stream()
              .map(NsiOrigin.Source::value)
              .reduce(Complex.ZERO, Complex::add);
      assertThat(sum.get(entry.getKey()).subtract(entry.getValue()).abs())
          .isCloseTo(0, within(1e-15));
      assertThat(sources.subtract(entry.getValue()).abs()).isCloseTo(0, within(1e-15));
    }
  }
}
