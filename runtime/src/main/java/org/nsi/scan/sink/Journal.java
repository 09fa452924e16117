package org.nsi.scan.sink;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.CRC32;

/**
 * What is safely in a file that is being written: a line of text a block, written after the block.
 * A line that is cut short or damaged does not count, nor do those behind it.
 */
final class Journal implements AutoCloseable {
  /**
   * @param end length of the file behind the block
   * @param counts rows by status
   * @param note what the encoder said
   */
  record Line(long end, long rows, long[] counts, String note) {}

  private final Path path;
  private final FileChannel channel;

  private Journal(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** An empty journal. */
  static Journal create(Path path, String fingerprint) throws IOException {
    var channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    var journal = new Journal(path, channel);
    journal.write(fingerprint);
    return journal;
  }

  /** What an old journal says. */
  record Read(String fingerprint, List<Line> lines, long length) {}

  static Read read(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    var lines = new ArrayList<Line>();
    String fingerprint = "";
    long good = 0;
    int start = 0;
    for (int k = 0; k < bytes.length; k++) {
      if (bytes[k] != '\n') {
        continue;
      }
      String text = new String(bytes, start, k - start, StandardCharsets.UTF_8);
      int space = text.indexOf(' ');
      if (space < 0 || !text.substring(0, space).equals(sum(text.substring(space + 1)))) {
        break;
      }
      String content = text.substring(space + 1);
      if (start == 0) {
        fingerprint = content;
      } else {
        lines.add(parse(content));
      }
      start = k + 1;
      good = start;
    }
    return new Read(fingerprint, lines, good);
  }

  private static Line parse(String text) {
    String[] parts = text.split(" ", 4);
    long[] counts = Arrays.stream(parts[2].split(",")).mapToLong(Long::parseLong).toArray();
    return new Line(
        Long.parseLong(parts[0]),
        Long.parseLong(parts[1]),
        counts,
        parts.length > 3 ? parts[3] : "");
  }

  /** Goes on behind the last good line. */
  static Journal reopen(Path path, long length) throws IOException {
    var channel = FileChannel.open(path, StandardOpenOption.WRITE);
    channel.truncate(length);
    channel.position(length);
    return new Journal(path, channel);
  }

  void append(Line line) throws IOException {
    write(
        line.end
            + " "
            + line.rows
            + " "
            + LongStream.of(line.counts).mapToObj(Long::toString).collect(Collectors.joining(","))
            + " "
            + line.note);
  }

  private void write(String content) throws IOException {
    var bytes =
        ByteBuffer.wrap((sum(content) + " " + content + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static String sum(String text) {
    var crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  void delete() throws IOException {
    close();
    Files.deleteIfExists(path);
  }
}
