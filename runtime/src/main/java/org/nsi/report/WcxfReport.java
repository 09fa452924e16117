package org.nsi.report;

import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.pipeline.Result;
import org.nsi.wcxf.BasisTranslation;
import org.nsi.wcxf.CoefficientFile;
import org.nsi.wcxf.FileBasis;
import org.nsi.wcxf.Theories;

/** Coefficients of a result as a WCxf file (arXiv:1712.05298), for wilson, flavio and others. */
public final class WcxfReport {
  private WcxfReport() {}

  /** The Warsaw coefficients at the matching scale, in the quark basis of the model. */
  public static CoefficientFile smeft(Result result) {
    var values = new TreeMap<WilsonCoefficient, Complex>();
    result.smeft().forEach(entry -> values.put(entry.coefficient(), entry.value()));
    // Without coefficients any scale is right; the file has to name one.
    double scale = result.matchingScale().orElse(result.inputs().get("m_Z"));
    var basis = FileBasis.find(result.smeftBasis()).orElseThrow();
    return new CoefficientFile("SMEFT", basis, new CoefficientValues(basis.word(), scale, values));
  }

  /** The JMS coefficients at the low scale that have no quark which is integrated out there. */
  public static CoefficientFile left(Result result) {
    return Theories.left(result.left(), result.inputs());
  }

  /** The coefficients in a basis, and those that have no place in it. */
  public static BasisTranslation.Translated in(FileBasis basis, Result result) {
    var file = basis.isSmeft() ? smeft(result) : left(result);
    return BasisTranslation.to(basis, file.values(), result.inputs());
  }

  /** The file's text. */
  public static String write(Result result, FileBasis basis, WcxfText form, String version) {
    var file = basis.isSmeft() ? smeft(result) : left(result);
    var metadata = WcxfText.metadata(version);
    metadata.put("model", result.model().name());
    return form.write(new CoefficientFile(file.eft(), basis, in(basis, result).values()), metadata);
  }
}
