package org.nsi.scan.sink;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are put together in memory; reused from block to block. */
public final class ByteSink {
  private byte[] bytes;
  private int length;

  public ByteSink(int capacity) {
    bytes = new byte[capacity];
  }

  public void clear() {
    length = 0;
  }

  public int length() {
    return length;
  }

  /** The bytes themselves, valid up to {@link #length()}. */
  public byte[] array() {
    return bytes;
  }

  /** Makes room for more and returns where it begins. */
  int claim(int more) {
    int at = length;
    if (at + more > bytes.length) {
      bytes =
          Arrays.copyOf(bytes, Math.max(at + more, Math.addExact(bytes.length, bytes.length / 2)));
    }
    length = at + more;
    return at;
  }

  void put(int value) {
    int at = claim(1);
    bytes[at] = (byte) value;
  }

  void put(byte[] more) {
    int at = claim(more.length);
    System.arraycopy(more, 0, bytes, at, more.length);
  }

  /** Text without characters beyond ASCII. */
  @SuppressWarnings("deprecation") // the only way to copy the bytes of a string without a detour
  void ascii(String text) {
    int at = claim(text.length());
    text.getBytes(0, text.length(), bytes, at);
  }

  void utf8(String text) {
    put(text.getBytes(StandardCharsets.UTF_8));
  }
}
