package org.nsi.tensor;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.nsi.algebra.Exact;

/**
 * A tensor with few non-zero entries. The indices of an entry, each below 16, are packed into one
 * long, the first index in the lowest bits. Used while an invariant is put together.
 */
public final class SparseTensor {
  private static final int BITS = 4;
  static final int MAX_RANK = 15;

  private final int rank;
  private final TreeMap<Long, Exact> entries = new TreeMap<>();

  public SparseTensor(int rank) {
    if (rank > MAX_RANK) {
      throw new IllegalArgumentException("rank " + rank);
    }
    this.rank = rank;
  }

  /** The number one, a tensor without indices. */
  public static SparseTensor one() {
    return new SparseTensor(0).add(0L, Exact.ONE);
  }

  public int rank() {
    return rank;
  }

  public boolean isZero() {
    return entries.isEmpty();
  }

  public Map<Long, Exact> entries() {
    return entries;
  }

  /** Packs indices. */
  public static long key(int... indices) {
    long key = 0;
    for (int k = indices.length - 1; k >= 0; k--) {
      key = key << BITS | indices[k];
    }
    return key;
  }

  /** Index number {@code position} of a packed key. */
  public static int index(long key, int position) {
    return (int) (key >>> (BITS * position)) & 15;
  }

  static long with(long key, int position, int value) {
    return (key & ~(15L << (BITS * position))) | ((long) value << (BITS * position));
  }

  /** Adds to an entry in place; for construction only. */
  public SparseTensor add(long key, Exact value) {
    var old = entries.get(key);
    var sum = old == null ? value : old.plus(value);
    if (sum.isZero()) {
      entries.remove(key);
    } else {
      entries.put(key, sum);
    }
    return this;
  }

  /** The entry, zero when absent. */
  public Exact get(int... indices) {
    var value = entries.get(key(indices));
    return value == null ? Exact.ZERO : value;
  }

  public SparseTensor scale(Exact factor) {
    var scaled = new SparseTensor(rank);
    for (var entry : entries.entrySet()) {
      scaled.add(entry.getKey(), entry.getValue().times(factor));
    }
    return scaled;
  }

  public SparseTensor plus(SparseTensor other) {
    var sum = new SparseTensor(rank);
    sum.entries.putAll(entries);
    for (var entry : other.entries.entrySet()) {
      sum.add(entry.getKey(), entry.getValue());
    }
    return sum;
  }

  /** All indices of this tensor, then all of the other. */
  public SparseTensor outer(SparseTensor other) {
    var product = new SparseTensor(rank + other.rank);
    for (var left : entries.entrySet()) {
      for (var right : other.entries.entrySet()) {
        product.add(
            left.getKey() | right.getKey() << (BITS * rank),
            left.getValue().times(right.getValue()));
      }
    }
    return product;
  }

  /** Sums over two equal indices and removes them. */
  public SparseTensor trace(int first, int second) {
    var traced = new SparseTensor(rank - 2);
    int[] kept = new int[rank - 2];
    for (var entry : entries.entrySet()) {
      long key = entry.getKey();
      if (index(key, first) == index(key, second)) {
        int n = 0;
        for (int k = 0; k < rank; k++) {
          if (k != first && k != second) {
            kept[n++] = index(key, k);
          }
        }
        traced.add(key(kept), entry.getValue());
      }
    }
    return traced;
  }

  /** Index k of the result is index {@code order[k]} of this tensor. */
  public SparseTensor permute(int... order) {
    var permuted = new SparseTensor(rank);
    int[] indices = new int[rank];
    for (var entry : entries.entrySet()) {
      for (int k = 0; k < rank; k++) {
        indices[k] = index(entry.getKey(), order[k]);
      }
      permuted.add(key(indices), entry.getValue());
    }
    return permuted;
  }

  /**
   * Σ_k T_{…k…} matrix_{k k'} at one position: the tensor in other components, φ_k = matrix_{k k'}
   * φ'_k'.
   */
  public SparseTensor transform(int position, Exact[][] matrix) {
    var result = new SparseTensor(rank);
    for (var entry : entries.entrySet()) {
      long key = entry.getKey();
      var row = matrix[index(key, position)];
      for (int k = 0; k < row.length; k++) {
        if (!row[k].isZero()) {
          result.add(with(key, position, k), entry.getValue().times(row[k]));
        }
      }
    }
    return result;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SparseTensor tensor
        && rank == tensor.rank
        && entries.equals(tensor.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    int[] indices = new int[rank];
    for (var entry : entries.entrySet()) {
      for (int k = 0; k < rank; k++) {
        indices[k] = index(entry.getKey(), k);
      }
      text.append(Arrays.toString(indices)).append(' ').append(entry.getValue()).append('\n');
    }
    return text.toString();
  }
}
