package org.nsi.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Symbol;
import org.nsi.source.Span;
import org.nsi.unit.Dimension;

/**
 * A declared parameter with its values.
 *
 * @param shape empty for a scalar, {@code [3,3]} for a matrix
 * @param kind real, complex, hermitian, symmetric or antisymmetric
 * @param values in powers of GeV; the symbols that are free. Entries that are not given are
 *     structurally zero and absent; a hermitian matrix has its free symbols on and above the
 *     diagonal
 * @param unit as written, for printing: {@code TeV}; empty for pure numbers
 * @param range bounds in powers of GeV
 */
public record Parameter(
    String name,
    List<Integer> shape,
    Kind kind,
    Map<Symbol, Complex> values,
    Dimension dimension,
    String unit,
    Optional<Range> range,
    Span span) {

  /** Reality and index symmetry. */
  public enum Kind {
    REAL,
    COMPLEX,
    HERMITIAN,
    SYMMETRIC,
    ANTISYMMETRIC
  }

  /** A closed interval in powers of GeV. */
  public record Range(double low, double high) {}
}
