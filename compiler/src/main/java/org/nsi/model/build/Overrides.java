package org.nsi.model.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Symbol;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.diagnostic.Label;
import org.nsi.model.Parameter;
import org.nsi.model.Parameter.Kind;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Findings;
import org.nsi.model.resolve.Numbers;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.resolve.Quantity;
import org.nsi.model.resolve.Scope;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression.Index;
import org.nsi.syntax.Parser;
import org.nsi.syntax.Statement;
import org.nsi.syntax.Statement.Assignment;

/** Values from {@code --set NAME=VALUE}: parameters, matrix entries, inputs. */
final class Overrides {
  /** What stands before the text of the user, so that it parses as the item of a block. */
  private static final String OPENING = "scan {\n";

  private static final String FORM =
      "write  --set NAME=VALUE, for example  --set m_chi=200GeV  or  --set 'lam[1,2]=0.3+0.1i'";

  /** One override with the source that shows it in messages. */
  record Given(Source source, Assignment assignment) {}

  private final Draft draft;
  private final Findings findings;
  private final Map<String, List<Given>> byName = new LinkedHashMap<>();

  Overrides(Draft draft, List<String> texts) {
    this.draft = draft;
    this.findings = draft.findings();
    for (var text : texts) {
      read(text);
    }
  }

  private void read(String text) {
    var source = Source.of("--set", OPENING + text + "\n}\n");
    var parsed = Parser.parse(source);
    boolean readable = !parsed.hasErrors() && text.indexOf('\n') < 0;
    if (readable && parsed.value().isPresent()) {
      for (var statement : parsed.value().get().statements()) {
        if (statement instanceof Statement.Scan scan && scan.axes().size() == 1) {
          var assignment = scan.axes().get(0);
          byName
              .computeIfAbsent(assignment.name().name(), n -> new ArrayList<>())
              .add(new Given(parsed.value().get().source(), assignment));
          return;
        }
      }
    }
    for (var diagnostic : parsed.diagnostics()) {
      findings.add(diagnostic);
    }
    if (!parsed.hasErrors()) {
      var whole = Source.of("--set", text);
      findings.add(
          Diagnostic.error("E0610", whole, new Span(0, text.length()), "cannot read this override")
              .help(FORM));
    }
  }

  /** A finding about an override, in the text that the user wrote. */
  static Diagnostic asWritten(Diagnostic finding) {
    var source = finding.source();
    if (!source.name().equals("--set") || !source.text().startsWith(OPENING)) {
      return finding;
    }
    var text = source.text().substring(OPENING.length(), source.text().length() - "\n}\n".length());
    var labels = new ArrayList<Label>();
    for (var label : finding.labels()) {
      int start = Math.clamp(label.span().start() - OPENING.length(), 0, text.length());
      int end = Math.clamp(label.span().end() - OPENING.length(), start, text.length());
      labels.add(new Label(new Span(start, end), label.text()));
    }
    var help = new ArrayList<String>();
    for (var line : finding.help()) {
      help.add(line.contains("scan {") ? FORM : line);
    }
    return new Diagnostic(
        finding.code(),
        finding.severity(),
        finding.message(),
        Source.of("--set", text),
        labels,
        help);
  }

  /** The overrides of a name, which thereby count as used. */
  List<Given> take(String name) {
    var given = byName.remove(name);
    return given == null ? List.of() : given;
  }

  /** The parameter with its overridden values. */
  Parameter apply(Parameter parameter) {
    var current = parameter;
    for (var given : take(parameter.name())) {
      var changed = set(current, given);
      current = changed == null ? current : changed;
    }
    return current;
  }

  private @Nullable Parameter set(Parameter parameter, Given given) {
    var assignment = given.assignment();
    var indices = new ArrayList<Integer>();
    for (var index : assignment.indices()) {
      indices.add(index instanceof Index.Number number ? number.value() : 0);
    }
    boolean inside = indices.size() == parameter.shape().size();
    for (int k = 0; inside && k < indices.size(); k++) {
      inside = indices.get(k) >= 1 && indices.get(k) <= parameter.shape().get(k);
    }
    if (!inside) {
      findings.add(
          Diagnostic.error(
              "E0212",
              given.source(),
              assignment.span(),
              parameter.name()
                  + (parameter.shape().isEmpty()
                      ? " is a single number"
                      : " has no such entry, its shape is " + parameter.shape())));
      return null;
    }
    var kind = parameter.kind();
    boolean matrix = indices.size() == 2 && kind != Kind.REAL && kind != Kind.COMPLEX;
    if (matrix
        && (indices.get(0) > indices.get(1)
            || kind == Kind.ANTISYMMETRIC && indices.get(0).equals(indices.get(1)))) {
      findings.add(
          Diagnostic.error(
              "E0211",
              given.source(),
              assignment.span(),
              "only entries above the diagonal are free"));
      return null;
    }
    var symbol = Scope.symbol(parameter.name(), indices, kind);
    var value = value(given, parameter, symbol);
    if (value == null) {
      return null;
    }
    var values = new TreeMap<Symbol, Complex>(parameter.values());
    values.put(symbol, value.complex);
    var dimension =
        parameter.values().isEmpty() ? value.quantity.dimension() : parameter.dimension();
    return new Parameter(
        parameter.name(),
        parameter.shape(),
        kind,
        values,
        dimension,
        parameter.unit(),
        parameter.range(),
        parameter.span());
  }

  private record Value(Complex complex, Quantity quantity) {}

  private @Nullable Value value(Given given, Parameter parameter, Symbol symbol) {
    var at = given.assignment().value().span();
    var quantity = constant(given);
    if (quantity == null) {
      return null;
    }
    if (!parameter.values().isEmpty() && !quantity.dimension().equals(parameter.dimension())) {
      boolean missing = quantity.dimension().isNone();
      var diagnostic =
          Diagnostic.error(
              missing ? "E0207" : "E0208",
              given.source(),
              at,
              parameter.name()
                  + " is "
                  + Quantities.unit(parameter.dimension())
                  + ", the value is "
                  + Quantities.unit(quantity.dimension()));
      var unit = parameter.unit().isEmpty() ? "" : " " + parameter.unit();
      findings.add(
          missing
              ? diagnostic.help(
                  "give the unit too:  --set '"
                      + parameter.name()
                      + "="
                      + given.source().slice(at)
                      + unit
                      + "'")
              : diagnostic);
      return null;
    }
    var value = Numbers.of(quantity.value(), Map.of());
    if (symbol.real() && value.getImaginary() != 0) {
      findings.add(
          Diagnostic.error("E0213", given.source(), at, "complex value for the real " + symbol));
      return null;
    }
    var range = parameter.range();
    if (range.isPresent()
        && (value.getReal() < range.get().low() || value.getReal() > range.get().high())) {
      findings.add(
          Diagnostic.error(
              "E0209", given.source(), at, "value of " + symbol + " is outside its range"));
      return null;
    }
    return new Value(value, quantity);
  }

  /** A number without parameters; reported and null otherwise. */
  @Nullable Quantity constant(Given given) {
    var constants = new Scope();
    var quantity =
        new Quantities(constants, findings).of(given.source(), given.assignment().value());
    if (quantity != null && !Numbers.isFinite(Numbers.of(quantity.value(), Map.of()))) {
      findings.add(
          Diagnostic.error(
              "E0214", given.source(), given.assignment().value().span(), "value is not finite"));
      return null;
    }
    return quantity;
  }

  /** Reports names that nothing has. */
  void finish() {
    for (var entry : byName.entrySet()) {
      if (draft.scope().broken().contains(entry.getKey())) {
        continue;
      }
      var given = entry.getValue().get(0);
      var name = given.assignment().name();
      var diagnostic =
          Diagnostic.error(
              "E0610", given.source(), name.span(), "nothing is named '" + name.name() + "'");
      boolean let = draft.scope().lets().containsKey(name.name());
      var nearest = draft.scope().nearest(name.name());
      if (let) {
        findings.add(
            diagnostic.help(name.name() + " is derived by a let: set what it follows from"));
      } else {
        findings.add(
            nearest.isPresent()
                ? diagnostic.help("did you mean '" + nearest.get() + "'?")
                : diagnostic);
      }
    }
  }
}
