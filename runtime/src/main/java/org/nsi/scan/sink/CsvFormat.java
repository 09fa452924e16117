package org.nsi.scan.sink;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.nsi.scan.engine.Block;

/**
 * Comma-separated values as in RFC 4180, with a header, numbers to full precision, absent values
 * empty. pandas, polars, DuckDB and Mathematica read it without options.
 */
public final class CsvFormat implements Format {
  private final Layout layout;

  public CsvFormat(Layout layout) {
    this.layout = layout;
  }

  @Override
  public byte[] head() {
    String line = layout.names().stream().map(CsvFormat::quoted).collect(Collectors.joining(","));
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] tail(Iterable<Note> notes, long length) {
    return new byte[0];
  }

  @Override
  public Encoder encoder() {
    return this::encode;
  }

  private String encode(Block block, ByteSink to) {
    int count = layout.columns().size();
    for (int row = 0; row < block.rows(); row++) {
      if (layout.withModel()) {
        to.utf8(quoted(layout.models().get(block.model(row))));
        to.put(',');
      }
      for (int c = 0; c < count; c++) {
        number(block.column(c)[row], to);
        to.put(',');
      }
      to.ascii(block.status(row).word());
      to.put(',');
      String error = block.error(row);
      if (error != null) {
        to.utf8(quoted(error));
      }
      to.put('\n');
    }
    return "";
  }

  /** The shortest text that reads back as the same number. */
  private static void number(double value, ByteSink to) {
    if (value == 0) {
      to.ascii(Double.doubleToRawLongBits(value) == 0 ? "0.0" : "-0.0");
    } else if (!Double.isNaN(value)) {
      to.ascii(Double.toString(value));
    }
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
