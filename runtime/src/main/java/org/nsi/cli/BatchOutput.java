package org.nsi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nsi.scan.sink.CsvCompletion;
import org.nsi.scan.sink.CsvFormat;
import org.nsi.scan.sink.DuckDbCompletion;
import org.nsi.scan.sink.FileOutput;
import org.nsi.scan.sink.Format;
import org.nsi.scan.sink.Layout;
import org.nsi.scan.sink.Metadata;
import org.nsi.scan.sink.Output;
import org.nsi.scan.sink.ParquetCompletion;
import org.nsi.scan.sink.ParquetFormat;
import org.nsi.scan.sink.StreamOutput;

/** Where the rows go. */
final class BatchOutput {
  private final BatchRequest request;
  private final Console console;
  private final Layout layout;
  private final Metadata metadata;

  BatchOutput(BatchRequest request, Console console, Layout layout, Metadata metadata) {
    this.request = request;
    this.console = console;
    this.layout = layout;
    this.metadata = metadata;
  }

  Output open() {
    if (request.output().isEmpty()) {
      return StreamOutput.nowhere();
    }
    var csv = new CsvFormat(layout);
    if (!request.canResume()) {
      return StreamOutput.to(stream(), csv);
    }
    Path target = ModelFile.path(request.output().get(), console);
    var parquet = new ParquetFormat(layout, metadata);
    return switch (request.format()) {
      case "csv" -> file(target, csv, new CsvCompletion(metadata.json()));
      case "parquet" -> file(target, parquet, new ParquetCompletion());
      default -> file(target, parquet, new DuckDbCompletion(layout, metadata));
    };
  }

  private Output file(Path target, Format format, FileOutput.Completion completion) {
    return new FileOutput(target, format, metadata.fingerprint(), request.isResume(), completion);
  }

  private OutputStream stream() {
    String name = request.output().orElseThrow();
    try {
      return name.equals("-")
          ? console.out()
          : Files.newOutputStream(ModelFile.path(name, console));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
