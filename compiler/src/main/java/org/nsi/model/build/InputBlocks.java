package org.nsi.model.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Symbol;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.input.Input;
import org.nsi.input.Inputs;
import org.nsi.input.MatchingInputs;
import org.nsi.input.StandardInputs;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Exprs;
import org.nsi.model.resolve.Numbers;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.resolve.Quantity;
import org.nsi.model.resolve.Scope;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Expression.Index;
import org.nsi.syntax.Nearest;
import org.nsi.syntax.Statement;
import org.nsi.syntax.Statement.ParameterValue;

/** {@code inputs { … }} and {@code inputs at matching { … }}. */
final class InputBlocks {
  private static final double LARGEST_GEV = 1e19;

  private final Draft draft;
  private final Inputs table = StandardInputs.load();
  private final Quantities constants;
  private final TreeMap<String, Double> inputs = new TreeMap<>();
  private final TreeMap<Symbol, Complex> matching = new TreeMap<>();

  InputBlocks(Draft draft) {
    this.draft = draft;
    this.constants = new Quantities(new Scope(), draft.findings());
  }

  TreeMap<String, Double> inputs() {
    return inputs;
  }

  TreeMap<Symbol, Complex> matching() {
    return matching;
  }

  void resolve(List<Located> statements, Overrides overrides) {
    var seen = new TreeMap<String, Span>();
    for (var located : statements) {
      if (!(located.statement() instanceof Statement.Inputs block)) {
        continue;
      }
      for (var entry : block.entries()) {
        var key = (block.atMatching() ? "matching " : "") + entry.name().name();
        var first = seen.putIfAbsent(key, entry.span());
        if (first != null) {
          draft.findings().givenTwice(located.source(), entry.span(), entry.name().name(), first);
        } else if (block.atMatching()) {
          matching(located.source(), entry.name(), entry.value());
        } else {
          input(located.source(), entry.name(), entry.value());
        }
      }
    }
    override(overrides);
    for (var input : table.byName().values()) {
      double value = inputs.getOrDefault(input.name(), input.value());
      draft
          .scope()
          .constants()
          .put(
              input.name(),
              new Quantity(Exprs.number(Quantities.fraction(value)), input.dimension()));
    }
  }

  private void override(Overrides overrides) {
    for (var input : table.byName().values()) {
      for (var given : overrides.take(input.name())) {
        var quantity = overrides.constant(given);
        if (!given.assignment().indices().isEmpty()) {
          report(
              "E0611",
              given.source(),
              given.assignment().span(),
              input.name() + " is a number, not a matrix");
        } else if (quantity != null) {
          accept(given.source(), given.assignment().value().span(), input, quantity);
        }
      }
    }
    for (var known : MatchingInputs.NAMES) {
      for (var given : overrides.take(known.name())) {
        var quantity = overrides.constant(given);
        var indices = new ArrayList<Integer>();
        for (var index : given.assignment().indices()) {
          indices.add(index instanceof Index.Number number ? number.value() : 0);
        }
        if (quantity != null) {
          entry(given.source(), given.assignment().span(), known, indices, quantity);
        }
      }
    }
  }

  private void input(Source source, Expression.Word name, ParameterValue value) {
    var input = table.byName().get(name.name());
    if (input == null) {
      unknown(source, name, table.byName().keySet());
      return;
    }
    if (!(value instanceof ParameterValue.Scalar scalar)) {
      report("E0611", source, value.span(), name.name() + " is a number, not a matrix");
      return;
    }
    var quantity = constants.of(source, scalar.expression());
    if (quantity != null) {
      accept(source, scalar.span(), input, quantity);
    }
  }

  private void accept(Source source, Span at, Input input, Quantity quantity) {
    if (!quantity.dimension().equals(input.dimension())) {
      boolean missing = quantity.dimension().isNone();
      var diagnostic =
          Diagnostic.error(
              missing ? "E0207" : "E0208",
              source,
              at,
              input.name()
                  + " is "
                  + Quantities.unit(input.dimension())
                  + ", the value is "
                  + Quantities.unit(quantity.dimension()));
      draft
          .findings()
          .add(missing ? diagnostic.help("the table gives it in " + input.unit()) : diagnostic);
      return;
    }
    var value = Numbers.of(quantity.value(), Map.of());
    boolean mass = input.dimension().energy() == 1 && input.dimension().length() == 0;
    boolean sine = input.name().startsWith("ckm_s") || input.name().startsWith("sin2");
    double real = value.getReal();
    if (!Numbers.isFinite(value) || value.getImaginary() != 0) {
      report("E0612", source, at, input.name() + " is a finite real number");
    } else if (mass && real < 0) {
      report("E0612", source, at, input.name() + " cannot be negative");
    } else if (real == 0 && isDivisor(input)) {
      report("E0612", source, at, input.name() + " cannot be zero");
    } else if (mass && real > LARGEST_GEV) {
      report("E0612", source, at, input.name() + " is beyond the Planck mass");
    } else if (input.name().startsWith("phi_") && real < 0) {
      report("E0612", source, at, "a flux cannot be negative");
    } else if (sine && Math.abs(real) > 1) {
      report(
          "E0612",
          source,
          at,
          input.name()
              + " lies between "
              + (input.name().startsWith("sin2") ? "0" : "-1")
              + " and 1");
    } else {
      inputs.put(input.name(), real);
    }
  }

  /** Masses, decay constants and couplings that results are divided by. */
  private static boolean isDivisor(Input input) {
    return input.dimension().energy() == 1
        || List.of("G_F", "alpha_em", "alpha_s", "sin2w_0").contains(input.name());
  }

  private void matching(Source source, Expression.Word name, ParameterValue value) {
    var known = MatchingInputs.find(name.name());
    if (known.isEmpty()) {
      var names = new ArrayList<String>();
      for (var input : MatchingInputs.NAMES) {
        names.add(input.name());
      }
      unknown(source, name, names);
      return;
    }
    switch (value) {
      case ParameterValue.Scalar scalar -> {
        var quantity = constants.of(source, scalar.expression());
        if (quantity != null) {
          entry(source, scalar.span(), known.get(), List.of(), quantity);
        }
      }
      case ParameterValue.Entries matrix -> {
        for (var entry : matrix.entries()) {
          var quantity = constants.of(source, entry.value());
          var indices = new ArrayList<Integer>();
          for (var index : entry.indices()) {
            indices.add(index instanceof Index.Number number ? number.value() : 0);
          }
          if (quantity != null) {
            entry(source, entry.span(), known.get(), indices, quantity);
          }
        }
        // a matrix that is given is given as a whole
        for (int row = 1; row <= 3; row++) {
          for (int column = 1; column <= 3; column++) {
            matching.putIfAbsent(
                new Symbol(name.name(), List.of(row, column), false), Complex.ZERO);
          }
        }
      }
    }
  }

  private void entry(
      Source source,
      Span at,
      MatchingInputs.MatchingInput known,
      List<Integer> indices,
      Quantity quantity) {
    boolean matrix = known.shape() == MatchingInputs.Shape.MATRIX;
    if (matrix != !indices.isEmpty()) {
      report(
          "E0611",
          source,
          at,
          known.name() + (matrix ? " is a matrix: { [1,1] = ... }" : " is a number, not a matrix"));
      return;
    }
    for (int index : indices) {
      if (index < 1 || index > 3 || indices.size() != 2) {
        report("E0212", source, at, known.name() + " has the entries [1,1] to [3,3]");
        return;
      }
    }
    var value = Numbers.of(quantity.value(), Map.of());
    if (!quantity.dimension().isNone()) {
      report("E0208", source, at, known.name() + " is a pure number");
    } else if (!Numbers.isFinite(value)) {
      report("E0214", source, at, "value is not finite");
    } else if (!matrix && value.getImaginary() != 0) {
      report("E0213", source, at, known.name() + " is real");
    } else {
      matching.put(new Symbol(known.name(), indices, !matrix), value);
    }
  }

  private void unknown(Source source, Expression.Word name, Collection<String> names) {
    @Nullable String near = Nearest.to(name.name(), names).orElse(null);
    var diagnostic =
        Diagnostic.error("E0604", source, name.span(), "unknown input '" + name.name() + "'");
    draft
        .findings()
        .add(
            diagnostic.help(
                near != null ? "did you mean '" + near + "'?" : "nsi list inputs shows all names"));
  }

  private void report(String code, Source source, Span span, String message) {
    draft.findings().add(Diagnostic.error(code, source, span, message));
  }
}
