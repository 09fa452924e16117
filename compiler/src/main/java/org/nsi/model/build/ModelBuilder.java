package org.nsi.model.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.Conventions.InputScheme;
import org.nsi.basis.Conventions.NcSign;
import org.nsi.basis.Conventions.Pmns;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.diagnostic.Checked;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.FieldKind;
import org.nsi.model.Model;
import org.nsi.model.Parameter;
import org.nsi.model.resolve.FieldKinds;
import org.nsi.source.Source;
import org.nsi.syntax.Parser;

/**
 * Declares a model in Java. It goes through the same parser, checks and stages as a file, and
 * findings point into {@link #source()}, the text it stands for.
 *
 * <pre>{@code
 * Checked<Model> model =
 *     ModelBuilder.named("dark_loop").title("Z2-odd dark loop").quarkBasis(QuarkBasis.DOWN).parity()
 *         .parameter("m_chi", 300, "GeV").parameter("M_S", 500, "GeV").parameter("f", 1)
 *         .oddField("chi", FieldKind.MAJORANA_FERMION, "(1,1)_0", "m_chi")
 *         .oddField("S", FieldKind.COMPLEX_SCALAR, "(1,1)_1", "M_S")
 *         .termPlusHc("f (bar(L(chi)) e[2]) S")
 *         .match(1)
 *         .build();
 * }</pre>
 */
public final class ModelBuilder {
  private final String name;
  private String title = "";
  private final List<String> head = new ArrayList<>();
  private final List<String> declarations = new ArrayList<>();
  private final List<String> terms = new ArrayList<>();
  private final List<String> blocks = new ArrayList<>();
  private final List<String> observables = new ArrayList<>();
  private Options options = Options.none();

  private ModelBuilder(String name) {
    this.name = name;
  }

  /** Starts a model. */
  public static ModelBuilder named(String name) {
    return new ModelBuilder(name);
  }

  public ModelBuilder title(String text) {
    title = text;
    return this;
  }

  /** {@code arXiv:2407.06523} or {@code doi:…}. */
  public ModelBuilder cite(String reference) {
    head.add("cite " + reference);
    return this;
  }

  public ModelBuilder quarkBasis(QuarkBasis basis) {
    return convention("quark_basis", basis == QuarkBasis.DOWN ? "down" : "up");
  }

  public ModelBuilder ncSign(NcSign sign) {
    return convention("nc_sign", sign == NcSign.MINUS ? "-" : "+");
  }

  public ModelBuilder pmns(Pmns convention) {
    return convention("pmns", convention.name().toLowerCase(Locale.ROOT));
  }

  public ModelBuilder inputScheme(InputScheme scheme) {
    return convention(
        "input_scheme",
        switch (scheme) {
          case ALPHA_MZ_GF -> "alpha_mZ_GF";
          case MW_MZ_GF -> "mW_mZ_GF";
          case ALPHA_MW_MZ -> "alpha_mW_mZ";
          case ALPHA_MW_GF -> "alpha_mW_GF";
        });
  }

  private ModelBuilder convention(String key, String value) {
    head.add("convention " + key + " = " + value);
    return this;
  }

  /** A parity Z2, under which {@link #oddField} is odd. */
  public ModelBuilder parity() {
    head.add("symmetry Z2");
    return this;
  }

  /** A real number. */
  public ModelBuilder parameter(String parameter, double value) {
    return parameter(parameter, value, "");
  }

  /** A real quantity with its unit, {@code GeV} or {@code GeV^-2}; empty for a pure number. */
  public ModelBuilder parameter(String parameter, double value, String unit) {
    declarations.add(("param " + parameter + " = " + value + " " + unit).strip());
    return this;
  }

  /** A complex number. */
  public ModelBuilder parameter(String parameter, Complex value) {
    declarations.add("param " + parameter + " : complex = " + number(value));
    return this;
  }

  /**
   * A matrix of numbers.
   *
   * @param entries by row and column from 1, {@code List.of(1, 2)}; absent ones are zero, and for
   *     hermitian, symmetric and antisymmetric matrices those below the diagonal follow
   */
  public ModelBuilder matrix(
      String parameter,
      Parameter.Kind kind,
      int rows,
      int columns,
      Map<List<Integer>, Complex> entries) {
    var text = new StringBuilder();
    entries.entrySet().stream()
        .sorted((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()))
        .forEach(
            entry ->
                text.append(text.isEmpty() ? "" : ", ")
                    .append(entry.getKey().toString().replace(" ", ""))
                    .append(" = ")
                    .append(number(entry.getValue())));
    declarations.add(
        "param "
            + parameter
            + "["
            + rows
            + ","
            + columns
            + "] : "
            + kind.name().toLowerCase(Locale.ROOT)
            + " = { "
            + text
            + " }");
    return this;
  }

  private static String number(Complex value) {
    return value.getImaginary() == 0
        ? Double.toString(value.getReal())
        : value.getReal() + " + (" + value.getImaginary() + ") i";
  }

  /** A derived parameter, {@code (a b)^(1/2)}. */
  public ModelBuilder derived(String parameter, String expression) {
    declarations.add("let " + parameter + " = " + expression);
    return this;
  }

  /**
   * An even field: representation as in a file, {@code (3bar,1)_1/3}; mass a parameter or {@code 1
   * TeV}.
   */
  public ModelBuilder field(String field, FieldKind kind, String representation, String mass) {
    return field(field, kind, representation, "", mass);
  }

  /** An odd field. */
  public ModelBuilder oddField(String field, FieldKind kind, String representation, String mass) {
    return field(field, kind, representation, ", Z2 odd", mass);
  }

  private ModelBuilder field(
      String field, FieldKind kind, String representation, String parity, String mass) {
    var massive = mass.isEmpty() ? "" : ", mass " + mass;
    declarations.add(
        "field "
            + field
            + " : "
            + FieldKinds.words(kind)
            + " "
            + representation
            + parity
            + massive);
    return this;
  }

  /** A Hermitian term as in a file, {@code g Zp(mu) (bar(l[3]) gamma(mu) l[3])}. */
  public ModelBuilder term(String text) {
    terms.add(text);
    return this;
  }

  /** A Hermitian term from typed factors. */
  public ModelBuilder term(Factor... factors) {
    return term(Factor.product(factors).text());
  }

  /** A term with its Hermitian conjugate. */
  public ModelBuilder termPlusHc(String text) {
    terms.add(text + " + h.c.");
    return this;
  }

  /** A term with its Hermitian conjugate from typed factors. */
  public ModelBuilder termPlusHc(Factor... factors) {
    return termPlusHc(Factor.product(factors).text());
  }

  /** A SMEFT coefficient at a scale, {@code smeft("1 TeV", "ledq[2,2,1,1]", "1e-8 / GeV^2")}. */
  public ModelBuilder smeft(String scale, String coefficient, String value) {
    return block("smeft at " + scale, coefficient + " = " + value);
  }

  /** A LEFT coefficient at a scale. */
  public ModelBuilder left(String scale, String coefficient, String value) {
    return block("left at " + scale, coefficient + " = " + value);
  }

  /** An NSI parameter at a scale, {@code epsilon("2 GeV", "uV[1,1]", "0.1")}. */
  public ModelBuilder epsilon(String scale, String parameter, String value) {
    return block("epsilon at " + scale, parameter + " = " + value);
  }

  /** A Standard Model or experimental input, {@code input("m_ud", "3.4 MeV")}. */
  public ModelBuilder input(String input, String value) {
    return block("inputs", input + " = " + value);
  }

  /** A coupling at the matching scale, {@code matchingInput("g1", "0.358")}. */
  public ModelBuilder matchingInput(String input, String value) {
    return block("inputs at matching", input + " = " + value);
  }

  /** Number of loops, at the default scale. */
  public ModelBuilder match(int loops) {
    return block("match", "loops " + loops);
  }

  /** Number of loops and matching scale. */
  public ModelBuilder match(int loops, String scale) {
    return block("match", "loops " + loops + " at " + scale);
  }

  /** Observables to predict, {@code pion.R_emu}. */
  public ModelBuilder observe(String... names) {
    observables.addAll(List.of(names));
    return this;
  }

  /** A claim that tests check, {@code ledq[2,2,1,1] == c / M^2 within 1e-9}. */
  public ModelBuilder claim(String text) {
    return block("assert", text);
  }

  /** What {@code --set} would say, and the known observables. */
  public ModelBuilder options(Options chosen) {
    options = chosen;
    return this;
  }

  private ModelBuilder block(String opening, String item) {
    blocks.add(opening + " { " + item + " }");
    return this;
  }

  /** The file this builder stands for. */
  public Source source() {
    var text = new StringBuilder("nsi 1\nmodel " + name);
    text.append(title.isEmpty() ? "" : " \"" + title + "\"").append('\n');
    for (var line : head) {
      text.append(line).append('\n');
    }
    for (var line : declarations) {
      text.append(line).append('\n');
    }
    if (!terms.isEmpty()) {
      text.append("lagrangian {\n");
      for (var term : terms) {
        text.append("  ").append(term).append('\n');
      }
      text.append("}\n");
    }
    for (var line : blocks) {
      text.append(line).append('\n');
    }
    if (!observables.isEmpty()) {
      text.append("observe { ").append(String.join("; ", observables)).append(" }\n");
    }
    return Source.of("<builder>", text.toString());
  }

  /** The checked model, or everything that is wrong with it. */
  public Checked<Model> build() {
    var parsed = Parser.parse(source());
    if (parsed.value().isEmpty()) {
      return new Checked<>(Optional.empty(), parsed.diagnostics());
    }
    var compiled = ModelCompiler.compile(parsed.value().get(), options);
    var all = new ArrayList<Diagnostic>(parsed.diagnostics());
    all.addAll(compiled.diagnostics());
    return new Checked<>(parsed.hasErrors() ? Optional.empty() : compiled.value(), all);
  }
}
