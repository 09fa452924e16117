package org.nsi.scan.sink;

import java.util.ArrayList;
import java.util.List;

/**
 * One column of one row group.
 *
 * @param offset where it begins, behind the beginning of its row group
 * @param dictionarySize bytes of the dictionary page, header included; 0 without one
 * @param size bytes of all pages, headers included
 * @param nulls how many values are absent
 * @param low, high ends of the values; low above high when there are none, or for text
 */
record ParquetChunk(
    long offset, long dictionarySize, long size, long nulls, double low, double high) {

  boolean hasDictionary() {
    return dictionarySize > 0;
  }

  /** As a piece of a line of the journal. */
  String print() {
    return Long.toString(offset, 36)
        + ","
        + Long.toString(dictionarySize, 36)
        + ","
        + Long.toString(size, 36)
        + ","
        + Long.toString(nulls, 36)
        + ","
        + Long.toHexString(Double.doubleToLongBits(low))
        + ","
        + Long.toHexString(Double.doubleToLongBits(high));
  }

  /** All chunks of a row group. */
  static List<ParquetChunk> parse(String line) {
    var chunks = new ArrayList<ParquetChunk>();
    for (String text : line.split(";")) {
      String[] part = text.split(",");
      chunks.add(
          new ParquetChunk(
              Long.parseLong(part[0], 36),
              Long.parseLong(part[1], 36),
              Long.parseLong(part[2], 36),
              Long.parseLong(part[3], 36),
              Double.longBitsToDouble(Long.parseUnsignedLong(part[4], 16)),
              Double.longBitsToDouble(Long.parseUnsignedLong(part[5], 16))));
    }
    return chunks;
  }
}
