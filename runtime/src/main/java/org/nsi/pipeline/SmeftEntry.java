package org.nsi.pipeline;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Poly;
import org.nsi.basis.WilsonCoefficient;

/**
 * One Warsaw coefficient at the matching scale with its derivation.
 *
 * @param value in GeV^-2, WCxf normalisation
 * @param loops order of the matching; absent when only the file gives the coefficient
 * @param parts what the matched value is the sum of, by name ({@code tree}, {@code box}, … and
 *     {@code given} for what the file adds); empty when only the file gives it
 * @param formula the value as a function of the parameters; absent when a part of it was evolved
 *     from another scale
 * @param missing what the value lacks; empty when it is complete to its order
 */
public record SmeftEntry(
    WilsonCoefficient coefficient,
    Complex value,
    OptionalInt loops,
    SortedMap<String, Complex> parts,
    Optional<Poly> formula,
    String missing) {
  public SmeftEntry {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }
}
