package org.nsi.rge;

import java.util.List;

/**
 * One line of a file.
 *
 * @param kind what the line does
 * @param name what it defines or adds to
 * @param letters free flavour indices
 * @param terms the right-hand side, multiplied out
 * @param fields of a coupling: the field of each index
 * @param source paper and equation
 * @param place file and line, for messages
 */
record Statement(
    Kind kind,
    String name,
    String letters,
    List<Monomial> terms,
    List<String> fields,
    String source,
    String place) {
  Statement {
    terms = List.copyOf(terms);
    fields = List.copyOf(fields);
  }

  /** What a line does. */
  enum Kind {
    /** Declares a Standard Model coupling. */
    COUPLING,
    /** Adds to an auxiliary tensor. */
    LET,
    /** Adds to 16π² d/dlnμ. */
    DOT,
    /** Adds to (16π²)² d/dlnμ: two loops. */
    DOT2
  }
}
