package org.nsi.scan.sink;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.nsi.scan.engine.Block;

/** A row group: one chunk a column, each a data page, some with a dictionary page before it. */
final class ParquetEncoder implements Format.Encoder {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int DATA_PAGE = 0;
  private static final int DICTIONARY_PAGE = 2;

  private final Layout layout;
  private final ByteSink page = new ByteSink(1 << 16);

  ParquetEncoder(Layout layout) {
    this.layout = layout;
  }

  @Override
  public String encode(Block block, ByteSink to) {
    var note = new StringJoiner(";");
    if (layout.withModel()) {
      note.add(text(block.rows(), row -> layout.models().get(block.model(row)), to).print());
    }
    for (int c = 0; c < layout.columns().size(); c++) {
      note.add(numbers(block.column(c), block.rows(), to).print());
    }
    note.add(text(block.rows(), row -> block.status(row).word(), to).print());
    note.add(text(block.rows(), block::error, to).print());
    return note.toString();
  }

  // --- numbers ---

  private ParquetChunk numbers(double[] column, int rows, ByteSink to) {
    double taint = 0;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < rows; k++) {
      taint += 0 * column[k];
      low = Math.min(low, column[k]);
      high = Math.max(high, column[k]);
    }
    int nulls = 0;
    if (taint != 0) {
      low = Double.POSITIVE_INFINITY;
      high = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < rows; k++) {
        double value = column[k];
        nulls += Double.isNaN(value) ? 1 : 0;
        low = value < low ? value : low;
        high = value > high ? value : high;
      }
    }
    boolean constant = low == high && !mixesZeros(column, rows, low);
    if (constant) {
      return constant(column, rows, nulls, low, to);
    }
    int start = to.length();
    page.clear();
    definitions(column, rows, nulls);
    int size = page.length() + (rows - nulls) * Double.BYTES;
    header(to, DATA_PAGE, size, rows, ParquetFormat.PLAIN);
    append(to);
    values(column, rows, nulls, to);
    return new ParquetChunk(start, 0, to.length() - start, nulls, low, high);
  }

  /** +0 and −0 are equal, but not the same. */
  private static boolean mixesZeros(double[] column, int rows, double value) {
    if (value != 0) {
      return false;
    }
    boolean plus = false;
    boolean minus = false;
    for (int k = 0; k < rows; k++) {
      long bits = Double.doubleToRawLongBits(column[k]);
      plus |= bits == 0;
      minus |= bits == Long.MIN_VALUE;
    }
    return plus && minus;
  }

  /** A dictionary of one value: the column costs a few bytes. */
  private ParquetChunk constant(double[] column, int rows, int nulls, double value, ByteSink to) {
    int start = to.length();
    double exact = value;
    for (int k = 0; k < rows; k++) {
      exact = column[k] == value ? column[k] : exact;
    }
    page.clear();
    putDouble(exact);
    header(to, DICTIONARY_PAGE, page.length(), 1, ParquetFormat.PLAIN);
    append(to);
    int dictionary = to.length() - start;
    page.clear();
    definitions(column, rows, nulls);
    page.put(0); // bits an index: all are 0
    run(rows - nulls, 0, 0);
    header(to, DATA_PAGE, page.length(), rows, ParquetFormat.RLE_DICTIONARY);
    append(to);
    return new ParquetChunk(start, dictionary, to.length() - start, nulls, value, value);
  }

  private void putDouble(double value) {
    int at = page.claim(Double.BYTES);
    LONG.set(page.array(), at, Double.doubleToRawLongBits(value));
  }

  private static void values(double[] column, int rows, int nulls, ByteSink to) {
    int length = (rows - nulls) * Double.BYTES;
    int at = to.claim(length);
    if (nulls == 0) {
      ByteBuffer.wrap(to.array(), at, length)
          .order(ByteOrder.LITTLE_ENDIAN)
          .asDoubleBuffer()
          .put(column, 0, rows);
      return;
    }
    for (int k = 0; k < rows; k++) {
      if (!Double.isNaN(column[k])) {
        LONG.set(to.array(), at, Double.doubleToRawLongBits(column[k]));
        at += Double.BYTES;
      }
    }
  }

  // --- text ---

  private ParquetChunk text(int rows, IntFunction<@Nullable String> values, ByteSink to) {
    int start = to.length();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int nulls = 0;
    for (int row = 0; row < rows; row++) {
      String value = values.apply(row);
      if (value == null) {
        nulls++;
      } else {
        numbers.putIfAbsent(value, numbers.size());
      }
    }
    if (numbers.isEmpty()) {
      page.clear();
      definitions(rows, nulls, row -> false);
      header(to, DATA_PAGE, page.length(), rows, ParquetFormat.PLAIN);
      append(to);
      return withoutEnds(start, 0, to.length() - start, nulls);
    }
    page.clear();
    for (String word : numbers.keySet()) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      little(bytes.length);
      page.put(bytes);
    }
    header(to, DICTIONARY_PAGE, page.length(), numbers.size(), ParquetFormat.PLAIN);
    append(to);
    int dictionary = to.length() - start;
    page.clear();
    definitions(rows, nulls, row -> values.apply(row) != null);
    int width = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, numbers.size() - 1));
    page.put(width);
    indices(rows, values, numbers, width);
    header(to, DATA_PAGE, page.length(), rows, ParquetFormat.RLE_DICTIONARY);
    append(to);
    return withoutEnds(start, dictionary, to.length() - start, nulls);
  }

  private static ParquetChunk withoutEnds(long start, long dictionary, long size, long nulls) {
    double infinite = Double.POSITIVE_INFINITY;
    return new ParquetChunk(start, dictionary, size, nulls, infinite, -infinite);
  }

  /** Runs of equal words. */
  private void indices(
      int rows, IntFunction<@Nullable String> values, Map<String, Integer> numbers, int width) {
    int current = -1;
    int length = 0;
    for (int row = 0; row < rows; row++) {
      String value = values.apply(row);
      if (value == null) {
        continue;
      }
      int number = numbers.getOrDefault(value, 0);
      if (number != current && length > 0) {
        run(length, current, width);
        length = 0;
      }
      current = number;
      length++;
    }
    if (length > 0) {
      run(length, current, width);
    }
  }

  // --- levels and runs ---

  private interface Defined {
    boolean at(int row);
  }

  private void definitions(double[] column, int rows, int nulls) {
    definitions(rows, nulls, row -> !Double.isNaN(column[row]));
  }

  /** Definition levels, 1 for a value and 0 for none, behind their length. */
  private void definitions(int rows, int nulls, Defined defined) {
    int at = page.claim(Integer.BYTES);
    if (nulls == 0 || nulls == rows) {
      run(rows, nulls == 0 ? 1 : 0, 1);
    } else {
      int groups = (rows + 7) / 8;
      unsigned((long) groups << 1 | 1);
      int bits = page.claim(groups);
      Arrays.fill(page.array(), bits, bits + groups, (byte) 0);
      for (int row = 0; row < rows; row++) {
        if (defined.at(row)) {
          page.array()[bits + row / 8] |= (byte) (1 << row % 8);
        }
      }
    }
    int length = page.length() - at - Integer.BYTES;
    for (int k = 0; k < Integer.BYTES; k++) {
      page.array()[at + k] = (byte) (length >>> 8 * k);
    }
  }

  /** A run of equal numbers in the hybrid of run lengths and packed bits. */
  private void run(int length, int value, int width) {
    unsigned((long) length << 1);
    for (int bits = 0; bits < width; bits += 8) {
      page.put(value >>> bits);
    }
  }

  private void unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      page.put((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    page.put((int) rest);
  }

  private void little(int value) {
    for (int k = 0; k < Integer.BYTES; k++) {
      page.put(value >>> 8 * k);
    }
  }

  // --- pages ---

  /** Thrift structure PageHeader. */
  private static void header(ByteSink to, int type, int size, int values, int encoding) {
    var thrift = new ThriftWriter(to).open();
    thrift.i32(1, type).i32(2, size).i32(3, size);
    if (type == DICTIONARY_PAGE) {
      thrift.begin(7).i32(1, values).i32(2, encoding).end();
    } else {
      thrift
          .begin(5)
          .i32(1, values)
          .i32(2, encoding)
          .i32(3, ParquetFormat.RLE)
          .i32(4, ParquetFormat.RLE)
          .end();
    }
    thrift.end();
  }

  private void append(ByteSink to) {
    int at = to.claim(page.length());
    System.arraycopy(page.array(), 0, to.array(), at, page.length());
  }
}
