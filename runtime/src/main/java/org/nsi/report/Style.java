package org.nsi.report;

/** Emphasis for terminals: escape sequences, or nothing where they would be noise. */
public enum Style {
  PLAIN,
  COLOURED;

  /** Section heads. */
  public String head(String text) {
    return wrap("1", text);
  }

  /** What the eye should find first. */
  public String strong(String text) {
    return wrap("1", text);
  }

  /** What it may skip. */
  public String faint(String text) {
    return wrap("2", text);
  }

  public String good(String text) {
    return wrap("32", text);
  }

  public String bad(String text) {
    return wrap("1;31", text);
  }

  private String wrap(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
