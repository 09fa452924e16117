package org.nsi.model.build;

import org.jspecify.annotations.Nullable;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Expression.Index;

/**
 * Names of NSI parameters as assertions write them: {@code uV[1,1]} is {@code eps_uV_11}, {@code
 * P[2,2,u,d]} {@code eps_P_22_ud}.
 */
final class Results {
  private Results() {}

  static boolean isEpsilon(String name) {
    return switch (name) {
      case "uL", "uR", "uV", "dL", "dR", "dV", "eL", "eR", "eV", "S", "P" -> true;
      default -> false;
    };
  }

  /** The printed key, or null when the indices do not fit. */
  static @Nullable String epsilonKey(Expression.Indexed indexed) {
    var name = indexed.base().name();
    int count = name.length() == 2 ? 2 : 4;
    if (indexed.indices().size() != count) {
      return null;
    }
    var key = new StringBuilder("eps_").append(name).append('_');
    for (int k = 0; k < count; k++) {
      var text =
          switch (indexed.indices().get(k)) {
            case Index.Number number -> Integer.toString(number.value());
            case Index.Letter letter -> letter.name();
          };
      var allowed = k < 2 ? "123" : k == 2 ? "uc" : "dsb";
      if (text.length() != 1 || allowed.indexOf(text.charAt(0)) < 0) {
        return null;
      }
      key.append(k == 2 ? "_" : "").append(text);
    }
    return key.toString();
  }
}
