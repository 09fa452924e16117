package org.nsi.scan.sink;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A Parquet file has everything in it: it only gets its name. */
public record ParquetCompletion() implements FileOutput.Completion {
  /** Length of the footer, and the magic number. */
  private static final int END = 8;

  @Override
  public void complete(Path part, Path target) throws IOException {
    FileOutput.move(part, target);
  }

  @Override
  public boolean isResult(Path target, String fingerprint) throws IOException {
    try (var file = new RandomAccessFile(target.toFile(), "r")) {
      long length = file.length();
      if (length < END + 4) {
        return false;
      }
      file.seek(length - END);
      int footer = Integer.reverseBytes(file.readInt());
      if (footer <= 0 || footer > length - END) {
        return false;
      }
      var bytes = new byte[footer];
      file.seek(length - END - footer);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.ISO_8859_1).contains(fingerprint);
    }
  }
}
