package org.nsi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Evaluator;
import org.nsi.model.Field;
import org.nsi.model.Parameter;
import org.nsi.model.Term;
import org.nsi.model.Vertex;
import org.nsi.pipeline.Result;
import org.nsi.report.Table.Align;
import org.nsi.report.TextReport.Section;
import org.nsi.unit.Dimension;
import org.nsi.unit.Units;

/**
 * What went into the report: conventions, parameters, fields, Lagrangian, inferences, changed
 * inputs; and the closing notes.
 */
final class ModelText {
  private ModelText() {}

  static List<Section> sections(Result result, Layout layout) {
    return List.of(
        new Section("Conventions", conventions(result, layout)),
        new Section("Parameters", parameters(result, layout)),
        new Section("Fields", fields(result, layout)),
        new Section("Lagrangian", lagrangian(result, layout)),
        new Section("Inferred", bullets(result.model().inferences(), layout)),
        new Section("Inputs that were changed", inputs(result, layout)),
        new Section("Standard Model couplings at the matching scale", couplings(result, layout)));
  }

  static List<Section> closing(Result result, Layout layout) {
    return List.of(new Section("Notes", bullets(result.notes(), layout)));
  }

  private static List<String> conventions(Result result, Layout layout) {
    var table = new Table(2, layout.width(), Align.LEFT, Align.LEFT);
    ConventionLines.of(result).forEach(line -> table.row(line.label(), line.text()));
    return table.lines();
  }

  private static List<String> parameters(Result result, Layout layout) {
    var table = new Table(2, layout.width(), Align.LEFT, Align.POINT, Align.LEFT);
    for (var parameter : result.model().parameters()) {
      String range =
          parameter
              .range()
              .map(
                  r -> "in [" + bound(r.low(), parameter) + ", " + bound(r.high(), parameter) + "]")
              .orElse("");
      for (var entry : new TreeMap<>(parameter.values()).entrySet()) {
        table.row(
            entry.getKey().toString(),
            Quantities.inUnit(
                result.value(entry.getKey()), parameter.dimension(), parameter.unit()),
            range);
      }
      if (parameter.values().isEmpty()) {
        table.row(parameter.name(), "0", "every entry");
      }
    }
    result
        .derived()
        .forEach(
            (name, value) ->
                table.row(
                    name,
                    Quantities.join(
                        Quantities.number(value, 1),
                        DerivedUnit.of(name, result).orElse("(powers of GeV)")),
                    "derived"));
    return table.lines();
  }

  private static String bound(double value, Parameter parameter) {
    return parameter.dimension().equals(Dimension.energy(1))
        ? Quantities.energy(value)
        : Quantities.inUnit(new Complex(value), parameter.dimension(), parameter.unit());
  }

  private static List<String> fields(Result result, Layout layout) {
    var table =
        new Table(2, layout.width(), Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT);
    var evaluator = new Evaluator(result.values());
    for (var field : result.model().fields()) {
      if (field.heavy()) {
        table.row(
            field.generations() > 1 ? field.name() + "[" + field.generations() + "]" : field.name(),
            FieldWords.kind(field.kind()),
            FieldWords.representation(field.representation()),
            parity(result, field),
            mass(field, evaluator));
      }
    }
    return table.lines();
  }

  private static String mass(Field field, Evaluator evaluator) {
    var masses =
        field.mass().stream()
            .map(mass -> Quantities.scale(evaluator.evaluate(mass).getReal()))
            .toList();
    return masses.isEmpty() ? "massless" : "mass " + String.join(", ", masses);
  }

  private static String parity(Result result, Field field) {
    return result.model().parity().map(name -> name + (field.odd() ? " odd" : " even")).orElse("");
  }

  /** Each term once, although it makes a vertex for each combination of generations. */
  private static List<String> lagrangian(Result result, Layout layout) {
    var table = new Table(2, layout.width(), Align.LEFT, Align.LEFT);
    var seen = new ArrayList<Term>();
    for (Vertex vertex : result.model().vertices()) {
      var term = vertex.term();
      if (!seen.contains(term)) {
        seen.add(term);
        table.row(term.label(), term.text() + (vertex.plusHermitianConjugate() ? " + h.c." : ""));
        if (!term.invariant().isEmpty()) {
          table.row("", term.invariant());
        }
      }
    }
    return table.lines();
  }

  private static List<String> inputs(Result result, Layout layout) {
    var table = new Table(2, layout.width(), Align.LEFT, Align.POINT, Align.LEFT);
    for (var input : result.inputs().byName().values()) {
      if (input.overridden()) {
        double factor = Units.parse(input.unit()).orElseThrow().factor();
        table.row(
            input.name(),
            Quantities.join(
                Numbers.shortest(Quantities.tidy(input.value() / factor)), input.unit()),
            input.description());
      }
    }
    return table.lines();
  }

  private static List<String> couplings(Result result, Layout layout) {
    var table = new Table(2, layout.width(), Align.LEFT, Align.POINT, Align.LEFT);
    result
        .couplings()
        .forEach(
            (symbol, value) ->
                table.row(
                    symbol.toString(),
                    ComplexColumns.inline(value),
                    result.isGiven(symbol) ? "given" : "running"));
    return table.lines();
  }

  static List<String> bullets(List<String> sentences, Layout layout) {
    var lines = new ArrayList<String>();
    sentences.forEach(
        sentence -> lines.addAll(Wrap.hanging("- " + sentence, 2, 2, layout.width())));
    return lines;
  }
}
