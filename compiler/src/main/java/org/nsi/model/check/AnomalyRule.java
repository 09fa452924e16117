package org.nsi.model.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.diagnostic.Severity;
import org.nsi.model.Field;
import org.nsi.model.FieldKind;
import org.nsi.model.resolve.Draft;
import org.nsi.source.Span;

/**
 * E0314, E0315: declared chiral fermions cancel their gauge anomalies among themselves, the
 * Standard Model's cancel already. Sums over left-handed minus right-handed fermions: SU(3)³,
 * SU(3)²U(1), SU(2)²U(1), U(1)³ and gravity²U(1); Witten's global SU(2) anomaly (Phys. Lett. B 117
 * (1982) 324) counts 2T modulo 2, both chiralities.
 */
final class AnomalyRule implements ModelRule {
  /** One anomaly coefficient. */
  private interface Anomaly {
    BigFraction of(Field field);
  }

  @Override
  public void check(Draft draft) {
    var chiral = new ArrayList<Field>();
    for (var field : draft.heavy()) {
      boolean left = field.kind() == FieldKind.LEFT_FERMION;
      if (left || field.kind() == FieldKind.RIGHT_FERMION) {
        chiral.add(field);
      }
    }
    if (chiral.isEmpty() || draft.isFieldMissing()) {
      return;
    }
    sum(draft, chiral, "SU(3)^3", AnomalyRule::colourCubed);
    sum(
        draft,
        chiral,
        "SU(3)^2 U(1)_Y",
        f -> colourIndex(f).multiply(f.representation().isospin()).multiply(y(f)));
    sum(draft, chiral, "SU(2)^2 U(1)_Y", f -> isospinIndex(f).multiply(colour(f)).multiply(y(f)));
    sum(
        draft,
        chiral,
        "U(1)_Y^3",
        f -> y(f).multiply(y(f)).multiply(y(f)).multiply(f.representation().components()));
    sum(draft, chiral, "gravity^2 U(1)_Y", f -> y(f).multiply(f.representation().components()));
    witten(draft, chiral);
  }

  private static BigFraction y(Field field) {
    return field.representation().hypercharge();
  }

  private static int colour(Field field) {
    return field.representation().colour().dimension();
  }

  /** A(3) = 1, A(6) = 7, opposite for the conjugates. */
  private static BigFraction colourCubed(Field field) {
    int own = colour(field) == 3 ? 1 : colour(field) == 6 ? 7 : 0;
    int signed = field.representation().colour().barred() ? -own : own;
    return new BigFraction(signed * field.representation().isospin());
  }

  /** T(3) = 1/2, T(6) = 5/2, T(8) = 3. */
  private static BigFraction colourIndex(Field field) {
    return switch (colour(field)) {
      case 3 -> BigFraction.ONE_HALF;
      case 6 -> new BigFraction(5, 2);
      case 8 -> new BigFraction(3);
      default -> BigFraction.ZERO;
    };
  }

  /** T = n(n² − 1)/12. */
  private static BigFraction isospinIndex(Field field) {
    int n = field.representation().isospin();
    return new BigFraction(n * (n * n - 1), 12);
  }

  private static void sum(Draft draft, List<Field> chiral, String name, Anomaly anomaly) {
    var sum = BigFraction.ZERO;
    for (var field : chiral) {
      sum = sum.add(signed(field, anomaly));
    }
    if (sum.equals(BigFraction.ZERO)) {
      return;
    }
    var diagnostic =
        start(draft, "E0314", "gauge anomaly " + name + " of the declared chiral fermions");
    var contributing = new ArrayList<Field>();
    for (var field : chiral) {
      if (!signed(field, anomaly).equals(BigFraction.ZERO)) {
        contributing.add(field);
      }
    }
    for (int k = 0; k < contributing.size(); k++) {
      var field = contributing.get(k);
      boolean last = k == contributing.size() - 1;
      diagnostic =
          label(
              draft,
              diagnostic,
              field,
              HyperchargeRule.signed(signed(field, anomaly))
                  + (last ? "        sum " + HyperchargeRule.signed(sum) + ", must be 0" : ""));
    }
    draft
        .findings()
        .add(diagnostic.help("a dirac fermion is vector-like: it has no anomaly, and a mass"));
  }

  private static BigFraction signed(Field field, Anomaly anomaly) {
    var value = anomaly.of(field).multiply(field.generations());
    return field.kind() == FieldKind.LEFT_FERMION ? value : value.negate();
  }

  private static void witten(Draft draft, List<Field> chiral) {
    var doubled = BigFraction.ZERO;
    for (var field : chiral) {
      doubled = doubled.add(isospinIndex(field).multiply(2 * colour(field) * field.generations()));
    }
    if (doubled.getNumeratorAsInt() % 2 == 0) {
      return;
    }
    var diagnostic =
        start(draft, "E0315", "Witten anomaly: the number of left-handed doublets is odd");
    for (var field : chiral) {
      if (field.representation().isospin() % 2 == 0) {
        diagnostic =
            label(
                draft,
                diagnostic,
                field,
                isospinIndex(field).multiply(2 * colour(field) * field.generations()).toString());
      }
    }
    draft.findings().add(diagnostic.help("a dirac fermion is vector-like and free of it"));
  }

  private static Diagnostic start(Draft draft, String code, String message) {
    return new Diagnostic(code, Severity.ERROR, message, draft.source(), List.of(), List.of());
  }

  private static Diagnostic label(Draft draft, Diagnostic diagnostic, Field field, String text) {
    var place = draft.scope().places().get(field.name());
    if (place != null && place.source().equals(diagnostic.source())) {
      return diagnostic.label(place.span(), text);
    }
    // declared in an imported file: the finding still needs a place
    var placed = diagnostic.labels().isEmpty() ? diagnostic.label(new Span(0, 0), "") : diagnostic;
    return placed.help(field.name() + " contributes " + text);
  }
}
