package org.nsi.scan.sink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** CSV has no place for metadata: they stand in {@code NAME.json} beside it. */
public record CsvCompletion(String metadata) implements FileOutput.Completion {
  private static Path beside(Path target) {
    return FileOutput.sibling(target, ".json");
  }

  @Override
  public void complete(Path part, Path target) throws IOException {
    FileOutput.writeText(beside(target), metadata);
    FileOutput.move(part, target);
  }

  @Override
  public boolean isResult(Path target, String fingerprint) throws IOException {
    var path = beside(target);
    return Files.exists(path) && Files.readString(path).contains(fingerprint);
  }
}
