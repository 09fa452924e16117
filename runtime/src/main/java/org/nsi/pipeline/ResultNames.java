package org.nsi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.Conventions.NcSign;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.model.Model.Assertion;
import org.nsi.model.Model.Operand;

/**
 * The numbers of a result by the names that reports print. An entry that vanishes identically is 0.
 */
public final class ResultNames {
  private static final Pattern COEFFICIENT = Pattern.compile("([A-Za-z0-9]+?)(?:_(\\d+))?");
  private static final Pattern NSI =
      Pattern.compile("eps_(?:[ude][LRV]_[123]{2}|[LRSPT]_[123]{2}_[uct][dsb])");

  private final Result result;
  private final TreeMap<String, Complex> observables = new TreeMap<>();
  private final TreeMap<String, Complex> nsi = new TreeMap<>();
  private final TreeMap<WilsonCoefficient, Complex> smeft = new TreeMap<>();

  public ResultNames(Result result) {
    this.result = result;
    result.predictions().forEach(p -> observables.put(p.name(), new Complex(p.value())));
    boolean flip = result.model().conventions().ncSign() == NcSign.PLUS;
    for (var entry : result.nsi().values().entrySet()) {
      NsiParameter name = entry.getKey();
      Complex value = entry.getValue();
      nsi.put(name.key(), flip && name instanceof Neutral ? value.negate() : value);
    }
    result.smeft().forEach(entry -> smeft.put(entry.coefficient(), entry.value()));
  }

  /** The names of results in an assertion, each once. */
  static List<String> in(Assertion assertion) {
    var names = new ArrayList<String>();
    collect(assertion.left(), names);
    collect(assertion.right(), names);
    return names.stream().distinct().toList();
  }

  /** Those that only a prediction gives; coefficients have no dot in their names. */
  static List<String> observablesIn(Assertion assertion) {
    return in(assertion).stream().filter(name -> name.indexOf('.') >= 0).toList();
  }

  static List<String> in(Operand side) {
    var names = new ArrayList<String>();
    collect(side, names);
    return names;
  }

  /** The names in an assertion that mean nothing. */
  List<String> unknown(Assertion assertion) {
    return in(assertion).stream().filter(name -> find(name).isEmpty()).toList();
  }

  /** Coefficients in an assertion of which nothing is known: to call them 0 would be a claim. */
  List<String> notComputed(Assertion assertion) {
    return in(assertion).stream().filter(this::isNotComputed).toList();
  }

  private boolean isNotComputed(String name) {
    var parts = COEFFICIENT.matcher(name);
    if (observables.containsKey(name) || !parts.matches()) {
      return false;
    }
    var operator = parts.group(1);
    return result.notComputed().stream().anyMatch(item -> item.operator().equals(operator))
        && smeft.keySet().stream().noneMatch(known -> known.operator().equals(operator));
  }

  private static void collect(Operand operand, List<String> names) {
    switch (operand) {
      case Operand.Result name -> names.add(name.name());
      case Operand.Arithmetic sum -> {
        collect(sum.left(), names);
        collect(sum.right(), names);
      }
      case Operand.Apply call -> collect(call.argument(), names);
      case Operand.Scalar scalar -> {}
    }
  }

  /** The value of a name that {@link #find} knows. */
  Complex value(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no result " + name));
  }

  /** {@code ledq_2211}, {@code VnudLL_1111}, {@code eps_P_22_ud}, {@code pion.R_emu}. */
  public Optional<Complex> find(String name) {
    if (observables.containsKey(name)) {
      return Optional.of(observables.get(name));
    }
    if (NSI.matcher(name).matches()) {
      return Optional.of(nsi.getOrDefault(name, Complex.ZERO));
    }
    var parts = COEFFICIENT.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var indices =
        parts.group(2) == null
            ? List.<Integer>of()
            : parts.group(2).chars().mapToObj(c -> c - '0').collect(Collectors.toList());
    var coefficient = new WilsonCoefficient(parts.group(1), indices);
    if (OperatorBasis.warsaw().find(coefficient.operator()).isPresent()) {
      return Optional.of(smeft.getOrDefault(coefficient, Complex.ZERO));
    }
    if (OperatorBasis.jms().find(coefficient.operator()).isPresent()) {
      return Optional.of(result.left().get(coefficient));
    }
    return Optional.empty();
  }
}
