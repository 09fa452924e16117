package org.nsi.tape;

import java.util.ArrayList;
import java.util.List;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;

/**
 * A straight-line program: input columns → output columns. Slots are reused, so the working set
 * stays small; constants keep theirs and are listed apart because they need to be written only
 * once.
 *
 * @param inputs the symbol of each input column
 * @param constants instructions to run once
 * @param instructions instructions to run for every block of points, in this order
 * @param realSlots for each slot whether it holds real numbers only
 * @param outputs the slot of each output
 */
public record Tape(
    List<Symbol> inputs,
    List<Instruction> constants,
    List<Instruction> instructions,
    List<Boolean> realSlots,
    List<Integer> outputs) {
  public Tape {
    inputs = List.copyOf(inputs);
    constants = List.copyOf(constants);
    instructions = List.copyOf(instructions);
    realSlots = List.copyOf(realSlots);
    outputs = List.copyOf(outputs);
  }

  /**
   * Compiles polynomials; subexpressions that occur in several are computed once.
   *
   * @throws IllegalArgumentException if a polynomial has a symbol that is no input
   */
  public static Tape compile(List<Poly> outputs, List<Symbol> inputs) {
    var compiler = new TapeCompiler(inputs);
    return compiler.tape(outputs.stream().map(compiler::lower).toList());
  }

  /**
   * Compiles expressions.
   *
   * @throws IllegalArgumentException if an expression has a symbol that is no input
   */
  public static Tape compileExpressions(List<Expr> outputs, List<Symbol> inputs) {
    var compiler = new TapeCompiler(inputs);
    return compiler.tape(outputs.stream().map(compiler::lower).toList());
  }

  /**
   * Compiles polynomials and expressions together; their outputs follow each other in this order.
   *
   * @throws IllegalArgumentException if one has a symbol that is no input
   */
  public static Tape compile(List<Poly> polynomials, List<Expr> expressions, List<Symbol> inputs) {
    var compiler = new TapeCompiler(inputs);
    var outputs = new ArrayList<Integer>();
    polynomials.forEach(poly -> outputs.add(compiler.lower(poly)));
    expressions.forEach(expression -> outputs.add(compiler.lower(expression)));
    return compiler.tape(outputs);
  }

  /** Number of operations for each point, inputs not counted. */
  public long size() {
    return instructions.stream().filter(i -> i.operation() != Operation.INPUT).count();
  }
}
