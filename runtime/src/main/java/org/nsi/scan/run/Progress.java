package org.nsi.scan.run;

/** Who wants to know how far a scan is. */
@FunctionalInterface
public interface Progress {
  /**
   * @param points done so far, those of an earlier run included
   */
  void at(long points);
}
