package org.nsi.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.nsi.model.build.Texts;

/**
 * A scalar made for a bilinear couples to it; the same scalar with another charge or its conjugate
 * does not.
 */
class RandomTermsTest {
  private record Fermion(
      String name, String colour, int isospin, BigFraction charge, boolean left) {}

  private static final List<Fermion> FERMIONS =
      List.of(
          new Fermion("l", "1", 2, new BigFraction(-1, 2), true),
          new Fermion("e", "1", 1, new BigFraction(-1), false),
          new Fermion("q", "3", 2, new BigFraction(1, 6), true),
          new Fermion("u", "3", 1, new BigFraction(2, 3), false),
          new Fermion("d", "3", 1, new BigFraction(-1, 3), false));

  @Test
  void aScalarMadeForABilinearCouplesAndOneOfAnotherChargeDoesNot() {
    var random = new Random(20240712);
    for (int trial = 0; trial < 60; trial++) {
      var first = FERMIONS.get(random.nextInt(5));
      var second = FERMIONS.get(random.nextInt(5));
      // bar(a) b needs opposite chiralities, bar(cc(a)) b equal ones
      boolean charge = first.left() == second.left();
      var a = (charge ? "bar(cc(" + first.name() + "[1]))" : "bar(" + first.name() + "[1])");
      var sum = second.charge().add(charge ? first.charge() : first.charge().negate());
      var colours = colours(first, second, charge);
      var colour = colours.get(random.nextInt(colours.size()));
      int isospin =
          first.isospin() == second.isospin()
              ? (first.isospin() == 1 || random.nextBoolean() ? 1 : 3)
              : 2;
      var term = "g (" + a + " " + second.name() + "[2]) X + h.c.";
      boolean real = sum.equals(BigFraction.ZERO);
      var good = model(colour, isospin, sum.negate(), term);
      assertThat(Texts.errors(good)).as(good).isEmpty();
      var shifted = model(colour, isospin, sum.negate().add(new BigFraction(1, 3)), term);
      assertThat(Texts.errors(shifted)).as(shifted).containsExactly("E0301");
      if (!real) {
        var conjugate = model(colour, isospin, sum.negate(), term.replace(" X ", " conj(X) "));
        assertThat(Texts.errors(conjugate)).as(conjugate).contains("E0301");
      }
      var isospinShifted = model(colour, isospin + 1, sum.negate(), term);
      assertThat(Texts.errors(isospinShifted)).as(isospinShifted).containsExactly("E0302");
    }
  }

  /** Colours of X that make a singlet. */
  private static List<String> colours(Fermion first, Fermion second, boolean charge) {
    boolean a = first.colour().equals("3");
    boolean b = second.colour().equals("3");
    var colours = new ArrayList<String>();
    if (a && b) {
      colours.addAll(charge ? List.of("3", "6bar") : List.of("1", "8"));
    } else if (!a && !b) {
      colours.add("1");
    } else if (b) {
      colours.add("3bar");
    } else {
      colours.add(charge ? "3bar" : "3");
    }
    return colours;
  }

  private static String model(String colour, int isospin, BigFraction charge, String term) {
    return "convention quark_basis = down\n"
        + "param M = 1 TeV\n"
        + "param g = 0.3\n"
        + "field X : complex scalar ("
        + colour
        + ","
        + isospin
        + ")_"
        + charge.toString().replace(" ", "")
        + ", mass M\nlagrangian { "
        + term
        + " }\n";
  }
}
