package org.nsi.scan.sink;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nsi.scan.engine.Column;

/**
 * Apache Parquet, format 2: one row group a block, one page a column, numbers as plain doubles,
 * text and constant columns as dictionaries, no compression, minimum and maximum of every column
 * chunk, metadata in the key {@code nsi} of the footer and units in the key {@code nsi.units}.
 *
 * <p>Own code and not DuckDB's writer: row groups are appended one by one, so that an interrupted
 * file goes on where it was, which DuckDB does not offer; and columns are copied as they are. The
 * format is that of parquet.apache.org/docs/file-format; tests read the files back with DuckDB.
 */
public final class ParquetFormat implements Format {
  static final int DOUBLE = 5;
  static final int BYTE_ARRAY = 6;
  static final int PLAIN = 0;
  static final int RLE = 3;
  static final int RLE_DICTIONARY = 8;

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int OPTIONAL = 1;
  private static final int UTF8 = 0;

  private final Layout layout;
  private final Metadata metadata;

  public ParquetFormat(Layout layout, Metadata metadata) {
    this.layout = layout;
    this.metadata = metadata;
  }

  @Override
  public byte[] head() {
    return MAGIC.clone();
  }

  @Override
  public Encoder encoder() {
    return new ParquetEncoder(layout);
  }

  /** The footer: thrift structure FileMetaData, its length, and the magic number. */
  @Override
  public byte[] tail(Iterable<Note> notes, long length) {
    var groups = new ArrayList<Note>();
    long rows = 0;
    for (var note : notes) {
      groups.add(note);
      rows += note.rows();
    }
    var bytes = new ByteSink(1 << 16);
    var thrift = new ThriftWriter(bytes).open();
    thrift.i32(1, 2);
    schema(thrift);
    thrift.i64(3, rows);
    thrift.structs(4, groups.size());
    for (var group : groups) {
      rowGroup(thrift, group);
    }
    thrift.structs(5, 2);
    keyValue(thrift, "nsi", metadata.json());
    keyValue(thrift, "nsi.units", units());
    thrift.text(6, "nsi version " + metadata.version());
    int columns = layout.names().size();
    thrift.structs(7, columns);
    for (int c = 0; c < columns; c++) {
      thrift.open().begin(1).end().end(); // minimum and maximum in the order of the type
    }
    thrift.end();
    int size = bytes.length();
    for (int shift = 0; shift < 32; shift += 8) {
      bytes.put(size >>> shift);
    }
    bytes.put(MAGIC);
    return Arrays.copyOf(bytes.array(), bytes.length());
  }

  /** {@code m_chi GeV} a line, columns with a unit only: for readers without JSON. */
  private String units() {
    var text = new StringBuilder();
    for (Column column : layout.columns()) {
      if (!column.unit().isEmpty()) {
        text.append(column.name()).append(' ').append(column.unit()).append('\n');
      }
    }
    return text.toString();
  }

  private static void keyValue(ThriftWriter thrift, String key, String value) {
    thrift.open().text(1, key).text(2, value).end();
  }

  private void schema(ThriftWriter thrift) {
    var names = layout.names();
    thrift.structs(2, names.size() + 1);
    thrift.open().text(4, "schema").i32(5, names.size()).end();
    for (int c = 0; c < names.size(); c++) {
      thrift.open().i32(1, type(c)).i32(3, OPTIONAL).text(4, names.get(c));
      if (type(c) == BYTE_ARRAY) {
        thrift.i32(6, UTF8);
      }
      thrift.end();
    }
  }

  private int type(int column) {
    int number = column - (layout.withModel() ? 1 : 0);
    return number >= 0 && number < layout.columns().size() ? DOUBLE : BYTE_ARRAY;
  }

  private void rowGroup(ThriftWriter thrift, Note group) {
    List<ParquetChunk> chunks = ParquetChunk.parse(group.text());
    var names = layout.names();
    long total = 0;
    thrift.open().structs(1, chunks.size());
    for (int c = 0; c < chunks.size(); c++) {
      var chunk = chunks.get(c);
      total += chunk.size();
      long start = group.offset() + chunk.offset();
      thrift.open().i64(2, start);
      thrift.begin(3).i32(1, type(c));
      if (chunk.hasDictionary()) {
        thrift.i32s(2, PLAIN, RLE, RLE_DICTIONARY);
      } else {
        thrift.i32s(2, PLAIN, RLE);
      }
      thrift
          .texts(3, names.get(c))
          .i32(4, 0)
          .i64(5, group.rows())
          .i64(6, chunk.size())
          .i64(7, chunk.size())
          .i64(9, start + chunk.dictionarySize());
      if (chunk.hasDictionary()) {
        thrift.i64(11, start);
      }
      statistics(thrift, chunk);
      thrift.end().end();
    }
    thrift.i64(2, total).i64(3, group.rows()).end();
  }

  private static void statistics(ThriftWriter thrift, ParquetChunk chunk) {
    thrift.begin(12).i64(3, chunk.nulls());
    if (chunk.low() <= chunk.high()) {
      // readers must be able to trust −0 ≤ 0 ≤ +0
      double low = chunk.low() == 0 ? -0.0 : chunk.low();
      double high = chunk.high() == 0 ? 0.0 : chunk.high();
      thrift.bytes(5, little(high)).bytes(6, little(low));
    }
    thrift.end();
  }

  private static byte[] little(double value) {
    long bits = Double.doubleToRawLongBits(value);
    var bytes = new byte[Double.BYTES];
    for (int k = 0; k < bytes.length; k++) {
      bytes[k] = (byte) (bits >>> 8 * k);
    }
    return bytes;
  }
}
