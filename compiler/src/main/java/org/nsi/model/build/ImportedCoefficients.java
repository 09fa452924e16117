package org.nsi.model.build;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.input.Inputs;
import org.nsi.input.StandardInputs;
import org.nsi.model.Model.EffectiveCoefficient;
import org.nsi.model.Model.Theory;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Exprs;
import org.nsi.model.resolve.Numbers;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.wcxf.BasisTranslation;
import org.nsi.wcxf.CoefficientFile;
import org.nsi.wcxf.CoefficientReader;
import org.nsi.wcxf.FileBasis;

/**
 * The coefficient files of {@code import wcxf}, as if their entries stood in a {@code smeft} or
 * {@code left} block: in the quark basis of the model and in the JMS basis.
 */
final class ImportedCoefficients {
  private final Draft draft;
  private final Map<String, Double> overridden;
  private final List<Imported> files = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /** An import with the text of its file. */
  record Given(Source from, Span path, Source file) {}

  private record Imported(Given given, CoefficientFile content) {}

  /**
   * @param overridden the inputs that the model changes
   */
  ImportedCoefficients(Draft draft, Map<String, Double> overridden) {
    this.draft = draft;
    this.overridden = Map.copyOf(overridden);
  }

  /** Reads the files; the first one settles the quark basis of a model that does not say it. */
  void read(List<Given> imports) {
    for (var given : imports) {
      var content = CoefficientReader.read(given.file(), Scales.electroweak(draft));
      content.diagnostics().forEach(draft.findings()::add);
      content.value().ifPresent(file -> files.add(new Imported(given, file)));
    }
    for (var imported : files) {
      boolean depends =
          imported.content().basis().isSmeft()
              && imported.content().values().values().keySet().stream()
                  .anyMatch(c -> OperatorBasis.warsaw().get(c.operator()).dependsOnQuarkBasis());
      if (depends && draft.conventions().quarkBasis().isEmpty()) {
        settle(imported);
      }
    }
  }

  private void settle(Imported imported) {
    var quarks = imported.content().basis().quarks();
    var old = draft.conventions();
    draft.conventions(
        new Conventions(Optional.of(quarks), old.ncSign(), old.pmns(), old.inputScheme()));
    draft
        .inferences()
        .add(
            "quark basis "
                + quarks.name().toLowerCase(Locale.ROOT)
                + ", as in "
                + imported.given().file().name());
  }

  /** Adds the entries to those of the blocks. */
  void addToModel() {
    if (files.isEmpty()) {
      return;
    }
    var inputs = StandardInputs.load().with(overridden);
    for (var imported : files) {
      boolean smeft = imported.content().basis().isSmeft();
      var theory = smeft ? Theory.SMEFT : Theory.LEFT;
      var values = inModelBasis(imported.content(), inputs);
      var scale = number(values.scaleGeV());
      values
          .values()
          .forEach(
              (name, value) -> {
                if (!Numbers.isFinite(value)) {
                  report(
                      "E0214",
                      imported.given(),
                      CoefficientBlocks.written(name) + " in the JMS basis is not finite",
                      "the inputs give no normalisation of the flavio basis at this scale");
                } else if (isNew(imported.given(), theory, name, values.scaleGeV())) {
                  draft
                      .effective()
                      .add(
                          new EffectiveCoefficient(
                              theory, name, number(value), scale, imported.given().path()));
                }
              });
    }
  }

  private CoefficientValues inModelBasis(CoefficientFile file, Inputs inputs) {
    var wanted =
        file.basis().isSmeft()
            ? FileBasis.warsaw(
                draft.conventions().quarkBasis().orElseGet(() -> file.basis().quarks()))
            : FileBasis.JMS;
    return BasisTranslation.to(wanted, file.values(), inputs).values();
  }

  private boolean isNew(Given given, Theory theory, WilsonCoefficient name, double scaleGeV) {
    if (taken.isEmpty()) {
      for (var other : draft.effective()) {
        double scale = Numbers.of(other.scaleGeV(), draft.values()).getReal();
        taken.add(key(other.theory(), other.coefficient(), scale));
      }
    }
    if (taken.add(key(theory, name, scaleGeV))) {
      return true;
    }
    report(
        "E0507",
        given,
        CoefficientBlocks.written(name)
            + " of "
            + given.file().name()
            + " is given at the same scale elsewhere",
        "give it once, or remove it from the file");
    return false;
  }

  private static String key(Theory theory, WilsonCoefficient name, double scaleGeV) {
    return theory + " " + name + " " + scaleGeV;
  }

  private void report(String code, Given given, String message, String help) {
    draft.findings().add(Diagnostic.error(code, given.from(), given.path(), message).help(help));
  }

  private static Expr number(double value) {
    var decimal = new BigDecimal(Double.toString(value));
    return Exprs.number(fraction(decimal));
  }

  private static Expr number(Complex value) {
    return Exprs.number(
        Exact.of(
            fraction(new BigDecimal(Double.toString(value.getReal()))),
            fraction(new BigDecimal(Double.toString(value.getImaginary())))));
  }

  private static BigFraction fraction(BigDecimal decimal) {
    return decimal.scale() >= 0
        ? new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : new BigFraction(decimal.toBigIntegerExact());
  }
}
