package org.nsi.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.eft.NsiOrigin;
import org.nsi.pipeline.Result;
import org.nsi.report.Table.Align;
import org.nsi.report.TextReport.Section;

/** What the running makes of each ε, and from which Warsaw coefficients it comes. */
final class OriginText {
  private static final int MOST_SOURCES = 3;

  /** Sources with a smaller share are not named. */
  private static final double SMALLEST_SHARE = 0.005;

  /** ε below this fraction of the largest are left out unless all are asked for. */
  private static final double SMALLEST = 1e-3;

  private OriginText() {}

  static Section section(Result result, Layout layout) {
    return new Section(
        "What the running does",
        "ε over ε without running, largest sources",
        lines(result, layout));
  }

  private static List<String> lines(Result result, Layout layout) {
    double largest =
        result.nsi().values().values().stream().mapToDouble(Complex::abs).max().orElse(0);
    var names =
        result.origins().keySet().stream()
            .filter(OriginText::isShown)
            .filter(name -> layout.all() || result.nsi().get(name).abs() > SMALLEST * largest)
            .sorted(
                Comparator.comparingDouble((NsiParameter name) -> -result.nsi().get(name).abs())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    var table = new Table(2, layout.width(), Align.LEFT, Align.LEFT, Align.LEFT);
    names.stream()
        .limit(layout.all() ? Long.MAX_VALUE : Layout.ROWS)
        .forEach(
            name -> {
              var origin = result.origins().get(name);
              table.row(name.key(), factor(origin), sources(origin));
            });
    var lines = new ArrayList<>(table.lines());
    int rest = names.size() - Layout.ROWS;
    if (rest > 0 && !layout.all()) {
      lines.add("  … and " + rest + " smaller ones: --all, or --format json");
    }
    return lines;
  }

  /** V is the sum of the other two, and the lower triangle follows from Hermiticity. */
  private static boolean isShown(NsiParameter name) {
    return !(name instanceof Neutral neutral)
        || neutral.chirality() != Chirality.V && neutral.alpha() <= neutral.beta();
  }

  private static String factor(NsiOrigin origin) {
    if (origin.factor().isEmpty()) {
      return "only by running";
    }
    var factor = origin.factor().get();
    return Math.abs(factor.getImaginary()) < 1e-4 * factor.abs()
        ? "× " + Numbers.significant(factor.getReal(), 4)
        : "× (" + Numbers.complex(factor, 4) + ")";
  }

  private static String sources(NsiOrigin origin) {
    return origin.shares(MOST_SOURCES).stream()
        .filter(share -> share.getValue() >= SMALLEST_SHARE)
        .map(
            share ->
                share.getKey() + String.format(Locale.ROOT, " %.3g %%", 100 * share.getValue()))
        .collect(Collectors.joining(", "));
  }
}
