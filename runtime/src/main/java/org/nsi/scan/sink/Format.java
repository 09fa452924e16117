package org.nsi.scan.sink;

import org.nsi.scan.engine.Block;

/** How rows become bytes. Blocks are written one after the other between a head and a tail. */
public interface Format {

  byte[] head();

  /** For one thread. */
  Encoder encoder();

  /**
   * The end of the file.
   *
   * @param notes what the encoder said about each block, in order
   * @param length bytes before the tail
   */
  byte[] tail(Iterable<Note> notes, long length);

  /** Encodes blocks. */
  @FunctionalInterface
  interface Encoder {
    /**
     * Appends a block.
     *
     * @return what the tail has to know of it: a line of printable text
     */
    String encode(Block block, ByteSink to);
  }

  /**
   * A block that was written.
   *
   * @param offset where it begins in the file
   * @param rows how many rows it has
   * @param text what the encoder said
   */
  record Note(long offset, long rows, String text) {}
}
