package org.nsi.model.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsi.basis.OperatorBasis;
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
import org.nsi.syntax.Statement;
import org.nsi.syntax.Statement.Assignment;
import org.nsi.unit.Dimension;

/** {@code smeft} and {@code left} blocks; {@code epsilon} blocks go to {@link EpsilonBlocks}. */
final class CoefficientBlocks {
  /** Loops with such an operator are as large as the operator itself. */
  private static final double NOT_PERTURBATIVE = 16 * Math.PI * Math.PI;

  private final Draft draft;
  private final Quantities quantities;
  private final EpsilonBlocks epsilon;
  private final Map<String, Span> given = new LinkedHashMap<>();

  CoefficientBlocks(Draft draft) {
    this.draft = draft;
    this.quantities = new Quantities(draft.scope(), draft.findings());
    this.epsilon = new EpsilonBlocks(draft, quantities);
  }

  void resolve(List<Located> statements) {
    for (var located : statements) {
      if (located.statement() instanceof Statement.Coefficients block) {
        block(located.source(), block);
      }
    }
    epsilon.finish();
  }

  private void block(Source source, Statement.Coefficients block) {
    var given = scale(source, block);
    // the entries are checked at any scale: all errors of a file in one run
    var scale = given == null ? new Quantity(Exprs.ONE, Dimension.energy(1)) : given;
    for (var entry : block.entries()) {
      switch (block.theory()) {
        case SMEFT -> entry(source, entry, OperatorBasis.warsaw(), Theory.SMEFT, scale);
        case LEFT -> entry(source, entry, OperatorBasis.jms(), Theory.LEFT, scale);
        case EPSILON -> epsilon.entry(source, entry, scale);
      }
    }
  }

  private @Nullable Quantity scale(Source source, Statement.Coefficients block) {
    var word = block.theory().name().toLowerCase(Locale.ROOT);
    if (block.scale().isEmpty()) {
      draft
          .findings()
          .add(
              Diagnostic.error("E0207", source, block.span(), word + " coefficients need a scale")
                  .help(
                      "write  "
                          + word
                          + " at "
                          + (block.theory() == Statement.Theory.SMEFT ? "1 TeV" : "2 GeV")
                          + " { ... }"));
      return null;
    }
    var expression = block.scale().get();
    var scale = quantities.of(source, expression);
    if (scale == null) {
      return null;
    }
    double value = Scales.value(draft, source, expression.span(), scale);
    if (Double.isNaN(value)) {
      return null;
    }
    double electroweak = Scales.electroweak(draft);
    boolean smeft = block.theory() == Statement.Theory.SMEFT;
    if (smeft && value < electroweak * (1 - 1e-9)) {
      report(
          "E0505",
          source,
          expression.span(),
          "SMEFT coefficients live above the electroweak scale, m_Z = " + electroweak + " GeV",
          "below it write  left at 2 GeV { ... }  with JMS names");
      return null;
    }
    if (!smeft && value > electroweak * (1 + 1e-9)) {
      report(
          "E0508",
          source,
          expression.span(),
          "LEFT coefficients and NSI parameters live below the electroweak scale, m_Z = "
              + electroweak
              + " GeV",
          "above it write  smeft at 1 TeV { ... }");
      return null;
    }
    return scale;
  }

  private void entry(
      Source source, Assignment entry, OperatorBasis basis, Theory theory, Quantity scale) {
    var name = entry.name().name();
    var operator = basis.find(name).orElse(null);
    if (operator == null) {
      unknown(source, entry, basis);
      return;
    }
    if (entry.indices().size() != operator.indexCount()) {
      report(
          "E0502",
          source,
          entry.span(),
          name
              + " has "
              + operator.indexCount()
              + " flavour indices, not "
              + entry.indices().size(),
          operator.indexCount() == 0
              ? "write  " + name + " = ..."
              : "the indices belong to " + String.join(", ", operator.fields()));
      return;
    }
    var indices = new ArrayList<Integer>();
    for (int k = 0; k < entry.indices().size(); k++) {
      var index = entry.indices().get(k);
      int value = index instanceof Index.Number number ? number.value() : 0;
      if (value < 1 || value > operator.generations(k)) {
        report(
            "E0509",
            source,
            index.span(),
            "index is outside 1.." + operator.generations(k),
            operator.generations(k) == 2
                ? "the top quark is not part of LEFT"
                : "generations are numbers");
        return;
      }
      indices.add(value);
    }
    var coefficient = new WilsonCoefficient(name, indices);
    if (theory == Theory.SMEFT && operator.dependsOnQuarkBasis()) {
      draft.quarkDoublet(source, entry.span());
    }
    if (independent(source, entry, basis, coefficient, scale)) {
      value(source, entry, basis, coefficient, theory, scale);
    }
  }

  private void unknown(Source source, Assignment entry, OperatorBasis basis) {
    var name = entry.name().name();
    var other = basis == OperatorBasis.warsaw() ? OperatorBasis.jms() : OperatorBasis.warsaw();
    var message = "'" + name + "' is no coefficient of the " + basis.name() + " basis";
    var block = other == OperatorBasis.warsaw() ? "smeft at 1 TeV" : "left at 2 GeV";
    var near = Nearest.to(name, basis.names());
    report(
        "E0501",
        source,
        entry.name().span(),
        message,
        other.find(name).isPresent()
            ? "it belongs into  " + block + " { ... }"
            : near.map(n -> "did you mean '" + n + "'?")
                .orElse("nsi list operators shows all names"));
  }

  private boolean independent(
      Source source,
      Assignment entry,
      OperatorBasis basis,
      WilsonCoefficient coefficient,
      Quantity scale) {
    var text = written(coefficient);
    // contributions from different scales add, each is run from its own
    var first = given.putIfAbsent(coefficient + " at " + scale, entry.span());
    if (first != null) {
      draft
          .findings()
          .add(
              Diagnostic.error("E0507", source, entry.span(), text + " is given twice")
                  .label(first, "first here"));
      return false;
    }
    var canonical = basis.canonical(coefficient).orElse(null);
    if (canonical == null) {
      report(
          "E0503",
          source,
          entry.span(),
          text + " is a combination of other entries",
          "give the independent ones: nsi list operators");
      return false;
    }
    if (canonical.sign() == 0) {
      report(
          "E0510",
          source,
          entry.span(),
          text + " vanishes identically",
          "the operator is antisymmetric under this exchange");
      return false;
    }
    if (!canonical.representative().equals(coefficient)) {
      var sign = canonical.sign() < 0 ? "minus " : "";
      var conjugate = canonical.conjugate() ? "the conjugate of " : "";
      report(
          "E0503",
          source,
          entry.span(),
          text + " is not an independent entry",
          "it is " + sign + conjugate + written(canonical.representative()) + ": give that one");
      return false;
    }
    return true;
  }

  private void value(
      Source source,
      Assignment entry,
      OperatorBasis basis,
      WilsonCoefficient coefficient,
      Theory theory,
      Quantity scale) {
    var value = quantities.of(source, entry.value());
    if (value == null) {
      return;
    }
    int power = basis.get(coefficient.operator()).dimension();
    var wanted = Dimension.energy(power);
    if (!value.dimension().equals(wanted)) {
      boolean missing = value.dimension().isNone();
      report(
          missing ? "E0207" : "E0506",
          source,
          entry.value().span(),
          written(coefficient)
              + " is "
              + Quantities.unit(wanted)
              + ", the value is "
              + Quantities.unit(value.dimension()),
          missing
              ? "divide by a scale:  1e-8 / GeV" + (power == -2 ? "^2" : "")
              : "coefficients of dimension-six operators have mass dimension -2");
      return;
    }
    var number = Numbers.of(value.value(), draft.values());
    if (!Numbers.isFinite(number)) {
      draft
          .findings()
          .add(Diagnostic.error("E0214", source, entry.value().span(), "value is not finite"));
      return;
    }
    if (basis.isRealEntry(coefficient) && Math.abs(number.getImaginary()) > 1e-14 * number.abs()) {
      report(
          "E0504",
          source,
          entry.value().span(),
          written(coefficient) + " is real: the operator is its own hermitian conjugate",
          "only off-diagonal entries can be complex");
      return;
    }
    double mu = Numbers.of(scale.value(), draft.values()).getReal();
    double size = number.abs() * Math.pow(mu, -power);
    if (theory == Theory.SMEFT && size > NOT_PERTURBATIVE) {
      report(
          "E0614",
          source,
          entry.value().span(),
          "|C| mu^2 = "
              + Scales.text(size)
              + " at mu = "
              + Scales.text(mu)
              + " GeV is larger than 16 pi^2: beyond perturbation theory",
          "such a coefficient cannot be run or matched; 1/TeV^2 is 1e-6 / GeV^2");
      return;
    }
    if (theory == Theory.SMEFT && size > 1) {
      draft
          .findings()
          .add(
              Diagnostic.warning(
                      "W0501",
                      source,
                      entry.value().span(),
                      "|C| mu^2 = "
                          + Scales.text(size)
                          + " at mu = "
                          + Scales.text(mu)
                          + " GeV: the expansion in 1/Lambda does not converge")
                  .help("lower the coefficient or the scale"));
    }
    draft
        .effective()
        .add(
            new EffectiveCoefficient(
                theory, coefficient, value.value(), scale.value(), entry.span()));
  }

  /** {@code ledq[2,2,1,1]}. */
  static String written(WilsonCoefficient coefficient) {
    return coefficient.indices().isEmpty()
        ? coefficient.operator()
        : coefficient.operator() + coefficient.indices().toString().replace(" ", "");
  }

  private void report(String code, Source source, Span span, String message, String help) {
    draft.findings().add(Diagnostic.error(code, source, span, message).help(help));
  }
}
