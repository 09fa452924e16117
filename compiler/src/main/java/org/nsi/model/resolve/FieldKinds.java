package org.nsi.model.resolve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsi.model.FieldKind;
import org.nsi.syntax.Nearest;

/** The words that stand for a kind of field. */
public final class FieldKinds {
  private static final Map<String, FieldKind> BY_WORDS;

  static {
    var kinds = new LinkedHashMap<String, FieldKind>();
    kinds.put("real scalar", FieldKind.REAL_SCALAR);
    kinds.put("complex scalar", FieldKind.COMPLEX_SCALAR);
    kinds.put("majorana fermion", FieldKind.MAJORANA_FERMION);
    kinds.put("dirac fermion", FieldKind.DIRAC_FERMION);
    kinds.put("left fermion", FieldKind.LEFT_FERMION);
    kinds.put("right fermion", FieldKind.RIGHT_FERMION);
    kinds.put("real vector", FieldKind.REAL_VECTOR);
    kinds.put("complex vector", FieldKind.COMPLEX_VECTOR);
    BY_WORDS = Collections.unmodifiableMap(kinds);
  }

  private FieldKinds() {}

  static @Nullable FieldKind of(String words) {
    return BY_WORDS.get(words);
  }

  /** The words of a kind. */
  public static String words(FieldKind kind) {
    for (var entry : BY_WORDS.entrySet()) {
      if (entry.getValue() == kind) {
        return entry.getKey();
      }
    }
    return "";
  }

  static String help(String words) {
    return Nearest.to(words, BY_WORDS.keySet())
        .map(near -> "did you mean '" + near + "'?")
        .orElse("kinds: " + String.join(", ", BY_WORDS.keySet()));
  }
}
