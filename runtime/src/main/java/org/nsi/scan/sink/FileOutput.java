package org.nsi.scan.sink;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nsi.scan.engine.Status;

/**
 * A file that appears under its name when it is complete. Until then its rows are in {@code
 * NAME.part}, and {@code NAME.journal} says up to where they are good: a later run cuts the part
 * there and goes on, and the result is the same byte for byte.
 */
public final class FileOutput implements Output {
  private final Path target;
  private final Path part;
  private final Path journalPath;
  private final Format format;
  private final String fingerprint;
  private final boolean resume;
  private final Completion completion;
  private final List<Format.Note> notes = new ArrayList<>();
  private @Nullable FileChannel channel;
  private @Nullable Journal journal;
  private long length;

  /** What makes the result of the part: moves it, or turns it into something else. */
  public interface Completion {
    /**
     * @param part complete rows
     * @param target where the result shall be
     */
    void complete(Path part, Path target) throws IOException;

    /** Whether a file that is there is the result of the scan with this fingerprint. */
    boolean isResult(Path target, String fingerprint) throws IOException;
  }

  /**
   * @param fingerprint of everything that the rows depend on, one line
   * @param resume whether to go on with what an interrupted run left
   */
  public FileOutput(
      Path target, Format format, String fingerprint, boolean resume, Completion completion) {
    this.target = target;
    this.part = sibling(target, ".part");
    this.journalPath = sibling(target, ".journal");
    this.format = format;
    this.fingerprint = fingerprint;
    this.resume = resume;
    this.completion = completion;
  }

  public static Path sibling(Path target, String suffix) {
    return target.resolveSibling(target.getFileName() + suffix);
  }

  /** An unfinished run is in the way, or belongs to another scan. */
  public static final class Mismatch extends IOException {
    private static final long serialVersionUID = 1;

    Mismatch(String message) {
      super(message);
    }
  }

  @Override
  public Existing begin() throws IOException {
    if (resume && Files.exists(journalPath) && Files.exists(part)) {
      var read = Journal.read(journalPath);
      // A journal that was killed before its first line stands for a part without rows.
      if (read.length() > 0) {
        return goOn(read);
      }
    }
    if (resume && Files.exists(target) && completion.isResult(target, fingerprint)) {
      Files.deleteIfExists(journalPath);
      return new Existing(0, 0, new long[Status.values().length], true);
    }
    if (resume && Files.exists(target)) {
      throw new Mismatch(
          target + " is the result of another scan; without --resume it is replaced");
    }
    // The journal first: a part without one is never continued.
    Files.deleteIfExists(journalPath);
    channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    write(format.head(), format.head().length);
    journal = Journal.create(journalPath, fingerprint);
    return new Existing(0, 0, new long[Status.values().length], false);
  }

  private Existing goOn(Journal.Read read) throws IOException {
    if (!read.fingerprint().equals(fingerprint)) {
      throw new Mismatch(
          part + " belongs to another scan: other files, options, points or version of nsi");
    }
    long end = format.head().length;
    long rows = 0;
    long[] counts = new long[Status.values().length];
    for (var line : read.lines()) {
      notes.add(new Format.Note(end, line.rows(), line.note()));
      end = line.end();
      rows += line.rows();
      for (int s = 0; s < counts.length; s++) {
        counts[s] += line.counts()[s];
      }
    }
    channel = FileChannel.open(part, StandardOpenOption.WRITE);
    if (channel.size() < end) {
      throw new Mismatch(part + " is shorter than its journal says: begin again without --resume");
    }
    channel.truncate(end);
    channel.position(end);
    length = end;
    journal = Journal.reopen(journalPath, read.length());
    return new Existing(read.lines().size(), rows, counts, false);
  }

  private void write(byte[] bytes, int count) throws IOException {
    var buffer = ByteBuffer.wrap(bytes, 0, count);
    while (buffer.hasRemaining()) {
      Objects.requireNonNull(channel).write(buffer);
    }
    length += count;
  }

  @Override
  public Format.Encoder encoder() {
    return format.encoder();
  }

  @Override
  public void append(ByteSink bytes, int rows, long[] counts, String note) throws IOException {
    notes.add(new Format.Note(length, rows, note));
    write(bytes.array(), bytes.length());
    Objects.requireNonNull(journal).append(new Journal.Line(length, rows, counts, note));
  }

  @Override
  public void finish() throws IOException {
    byte[] tail = format.tail(notes, length);
    write(tail, tail.length);
    Objects.requireNonNull(channel).force(true);
    channel.close();
    completion.complete(part, target);
    Objects.requireNonNull(journal).delete();
  }

  @Override
  public void abandon() {
    try {
      if (channel != null) {
        channel.close();
      }
      if (journal != null) {
        journal.close();
      }
    } catch (IOException e) {
      // what is written stays, and the journal tells how much of it is good
      return;
    }
  }

  /** Gives a file another name, at once where the file system can. */
  public static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Writes a small text file that appears whole. */
  public static void writeText(Path target, String text) throws IOException {
    var fresh = sibling(target, ".fresh");
    Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
    move(fresh, target);
  }
}
