package org.nsi.cli;

/** Entry point of the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    int exit = Cli.run(args, Console.ofProcess(System.getenv()));
    // Java loads its logging to announce an exit that is asked for: returning is faster.
    if (exit != ExitCode.DONE) {
      System.exit(exit);
    }
  }
}
