package org.nsi.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.NsiValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.Descent;
import org.nsi.syntax.Nearest;

/** A name that can be asked about, and where its value is found. */
sealed interface Target {
  String name();

  /** Its value in what arrives from somewhere. */
  Complex in(Descent.Arrived arrived);

  /** A Warsaw coefficient at the matching scale. */
  record Smeft(WilsonCoefficient coefficient) implements Target {
    @Override
    public String name() {
      return coefficient.toString();
    }

    @Override
    public Complex in(Descent.Arrived arrived) {
      throw new IllegalStateException(name() + " is above the descent");
    }
  }

  /** A JMS coefficient at the low scale. */
  record Left(WilsonCoefficient coefficient) implements Target {
    @Override
    public String name() {
      return coefficient.toString();
    }

    @Override
    public Complex in(Descent.Arrived arrived) {
      return arrived.left().get(coefficient);
    }
  }

  /** An NSI parameter at the low scale. */
  record Nsi(NsiParameter parameter) implements Target {
    @Override
    public String name() {
      return parameter.key();
    }

    @Override
    public Complex in(Descent.Arrived arrived) {
      return value(arrived.nsi(), parameter);
    }
  }

  static Complex value(NsiValues values, NsiParameter parameter) {
    return values.values().getOrDefault(parameter, Complex.ZERO);
  }

  Pattern COEFFICIENT = Pattern.compile("([A-Za-z0-9]+?)(?:_(\\d+))?");
  Pattern CHARGED = Pattern.compile("eps_([LRSPT])_([123])([123])_([uct])([dsb])");
  Pattern NEUTRAL = Pattern.compile("eps_([ude])([LRV])_([123])([123])");

  /** The target of a name as reports print it; absent if there is none. */
  static Optional<Target> of(String name) {
    var charged = CHARGED.matcher(name);
    if (charged.matches()) {
      return Optional.of(
          new Nsi(
              new Charged(
                  Structure.valueOf(charged.group(1)),
                  Integer.parseInt(charged.group(2)),
                  Integer.parseInt(charged.group(3)),
                  1 + "uct".indexOf(charged.group(4)),
                  1 + "dsb".indexOf(charged.group(5)))));
    }
    var neutral = NEUTRAL.matcher(name);
    if (neutral.matches()) {
      return Optional.of(
          new Nsi(
              new Neutral(
                  Fermion.valueOf(neutral.group(1).toUpperCase(Locale.ROOT)),
                  Chirality.valueOf(neutral.group(2)),
                  Integer.parseInt(neutral.group(3)),
                  Integer.parseInt(neutral.group(4)))));
    }
    var coefficient = coefficient(name);
    if (coefficient.isEmpty()) {
      return Optional.empty();
    }
    var operator = coefficient.get().operator();
    return admits(OperatorBasis.warsaw(), coefficient.get())
        ? Optional.of(new Smeft(coefficient.get()))
        : admits(OperatorBasis.jms(), coefficient.get())
                && OperatorBasis.jms().find(operator).isPresent()
            ? Optional.of(new Left(coefficient.get()))
            : Optional.empty();
  }

  private static boolean admits(OperatorBasis basis, WilsonCoefficient coefficient) {
    return basis
        .find(coefficient.operator())
        .map(operator -> operator.admits(coefficient.indices()))
        .orElse(false);
  }

  private static Optional<WilsonCoefficient> coefficient(String name) {
    var parts = COEFFICIENT.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var indices =
        parts.group(2) == null
            ? List.<Integer>of()
            : parts.group(2).chars().mapToObj(c -> c - '0').toList();
    return Optional.of(new WilsonCoefficient(parts.group(1), indices));
  }

  /**
   * What may have been meant.
   *
   * @param known names with a value in the result, preferred
   */
  static List<String> nearest(String name, List<String> known) {
    var candidates = new TreeSet<String>(known);
    var found = new ArrayList<String>();
    for (int k = 0; k < 3; k++) {
      var next = Nearest.to(name, candidates);
      if (next.isEmpty()) {
        break;
      }
      found.add(next.get());
      candidates.remove(next.get());
    }
    if (found.isEmpty()) {
      var operator = name.replaceFirst("_\\d*$", "");
      var operators = new ArrayList<String>(OperatorBasis.warsaw().names());
      operators.addAll(OperatorBasis.jms().names());
      Nearest.to(operator, operators).ifPresent(found::add);
    }
    return found;
  }
}
