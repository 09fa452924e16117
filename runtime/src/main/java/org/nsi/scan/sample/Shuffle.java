package org.nsi.scan.sample;

/**
 * A random permutation of 0 … n−1 that costs no memory: a Feistel network on the smallest even
 * number of bits that holds n, walked until it is back below n (J. Black, P. Rogaway, CT-RSA 2002,
 * LNCS 2271, 114).
 */
final class Shuffle {
  private static final int ROUNDS = 6;

  private final long size;
  private final int half;
  private final long mask;
  private final long seed;
  private final int stream;

  Shuffle(long size, long seed, int stream) {
    this.size = size;
    int bits = Math.max(2, Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, size - 1)));
    this.half = (bits + 1) / 2;
    this.mask = (1L << half) - 1;
    this.seed = seed;
    this.stream = stream;
  }

  /** Where {@code index} goes. */
  long of(long index) {
    long place = index;
    do {
      place = network(place);
    } while (place >= size);
    return place;
  }

  private long network(long value) {
    long left = value >>> half;
    long right = value & mask;
    for (int round = 0; round < ROUNDS; round++) {
      // streams of the permutation are apart from those of the numbers by their sign
      long next = left ^ (Philox.bits(seed, -1 - stream, right << 8 | round) & mask);
      left = right;
      right = next;
    }
    return left << half | right;
  }
}
