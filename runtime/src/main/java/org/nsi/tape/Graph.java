package org.nsi.tape;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.api.map.primitive.MutableObjectIntMap;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;

/**
 * Operations that depend on each other, each distinct one once. Knows which results are real and
 * folds constants.
 */
final class Graph {
  /** An operation on earlier nodes. */
  record Node(
      Operation operation,
      List<Integer> arguments,
      int number,
      double re,
      double im,
      boolean real) {}

  private final List<Node> nodes = new ArrayList<>();
  private final MutableObjectIntMap<Node> index = new ObjectIntHashMap<>();

  List<Node> nodes() {
    return nodes;
  }

  private Node node(int id) {
    return nodes.get(id);
  }

  boolean isReal(int id) {
    return node(id).real;
  }

  private int add(Node node) {
    int id = index.getIfAbsentPut(node, nodes.size());
    if (id == nodes.size()) {
      nodes.add(node);
    }
    return id;
  }

  private int add(Operation operation, List<Integer> arguments, boolean real) {
    return add(new Node(operation, arguments, 0, 0, 0, real));
  }

  int constant(double re, double im) {
    // + 0.0 turns −0.0 into 0.0: one zero.
    return add(new Node(Operation.CONSTANT, List.of(), 0, re + 0.0, im + 0.0, im == 0));
  }

  int input(int column, boolean real) {
    return add(new Node(Operation.INPUT, List.of(), column, 0, 0, real));
  }

  private boolean isConstant(int id, double value) {
    var node = node(id);
    return node.operation == Operation.CONSTANT && node.re == value && node.im == 0;
  }

  private boolean isRealConstant(int id) {
    return node(id).operation == Operation.CONSTANT && node(id).real;
  }

  int sum(int a, int b) {
    if (isConstant(a, 0)) {
      return b;
    }
    if (isConstant(b, 0)) {
      return a;
    }
    if (isScaleBy(b, -1)) {
      return add(
          Operation.SUBTRACT, List.of(a, node(b).arguments.getFirst()), isReal(a) && isReal(b));
    }
    if (isScaleBy(a, -1)) {
      return add(
          Operation.SUBTRACT, List.of(b, node(a).arguments.getFirst()), isReal(a) && isReal(b));
    }
    return add(Operation.ADD, List.of(Math.min(a, b), Math.max(a, b)), isReal(a) && isReal(b));
  }

  private boolean isScaleBy(int id, double factor) {
    return node(id).operation == Operation.SCALE && node(id).re == factor;
  }

  int product(int a, int b) {
    if (isRealConstant(a)) {
      return scaled(b, node(a).re);
    }
    if (isRealConstant(b)) {
      return scaled(a, node(b).re);
    }
    return add(Operation.MULTIPLY, List.of(Math.min(a, b), Math.max(a, b)), isReal(a) && isReal(b));
  }

  int scaled(int a, double factor) {
    var node = node(a);
    if (factor == 1) {
      return a;
    }
    return switch (node.operation) {
      case CONSTANT -> constant(node.re * factor, node.im * factor);
      case SCALE -> scaled(node.arguments.getFirst(), node.re * factor);
      default -> add(new Node(Operation.SCALE, List.of(a), 0, factor, 0, node.real));
    };
  }

  int quotient(int a, int b) {
    if (isConstant(b, 1)) {
      return a;
    }
    return add(Operation.DIVIDE, List.of(a, b), isReal(a) && isReal(b));
  }

  /** Integer power by repeated squaring; shares the squares. */
  int power(int a, int exponent) {
    if (exponent < 0) {
      return quotient(constant(1, 0), power(a, -exponent));
    }
    if (exponent == 0) {
      return constant(1, 0);
    }
    if (exponent == 1) {
      return a;
    }
    int half = power(a, exponent / 2);
    int square = product(half, half);
    return exponent % 2 == 0 ? square : product(square, a);
  }

  /** Not real even for a real base, which may be negative. */
  int power(int a, double exponent) {
    return add(new Node(Operation.POWER, List.of(a), 0, exponent, 0, false));
  }

  int conjugate(int a) {
    return isReal(a) ? a : add(Operation.CONJUGATE, List.of(a), false);
  }

  int requireReal(int a) {
    return isReal(a) ? a : add(Operation.REQUIRE_REAL, List.of(a), true);
  }

  int function(Operation operation, int a) {
    boolean real =
        switch (operation) {
          case REAL, IMAGINARY, ABSOLUTE -> true;
          case LOG -> false;
          default -> isReal(a);
        };
    return operation == Operation.REAL && isReal(a) ? a : add(operation, List.of(a), real);
  }

  int loop(int power, List<Integer> masses) {
    return add(new Node(Operation.LOOP, masses.stream().sorted().toList(), power, 0, 0, true));
  }
}
