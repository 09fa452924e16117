package org.nsi.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.nsi.unit.Dimension;
import org.nsi.unit.Unit;
import org.nsi.unit.Units;
import picocli.CommandLine.ParseResult;

/** Options whose value is an energy: {@code --to 2GeV}, {@code --from "10 TeV"}. */
final class ScaleOption {
  private static final Pattern ENERGY =
      Pattern.compile("([0-9]+\\.?[0-9]*(?:[eE][-+]?[0-9]+)?)\\s*([A-Za-z]*)");

  private ScaleOption() {}

  /** In GeV; empty when the option is not given. */
  static OptionalDouble of(ParseResult arguments, String option) {
    String text = arguments.matchedOptionValue(option, null);
    if (text == null) {
      return OptionalDouble.empty();
    }
    var parts = ENERGY.matcher(text.strip());
    var unit = parts.matches() ? Units.find(parts.group(2)) : Optional.<Unit>empty();
    if (unit.isEmpty() || !unit.get().dimension().equals(Dimension.energy(1))) {
      throw new UsageException(
          option + ": '" + text + "' is not an energy with its unit, such as 2GeV or \"10 TeV\"");
    }
    double value = Double.parseDouble(parts.group(1)) * unit.get().factor();
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new UsageException(option + ": a scale is positive and finite, not " + text);
    }
    return OptionalDouble.of(value);
  }
}
