package org.nsi.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One subcommand of {@code nsi}. */
interface Command {
  String name();

  /** The arguments in the overview, {@code FILE...}. */
  String synopsis();

  /** One line for the overview and the head of the help. */
  String purpose();

  /** Options and help, built by hand: annotations would be read by reflection at every start. */
  CommandSpec spec();

  /** Does the work and returns the exit code; wrong usage is a {@link UsageException}. */
  int run(ParseResult arguments, Console console) throws IOException;
}
