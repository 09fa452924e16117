package org.nsi.scan.sink;

import java.nio.charset.StandardCharsets;

/**
 * The compact protocol of Apache Thrift, as far as the metadata of Parquet need it: structures are
 * fields with ascending numbers, integers are zigzag variable-length numbers.
 */
final class ThriftWriter {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int SHORT_LIST = 15;
  private static final int DEEPEST = 16;

  private final ByteSink to;
  private final int[] last = new int[DEEPEST];
  private int depth;

  ThriftWriter(ByteSink to) {
    this.to = to;
  }

  private void field(int number, int type) {
    int step = number - last[depth];
    if (step > 0 && step < 16) {
      to.put(step << 4 | type);
    } else {
      to.put(type);
      zigzag(number);
    }
    last[depth] = number;
  }

  ThriftWriter i32(int number, int value) {
    field(number, I32);
    zigzag(value);
    return this;
  }

  ThriftWriter i64(int number, long value) {
    field(number, I64);
    zigzag(value);
    return this;
  }

  ThriftWriter text(int number, String value) {
    return bytes(number, value.getBytes(StandardCharsets.UTF_8));
  }

  ThriftWriter bytes(int number, byte[] value) {
    field(number, BINARY);
    unsigned(value.length);
    to.put(value);
    return this;
  }

  /** A field that is a structure; {@link #end} closes it. */
  ThriftWriter begin(int number) {
    field(number, STRUCT);
    return open();
  }

  /** A structure that is an element of a list, or stands alone. */
  ThriftWriter open() {
    depth++;
    last[depth] = 0;
    return this;
  }

  ThriftWriter end() {
    to.put(0);
    depth--;
    return this;
  }

  ThriftWriter structs(int number, int size) {
    return list(number, size, STRUCT);
  }

  ThriftWriter texts(int number, String... values) {
    list(number, values.length, BINARY);
    for (String value : values) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      unsigned(bytes.length);
      to.put(bytes);
    }
    return this;
  }

  ThriftWriter i32s(int number, int... values) {
    list(number, values.length, I32);
    for (int value : values) {
      zigzag(value);
    }
    return this;
  }

  private ThriftWriter list(int number, int size, int type) {
    field(number, LIST);
    if (size < SHORT_LIST) {
      to.put(size << 4 | type);
    } else {
      to.put(SHORT_LIST << 4 | type);
      unsigned(size);
    }
    return this;
  }

  private void zigzag(long value) {
    unsigned(value << 1 ^ value >> 63);
  }

  private void unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      to.put((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    to.put((int) rest);
  }
}
