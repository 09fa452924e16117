package org.nsi.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.wcxf.CoefficientFile;

/** A coefficient file as text, in either form of WCxf (arXiv:1712.05298). */
public enum WcxfText {
  JSON {
    @Override
    public String write(CoefficientFile file, Map<String, String> metadata) {
      return Json.text(
          json ->
              json.object(
                  body -> {
                    body.put("eft", file.eft()).put("basis", file.basis().word());
                    body.put("scale", file.values().scaleGeV());
                    body.object(
                        "values",
                        all -> {
                          for (var entry : file.values().values().entrySet()) {
                            var name = entry.getKey().toString();
                            var value = entry.getValue();
                            if (isReal(file, entry.getKey(), value)) {
                              all.put(name, value.getReal());
                            } else {
                              all.inline(
                                  name,
                                  both ->
                                      both.put("Re", value.getReal())
                                          .put("Im", value.getImaginary()));
                            }
                          }
                        });
                    body.inline(
                        "metadata",
                        data -> {
                          for (var entry : new TreeMap<>(metadata).entrySet()) {
                            data.put(entry.getKey(), entry.getValue());
                          }
                        });
                  }));
    }
  },

  YAML {
    @Override
    public String write(CoefficientFile file, Map<String, String> metadata) {
      var text = new StringBuilder();
      text.append("eft: ").append(file.eft()).append('\n');
      text.append("basis: ").append(file.basis().word()).append('\n');
      text.append("scale: ").append(number(file.values().scaleGeV())).append('\n');
      text.append(file.values().values().isEmpty() ? "values: {}\n" : "values:\n");
      file.values()
          .values()
          .forEach(
              (name, value) -> {
                text.append("  ").append(name).append(": ");
                if (isReal(file, name, value)) {
                  text.append(number(value.getReal()));
                } else {
                  text.append("{Re: ").append(number(value.getReal()));
                  text.append(", Im: ").append(number(value.getImaginary())).append('}');
                }
                text.append('\n');
              });
      text.append("metadata:\n");
      new TreeMap<>(metadata)
          .forEach((key, value) -> text.append("  " + key + ": " + quoted(value) + "\n"));
      return text.toString();
    }
  };

  /**
   * The text of the file.
   *
   * @param metadata further facts for people, {@code generator} and the like
   */
  public abstract String write(CoefficientFile file, Map<String, String> metadata);

  /** JSON or YAML by the end of a file's name. */
  public static Optional<WcxfText> byEnding(String file) {
    var name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return Optional.of(JSON);
    }
    return name.endsWith(".yaml") || name.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
  }

  /** What programs add that have no more to say than who they are. */
  public static SortedMap<String, String> metadata(String version) {
    var metadata = new TreeMap<String, String>();
    metadata.put("generator", "nsi " + version);
    return metadata;
  }

  private static boolean isReal(CoefficientFile file, WilsonCoefficient name, Complex value) {
    return value.getImaginary() == 0 || file.basis().isReal(name);
  }

  /** YAML 1.1, which Python reads, wants a point in the mantissa and a sign in the exponent. */
  private static String number(double value) {
    var shortest = Numbers.shortest(value);
    int exponent = shortest.indexOf('e');
    var mantissa = exponent < 0 ? shortest : shortest.substring(0, exponent);
    var power = exponent < 0 ? "" : shortest.substring(exponent);
    return (mantissa.contains(".") ? mantissa : mantissa + ".0")
        + (power.startsWith("e-") || power.isEmpty() ? power : "e+" + power.substring(1));
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
