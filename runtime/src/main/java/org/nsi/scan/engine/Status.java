package org.nsi.scan.engine;

/** What became of a point. Values of points that failed are absent. */
public enum Status {
  OK("ok", false),
  /** |C| μ² > 1: there are values, but the expansion in 1/Λ is not reliable. */
  EFT_NOT_VALID("eft_not_valid", false),
  /** A parameter leaves the range that its declaration allows. */
  OUTSIDE_RANGE("outside_range", true),
  /** A heavy field with a negative or complex mass, or none. */
  BAD_MASS("bad_mass", true),
  /** The running cannot start at the matching scale. */
  NO_RUNNING("no_running", true),
  /** Something is infinite or not a number. */
  NOT_FINITE("not_finite", true),
  /** A value is too small for double precision. */
  UNDERFLOW("underflow", true);

  private final String word;
  private final boolean failed;

  Status(String word, boolean failed) {
    this.word = word;
    this.failed = failed;
  }

  /** As it stands in the column {@code status}. */
  public String word() {
    return word;
  }

  /** Whether there are no values. */
  public boolean isFailed() {
    return failed;
  }
}
