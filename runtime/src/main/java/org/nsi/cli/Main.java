package org.nsi.cli;

/** Entry point of the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(Cli.run(args, Console.ofProcess(System.getenv())));
  }
}
