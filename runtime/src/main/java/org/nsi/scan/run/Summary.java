package org.nsi.scan.run;

import java.util.List;
import java.util.Map;
import org.nsi.scan.engine.Status;

/**
 * What became of a scan.
 *
 * @param points all rows, those of an earlier run included
 * @param before how many of them an earlier run had made
 * @param counts rows by status
 * @param examples one sentence for each status that is not ok, of this run
 * @param ranges of the columns, in this run, in their order
 * @param complete whether an earlier run had made everything
 */
public record Summary(
    long points,
    long before,
    Map<Status, Long> counts,
    Map<Status, String> examples,
    List<Range> ranges,
    boolean complete) {

  /**
   * Smallest and largest value of a column; not a number when it has none.
   *
   * @param column its number
   */
  public record Range(int column, double low, double high) {}
}
