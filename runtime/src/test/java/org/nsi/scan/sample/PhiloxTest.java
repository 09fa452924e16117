package org.nsi.scan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known answers of the authors' library Random123, file kat_vectors, philox4x32 10. */
class PhiloxTest {
  private static int[] philox(int[] counter, int key0, int key1) {
    Philox.rounds(counter, key0, key1);
    return counter;
  }

  @Test
  void zeros() {
    assertThat(philox(new int[4], 0, 0))
        .containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
  }

  @Test
  void ones() {
    assertThat(philox(new int[] {-1, -1, -1, -1}, -1, -1))
        .containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
  }

  @Test
  void digitsOfPi() {
    int[] counter = {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344};
    assertThat(philox(counter, 0xa4093822, 0x299f31d0))
        .containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
  }

  @Test
  void uniformNumbersHaveTheirMeanAndVariance() {
    int n = 100_000;
    double sum = 0;
    double squares = 0;
    for (int k = 0; k < n; k++) {
      double u = Philox.uniform(7, 3, k);
      assertThat(u).isBetween(0.0, 1.0);
      sum += u;
      squares += u * u;
    }
    double mean = sum / n;
    // four standard deviations
    assertThat(Math.abs(mean - 0.5)).isLessThan(4 * Math.sqrt(1.0 / 12 / n));
    assertThat(Math.abs(squares / n - 1.0 / 3)).isLessThan(4 * Math.sqrt(4.0 / 45 / n));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 10, 64, 1000})
  void aShuffleReachesEveryPlaceOnce(long size) {
    var shuffle = new Shuffle(size, 5, 1);
    var seen = new HashSet<Long>();
    for (long k = 0; k < size; k++) {
      seen.add(shuffle.of(k));
    }
    assertThat(seen).hasSize((int) size).allMatch(place -> place >= 0 && place < size);
  }
}
