package org.nsi.scan.sink;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.nsi.scan.engine.Status;

/** Rows to a stream, or nowhere. */
public final class StreamOutput implements Output {
  private final @Nullable OutputStream stream;
  private final @Nullable Format format;

  private StreamOutput(@Nullable OutputStream stream, @Nullable Format format) {
    this.stream = stream;
    this.format = format;
  }

  public static StreamOutput to(OutputStream stream, Format format) {
    return new StreamOutput(stream, format);
  }

  /** Rows are computed and counted only. */
  public static StreamOutput nowhere() {
    return new StreamOutput(null, null);
  }

  @Override
  public Existing begin() throws IOException {
    if (stream != null && format != null) {
      stream.write(format.head());
    }
    return new Existing(0, 0, new long[Status.values().length], false);
  }

  @Override
  public Format.@Nullable Encoder encoder() {
    return format == null ? null : format.encoder();
  }

  @Override
  public void append(ByteSink bytes, int rows, long[] counts, String note) throws IOException {
    if (stream != null) {
      stream.write(bytes.array(), 0, bytes.length());
    }
  }

  @Override
  public void finish() throws IOException {
    if (stream != null) {
      stream.flush();
    }
  }

  @Override
  public void abandon() {}
}
