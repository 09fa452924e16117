package org.nsi.model.term;

import org.nsi.model.term.Element.FieldUse;
import org.nsi.syntax.Expression.Index;

/** Fields as canonical ASCII text. */
public final class Texts {
  private Texts() {}

  /** {@code bar(cc(q[p]))}, {@code conj(S)}. */
  public static String factor(FieldUse use) {
    var text = name(use);
    boolean higgs = use.tilde() && use.field().name().equals("H");
    if (use.tilde()) {
      text = higgs ? "Ht" : "tilde(" + text + ")";
      return use.conjugated() ? text : "conj(" + text + ")";
    }
    if (use.field().kind().isFermion()) {
      text = chirality(use, text);
      text = use.conjugated() ? "cc(" + text + ")" : text;
      return use.bar() ? "bar(" + text + ")" : text;
    }
    return use.conjugated() ? "conj(" + text + ")" : text;
  }

  private static String chirality(FieldUse use, String text) {
    boolean left = use.conjugated() ? use.right() : use.left();
    boolean right = use.conjugated() ? use.left() : use.right();
    return switch (use.field().kind()) {
      case DIRAC_FERMION, MAJORANA_FERMION ->
          left == right ? text : (left ? "L(" : "R(") + text + ")";
      default -> text;
    };
  }

  private static String name(FieldUse use) {
    var name = use.field().name();
    if (use.generation().isPresent()) {
      name +=
          switch (use.generation().get()) {
            case Index.Number number -> "[" + number.value() + "]";
            case Index.Letter letter -> "[" + letter.name() + "]";
          };
    }
    return use.lorentz().isPresent() ? name + "(" + use.lorentz().get().name() + ")" : name;
  }
}
