package org.nsi.syntax;

/** The two spellings that are exact synonyms. */
public enum Spelling {
  /** {@code bar(chi)}, {@code conj(S)}, {@code GeV^2}. */
  ASCII,
  /** {@code χ̄}, {@code S†}, {@code GeV²}. */
  UNICODE
}
