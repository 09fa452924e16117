package org.nsi.wcxf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.diagnostic.Checked;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.eft.Running;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Nearest;

/**
 * Reads coefficient files: JSON or YAML, told apart by the name of the file or its first character.
 * All findings of a file at once, each with its place; never an exception.
 */
public final class CoefficientReader {
  private static final List<String> KEYS = List.of("eft", "basis", "scale", "values", "metadata");

  private final Source source;
  private final double electroweakGeV;
  private final OptionalDouble wantedGeV;
  private final List<Diagnostic> findings = new ArrayList<>();

  private CoefficientReader(Source source, double electroweakGeV, OptionalDouble wantedGeV) {
    this.source = source;
    this.electroweakGeV = electroweakGeV;
    this.wantedGeV = wantedGeV;
  }

  /**
   * Reads and checks a file.
   *
   * @param electroweakGeV where SMEFT ends and LEFT begins, m_Z
   */
  public static Checked<CoefficientFile> read(Source source, double electroweakGeV) {
    return read(source, electroweakGeV, OptionalDouble.empty());
  }

  /**
   * The same when the scale is also known from elsewhere: a file may then do without, but may not
   * say another one.
   */
  public static Checked<CoefficientFile> read(
      Source source, double electroweakGeV, OptionalDouble scaleGeV) {
    var reader = new CoefficientReader(source, electroweakGeV, scaleGeV);
    var file = Optional.ofNullable(reader.file());
    boolean broken = reader.findings.stream().anyMatch(Diagnostic::isError);
    return new Checked<>(broken ? Optional.empty() : file, reader.findings);
  }

  /**
   * Whether a text is to be read, or written, as JSON: by its name, else by its first character.
   */
  public static boolean isJson(String name, String text) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return true;
    }
    return !lower.endsWith(".yaml")
        && !lower.endsWith(".yml")
        && text.stripLeading().startsWith("{");
  }

  private @Nullable Node parse() {
    try {
      var root =
          isJson(source.name(), source.text())
              ? JsonText.parse(source.text())
              : YamlText.parse(source.text());
      if (root == null) {
        error(
            "E0231",
            new Span(0, 0),
            "coefficient file is empty",
            "a WCxf file has eft, basis, scale and values");
      }
      return root;
    } catch (Malformed e) {
      error("E0231", e.span(), e.getMessage(), "coefficient files are WCxf, in JSON or YAML");
      return null;
    }
  }

  private @Nullable CoefficientFile file() {
    var root = parse();
    if (root == null) {
      return null;
    }
    if (!(root instanceof Node.Mapping mapping)) {
      error(
          "E0231",
          first(root.span()),
          "this is not a WCxf file",
          "a WCxf file has eft, basis, scale and values");
      return null;
    }
    var header = new HashMap<String, Node>();
    var places = new HashMap<String, Span>();
    for (var entry : mapping.entries()) {
      if (isNew(entry, places) && KEYS.contains(entry.key())) {
        header.put(entry.key(), entry.value());
      }
    }
    for (var key : KEYS.subList(0, 4)) {
      boolean known = key.equals("scale") && wantedGeV.isPresent();
      if (!header.containsKey(key) && !known) {
        error(
            "E0231",
            first(root.span()),
            "'" + key + "' is missing",
            Nearest.to(key, places.keySet())
                .filter(near -> !KEYS.contains(near))
                .map(near -> "'" + near + "' is written '" + key + "'")
                .orElse("a WCxf file has eft, basis, scale and values"));
      }
    }
    var eft = eft(header.get("eft"));
    var basis = eft == null ? null : basis(header.get("basis"), eft);
    double scale = scale(header.get("scale"), eft);
    if (basis == null || eft == null || !header.containsKey("values")) {
      return null;
    }
    var values = values(header.get("values"), basis, eft, scale);
    return new CoefficientFile(eft, basis, new CoefficientValues(basis.word(), scale, values));
  }

  private @Nullable String eft(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    var word = text(node);
    if (!Theories.ALL.contains(word)) {
      error(
          "E0511",
          node.span(),
          "'" + word + "' is no effective theory of WCxf",
          Nearest.to(word.equals("LEFT") ? "WET" : word, Theories.ALL)
              .map(near -> "did you mean '" + near + "'?")
              .orElse("theories: " + String.join(", ", Theories.ALL)));
      return null;
    }
    return word;
  }

  private @Nullable FileBasis basis(@Nullable Node node, String eft) {
    if (node == null) {
      return null;
    }
    boolean smeft = eft.equals("SMEFT");
    var word = text(node);
    var basis = FileBasis.find(word).filter(found -> found.isSmeft() == smeft);
    if (basis.isEmpty()) {
      var known = FileBasis.words(smeft);
      error(
          "E0511",
          node.span(),
          "'" + word + "' is no basis of " + eft + " that nsi knows",
          Nearest.to(word, known)
              .map(near -> "did you mean '" + near + "'?")
              .orElse("bases of " + eft + ": " + String.join(", ", known)));
    }
    return basis.orElse(null);
  }

  private double scale(@Nullable Node node, @Nullable String eft) {
    if (node == null) {
      wantedGeV.ifPresent(wanted -> inRange(wanted, eft, new Span(0, 0)));
      return wantedGeV.orElse(Double.NaN);
    }
    double scale = number(node, "the scale");
    double wanted = wantedGeV.orElse(scale);
    if (Math.abs(scale - wanted) > 1e-9 * Math.abs(wanted)) {
      error(
          "E0511",
          node.span(),
          "the coefficients are at " + plain(scale) + " GeV, not " + plain(wanted),
          "leave out  --from: the file says its scale");
      return Double.NaN;
    }
    if (!Double.isNaN(scale)) {
      inRange(scale, eft, node.span());
    }
    return scale;
  }

  private void inRange(double scale, @Nullable String eft, Span place) {
    if (scale <= 0) {
      error("E0215", place, "a scale is positive and finite", "give it in GeV");
    } else if (eft != null && eft.equals("SMEFT") && scale < electroweakGeV * (1 - 1e-9)) {
      error(
          "E0505",
          place,
          "SMEFT coefficients live above the electroweak scale, m_Z = " + electroweakGeV + " GeV",
          scale <= 20 ? "scales are in GeV: 1 TeV is 1000" : "below it the theory is WET");
    } else if (eft != null && !eft.equals("SMEFT") && scale > electroweakGeV * (1 + 1e-9)) {
      error(
          "E0508",
          place,
          eft + " coefficients live below the electroweak scale, m_Z = " + electroweakGeV + " GeV",
          "above it the theory is SMEFT");
    } else if (scale < Running.LOWEST_GEV) {
      error(
          "E0609",
          place,
          "below " + plain(Running.LOWEST_GEV) + " GeV QCD is not perturbative",
          "scales are in GeV");
    }
  }

  private SortedMap<WilsonCoefficient, Complex> values(
      Node node, FileBasis basis, String eft, double scale) {
    var values = new TreeMap<WilsonCoefficient, Complex>();
    if (node instanceof Node.Nothing) {
      return values;
    }
    if (!(node instanceof Node.Mapping mapping)) {
      error(
          "E0231",
          first(node.span()),
          "'values' holds names and numbers",
          "write  \"values\": {\"ledq_2211\": 1e-9}");
      return values;
    }
    var places = new HashMap<String, Span>();
    for (var entry : mapping.entries()) {
      if (!isNew(entry, places)) {
        continue;
      }
      var name = EntryName.read(entry.key(), basis, eft);
      name.fault()
          .ifPresent(fault -> error(fault.code(), entry.keySpan(), fault.message(), fault.help()));
      var value = value(entry.value(), entry.key());
      if (name.coefficient().isPresent() && value != null) {
        checked(entry, name.coefficient().get(), value, basis, scale)
            .ifPresent(v -> values.put(name.coefficient().get(), v));
      }
    }
    return values;
  }

  private Optional<Complex> checked(
      Node.Entry entry, WilsonCoefficient name, Complex value, FileBasis basis, double scale) {
    boolean real = basis.isReal(name);
    if (real && Math.abs(value.getImaginary()) > 1e-14 * value.abs()) {
      error(
          "E0504",
          entry.value().span(),
          name + " is real: the operator is its own hermitian conjugate",
          "only off-diagonal entries can be complex");
      return Optional.empty();
    }
    if (basis.isSmeft()) {
      int power = OperatorBasis.warsaw().get(name.operator()).dimension();
      double size = value.abs() * Math.pow(scale, -power);
      if (size > 1) {
        findings.add(
            Diagnostic.warning(
                    "W0501",
                    source,
                    entry.value().span(),
                    "|C| mu^2 = "
                        + String.format(Locale.ROOT, "%.3g", size)
                        + " at mu = "
                        + plain(scale)
                        + " GeV: the expansion in 1/Lambda does not converge")
                .help("values are in GeV^-2: 1/TeV^2 is 1e-6"));
      }
    }
    return Optional.of(real ? new Complex(value.getReal()) : value);
  }

  /** A number, or {@code {Re, Im}}; null after an error. */
  private @Nullable Complex value(Node node, String name) {
    if (!(node instanceof Node.Mapping mapping)) {
      double number = number(node, name);
      return Double.isNaN(number) ? null : new Complex(number);
    }
    double re = 0;
    double im = 0;
    var places = new HashMap<String, Span>();
    boolean good = !mapping.entries().isEmpty();
    for (var part : mapping.entries()) {
      if (!isNew(part, places)) {
        good = false;
        continue;
      }
      if (part.key().equals("Re")) {
        re = number(part.value(), "Re");
      } else if (part.key().equals("Im")) {
        im = number(part.value(), "Im");
      } else {
        error(
            "E0512",
            part.keySpan(),
            "a complex value has Re and Im, not '" + part.key() + "'",
            "write  {\"Re\": 1e-9, \"Im\": 2e-10}");
        good = false;
      }
    }
    if (mapping.entries().isEmpty()) {
      error("E0512", node.span(), name + " has no value", "write a number, or {Re, Im}");
    }
    return good && !Double.isNaN(re) && !Double.isNaN(im) ? new Complex(re, im) : null;
  }

  /** A finite number, quoted or not; NaN after an error. */
  private double number(Node node, String what) {
    var help = "write a number such as 1e-9, or {\"Re\": 1e-9, \"Im\": 2e-10}";
    if (!(node instanceof Node.Scalar scalar)) {
      error("E0512", first(node.span()), what + " is not a number", help);
      return Double.NaN;
    }
    var text = scalar.text().strip();
    if (!text.matches("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?")) {
      boolean infinite = text.toLowerCase(Locale.ROOT).matches("[-+]?\\.?(nan|inf|infinity)");
      error(
          infinite ? "E0214" : "E0512",
          node.span(),
          infinite ? what + " is not finite" : what + " is not a number: " + quoted(text),
          help);
      return Double.NaN;
    }
    double number = Double.parseDouble(text);
    if (Double.isInfinite(number)) {
      error("E0214", node.span(), what + " is not finite: it is too large for a number", help);
      return Double.NaN;
    }
    return number;
  }

  private boolean isNew(Node.Entry entry, Map<String, Span> places) {
    var first = places.putIfAbsent(entry.key(), entry.keySpan());
    if (first != null) {
      findings.add(
          Diagnostic.error(
                  "E0507", source, entry.keySpan(), quoted(entry.key()) + " is given twice")
              .label(first, "first here"));
    }
    return first == null;
  }

  private static String text(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  /** Without the zeros and exponents of a double. */
  private static String plain(double number) {
    return number < 1e9
        ? new BigDecimal(number).round(new MathContext(7)).stripTrailingZeros().toPlainString()
        : String.valueOf(number);
  }

  private static String quoted(String text) {
    return "'" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "'";
  }

  /** The first character of a place that may be the whole file. */
  private Span first(Span span) {
    int start = Math.min(span.start(), source.text().length());
    return new Span(start, Math.min(start + 1, Math.max(start, span.end())));
  }

  private void error(String code, Span span, String message, String help) {
    findings.add(Diagnostic.error(code, source, span, message).help(help));
  }
}
