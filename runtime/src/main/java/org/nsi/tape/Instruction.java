package org.nsi.tape;

import java.util.List;

/**
 * One operation.
 *
 * @param target slot that receives the result; its kind (real or complex) is that of the slot
 * @param arguments slots read; never the target
 * @param number input column, or power of a loop integral
 * @param re real part of a constant, factor of a scaling, exponent of a power
 * @param im imaginary part of a constant
 */
public record Instruction(
    Operation operation, int target, List<Integer> arguments, int number, double re, double im) {
  public Instruction {
    arguments = List.copyOf(arguments);
  }
}
