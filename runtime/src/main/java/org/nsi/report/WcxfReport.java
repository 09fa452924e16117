package org.nsi.report;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.pipeline.Result;

/**
 * Coefficients as a WCxf file (arXiv:1712.05298), which wilson, flavio and others read. Below the
 * electroweak scale WCxf has one theory for each number of quarks: {@code WET} with five, {@code
 * WET-4} below m_b, {@code WET-3} below m_c.
 */
public final class WcxfReport {
  /** Which coefficients: at the matching scale, or at the low scale. */
  public enum Eft {
    SMEFT,
    LEFT
  }

  private WcxfReport() {}

  /** The file's text. */
  public static String write(Result result, Eft eft, String version) {
    return eft == Eft.SMEFT ? smeft(result, version) : left(result, version);
  }

  private static String smeft(Result result, String version) {
    var values = new TreeMap<WilsonCoefficient, Complex>();
    result.smeft().forEach(entry -> values.put(entry.coefficient(), entry.value()));
    // Without coefficients any scale is right; the file has to name one.
    double scale = result.matchingScale().orElse(result.inputs().get("m_Z"));
    return file(
        result, version, "SMEFT", result.smeftBasis(), scale, values, OperatorBasis.warsaw());
  }

  private static String left(Result result, String version) {
    double scale = result.left().scaleGeV();
    int downs = scale > result.inputs().get("m_b") ? 3 : 2;
    int ups = scale > result.inputs().get("m_c") ? 2 : 1;
    String eft = downs == 3 ? "WET" : ups == 2 ? "WET-4" : "WET-3";
    var values = new TreeMap<WilsonCoefficient, Complex>();
    result
        .left()
        .values()
        .forEach(
            (name, value) -> {
              if (isBuiltOf(name, ups, downs)) {
                values.put(name, value);
              }
            });
    return file(result, version, eft, result.left().basis(), scale, values, OperatorBasis.jms());
  }

  /** Whether a coefficient has no quark that is integrated out at this scale. */
  private static boolean isBuiltOf(WilsonCoefficient name, int ups, int downs) {
    var fields = OperatorBasis.jms().get(name.operator()).fields();
    for (int k = 0; k < fields.size(); k++) {
      char kind = fields.get(k).charAt(0);
      int generation = name.indices().get(k);
      if (kind == 'u' && generation > ups || kind == 'd' && generation > downs) {
        return false;
      }
    }
    return true;
  }

  private static String file(
      Result result,
      String version,
      String eft,
      String basis,
      double scale,
      SortedMap<WilsonCoefficient, Complex> values,
      OperatorBasis catalogue) {
    return Json.text(
        json ->
            json.object(
                body -> {
                  body.put("eft", eft).put("basis", basis).put("scale", scale);
                  body.object("values", all -> values(all, values, catalogue));
                  body.inline(
                      "metadata",
                      data ->
                          data.put("generator", "nsi " + version)
                              .put("model", result.model().name()));
                }));
  }

  private static void values(
      Json json, Map<WilsonCoefficient, Complex> values, OperatorBasis catalogue)
      throws IOException {
    for (var entry : values.entrySet()) {
      String name = entry.getKey().toString();
      Complex value = entry.getValue();
      if (value.getImaginary() == 0 || catalogue.isRealEntry(entry.getKey())) {
        json.put(name, value.getReal());
      } else {
        json.inline(name, both -> both.put("Re", value.getReal()).put("Im", value.getImaginary()));
      }
    }
  }
}
