package org.nsi.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs every command once on the given model files. The launcher has Java record which classes that
 * takes and keep them, loaded and linked, beside the jar: see {@code make_archive} in {@code nsi}.
 */
public final class Rehearsal {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("compile"),
          List.of("compile", "--format", "json"),
          List.of("compile", "--format", "latex"),
          List.of("compile", "--format", "wcxf"),
          List.of("observe"),
          List.of("check"),
          List.of("test"),
          List.of("fmt", "--stdout"));

  private Rehearsal() {}

  public static void main(String[] models) {
    var console = Console.ofProcess(System.getenv());
    for (List<String> command : COMMANDS) {
      for (String model : models) {
        var words = new ArrayList<>(command);
        words.add(model);
        Cli.run(words.toArray(String[]::new), console);
      }
    }
    Cli.run(new String[] {"list", "models"}, console);
    Cli.run(new String[] {"compile", "no-such-file.nsi"}, console);
    Main.main(new String[] {"--version"});
  }
}
