package org.nsi.scan.sample;

import java.io.IOException;
import java.util.List;

/** Where the points of a scan come from. */
public interface PointSource extends AutoCloseable {
  /** How many points there are; −1 when only the end of a stream will tell. */
  long count();

  /** What varies: names of parameters and of Standard Model inputs. */
  List<String> names();

  /** Whether points can only be had one after the other, by one reader. */
  boolean isStream();

  /** Makes points; one for each thread. */
  Reader reader() throws IOException;

  @Override
  default void close() throws IOException {}

  /** Makes points. */
  @FunctionalInterface
  interface Reader {
    /**
     * Points from (inclusive) on, into the first places of the columns.
     *
     * @param columns one for each name
     * @param size how many
     * @return how many there are, fewer at the end
     */
    int read(long from, int size, double[][] columns) throws IOException;
  }
}
