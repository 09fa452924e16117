package org.nsi.match;

import java.util.List;
import java.util.function.Predicate;

/**
 * A contribution that the matching does not compute.
 *
 * @param operator WCxf name
 * @param loops order of the contribution
 * @param entries which flavour entries of the operator get it
 * @param reason in words
 */
record Missing(String operator, int loops, Predicate<List<Integer>> entries, String reason) {
  static Missing all(String operator, int loops, String reason) {
    return new Missing(operator, loops, flavours -> true, reason);
  }
}
