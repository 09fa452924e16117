package org.nsi.rge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.nsi.basis.Operator;
import org.nsi.basis.OperatorBasis;
import org.nsi.rge.Statement.Kind;

/** Reads files in order; what a line uses must be defined above it. */
final class FileReader {
  private final SequencedMap<String, Tensor> tensors = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();

  FileReader(OperatorBasis basis) {
    names.add(Covariance.DELTA);
    for (var operator : basis.operators()) {
      put(new Tensor(operator.name(), Tensor.Kind.OPERATOR, slots(operator)));
    }
  }

  SequencedMap<String, Tensor> tensors() {
    return tensors;
  }

  private static List<Slot> slots(Operator operator) {
    boolean bars = operator.conservesFermionNumber();
    List<Slot> slots = new ArrayList<>();
    for (int k = 0; k < operator.indexCount(); k++) {
      slots.add(new Slot(operator.fields().get(k), bars && k % 2 == 0));
    }
    return slots;
  }

  /** Reads a resource beside this class. */
  void resource(String name) {
    try (var stream = FileReader.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new RgeFault(name, "no such resource");
      }
      read(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Reads the text of a file. */
  void read(String file, String text) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      int comment = line.indexOf('#');
      String content = comment < 0 ? line : line.substring(0, comment);
      if (!content.isBlank()) {
        add(new LineParser(content, file + ":" + number, names).statement());
      }
    }
  }

  private void add(Statement line) {
    switch (line.kind()) {
      case COUPLING -> coupling(line);
      case LET -> let(line);
      case DOT, DOT2 -> dot(line);
    }
  }

  private void coupling(Statement line) {
    if (tensors.containsKey(line.name())) {
      throw new RgeFault(line.place(), "'" + line.name() + "' is defined twice");
    }
    List<Slot> slots = new ArrayList<>();
    for (String field : line.fields()) {
      slots.add(new Slot(field, slots.size() % 2 == 0));
    }
    put(new Tensor(line.name(), Tensor.Kind.COUPLING, slots));
  }

  private void let(Statement line) {
    var tensor = tensors.get(line.name());
    if (tensor == null) {
      var kind = linear(line) ? Tensor.Kind.COEFFICIENT_LET : Tensor.Kind.COUPLING_LET;
      tensor = new Tensor(line.name(), kind, new Covariance(tensors, line).infer());
      put(tensor);
    } else if (tensor.kind() == Tensor.Kind.COUPLING || tensor.kind() == Tensor.Kind.OPERATOR) {
      throw new RgeFault(line.place(), "let cannot add to " + line.name());
    } else if (tensors.lastEntry().getValue() != tensor) {
      throw new RgeFault(
          line.place(), "all lines of " + line.name() + " stand together, before its first use");
    }
    if (linear(line) != tensor.linear()) {
      throw new RgeFault(
          line.place(), line.name() + " is either of couplings alone or linear in coefficients");
    }
    new Covariance(tensors, line).check(tensor.slots());
    tensor.lines().add(line);
  }

  private void dot(Statement line) {
    var tensor = tensors.get(line.name());
    if (tensor == null
        || tensor.kind() != Tensor.Kind.OPERATOR && tensor.kind() != Tensor.Kind.COUPLING) {
      throw new RgeFault(line.place(), "dot(…) is for couplings and operators");
    }
    if (linear(line) != tensor.linear()) {
      throw new RgeFault(
          line.place(),
          tensor.linear()
              ? "every term of an operator is linear in the coefficients"
              : "the running of a coupling has no coefficients in it here");
    }
    new Covariance(tensors, line).check(tensor.slots());
    (line.kind() == Kind.DOT ? tensor.lines() : tensor.twoLoop()).add(line);
  }

  /** Whether the terms of a line have one coefficient each, or none each. */
  private boolean linear(Statement line) {
    boolean some = false;
    boolean all = true;
    for (var term : line.terms()) {
      int count = 0;
      for (var factor : term.factors()) {
        var tensor = tensors.get(factor.name());
        count += tensor != null && tensor.linear() ? 1 : 0;
      }
      if (count > 1) {
        throw new RgeFault(line.place(), "a term has at most one coefficient");
      }
      some |= count == 1;
      all &= count == 1;
    }
    if (some != all) {
      throw new RgeFault(line.place(), "terms with and without a coefficient in one line");
    }
    return some;
  }

  private void put(Tensor tensor) {
    tensors.put(tensor.name(), tensor);
    names.add(tensor.name());
  }
}
