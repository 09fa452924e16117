package org.nsi.scan.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.WilsonCoefficient;

/**
 * Numbers for what arrives at the low scale: two rows, real and imaginary part, for each NSI
 * parameter there is, then for the low-energy coefficients that are asked for.
 */
final class Rows {
  /** Every NSI parameter, in the order of reports. */
  static final List<NsiParameter> NSI = nsi();

  private static final Map<NsiParameter, Integer> NSI_NUMBERS = numbers(NSI);

  private final List<WilsonCoefficient> low;
  private final Map<WilsonCoefficient, Integer> lowNumbers;

  Rows(List<WilsonCoefficient> low) {
    this.low = List.copyOf(low);
    this.lowNumbers = numbers(low);
  }

  private static List<NsiParameter> nsi() {
    var all = new ArrayList<NsiParameter>();
    for (int a = 1; a <= 3; a++) {
      for (int b = 1; b <= 3; b++) {
        for (var structure : Structure.values()) {
          for (int up = 1; up <= 2; up++) {
            for (int down = 1; down <= 3; down++) {
              all.add(new Charged(structure, a, b, up, down));
            }
          }
        }
        for (var fermion : Fermion.values()) {
          for (var chirality : Chirality.values()) {
            all.add(new Neutral(fermion, chirality, a, b));
          }
        }
      }
    }
    return all.stream().sorted().toList();
  }

  private static <T extends Comparable<? super T>> Map<T, Integer> numbers(List<T> all) {
    return Collections.unmodifiableMap(
        new TreeMap<>(
            IntStream.range(0, all.size()).boxed().collect(Collectors.toMap(all::get, k -> k))));
  }

  int count() {
    return 2 * (NSI.size() + low.size());
  }

  /** The row of the real part; the next is the imaginary part. −1 when nobody wants it. */
  int of(NsiParameter parameter) {
    return 2 * NSI_NUMBERS.getOrDefault(parameter, -1);
  }

  /** The row of the real part; negative when nobody wants it. */
  int of(WilsonCoefficient coefficient) {
    int number = lowNumbers.getOrDefault(coefficient, -1);
    return number < 0 ? -1 : 2 * (NSI.size() + number);
  }
}
