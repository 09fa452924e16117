package org.nsi.report;

/**
 * How much room a text report has and how it may look.
 *
 * @param width columns
 * @param all whether long tables are printed whole
 */
public record Layout(Style style, int width, boolean all) {
  /** Rows of a table that are shown unless all are asked for. */
  static final int ROWS = 40;

  /** What a file or a pipe gets: 100 columns, no emphasis. */
  public static final Layout PLAIN = new Layout(Style.PLAIN, 100, false);
}
