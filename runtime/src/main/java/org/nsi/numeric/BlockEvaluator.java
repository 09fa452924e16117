package org.nsi.numeric;

import java.util.Arrays;
import java.util.List;
import org.nsi.tape.Instruction;
import org.nsi.tape.Operation;
import org.nsi.tape.Tape;

/**
 * Runs a tape over columns in blocks of {@value #BLOCK} points, so that all intermediate columns
 * stay in the cache. Values that do not exist come out as infinite or not a number. Holds its
 * workspace: one for each thread.
 */
public final class BlockEvaluator {
  /** Points a block. */
  public static final int BLOCK = 512;

  private final Tape tape;
  private final int block;
  private final double[][] re;
  private final double[][] im;

  public BlockEvaluator(Tape tape) {
    this(tape, BLOCK);
  }

  /** With blocks of another size: 1 where there is a single point, to save the workspace. */
  public BlockEvaluator(Tape tape, int block) {
    this.tape = tape;
    this.block = block;
    int slots = tape.realSlots().size();
    re = new double[slots][block];
    im = new double[slots][];
    for (int slot = 0; slot < slots; slot++) {
      im[slot] = new double[tape.realSlots().get(slot) ? 0 : block];
    }
    for (var constant : tape.constants()) {
      Arrays.fill(re[constant.target()], constant.re());
      Arrays.fill(im[constant.target()], constant.im());
    }
  }

  /** All points; one input column for each input of the tape, in their order. */
  public Columns evaluate(Columns inputs) {
    return evaluate(inputs, inputs.points());
  }

  /** So many points, for tapes that may have no input. */
  public Columns evaluate(Columns inputs, int points) {
    var outputs = Columns.zeros(tape.outputs().size(), points);
    evaluate(inputs, 0, points, outputs);
    return outputs;
  }

  /** Points from (inclusive) to (exclusive), into the same places of the outputs. */
  public void evaluate(Columns inputs, int from, int to, Columns outputs) {
    if (inputs.re().length != tape.inputs().size()) {
      throw new IllegalArgumentException(
          inputs.re().length + " columns for " + tape.inputs().size() + " inputs");
    }
    for (int start = from; start < to; start += block) {
      int count = Math.min(block, to - start);
      for (var instruction : tape.instructions()) {
        if (instruction.operation() == Operation.INPUT) {
          load(inputs, instruction, start, count);
        } else {
          run(instruction, count);
        }
      }
      store(outputs, start, count);
    }
  }

  private void load(Columns inputs, Instruction instruction, int start, int count) {
    int column = instruction.number();
    int slot = instruction.target();
    System.arraycopy(inputs.re()[column], start, re[slot], 0, count);
    if (im[slot].length > 0) {
      if (inputs.isReal(column)) {
        Arrays.fill(im[slot], 0, count, 0);
      } else {
        System.arraycopy(inputs.im()[column], start, im[slot], 0, count);
      }
    }
  }

  private void store(Columns outputs, int start, int count) {
    for (int k = 0; k < tape.outputs().size(); k++) {
      int slot = tape.outputs().get(k);
      System.arraycopy(re[slot], 0, outputs.re()[k], start, count);
      if (im[slot].length > 0) {
        System.arraycopy(im[slot], 0, outputs.im()[k], start, count);
      } else {
        Arrays.fill(outputs.im()[k], start, start + count, 0);
      }
    }
  }

  private void run(Instruction instruction, int n) {
    int target = instruction.target();
    double[] x = re[target];
    double[] y = im[target];
    if (instruction.operation() == Operation.LOOP) {
      Functions.loop(instruction.number(), columns(instruction.arguments()), x, n);
      return;
    }
    int first = instruction.arguments().getFirst();
    double[] a = re[first];
    double[] b = im[first];
    int second = instruction.arguments().getLast();
    double[] c = re[second];
    double[] d = im[second];
    switch (instruction.operation()) {
      case ADD -> {
        Arithmetic.add(a, c, x, n);
        Arithmetic.addImaginary(b, d, y, n);
      }
      case SUBTRACT -> {
        Arithmetic.subtract(a, c, x, n);
        Arithmetic.subtractImaginary(b, d, y, n);
      }
      case SCALE -> {
        Arithmetic.scale(a, instruction.re(), x, n);
        if (y.length > 0) {
          Arithmetic.scale(b, instruction.re(), y, n);
        }
      }
      case MULTIPLY -> Arithmetic.multiply(a, b, c, d, x, y, n);
      case DIVIDE -> Arithmetic.divide(a, b, c, d, x, y, n);
      default -> Functions.apply(instruction, a, b, x, y, n);
    }
  }

  private double[][] columns(List<Integer> slots) {
    var columns = new double[slots.size()][];
    Arrays.setAll(columns, k -> re[slots.get(k)]);
    return columns;
  }
}
