package org.nsi.model.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.basis.Conventions.NcSign;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Model.EffectiveCoefficient;
import org.nsi.model.Model.Theory;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Exprs;
import org.nsi.model.resolve.Numbers;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.resolve.Quantity;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression.Index;
import org.nsi.syntax.Nearest;
import org.nsi.syntax.Statement.Assignment;

/**
 * {@code epsilon} blocks. Neutral current {@code uL uR dL dR eL eR} and {@code uV dV eV} = L + R
 * with indices α, β; charged current {@code L R S P T} with α, β and two quarks. They become
 * coefficients {@code uL_11}, {@code P_2211} of theory EPSILON in the default sign convention. V
 * with neither L nor R given is split evenly, L = R = V/2; with one of them the other is the
 * difference.
 */
final class EpsilonBlocks {
  private static final List<String> NEUTRAL =
      List.of("uL", "uR", "uV", "dL", "dR", "dV", "eL", "eR", "eV");
  private static final List<String> CHARGED = List.of("L", "R", "S", "P", "T");

  private record Given(Expr value, Expr scale, Span span) {}

  private final Draft draft;
  private final Quantities quantities;
  private final Map<String, Span> places = new LinkedHashMap<>();
  private final Map<WilsonCoefficient, Given> neutral = new LinkedHashMap<>();

  EpsilonBlocks(Draft draft, Quantities quantities) {
    this.draft = draft;
    this.quantities = quantities;
  }

  void entry(Source source, Assignment entry, Quantity scale) {
    var name = entry.name().name();
    boolean isNeutral = NEUTRAL.contains(name);
    if (!isNeutral && !CHARGED.contains(name)) {
      var names = new ArrayList<>(NEUTRAL);
      names.addAll(CHARGED);
      report(
          "E0501",
          source,
          entry.name().span(),
          "'" + name + "' is no NSI parameter",
          Nearest.to(name, names)
              .map(near -> "did you mean '" + near + "'?")
              .orElse("names: " + String.join(", ", names)));
      return;
    }
    int count = isNeutral ? 2 : 4;
    if (entry.indices().size() != count) {
      report(
          "E0502",
          source,
          entry.span(),
          name + " has " + count + " indices, not " + entry.indices().size(),
          isNeutral
              ? "two flavours:  " + name + "[1,1]"
              : "charged lepton, neutrino, two quarks:  " + name + "[2,2,u,d]");
      return;
    }
    var indices = new ArrayList<Integer>();
    for (int k = 0; k < count; k++) {
      var index = index(entry.indices().get(k), k);
      if (index == null) {
        report(
            "E0509",
            source,
            entry.indices().get(k).span(),
            k < 2
                ? "a flavour is 1, 2 or 3"
                : k == 2 ? "an up quark is u or c" : "a down quark is d, s or b",
            "for example  " + (isNeutral ? name + "[1,2]" : name + "[2,2,u,d]"));
        return;
      }
      indices.add(index);
    }
    var coefficient = new WilsonCoefficient(name, indices);
    var first = places.putIfAbsent(coefficient.toString(), entry.span());
    if (first != null) {
      draft
          .findings()
          .add(
              Diagnostic.error(
                      "E0507",
                      source,
                      entry.span(),
                      CoefficientBlocks.written(coefficient) + " is given twice")
                  .label(first, "first here"));
      return;
    }
    value(source, entry, coefficient, isNeutral, scale);
  }

  private static @Nullable Integer index(Index index, int position) {
    int value =
        switch (index) {
          case Index.Number number -> number.value();
          case Index.Letter letter ->
              position < 2 ? 0 : (position == 2 ? "uct" : "dsb").indexOf(letter.name()) + 1;
        };
    boolean letter =
        index instanceof Index.Letter word && word.name().length() == 1
            || index instanceof Index.Number;
    int most = position == 2 ? 2 : 3;
    return letter && value >= 1 && value <= most ? value : null;
  }

  private void value(
      Source source,
      Assignment entry,
      WilsonCoefficient coefficient,
      boolean isNeutral,
      Quantity scale) {
    var text = CoefficientBlocks.written(coefficient);
    int row = coefficient.indices().get(0);
    int column = coefficient.indices().get(1);
    if (isNeutral && row > column) {
      report(
          "E0503",
          source,
          entry.span(),
          text + " is not independent: the matrix is hermitian",
          "give "
              + coefficient.operator()
              + "["
              + column
              + ","
              + row
              + "], this one is its conjugate");
      return;
    }
    var value = quantities.of(source, entry.value());
    if (value == null) {
      return;
    }
    if (!value.dimension().isNone()) {
      report(
          "E0208",
          source,
          entry.value().span(),
          text + " is a pure number, the value is " + Quantities.unit(value.dimension()),
          "NSI parameters are relative to the Fermi constant");
      return;
    }
    var number = Numbers.of(value.value(), draft.values());
    if (!Numbers.isFinite(number)) {
      draft
          .findings()
          .add(Diagnostic.error("E0214", source, entry.value().span(), "value is not finite"));
      return;
    }
    if (isNeutral && row == column && Math.abs(number.getImaginary()) > 1e-14 * number.abs()) {
      report(
          "E0504",
          source,
          entry.value().span(),
          text + " is real: the matrix is hermitian",
          "only off-diagonal entries can be complex");
      return;
    }
    if (!isNeutral) {
      add(coefficient, new Given(value.value(), scale.value(), entry.span()));
      return;
    }
    boolean flip = draft.conventions().ncSign() == NcSign.PLUS;
    var stored = flip ? Exprs.negate(value.value()) : value.value();
    neutral.put(coefficient, new Given(stored, scale.value(), entry.span()));
  }

  /** Turns V into L and R. */
  void finish() {
    for (var entry : neutral.entrySet()) {
      var coefficient = entry.getKey();
      if (!coefficient.operator().endsWith("V")) {
        add(coefficient, entry.getValue());
        continue;
      }
      var left = part(coefficient, 'L');
      var right = part(coefficient, 'R');
      var givenLeft = neutral.get(left);
      var givenRight = neutral.get(right);
      var vector = entry.getValue();
      if (givenLeft != null && givenRight != null) {
        draft
            .findings()
            .add(
                Diagnostic.error(
                        "E0507",
                        draft.source(),
                        vector.span(),
                        CoefficientBlocks.written(coefficient) + " is already given by L and R")
                    .label(givenLeft.span(), "L")
                    .label(givenRight.span(), "R"));
      } else if (givenLeft != null) {
        add(
            right,
            new Given(
                Exprs.plus(vector.value(), Exprs.negate(givenLeft.value())),
                vector.scale(),
                vector.span()));
      } else if (givenRight != null) {
        add(
            left,
            new Given(
                Exprs.plus(vector.value(), Exprs.negate(givenRight.value())),
                vector.scale(),
                vector.span()));
      } else {
        var half =
            new Given(
                Exprs.times(Exprs.number(Exact.of(1, 2)), vector.value()),
                vector.scale(),
                vector.span());
        add(left, half);
        add(right, half);
        draft
            .inferences()
            .add(
                CoefficientBlocks.written(coefficient)
                    + " is split evenly: L = R = V/2 (coherent scattering and matter effects see V"
                    + " only)");
      }
    }
  }

  private static WilsonCoefficient part(WilsonCoefficient vector, char chirality) {
    return new WilsonCoefficient(vector.operator().substring(0, 1) + chirality, vector.indices());
  }

  private void add(WilsonCoefficient coefficient, Given given) {
    draft
        .effective()
        .add(
            new EffectiveCoefficient(
                Theory.EPSILON, coefficient, given.value(), given.scale(), given.span()));
  }

  private void report(String code, Source source, Span span, String message, String help) {
    draft.findings().add(Diagnostic.error(code, source, span, message).help(help));
  }
}
