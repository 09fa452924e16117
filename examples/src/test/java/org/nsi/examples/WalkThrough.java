package org.nsi.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands of a walk-through and what its page says they print. */
final class WalkThrough {
  private static final String PROMPT = "$ nsi ";

  private WalkThrough() {}

  /**
   * A command with the lines that the page shows under it.
   *
   * @param expected line by line; a line {@code …} stands for any number of lines
   */
  record Step(String command, List<String> expected) {
    String[] arguments() {
      return command.split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    }
  }

  /** The steps in the {@code console} blocks of a page. */
  static List<Step> read(Path page) throws IOException {
    var steps = new ArrayList<Step>();
    boolean inside = false;
    for (var line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith(PROMPT)) {
        steps.add(new Step(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (inside && !steps.isEmpty()) {
        steps.get(steps.size() - 1).expected().add(line.stripTrailing());
      }
    }
    return steps;
  }

  /** The first expected line that the output lacks at its place, or an empty text. */
  static String firstMissing(List<String> expected, List<String> output) {
    int at = 0;
    boolean skipping = false;
    for (var line : expected) {
      if (line.equals("…")) {
        skipping = true;
        continue;
      }
      int found = at;
      while (skipping && found < output.size() && !output.get(found).stripTrailing().equals(line)) {
        found++;
      }
      if (found >= output.size() || !output.get(found).stripTrailing().equals(line)) {
        return line;
      }
      at = found + 1;
      skipping = false;
    }
    return skipping || at == output.size()
        ? ""
        : "(end of output; more follows: " + output.get(at) + ")";
  }
}
