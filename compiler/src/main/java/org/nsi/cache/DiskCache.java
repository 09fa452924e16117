package org.nsi.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Files of one folder, named by the hash of their key. Several processes may use a folder at the
 * same time: a file appears whole, by a move, or not at all. Files that are damaged count as absent
 * and are replaced. Trouble with the disk is never an error: then nothing is cached.
 *
 * @param folder made when something is first written
 * @param mostBytes the oldest files go when there is more
 */
public record DiskCache(Path folder, long mostBytes) {
  private static final byte[] MAGIC = "nsi-cache-1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = MAGIC.length + Long.BYTES + Integer.BYTES;
  private static final String SUFFIX = ".bin";
  private static final String UNFINISHED = ".new";
  private static final long HOUR = 3_600_000;

  /** What was written under a key. */
  public Optional<byte[]> read(byte[] key) {
    var file = file(key);
    try {
      byte[] all = Files.readAllBytes(file);
      var content = content(all);
      content.ifPresent(bytes -> touch(file));
      return content;
    } catch (IOException | SecurityException | OutOfMemoryError absent) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> content(byte[] all) {
    if (all.length < HEADER || !startsWithMagic(all)) {
      return Optional.empty();
    }
    var header = ByteBuffer.wrap(all, MAGIC.length, Long.BYTES + Integer.BYTES);
    long length = header.getLong();
    int checksum = header.getInt();
    if (length != all.length - HEADER || checksum != checksum(all, HEADER)) {
      return Optional.empty();
    }
    byte[] content = new byte[all.length - HEADER];
    System.arraycopy(all, HEADER, content, 0, content.length);
    return Optional.of(content);
  }

  private static boolean startsWithMagic(byte[] all) {
    for (int k = 0; k < MAGIC.length; k++) {
      if (all[k] != MAGIC[k]) {
        return false;
      }
    }
    return true;
  }

  private static int checksum(byte[] bytes, int from) {
    var sum = new CRC32C();
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }

  /** So that what is used stays; once an hour is enough. */
  private static void touch(Path file) {
    try {
      long now = System.currentTimeMillis();
      if (Files.getLastModifiedTime(file).toMillis() < now - HOUR) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(now));
      }
    } catch (IOException ignored) {
      // its age then decides when it goes
    }
  }

  /** Keeps content under a key, whatever was there before. */
  public void write(byte[] key, byte[] content) {
    if (HEADER + (long) content.length > mostBytes) {
      return;
    }
    try {
      Files.createDirectories(folder);
      var unfinished = Files.createTempFile(folder, "", UNFINISHED);
      try {
        Files.write(unfinished, framed(content));
        Files.move(
            unfinished,
            file(key),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      trim();
    } catch (IOException | SecurityException nothingIsCached) {
      // a full or read-only disk only costs time
    }
  }

  private static byte[] framed(byte[] content) {
    var all = ByteBuffer.allocate(HEADER + content.length);
    all.put(MAGIC).putLong(content.length).putInt(checksum(content, 0)).put(content);
    return all.array();
  }

  private record Entry(Path path, long modified, long size) {}

  /** Deletes the oldest files until three quarters of what is allowed are left. */
  private void trim() throws IOException {
    List<Entry> entries = new ArrayList<>();
    long total = 0;
    try (var files = Files.newDirectoryStream(folder, "*{" + SUFFIX + "," + UNFINISHED + "}")) {
      for (var path : files) {
        var attributes = attributes(path);
        if (attributes.isPresent()) {
          entries.add(attributes.get());
          total += attributes.get().size();
        }
      }
    }
    long old = System.currentTimeMillis() - HOUR;
    long allowed = total > mostBytes ? mostBytes / 4 * 3 : mostBytes;
    entries.sort(Comparator.comparingLong(Entry::modified));
    for (var entry : entries) {
      boolean abandoned = entry.path().toString().endsWith(UNFINISHED) && entry.modified() < old;
      if (total > allowed || abandoned) {
        Files.deleteIfExists(entry.path());
        total -= entry.size();
      }
    }
  }

  /** Absent when another process was faster to delete it. */
  private static Optional<Entry> attributes(Path path) {
    try {
      return Optional.of(
          new Entry(path, Files.getLastModifiedTime(path).toMillis(), Files.size(path)));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private Path file(byte[] key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
      return folder.resolve(HexFormat.of().formatHex(hash) + SUFFIX);
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException("every Java has SHA-256", fault);
    }
  }
}
