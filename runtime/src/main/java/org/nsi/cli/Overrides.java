package org.nsi.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The values after {@code --set}. */
final class Overrides {
  private Overrides() {}

  /** {@code --set NAME=VALUE}, for every command that compiles. */
  static OptionSpec option() {
    return Specs.repeatable(
        "NAME=VALUE",
        "Give a parameter or an input another value, with its unit; may be repeated.",
        "-s",
        "--set");
  }

  /**
   * Each {@code NAME=VALUE}; whether the name exists and the value fits is the compiler's business.
   */
  static List<String> of(ParseResult arguments) {
    var overrides = List.of(arguments.matchedOptionValue("--set", new String[0]));
    for (String override : overrides) {
      int equals = override.indexOf('=');
      if (equals <= 0 || override.substring(equals + 1).isBlank()) {
        throw new UsageException(
            "--set: '" + override + "' is not of the form NAME=VALUE, such as \"m_chi=200 GeV\"");
      }
    }
    return overrides;
  }
}
