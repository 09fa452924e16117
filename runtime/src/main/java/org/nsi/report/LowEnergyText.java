package org.nsi.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.RunningFactors;
import org.nsi.report.Table.Align;
import org.nsi.report.TextReport.Section;

/** LEFT coefficients and NSI parameters at the low scale. */
final class LowEnergyText {
  private static final List<String> FLAVOURS = List.of("e", "μ", "τ");

  /** Of the largest value of a table; what is below is counted. */
  private static final double SMALLEST = 1e-6;

  private LowEnergyText() {}

  static List<Section> sections(Result result, Layout layout) {
    String scale = " at μ = " + Quantities.scale(result.nsi().scaleGeV());
    return List.of(
        new Section("Running", running(result, layout)),
        new Section(
            "LEFT coefficients at μ = " + Quantities.scale(result.left().scaleGeV()),
            result.left().basis() + " basis, " + unit(result),
            left(result, layout)),
        new Section("Charged-current NSI" + scale, "", charged(result, layout)),
        new Section("Neutral-current NSI" + scale, "ε_βα = ε_αβ*", neutral(result, layout)),
        OriginText.section(result, layout));
  }

  /** Dipoles are operators of dimension five. */
  static String unit(Result result) {
    boolean dipoles =
        result.left().values().keySet().stream()
            .anyMatch(c -> OperatorBasis.jms().get(c.operator()).dimension() == -1);
    return dipoles ? "GeV⁻², dipoles in GeV⁻¹" : "GeV⁻²";
  }

  /** One sentence a leg. */
  private static List<String> running(Result result, Layout layout) {
    if (result.left().values().isEmpty() && result.nsi().values().isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<String>();
    for (var sentence : result.running().describe().split("; ")) {
      lines.addAll(Wrap.hanging(sentence, 2, 4, layout.width()));
    }
    result
        .factors()
        .ifPresent(factors -> lines.addAll(Wrap.hanging(inWords(factors), 2, 2, layout.width())));
    return lines;
  }

  private static String inWords(RunningFactors factors) {
    return "QCD alone, from "
        + Quantities.scale(factors.fromGeV())
        + " to "
        + Quantities.scale(factors.toGeV())
        + ": scalar currents × "
        + Numbers.significant(factors.scalar(), 5)
        + ", tensor currents × "
        + Numbers.significant(factors.tensor(), 5)
        + ", vector currents × 1";
  }

  /** Unless all are asked for, those with neutrinos: the others have no part in what follows. */
  private static List<String> left(Result result, Layout layout) {
    var table = new Table(2, layout.width(), Align.LEFT, Align.POINT, Align.POINT, Align.LEFT);
    var wanted = new TreeMap<WilsonCoefficient, Complex>();
    result
        .left()
        .values()
        .forEach(
            (name, value) -> {
              if (layout.all() || name.operator().contains("nu")) {
                wanted.put(name, value);
              }
            });
    var shown = largest(wanted, layout);
    var columns = ComplexColumns.of(shown.values());
    if (columns.withImaginary()) {
      table.row("", columns.head(), columns.imaginaryHead(), "");
    }
    shown.forEach(
        (name, value) ->
            table.row(name.toString(), columns.first(value), columns.second(value), ""));
    var lines = new ArrayList<>(withRest(table.lines(), nonZero(wanted) - shown.size()));
    int others = nonZero(result.left().values()) - nonZero(wanted);
    if (others > 0) {
      lines.add("  … and " + others + " without neutrinos: --all, or --format json");
    }
    Gaps.byKind(Gaps.lowEnergy(result))
        .forEach(
            (reason, operators) ->
                lines.addAll(
                    Wrap.hanging(
                        "not computed: " + String.join(" ", operators) + " (" + reason + ")",
                        2,
                        4,
                        layout.width())));
    return lines;
  }

  private static int nonZero(Map<?, Complex> values) {
    return (int) values.values().stream().filter(value -> value.abs() > 0).count();
  }

  private static List<String> charged(Result result, Layout layout) {
    var values = new TreeMap<NsiParameter, Complex>();
    PrintedNsi.of(result)
        .forEach(
            (parameter, value) -> {
              if (parameter instanceof Charged) {
                values.put(parameter, value);
              }
            });
    var table = new Table(2, layout.width(), Align.LEFT, Align.POINT, Align.POINT, Align.LEFT);
    var shown = largest(values, layout);
    var columns = ComplexColumns.of(shown.values());
    if (columns.withImaginary()) {
      table.row("", columns.head(), columns.imaginaryHead(), "");
    }
    shown.forEach(
        (name, value) ->
            table.row(
                name.key(), columns.first(value), columns.second(value), inWords((Charged) name)));
    return withRest(table.lines(), values.size() - shown.size());
  }

  /** {@code ε_P^μμ, u d}. */
  private static String inWords(Charged name) {
    return "ε_"
        + name.structure()
        + "^"
        + FLAVOURS.get(name.alpha() - 1)
        + FLAVOURS.get(name.beta() - 1)
        + " ("
        + "uct".charAt(name.up() - 1)
        + "dsb".charAt(name.down() - 1)
        + ")";
  }

  /**
   * One line a fermion and flavour pair: L, R and V side by side; the lower triangle follows from
   * Hermiticity.
   */
  private static List<String> neutral(Result result, Layout layout) {
    var rows = new TreeMap<String, Map<Chirality, Complex>>();
    PrintedNsi.of(result)
        .forEach(
            (parameter, value) -> {
              if (parameter instanceof Neutral name && name.alpha() <= name.beta()) {
                rows.computeIfAbsent(rowKey(name), key -> new TreeMap<>())
                    .put(name.chirality(), value);
              }
            });
    if (rows.isEmpty()) {
      return List.of();
    }
    var columns =
        ComplexColumns.of(rows.values().stream().flatMap(row -> row.values().stream()).toList());
    var table =
        new Table(
            2,
            Integer.MAX_VALUE,
            Align.LEFT,
            Align.POINT,
            Align.POINT,
            Align.POINT,
            Align.POINT,
            Align.POINT,
            Align.POINT,
            Align.LEFT);
    table.row("", "ε^L", "", "ε^R", "", "ε^V", "", "");
    rows.forEach(
        (key, row) -> {
          String name = key.substring(1);
          table.row(
              name,
              first(columns, row, Chirality.L),
              second(columns, row, Chirality.L),
              first(columns, row, Chirality.R),
              second(columns, row, Chirality.R),
              first(columns, row, Chirality.V),
              second(columns, row, Chirality.V),
              "");
        });
    var lines = table.lines();
    return lines.stream().allMatch(line -> line.length() <= layout.width()) ? lines : stacked(rows);
  }

  /** One line a parameter, where there is no room for three side by side. */
  private static List<String> stacked(Map<String, Map<Chirality, Complex>> rows) {
    var columns =
        ComplexColumns.of(rows.values().stream().flatMap(row -> row.values().stream()).toList());
    var table = new Table(2, Integer.MAX_VALUE, Align.LEFT, Align.POINT, Align.POINT, Align.LEFT);
    table.row("", columns.head(), columns.imaginaryHead(), "");
    rows.forEach(
        (key, row) ->
            row.forEach(
                (chirality, value) ->
                    table.row(
                        key.substring(1).replace("X_", chirality + "_"),
                        columns.first(value),
                        columns.second(value),
                        "")));
    return table.lines();
  }

  private static String first(ComplexColumns columns, Map<Chirality, Complex> row, Chirality c) {
    return columns.first(row.getOrDefault(c, Complex.ZERO));
  }

  /** {@code -1.2e-4i}: behind its real part. */
  private static String second(ComplexColumns columns, Map<Chirality, Complex> row, Chirality c) {
    double imaginary = ComplexColumns.imaginary(row.getOrDefault(c, Complex.ZERO));
    if (!columns.withImaginary() || imaginary == 0) {
      return "";
    }
    return (imaginary > 0 ? "+" : "") + Numbers.scientific(imaginary, ComplexColumns.DIGITS) + " i";
  }

  /** Quarks before electrons; {@code u} before {@code d} as everybody writes them. */
  private static String rowKey(Neutral name) {
    int order = "ude".indexOf(name.fermion().letter());
    return order
        + ("eps_" + name.fermion().letter() + "X_" + name.alpha() + name.beta())
        + "  "
        + FLAVOURS.get(name.alpha() - 1)
        + FLAVOURS.get(name.beta() - 1);
  }

  private static <K extends Comparable<? super K>> SortedMap<K, Complex> largest(
      SortedMap<K, Complex> values, Layout layout) {
    var nonZero = new TreeMap<K, Complex>();
    double smallest =
        layout.all()
            ? 0
            : SMALLEST * values.values().stream().mapToDouble(Complex::abs).max().orElse(0);
    var kept =
        values.entrySet().stream()
            .filter(entry -> entry.getValue().abs() > smallest)
            .sorted(
                Comparator.comparingDouble((Map.Entry<K, Complex> e) -> -e.getValue().abs())
                    .thenComparing(Map.Entry::getKey))
            .limit(layout.all() ? Long.MAX_VALUE : Layout.ROWS)
            .collect(Collectors.toList());
    kept.forEach(entry -> nonZero.put(entry.getKey(), entry.getValue()));
    return nonZero;
  }

  private static List<String> withRest(List<String> lines, int rest) {
    var all = new ArrayList<>(lines);
    if (rest > 0) {
      all.add("  … and " + rest + " smaller ones: --all, or --format json");
    }
    return all;
  }
}
