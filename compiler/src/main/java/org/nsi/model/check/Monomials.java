package org.nsi.model.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.model.Vertex.WeylPart;
import org.nsi.tensor.SingletCount;

/** Products of fields as far as symmetries and names go. */
final class Monomials {
  private Monomials() {}

  /** A name for the monomial or its conjugate, whichever comes first. */
  static String key(List<Letter> letters) {
    var own = sorted(letters, false);
    var conjugate = sorted(letters, true);
    return own.compareTo(conjugate) <= 0 ? own : conjugate;
  }

  private static String sorted(List<Letter> letters, boolean conjugate) {
    var names = new ArrayList<String>();
    for (var letter : letters) {
      names.add((conjugate ? letter.conjugate() : letter).key());
    }
    names.sort(null);
    return String.join(" ", names);
  }

  /** Hypercharge, parity, triality and isospin parity: cheap, and false for almost everything. */
  static boolean mayBeInvariant(List<Letter> letters) {
    boolean odd = false;
    boolean halfInteger = false;
    boolean declared = false;
    int triality = 0;
    for (var letter : letters) {
      odd ^= letter.field().odd();
      halfInteger ^= letter.field().representation().isospin() % 2 == 0;
      declared |= letter.field().heavy();
      triality += letter.triality();
    }
    if (odd || halfInteger || !declared || triality % 3 != 0) {
      return false;
    }
    var charge = BigFraction.ZERO;
    for (var letter : letters) {
      charge = charge.add(letter.hypercharge());
    }
    return charge.getNumerator().signum() == 0;
  }

  /** Whether an invariant survives the exchange of identical fields. */
  static boolean isInvariant(List<Letter> letters) {
    var powers = new ArrayList<SingletCount.Power>();
    var done = new ArrayList<Letter>();
    for (var letter : letters) {
      boolean severalGenerations = letter.field().generations() > 1;
      if (severalGenerations) {
        powers.add(letter.power(1));
      } else if (!done.contains(letter)) {
        int count = 0;
        for (var other : letters) {
          count += other.equals(letter) ? 1 : 0;
        }
        powers.add(letter.power(count));
        done.add(letter);
      }
    }
    return SingletCount.of(powers) > 0;
  }

  /** {@code bar(F) chi H}. Fermions first, the derivative of a current understood. */
  static String text(List<Letter> letters) {
    var fermions = new ArrayList<Letter>();
    var bosons = new ArrayList<Letter>();
    for (var letter : letters) {
      (letter.part() == WeylPart.NONE ? bosons : fermions).add(letter);
    }
    if (fermions.isEmpty()) {
      return Bosonic.text(bosons);
    }
    var first = fermions.get(0);
    var second = fermions.get(1);
    if (first.conjugated() != second.conjugated()) {
      return current(first, second, bosons);
    }
    boolean swap = first.part() == WeylPart.LEFT && second.part() == WeylPart.RIGHT_CONJUGATE;
    var a = swap ? second : first;
    var b = swap ? first : second;
    boolean majorana = a.field().kind().isReal() || b.field().kind().isReal();
    if (a.part() == WeylPart.LEFT && majorana) {
      // the conjugate bar(X) chi reads better than bar(cc(X)) chi
      boolean order = a.field().kind().isReal() && !b.field().kind().isReal();
      var x = order ? b : a;
      var y = order ? a : b;
      var conjugated = new ArrayList<Letter>();
      bosons.forEach(boson -> conjugated.add(boson.conjugate()));
      return "bar(" + name(x) + ") " + name(y) + " " + Bosonic.plain(conjugated);
    }
    var left = a.part() == WeylPart.LEFT ? "bar(cc(" + name(a) + "))" : "bar(" + name(a) + ")";
    var right = b.part() == WeylPart.LEFT ? name(b) : "cc(" + name(b) + ")";
    return left + " " + right + " " + Bosonic.plain(bosons);
  }

  private static String current(Letter first, Letter second, List<Letter> bosons) {
    var daggered = first.conjugated() ? first : second;
    var plain = first.conjugated() ? second : first;
    boolean right = plain.part() == WeylPart.RIGHT_CONJUGATE;
    var a = right ? plain : daggered;
    var b = right ? daggered : plain;
    var left =
        a.part() == WeylPart.RIGHT_CONJUGATE != right
            ? "bar(cc(" + name(a) + "))"
            : "bar(" + name(a) + ")";
    var last = b.part() == WeylPart.RIGHT_CONJUGATE != right ? "cc(" + name(b) + ")" : name(b);
    return Bosonic.plain(bosons) + " (" + left + " gamma(mu) " + last + ")";
  }

  private static String name(Letter letter) {
    return letter.field().name();
  }

  /** Products of bosons. */
  private static final class Bosonic {
    private Bosonic() {}

    static String text(List<Letter> bosons) {
      var vectors = new ArrayList<Letter>();
      var scalars = new ArrayList<Letter>();
      for (var boson : bosons) {
        (boson.field().kind().isVector() ? vectors : scalars).add(boson);
      }
      return vectors.isEmpty()
          ? plain(bosons)
          : plain(vectors)
              + " ("
              + plain(scalars.subList(0, 1))
              + " i D(mu) "
              + plain(scalars.subList(1, scalars.size()))
              + ")";
    }

    static String plain(List<Letter> bosons) {
      var text = new StringBuilder();
      for (var boson : bosons) {
        var own = boson.field().kind().isVector() ? name(boson) + "(mu)" : name(boson);
        text.append(text.isEmpty() ? "" : " ")
            .append(boson.conjugated() ? "conj(" + own + ")" : own);
      }
      return text.toString();
    }
  }
}
