package org.nsi.basis;

import java.util.List;
import java.util.Optional;

/**
 * The flavour relations of qqql, O_prst + O_rpst = O_sprt + O_srpt (arXiv:1405.0486), in terms of
 * the WCxf representatives. With quark generations a &lt; b &lt; c:
 *
 * <pre>
 *   two equal:  O_baa = O_aab,  O_bba = O_abb,  O_aba and O_bab stand for themselves
 *   O_cab = O_bca + O_bac − O_acb,   O_cba = O_acb + O_abc − O_bca
 * </pre>
 */
final class QqqlRelations {
  private QqqlRelations() {}

  /** One representative times an integer. */
  record Part(List<Integer> representative, int factor) {}

  /** An operator as a combination of representatives. */
  static List<Part> expand(List<Integer> indices) {
    int p = indices.get(0);
    int r = indices.get(1);
    int s = indices.get(2);
    int t = indices.get(3);
    if (p == r && r == s || p == s) {
      return List.of(new Part(indices, 1));
    }
    if (p == r || r == s) {
      // the equal pair is adjacent: aab and baa are the same operator, the smaller one is listed
      var other = List.of(s, r, p, t);
      return List.of(new Part(FlavourSymmetry.compare(indices, other) <= 0 ? indices : other, 1));
    }
    int a = Math.min(p, Math.min(r, s));
    int c = Math.max(p, Math.max(r, s));
    int b = p + r + s - a - c;
    if (p != c) {
      return List.of(new Part(indices, 1));
    }
    return r == a
        ? List.of(
            new Part(List.of(b, c, a, t), 1),
            new Part(List.of(b, a, c, t), 1),
            new Part(List.of(a, c, b, t), -1))
        : List.of(
            new Part(List.of(a, c, b, t), 1),
            new Part(List.of(a, b, c, t), 1),
            new Part(List.of(b, c, a, t), -1));
  }

  /** The representative when the operator is one. */
  static Optional<List<Integer>> representative(List<Integer> indices) {
    var parts = expand(indices);
    return parts.size() == 1 ? Optional.of(parts.get(0).representative()) : Optional.empty();
  }
}
