package org.nsi.scan.sample;

import java.util.List;

/** Points in a table, of which some columns are read. */
public interface TablePoints extends PointSource {
  /** The names of all columns as they stand there. */
  List<String> header();

  /**
   * The columns that are read.
   *
   * @param columns numbers of columns of the header
   * @param scale what each is multiplied with
   */
  PointSource choose(List<Integer> columns, List<Double> scale);
}
