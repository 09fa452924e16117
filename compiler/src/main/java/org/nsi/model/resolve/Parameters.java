package org.nsi.model.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Symbol;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Parameter;
import org.nsi.model.Parameter.Kind;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Nearest;
import org.nsi.syntax.Statement;
import org.nsi.syntax.Statement.ParameterValue;
import org.nsi.unit.Dimension;

/** Resolves {@code param} statements. */
public final class Parameters {
  private static final int MAX_ENTRIES = 1000;
  private final Findings findings;
  private final Quantities constants;

  public Parameters(Findings findings, Scope scope) {
    this.findings = findings;
    this.constants = new Quantities(scope, findings);
  }

  /** The parameter, or null after an error. */
  public @Nullable Parameter resolve(Source source, Statement.Parameter statement) {
    int before = findings.errors();
    var kind = kind(source, statement);
    if (kind == null || !shapeFits(source, statement, kind)) {
      return null;
    }
    if (statement.value().isEmpty()) {
      var name = statement.name().name();
      findings.add(
          Diagnostic.error("E0217", source, statement.span(), "parameter " + name + " has no value")
              .help("give a default that --set can change:  param " + name + " = 1"));
      return null;
    }
    var entries = entries(source, statement, kind, statement.value().get());
    if (entries == null || findings.errors() > before) {
      return null;
    }
    var values = new TreeMap<Symbol, Complex>();
    for (var entry : entries) {
      values.put(Scope.symbol(statement.name().name(), entry.indices, kind), entry.value);
    }
    var dimension = entries.isEmpty() ? Dimension.NONE : entries.get(0).dimension;
    var range = range(source, statement, dimension, kind, values);
    if (findings.errors() > before) {
      return null;
    }
    return new Parameter(
        statement.name().name(),
        statement.shape(),
        kind,
        values,
        dimension,
        unit(statement.value().get(), dimension),
        range,
        statement.span());
  }

  private @Nullable Kind kind(Source source, Statement.Parameter statement) {
    if (statement.kind().isEmpty()) {
      return Kind.REAL;
    }
    var word = statement.kind().get();
    var kind = kind(word.name());
    if (kind == null) {
      var names = List.of("real", "complex", "hermitian", "symmetric", "antisymmetric");
      findings.add(
          Diagnostic.error(
                  "E0225", source, word.span(), "unknown parameter kind '" + word.name() + "'")
              .help(
                  Nearest.to(word.name(), names)
                      .map(near -> "did you mean '" + near + "'?")
                      .orElse("kinds: " + String.join(", ", names))));
    }
    return kind;
  }

  private static @Nullable Kind kind(String name) {
    return switch (name) {
      case "real" -> Kind.REAL;
      case "complex" -> Kind.COMPLEX;
      case "hermitian" -> Kind.HERMITIAN;
      case "symmetric" -> Kind.SYMMETRIC;
      case "antisymmetric" -> Kind.ANTISYMMETRIC;
      default -> null;
    };
  }

  private boolean shapeFits(Source source, Statement.Parameter statement, Kind kind) {
    var shape = statement.shape();
    long size = 1;
    for (int length : shape) {
      size *= length;
      if (length < 1 || size > MAX_ENTRIES) {
        report("E0210", source, statement.span(), "a matrix of this shape is not possible");
        return false;
      }
    }
    boolean square = shape.size() == 2 && shape.get(0).equals(shape.get(1));
    if (kind != Kind.REAL && kind != Kind.COMPLEX && !square) {
      var word = statement.kind().map(Expression.Word::name).orElse("");
      report(
          "E0210",
          source,
          statement.span(),
          "only a square matrix can be "
              + word
              + ", not "
              + statement.name().name()
              + (shape.isEmpty() ? "" : shape));
      return false;
    }
    return true;
  }

  private record Entry(List<Integer> indices, Complex value, Dimension dimension) {}

  private @Nullable List<Entry> entries(
      Source source, Statement.Parameter statement, Kind kind, ParameterValue value) {
    return switch (value) {
      case ParameterValue.Scalar scalar -> {
        if (!statement.shape().isEmpty()) {
          findings.add(
              Diagnostic.error(
                      "E0210", source, scalar.span(), "a matrix takes its entries in braces")
                  .help("for example  { [1,1] = 0.1, [1,2] = 0.2 i }"));
          yield null;
        }
        var entry = entry(source, kind, List.of(), scalar.expression());
        yield entry == null ? null : List.of(entry);
      }
      case ParameterValue.Entries matrix -> matrix(source, statement, kind, matrix);
    };
  }

  private @Nullable List<Entry> matrix(
      Source source, Statement.Parameter statement, Kind kind, ParameterValue.Entries matrix) {
    var name = statement.name().name();
    if (statement.shape().isEmpty()) {
      findings.add(
          Diagnostic.error("E0210", source, matrix.span(), name + " is declared without a shape")
              .help("write  param " + name + "[3,3] : complex = { ... }"));
      return null;
    }
    var entries = new ArrayList<Entry>();
    var given = new TreeMap<String, Span>();
    for (var entry : matrix.entries()) {
      var indices = indices(source, statement, entry);
      if (indices == null) {
        continue;
      }
      var earlier = given.put(indices.toString(), entry.span());
      if (earlier != null) {
        findings.add(
            Diagnostic.error("E0212", source, entry.span(), "entry is given twice")
                .label(earlier, "first here"));
        continue;
      }
      if (!placeFits(source, kind, indices, entry)) {
        continue;
      }
      var resolved = entry(source, kind, indices, entry.value());
      if (resolved == null) {
        continue;
      }
      if (!entries.isEmpty() && !entries.get(0).dimension.equals(resolved.dimension)) {
        report(
            "E0208",
            source,
            entry.value().span(),
            "entries have different units: "
                + Quantities.unit(entries.get(0).dimension)
                + " and "
                + Quantities.unit(resolved.dimension));
        continue;
      }
      entries.add(resolved);
    }
    return entries;
  }

  private @Nullable List<Integer> indices(
      Source source, Statement.Parameter statement, ParameterValue.Entry entry) {
    var indices = new ArrayList<Integer>();
    var shape = statement.shape();
    for (var index : entry.indices()) {
      if (index instanceof Expression.Index.Number number) {
        indices.add(number.value());
      } else {
        report("E0212", source, index.span(), "an entry is named by numbers");
        return null;
      }
    }
    boolean inside = indices.size() == shape.size();
    for (int k = 0; inside && k < indices.size(); k++) {
      inside = indices.get(k) >= 1 && indices.get(k) <= shape.get(k);
    }
    if (!inside) {
      var name = statement.name().name();
      report(
          "E0212",
          source,
          entry.span(),
          "entry " + text(indices) + " is outside " + name + text(shape));
      return null;
    }
    return indices;
  }

  private static String text(List<Integer> indices) {
    return indices.toString().replace(" ", "");
  }

  private boolean placeFits(
      Source source, Kind kind, List<Integer> indices, ParameterValue.Entry entry) {
    if (kind == Kind.REAL || kind == Kind.COMPLEX) {
      return true;
    }
    int row = indices.get(0);
    int column = indices.get(1);
    if (row > column) {
      var partner = text(List.of(column, row));
      var word =
          kind == Kind.HERMITIAN ? "conjugate" : kind == Kind.SYMMETRIC ? "same" : "opposite";
      findings.add(
          Diagnostic.error(
                  "E0211",
                  source,
                  entry.span(),
                  "entry " + text(indices) + " is below the diagonal")
              .help("give " + partner + "; this one is the " + word));
      return false;
    }
    if (kind == Kind.ANTISYMMETRIC && row == column) {
      report("E0226", source, entry.span(), "the diagonal of an antisymmetric matrix is zero");
      return false;
    }
    return true;
  }

  private @Nullable Entry entry(
      Source source, Kind kind, List<Integer> indices, Expression expression) {
    var quantity = constants.of(source, expression);
    if (quantity == null) {
      return null;
    }
    if (Uses.parameters(quantity.value())) {
      findings.add(
          Diagnostic.error(
                  "E0227", source, expression.span(), "the value of a parameter is a number")
              .help("a quantity that follows from others is a let"));
      return null;
    }
    var value = Numbers.of(quantity.value(), Map.of());
    if (!Numbers.isFinite(value)) {
      report("E0214", source, expression.span(), "value is not finite");
      return null;
    }
    if (value.getImaginary() != 0 && kind == Kind.REAL) {
      findings.add(
          Diagnostic.error("E0213", source, expression.span(), "complex value for a real parameter")
              .help("declare it  : complex"));
      return null;
    }
    boolean diagonal = indices.size() == 2 && indices.get(0).equals(indices.get(1));
    if (value.getImaginary() != 0 && kind == Kind.HERMITIAN && diagonal) {
      report("E0226", source, expression.span(), "the diagonal of a hermitian matrix is real");
      return null;
    }
    return new Entry(indices, value, quantity.dimension());
  }

  private Optional<Parameter.Range> range(
      Source source,
      Statement.Parameter statement,
      Dimension dimension,
      Kind kind,
      Map<Symbol, Complex> values) {
    if (statement.range().isEmpty()) {
      return Optional.empty();
    }
    var range = statement.range().get();
    double[] bounds = new double[2];
    Expression[] sides = {range.low(), range.high()};
    for (int k = 0; k < 2; k++) {
      var entry = entry(source, Kind.REAL, List.of(), sides[k]);
      if (entry == null) {
        return Optional.empty();
      }
      if (!entry.dimension.equals(dimension)) {
        boolean missing = entry.dimension.isNone();
        report(
            missing ? "E0207" : "E0208",
            source,
            sides[k].span(),
            "bound is "
                + Quantities.unit(entry.dimension)
                + ", the parameter is "
                + Quantities.unit(dimension));
        return Optional.empty();
      }
      bounds[k] = entry.value.getReal();
    }
    if (bounds[0] > bounds[1]) {
      report(
          "E0230", source, range.span(), "range is empty: the lower bound exceeds the upper one");
      return Optional.empty();
    }
    for (var entry : values.entrySet()) {
      double value = entry.getValue().getReal();
      if (kind == Kind.REAL && (value < bounds[0] || value > bounds[1])) {
        findings.add(
            Diagnostic.error(
                    "E0209",
                    source,
                    statement.value().map(ParameterValue::span).orElse(statement.span()),
                    "value of " + entry.getKey() + " is outside its range")
                .label(range.span(), "the range"));
        return Optional.empty();
      }
    }
    return Optional.of(new Parameter.Range(bounds[0], bounds[1]));
  }

  /** The one unit that was written, or the canonical one. */
  private static String unit(ParameterValue value, Dimension dimension) {
    if (dimension.isNone()) {
      return "";
    }
    var expression =
        switch (value) {
          case ParameterValue.Scalar scalar -> Optional.of(scalar.expression());
          case ParameterValue.Entries entries ->
              entries.entries().stream().findFirst().map(ParameterValue.Entry::value);
        };
    return expression.map(e -> Uses.unit(e, dimension)).orElse("");
  }

  private void report(String code, Source source, Span span, String message) {
    findings.add(Diagnostic.error(code, source, span, message));
  }
}
