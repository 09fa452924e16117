package org.nsi.tape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.nsi.algebra.Symbol;

/**
 * Turns the nodes that outputs need into instructions; a slot is free again after the last use of
 * its value.
 */
final class SlotAllocator {
  private final List<Graph.Node> nodes;
  private final List<Integer> outputs;

  private final List<Boolean> realSlots = new ArrayList<>();
  private final Deque<Integer> freeReal = new ArrayDeque<>();
  private final Deque<Integer> freeComplex = new ArrayDeque<>();

  SlotAllocator(List<Graph.Node> nodes, List<Integer> outputs) {
    this.nodes = nodes;
    this.outputs = outputs;
  }

  Tape tape(List<Symbol> inputs) {
    int[] lastUse = lastUse();
    var slot = new int[nodes.size()];
    var constants = new ArrayList<Instruction>();
    var instructions = new ArrayList<Instruction>();
    for (int id = 0; id < nodes.size(); id++) {
      if (lastUse[id] < 0) {
        continue;
      }
      var node = nodes.get(id);
      boolean constant = node.operation() == Operation.CONSTANT;
      slot[id] = constant ? fresh(node.real()) : take(node.real());
      var arguments = node.arguments().stream().map(argument -> slot[argument]).toList();
      (constant ? constants : instructions)
          .add(
              new Instruction(
                  node.operation(), slot[id], arguments, node.number(), node.re(), node.im()));
      for (int argument : node.arguments().stream().distinct().toList()) {
        if (lastUse[argument] == id && nodes.get(argument).operation() != Operation.CONSTANT) {
          (nodes.get(argument).real() ? freeReal : freeComplex).push(slot[argument]);
        }
      }
    }
    return new Tape(
        inputs, constants, instructions, realSlots, outputs.stream().map(id -> slot[id]).toList());
  }

  /** The last node that reads each node; −1 for nodes nobody needs, the maximum for outputs. */
  private int[] lastUse() {
    var last = new int[nodes.size()];
    Arrays.fill(last, -1);
    outputs.forEach(id -> last[id] = Integer.MAX_VALUE);
    for (int id = nodes.size() - 1; id >= 0; id--) {
      if (last[id] >= 0) {
        for (int argument : nodes.get(id).arguments()) {
          last[argument] = Math.max(last[argument], id);
        }
      }
    }
    return last;
  }

  private int take(boolean real) {
    var free = real ? freeReal : freeComplex;
    return free.isEmpty() ? fresh(real) : free.pop();
  }

  private int fresh(boolean real) {
    realSlots.add(real);
    return realSlots.size() - 1;
  }
}
