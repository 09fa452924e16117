package org.nsi.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the command line inside the test's process. */
record Run(int exit, String out, String err) {

  static Run of(Path folder, String... args) {
    return withInput(folder, "", args);
  }

  static Run withInput(Path folder, String input, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int exit = Cli.run(args, Console.plain(in, out, err, folder));
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
