package org.nsi.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.nsi.cache.CacheFolder;
import org.nsi.cache.DiskCache;
import org.nsi.report.Style;

/**
 * Where a run reads and writes. Results go to {@code out}, everything else to {@code err}.
 *
 * @param outStyle emphasis of results
 * @param errStyle emphasis of diagnostics
 * @param columns width to fill
 * @param folder against which file names are resolved
 * @param cache where results of the evolution are kept between runs
 */
public record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Style outStyle,
    Style errStyle,
    int columns,
    Path folder,
    Optional<DiskCache> cache) {

  private static final int PAPER_COLUMNS = 100;
  private static final int NARROWEST = 40;

  /** Bytes; a map of the evolution has one to ten million. */
  private static final long MOST_CACHED = 256L << 20;

  /** Streams that are not a terminal. */
  public static Console plain(InputStream in, OutputStream out, OutputStream err, Path folder) {
    return new Console(
        in, out, utf8(err), Style.PLAIN, Style.PLAIN, PAPER_COLUMNS, folder, Optional.empty());
  }

  /**
   * The process's own streams. Whether they are a terminal is told by the launcher ({@code
   * nsi.out.columns}, {@code nsi.err.columns}): Java 21 cannot ask for each of them.
   */
  static Console ofProcess(Map<String, String> environment) {
    boolean noColour =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.getOrDefault("TERM", ""));
    Integer outColumns = Integer.getInteger("nsi.out.columns");
    Integer errColumns = Integer.getInteger("nsi.err.columns");
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        utf8(new FileOutputStream(FileDescriptor.err)),
        noColour || outColumns == null ? Style.PLAIN : Style.COLOURED,
        noColour || errColumns == null ? Style.PLAIN : Style.COLOURED,
        outColumns == null || outColumns <= 0
            ? PAPER_COLUMNS
            : Math.clamp(outColumns, NARROWEST, PAPER_COLUMNS),
        Path.of(""),
        CacheFolder.of(
                environment::get,
                System.getProperty("os.name", ""),
                System.getProperty("user.home"))
            .map(cache -> new DiskCache(cache, MOST_CACHED)));
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** Writes a piece of the result. */
  public void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a line about the run, not part of the result. */
  public void say(String line) {
    err.print(line + "\n");
  }
}
