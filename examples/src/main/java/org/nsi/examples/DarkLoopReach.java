package org.nsi.examples;

import static org.nsi.model.build.Factor.bar;
import static org.nsi.model.build.Factor.bilinear;
import static org.nsi.model.build.Factor.conj;
import static org.nsi.model.build.Factor.field;
import static org.nsi.model.build.Factor.left;
import static org.nsi.model.build.Factor.number;
import static org.nsi.model.build.Factor.right;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.algebra.Symbol;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.diagnostic.DiagnosticRenderer;
import org.nsi.model.FieldKind;
import org.nsi.model.build.ModelBuilder;
import org.nsi.pipeline.Compiled;
import org.nsi.pipeline.Pipeline;
import org.nsi.pipeline.Settings;

/**
 * How heavy may a dark loop be that pion decay still sees? Declares the model of arXiv:2407.06523
 * in Java, with all four masses equal to M, compiles it once and evaluates it at several M.
 */
public final class DarkLoopReach {
  private static final Symbol MASS = new Symbol("M", List.of(), true);

  private DarkLoopReach() {}

  /** Prints the table. */
  public static void main(String[] arguments) {
    print(System.out);
  }

  static void print(PrintStream out) {
    var builder =
        ModelBuilder.named("dark_loop")
            .title("Dark loop with one mass")
            .cite("arXiv:2407.06523")
            .quarkBasis(QuarkBasis.DOWN)
            .parity()
            .parameter("M", 1000, "GeV")
            .parameter("f", 1)
            .oddField("chi", FieldKind.MAJORANA_FERMION, "(1,1)_0", "M")
            .oddField("F", FieldKind.DIRAC_FERMION, "(1,2)_1/2", "M")
            .oddField("S", FieldKind.COMPLEX_SCALAR, "(1,1)_1", "M")
            .oddField("phi", FieldKind.COMPLEX_SCALAR, "(3,1)_-1/3", "M")
            .termPlusHc(
                number("f"), bilinear(bar(field("l", 2)), right(field("F"))), conj(field("S")))
            .termPlusHc(number("f"), bilinear(bar(left(field("chi"))), field("e", 2)), field("S"))
            .termPlusHc(
                number("f"), bilinear(bar(right(field("F"))), field("q", 1)), conj(field("phi")))
            .termPlusHc("f (bar(d[1]) L(chi)) phi") // text does as well
            .match(1, "M")
            .observe("pion.R_emu");
    var compiled = Pipeline.compile(builder.source(), Settings.DEFAULT);
    if (compiled.value().isEmpty()) {
      out.print(DiagnosticRenderer.plain().render(compiled.diagnostics()));
      return;
    }
    out.println("M/GeV   R_emu        pull");
    for (double mass : new double[] {500, 700, 1000, 1400, 2000, 3000}) {
      printRow(out, compiled.value().get(), mass);
    }
  }

  private static void printRow(PrintStream out, Compiled compiled, double mass) {
    var values = new TreeMap<>(compiled.model().values());
    values.put(MASS, new Complex(mass));
    var result = compiled.evaluate(values, List.of("pion.R_emu")).value().orElseThrow();
    var prediction = result.predictions().get(0);
    out.printf(
        Locale.ROOT,
        "%-7.0f %.5e  %+.2f%n",
        mass,
        prediction.value(),
        prediction.pull().orElse(Double.NaN));
  }
}
