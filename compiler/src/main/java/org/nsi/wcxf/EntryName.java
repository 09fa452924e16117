package org.nsi.wcxf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.nsi.basis.Canonical;
import org.nsi.basis.Operator;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.syntax.Nearest;

/**
 * A key of {@code values}: the coefficient it names, or what is wrong with it.
 *
 * @param coefficient absent with a fault
 */
record EntryName(Optional<WilsonCoefficient> coefficient, Optional<Fault> fault) {

  /** A finding without its place. */
  record Fault(String code, String message, String help) {}

  /** {@code ledq_2211}, and {@code ledq[2,2,1,1]} as model files write it. */
  private static final Pattern INDEXED = Pattern.compile("(.+?)_?([0-9]+)");

  private static EntryName of(WilsonCoefficient coefficient) {
    return new EntryName(Optional.of(coefficient), Optional.empty());
  }

  private static EntryName wrong(String code, String message, String help) {
    return new EntryName(Optional.empty(), Optional.of(new Fault(code, message, help)));
  }

  /** Reads a key of a file in some basis and theory. */
  static EntryName read(String key, FileBasis basis, String eft) {
    return switch (basis) {
      case FLAVIO -> flavio(key);
      case WARSAW, WARSAW_UP -> indexed(key, OperatorBasis.warsaw(), eft);
      case JMS -> indexed(key, OperatorBasis.jms(), eft);
    };
  }

  private static EntryName flavio(String key) {
    var basis = FlavioBasis.get();
    if (basis.find(key).isPresent()) {
      return of(new WilsonCoefficient(key, List.of()));
    }
    return wrong(
        "E0501",
        "'" + key + "' is no coefficient of the flavio basis",
        Nearest.to(key, basis.names())
            .map(near -> "did you mean '" + near + "'?")
            .orElse("names are those of WCxf: C9_bsmumu, CVLL_bsbs, CSR_dumunumu …"));
  }

  private static EntryName indexed(String key, OperatorBasis basis, String eft) {
    var whole = basis.find(key);
    int underscore = key.lastIndexOf('_');
    var name = underscore < 0 ? key : key.substring(0, underscore);
    var digits = underscore < 0 ? "" : key.substring(underscore + 1);
    if (whole.isPresent()) {
      name = key;
      digits = "";
    }
    var operator = basis.find(name);
    if (operator.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return unknown(key, basis);
    }
    return indices(key, operator.get(), digits, basis, eft);
  }

  private static EntryName unknown(String key, OperatorBasis basis) {
    var other = basis == OperatorBasis.warsaw() ? OperatorBasis.jms() : OperatorBasis.warsaw();
    var plain = key.replaceAll("[\\[\\], ]", "");
    var parts = INDEXED.matcher(plain);
    var operator = parts.matches() ? parts.group(1) : plain;
    var indices = parts.matches() ? "_" + parts.group(2) : "";
    Function<String, String> withIndices = name -> name + indices;
    var message = "'" + key + "' is no coefficient of the " + basis.name() + " basis";
    if (basis.find(operator).isPresent()) {
      return wrong("E0501", message, "did you mean '" + operator + indices + "'?");
    }
    if (other.find(operator).isPresent() || other.find(key.replaceAll("_.*", "")).isPresent()) {
      return wrong("E0501", message, "it is one of the " + other.name() + " basis");
    }
    return wrong(
        "E0501",
        message,
        Nearest.to(operator, basis.names())
            .map(withIndices)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("nsi list operators shows all names"));
  }

  private static EntryName indices(
      String key, Operator operator, String digits, OperatorBasis basis, String eft) {
    if (digits.length() != operator.indexCount()) {
      return wrong(
          "E0502",
          operator.name()
              + " has "
              + operator.indexCount()
              + " flavour indices, not "
              + digits.length(),
          operator.indexCount() == 0
              ? "write  " + operator.name()
              : "the indices belong to " + String.join(", ", operator.fields()));
    }
    var indices = digits.chars().mapToObj(c -> c - '0').toList();
    for (int k = 0; k < indices.size(); k++) {
      if (indices.get(k) < 1 || indices.get(k) > operator.generations(k)) {
        return wrong(
            "E0509",
            "index " + indices.get(k) + " of " + key + " is outside 1.." + operator.generations(k),
            operator.generations(k) == 2
                ? "the top quark is not part of LEFT"
                : "indices are generations, 1 to 3");
      }
    }
    var coefficient = new WilsonCoefficient(operator.name(), indices);
    if (basis == OperatorBasis.jms() && !Theories.has(eft, coefficient)) {
      return wrong(
          "E0509",
          key + " has a quark that " + eft + " does not have",
          "write  WET  for the theory with five quarks");
    }
    return independent(coefficient, basis.canonical(coefficient));
  }

  private static EntryName independent(
      WilsonCoefficient coefficient, Optional<Canonical> canonical) {
    if (canonical.isEmpty()) {
      return wrong(
          "E0503",
          coefficient + " is a combination of other entries",
          "give the independent ones: nsi list operators");
    }
    var entry = canonical.get();
    if (entry.sign() == 0) {
      return wrong(
          "E0510",
          coefficient + " vanishes identically",
          "the operator is antisymmetric under this exchange");
    }
    if (!entry.representative().equals(coefficient)) {
      return wrong(
          "E0503",
          coefficient + " is not an independent entry",
          "it is "
              + (entry.sign() < 0 ? "minus " : "")
              + (entry.conjugate() ? "the conjugate of " : "")
              + entry.representative()
              + ": give that one");
    }
    return of(coefficient);
  }
}
