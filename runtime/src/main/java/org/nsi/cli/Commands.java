package org.nsi.cli;

import java.util.List;
import java.util.Optional;

/** The commands, in the order of the overview. */
final class Commands {
  static final List<Command> ALL =
      List.of(
          new CheckCommand(),
          new CompileCommand(false),
          new CompileCommand(true),
          new RunCommand(),
          new WhyCommand(),
          new BatchCommand(),
          new PlotCommand(),
          new TestCommand(),
          new FormatCommand(),
          new ExplainCommand(),
          new ListCommand());

  private Commands() {}

  static Optional<Command> named(String name) {
    return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  static List<String> names() {
    return ALL.stream().map(Command::name).toList();
  }
}
