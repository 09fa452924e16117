package org.nsi.scan.sample;

/**
 * Philox4x32-10, a random number for each counter: J. Salmon, M. Moraes, R. Dror, D. Shaw,
 * "Parallel random numbers: as easy as 1, 2, 3", SC'11 (2011), doi:10.1145/2063384.2063405.
 *
 * <p>A number depends on the seed, the axis and the index of the point alone, so that any thread
 * can make any point and a scan can go on where it was interrupted.
 */
final class Philox {
  private static final long MULTIPLIER_0 = 0xD2511F53L;
  private static final long MULTIPLIER_1 = 0xCD9E8D57L;
  private static final int WEYL_0 = 0x9E3779B9;
  private static final int WEYL_1 = 0xBB67AE85;
  private static final int ROUNDS = 10;
  private static final long WORD = 0xFFFFFFFFL;

  private Philox() {}

  /** Ten rounds on a counter of four words with a key of two, in place. */
  static void rounds(int[] counter, int key0, int key1) {
    for (int round = 0; round < ROUNDS; round++) {
      long product0 = MULTIPLIER_0 * (counter[0] & WORD);
      long product1 = MULTIPLIER_1 * (counter[2] & WORD);
      int word0 = (int) (product1 >>> 32) ^ counter[1] ^ (key0 + round * WEYL_0);
      int word2 = (int) (product0 >>> 32) ^ counter[3] ^ (key1 + round * WEYL_1);
      counter[0] = word0;
      counter[1] = (int) product1;
      counter[2] = word2;
      counter[3] = (int) product0;
    }
  }

  /** 64 random bits. */
  static long bits(long seed, int stream, long index) {
    int[] counter = {(int) index, (int) (index >>> 32), stream, 0};
    rounds(counter, (int) seed, (int) (seed >>> 32));
    return (counter[0] & WORD) << 32 | counter[1] & WORD;
  }

  /** Uniform in (0, 1), never an end: the middles of 2^52 equal intervals. */
  static double uniform(long seed, int stream, long index) {
    return ((bits(seed, stream, index) >>> 12) + 0.5) * 0x1p-52;
  }
}
