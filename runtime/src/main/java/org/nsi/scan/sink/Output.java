package org.nsi.scan.sink;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where blocks of rows go, one after the other. */
public interface Output {

  /**
   * What is there already, of an earlier run that was interrupted.
   *
   * @param blocks how many blocks
   * @param rows how many rows
   * @param counts rows by status
   * @param complete whether nothing is missing
   */
  record Existing(long blocks, long rows, long[] counts, boolean complete) {}

  /** Opens the output. */
  Existing begin() throws IOException;

  /** How blocks are encoded; null when nobody reads the rows. */
  Format.@Nullable Encoder encoder();

  /**
   * Appends the next block.
   *
   * @param rows how many rows it has
   * @param counts rows by status
   * @param note what the encoder said
   */
  void append(ByteSink bytes, int rows, long[] counts, String note) throws IOException;

  /** All is written: the result appears under its name. */
  void finish() throws IOException;

  /** Gives up; what was written can be continued where the output supports that. */
  void abandon();
}
