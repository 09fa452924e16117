package org.nsi.scan.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nsi.algebra.Symbol;
import org.nsi.input.StandardInputs;
import org.nsi.model.Model;
import org.nsi.unit.Dimension;

/** What a column of points stands for. */
public sealed interface Variable {

  /** The real or the imaginary part of a free symbol of the model. */
  record Parameter(Symbol symbol, boolean imaginary) implements Variable {}

  /** A Standard Model input. */
  record Input(String name) implements Variable {}

  /**
   * The variable of a name: {@code m_chi}, {@code lam[1,2]}, {@code lam_12.im}, {@code alpha_s}.
   * Parameters of the file come before inputs.
   */
  static Optional<Variable> named(String name, Model model) {
    for (var symbol : model.values().keySet()) {
      for (String spelling : List.of(symbol.toString(), columnName(symbol, model))) {
        if (name.equals(spelling) || name.equals(spelling + ".re")) {
          return Optional.of(new Parameter(symbol, false));
        }
        if (name.equals(spelling + ".im") && !symbol.real()) {
          return Optional.of(new Parameter(symbol, true));
        }
      }
    }
    return StandardInputs.load().byName().containsKey(name)
        ? Optional.of(new Input(name))
        : Optional.empty();
  }

  /** In powers of GeV, cm and s. */
  static Dimension dimension(Variable variable, Model model) {
    return switch (variable) {
      case Parameter parameter ->
          model.parameters().stream()
              .filter(p -> p.name().equals(parameter.symbol.name()))
              .map(org.nsi.model.Parameter::dimension)
              .findFirst()
              .orElse(Dimension.NONE);
      case Input input -> StandardInputs.load().byName().get(input.name).dimension();
    };
  }

  /**
   * {@code lam_12} for {@code lam[1,2]}: needs no quotes in CSV. The brackets stay where another
   * name of the model would be the same.
   */
  static String columnName(Symbol symbol, Model model) {
    if (symbol.indices().isEmpty()) {
      return symbol.name();
    }
    boolean oneDigit = symbol.indices().stream().allMatch(i -> i < 10);
    String plain =
        symbol.name()
            + "_"
            + symbol.indices().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(oneDigit ? "" : "_"));
    var others = new ArrayList<>(model.derived().keySet());
    model.parameters().forEach(parameter -> others.add(parameter.name()));
    return others.contains(plain) ? symbol.toString() : plain;
  }
}
