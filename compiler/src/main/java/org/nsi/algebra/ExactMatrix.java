package org.nsi.algebra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Linear algebra over {@link Exact}, for small dense matrices given as rows of equal length.
 * Arguments are not changed.
 */
public final class ExactMatrix {
  private ExactMatrix() {}

  /**
   * Reduced row echelon form.
   *
   * @param rows its rows that are not zero, each with a leading 1 above and below which all is zero
   * @param pivots the columns of these leading ones
   */
  public record Echelon(List<Exact[]> rows, int[] pivots) {
    public int rank() {
      return pivots.length;
    }
  }

  public static Echelon echelon(Exact[][] matrix) {
    var rows = new Exact[matrix.length][];
    Arrays.setAll(rows, k -> matrix[k].clone());
    int columns = rows.length == 0 ? 0 : rows[0].length;
    var pivots = new ArrayList<Integer>();
    for (int column = 0; column < columns && pivots.size() < rows.length; column++) {
      int top = pivots.size();
      int pivot = pivotRow(rows, top, column);
      if (pivot < 0) {
        continue;
      }
      var row = rows[pivot];
      rows[pivot] = rows[top];
      rows[top] = row;
      scale(row, row[column].inverse(), column);
      for (int other = 0; other < rows.length; other++) {
        if (other != top && !rows[other][column].isZero()) {
          subtract(rows[other], rows[other][column], row, column);
        }
      }
      pivots.add(column);
    }
    return new Echelon(
        List.of(Arrays.copyOf(rows, pivots.size())),
        pivots.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The row with the fewest entries keeps the fill-in small. */
  private static int pivotRow(Exact[][] rows, int from, int column) {
    int best = -1;
    int fewest = Integer.MAX_VALUE;
    for (int k = from; k < rows.length; k++) {
      if (!rows[k][column].isZero()) {
        int entries = 0;
        for (var entry : rows[k]) {
          entries += entry.isZero() ? 0 : entry.isRational() ? 1 : 2;
        }
        if (entries < fewest) {
          fewest = entries;
          best = k;
        }
      }
    }
    return best;
  }

  private static void scale(Exact[] row, Exact factor, int from) {
    for (int k = from; k < row.length; k++) {
      row[k] = row[k].times(factor);
    }
  }

  private static void subtract(Exact[] row, Exact factor, Exact[] other, int from) {
    for (int k = from; k < row.length; k++) {
      if (!other[k].isZero()) {
        row[k] = row[k].minus(factor.times(other[k]));
      }
    }
  }

  public static int rank(Exact[][] matrix) {
    return echelon(matrix).rank();
  }

  /** A basis of {x : matrix x = 0}; each vector has a 1 in a column where all others have 0. */
  public static List<List<Exact>> nullspace(Exact[][] matrix, int columns) {
    var echelon = echelon(matrix);
    var basis = new ArrayList<List<Exact>>();
    for (int free = 0; free < columns; free++) {
      if (Arrays.binarySearch(echelon.pivots(), free) >= 0) {
        continue;
      }
      var vector = new Exact[columns];
      Arrays.fill(vector, Exact.ZERO);
      vector[free] = Exact.ONE;
      for (int k = 0; k < echelon.rank(); k++) {
        vector[echelon.pivots()[k]] = echelon.rows().get(k)[free].negate();
      }
      basis.add(List.of(vector));
    }
    return basis;
  }

  /** A basis of {x : matrix x = 0} for a matrix with at least one row. */
  public static List<List<Exact>> nullspace(Exact[][] matrix) {
    return nullspace(matrix, matrix[0].length);
  }

  /**
   * Solves a x = b exactly; empty if there is no solution, that is if the residual cannot vanish.
   * Where the solution is not unique, the free unknowns are 0.
   */
  public static Optional<List<Exact>> solve(Exact[][] a, Exact[] b) {
    int unknowns = a.length == 0 ? 0 : a[0].length;
    var augmented = new Exact[a.length][];
    for (int k = 0; k < a.length; k++) {
      augmented[k] = Arrays.copyOf(a[k], unknowns + 1);
      augmented[k][unknowns] = b[k];
    }
    var echelon = echelon(augmented);
    if (Arrays.binarySearch(echelon.pivots(), unknowns) >= 0) {
      return Optional.empty();
    }
    var solution = new Exact[unknowns];
    Arrays.fill(solution, Exact.ZERO);
    for (int k = 0; k < echelon.rank(); k++) {
      solution[echelon.pivots()[k]] = echelon.rows().get(k)[unknowns];
    }
    return Optional.of(List.of(solution));
  }

  /** b − a x: zero exactly if x solves a x = b. */
  public static Exact[] residual(Exact[][] a, List<Exact> x, Exact[] b) {
    var rest = b.clone();
    for (int row = 0; row < a.length; row++) {
      for (int k = 0; k < x.size(); k++) {
        if (!a[row][k].isZero() && !x.get(k).isZero()) {
          rest[row] = rest[row].minus(a[row][k].times(x.get(k)));
        }
      }
    }
    return rest;
  }

  /**
   * The inverse.
   *
   * @throws ArithmeticException if the matrix is singular
   */
  public static Exact[][] inverse(Exact[][] matrix) {
    int n = matrix.length;
    var augmented = new Exact[n][];
    for (int k = 0; k < n; k++) {
      augmented[k] = Arrays.copyOf(matrix[k], 2 * n);
      Arrays.fill(augmented[k], n, 2 * n, Exact.ZERO);
      augmented[k][n + k] = Exact.ONE;
    }
    var echelon = echelon(augmented);
    if (echelon.rank() < n || echelon.pivots()[n - 1] >= n) {
      throw new ArithmeticException("singular matrix");
    }
    var inverse = new Exact[n][];
    Arrays.setAll(inverse, k -> Arrays.copyOfRange(echelon.rows().get(k), n, 2 * n));
    return inverse;
  }
}
