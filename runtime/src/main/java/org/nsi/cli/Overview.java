package org.nsi.cli;

import org.nsi.report.Style;

/** What {@code nsi} alone prints. */
final class Overview {
  private static final String PURPOSE =
      "from a Lagrangian to neutrino non-standard interactions and the experiments that see them";

  private Overview() {}

  static String text(Style style) {
    var text = new StringBuilder();
    text.append(style.strong("nsi")).append(": ").append(PURPOSE).append("\n\n");
    for (var command : Commands.ALL) {
      String call = "nsi " + command.name() + " " + command.synopsis();
      text.append("  ")
          .append(style.strong(call))
          .append(" ".repeat(Math.max(2, 26 - call.length())))
          .append(command.purpose())
          .append('\n');
    }
    text.append('\n');
    text.append("Begin with    nsi compile models/dark-loop.nsi\n");
    text.append("Options       nsi COMMAND --help\n");
    text.append("Version       nsi --version\n");
    return text.toString();
  }

  static String hint() {
    return "nsi: 'nsi' alone lists the commands";
  }
}
