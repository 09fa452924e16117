package org.nsi.scan.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the table of a scan, column by column. Values that are absent are not a number. Reused
 * from block to block.
 */
public final class Block {
  private final double[][] columns;
  private final Status[] status;
  private final @Nullable String[] errors;
  private final int[] models;
  private int rows;

  /**
   * @param columns how many columns of numbers
   * @param capacity how many rows it can hold
   */
  public Block(int columns, int capacity) {
    this.columns = new double[columns][capacity];
    this.status = new Status[capacity];
    this.errors = new String[capacity];
    this.models = new int[capacity];
  }

  public int capacity() {
    return status.length;
  }

  public int rows() {
    return rows;
  }

  /** Forgets everything. */
  public void clear() {
    rows = 0;
    Arrays.fill(errors, null);
  }

  public double[] column(int number) {
    return columns[number];
  }

  public Status status(int row) {
    return status[row];
  }

  /** What is wrong with a row, in a sentence; null when nothing is. */
  public @Nullable String error(int row) {
    return errors[row];
  }

  /** The number of the model that a row belongs to. */
  public int model(int row) {
    return models[row];
  }

  /** Makes room for rows of a model and returns the first of them; all values are absent. */
  int begin(int model, int count) {
    int at = rows;
    rows += count;
    Arrays.fill(models, at, rows, model);
    return at;
  }

  /** Says that a column has no values in some rows. */
  public void fillAbsent(int column, int from, int to) {
    Arrays.fill(columns[column], from, to, Double.NaN);
  }

  void set(int row, Status value, @Nullable String error) {
    status[row] = value;
    errors[row] = error;
  }
}
