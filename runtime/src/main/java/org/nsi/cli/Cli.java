package org.nsi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nsi.report.Style;
import org.nsi.syntax.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: finds the command, runs it, and turns whatever happens into an exit code. */
public final class Cli {
  private static final String REPORT =
      "Please report it with the command and the model file: this is a fault of nsi, not of your"
          + " model.";

  private Cli() {}

  /** Runs a command with given streams; file names are relative to the working directory. */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(args, Console.plain(in, out, err, Path.of("")));
  }

  /** Runs a command; never throws. */
  public static int run(String[] args, Console console) {
    var words = new ArrayList<>(List.of(args));
    boolean debug = words.remove("--debug");
    try {
      return dispatch(words, console);
    } catch (UsageException e) {
      console.say("nsi: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (IOException e) {
      return writingFailed(e, console);
    } catch (UncheckedIOException e) {
      return writingFailed(Objects.requireNonNull(e.getCause()), console);
    } catch (RuntimeException | Error e) {
      return fault(e, debug, console);
    }
  }

  private static int dispatch(List<String> words, Console console) throws IOException {
    if (words.isEmpty()) {
      console.print(Overview.text(console.outStyle()));
      return ExitCode.DONE;
    }
    String first = words.get(0);
    switch (first) {
      case "-h", "--help", "help" -> {
        return dispatch(words.size() > 1 ? List.of(words.get(1), "--help") : List.of(), console);
      }
      case "-V", "--version", "version" -> {
        console.print("nsi " + Version.get() + "\n");
        return ExitCode.DONE;
      }
      default -> {}
    }
    var command =
        Commands.named(first).orElseThrow(() -> new UsageException(unknownCommand(first)));
    return run(command, words.subList(1, words.size()), console);
  }

  private static int run(Command command, List<String> words, Console console) throws IOException {
    var parser = new CommandLine(command.spec());
    parser.setOverwrittenOptionsAllowed(true);
    ParseResult arguments;
    try {
      arguments = parser.parseArgs(words.toArray(String[]::new));
    } catch (ParameterException e) {
      throw new UsageException(explain(command.name(), e));
    }
    if (arguments.isUsageHelpRequested()) {
      var ansi = console.outStyle() == Style.COLOURED ? Ansi.ON : Ansi.OFF;
      console.print(parser.getUsageMessage(ansi));
      return ExitCode.DONE;
    }
    return command.run(arguments, console);
  }

  private static String unknownCommand(String word) {
    if (word.startsWith("-")) {
      return "unknown option '" + word + "'; options follow a command\n" + Overview.hint();
    }
    if (word.endsWith(".nsi") || word.equals("-")) {
      return "'" + word + "' is not a command; to compile the file: nsi compile " + word;
    }
    return "unknown command '"
        + word
        + "'"
        + Nearest.to(word, Commands.names())
            .map(near -> "; did you mean '" + near + "'?")
            .orElse("; there are " + String.join(", ", Commands.names()))
        + "\n"
        + Overview.hint();
  }

  private static String explain(String name, ParameterException e) {
    String message =
        switch (e) {
          case UnmatchedArgumentException unmatched -> unmatched(unmatched);
          case MissingParameterException missing when !missing.getMissing().isEmpty() ->
              missing.getMissing().get(0).isOption()
                  ? e.getMessage()
                  : "no " + missing.getMissing().get(0).paramLabel() + " given";
          default -> e.getMessage();
        };
    return name + ": " + message + "\nnsi: 'nsi " + name + " --help' shows options and examples";
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String word = e.getUnmatched().get(0);
    if (!word.startsWith("-")) {
      return "surplus argument '" + word + "'";
    }
    var known = new ArrayList<>(e.getCommandLine().getCommandSpec().optionsMap().keySet());
    String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    return "unknown option '"
        + option
        + "'"
        + Nearest.to(option, known).map(near -> "; did you mean '" + near + "'?").orElse("");
  }

  /** The reader of a pipe may leave early, as {@code head} does: no reason to complain. */
  private static int writingFailed(IOException e, Console console) {
    String reason = String.valueOf(e.getMessage());
    if (reason.contains("Broken pipe") || reason.contains("EPIPE")) {
      return ExitCode.DONE;
    }
    console.say("nsi: cannot write the result: " + reason);
    return ExitCode.USAGE;
  }

  private static int fault(Throwable thrown, boolean debug, Console console) {
    // a table that cannot be read fails while a class is being loaded; the reason is the cause
    var cause = thrown.getCause();
    var fault = thrown instanceof ExceptionInInitializerError && cause != null ? cause : thrown;
    if (fault instanceof OutOfMemoryError) {
      console.say("nsi: out of memory; more can be given with JAVA_TOOL_OPTIONS=-Xmx8g");
    } else {
      console.say("nsi: internal error: " + fault);
    }
    console.say("nsi: " + REPORT);
    if (debug) {
      fault.printStackTrace(console.err());
    } else {
      console.say("nsi: --debug shows where it happened");
    }
    return ExitCode.FAULT;
  }
}
