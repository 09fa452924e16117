package org.nsi.rge;

/**
 * One factor of a term: {@code conj(Yu_pr)} is ("Yu", "pr", true), {@code g1} is ("g1", "", false).
 */
record Factor(String name, String letters, boolean conjugate) {

  Factor conjugated() {
    return new Factor(name, letters, !conjugate);
  }

  @Override
  public String toString() {
    String text = letters.isEmpty() ? name : name + "_" + letters;
    return conjugate ? "conj(" + text + ")" : text;
  }
}
