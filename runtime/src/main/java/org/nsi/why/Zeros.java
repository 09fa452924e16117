package org.nsi.why;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.Descent;
import org.nsi.eft.Running;
import org.nsi.eft.RunningMode;
import org.nsi.pipeline.Result;

/** Why a coefficient is zero or not known. */
final class Zeros {
  private final Result result;

  Zeros(Result result) {
    this.result = result;
  }

  Answer smeft(WilsonCoefficient coefficient) {
    var reasons = new ArrayList<String>();
    var basis = OperatorBasis.warsaw();
    var canonical = basis.canonical(coefficient);
    if (canonical.isPresent() && canonical.get().sign() == 0) {
      reasons.add("the operator vanishes identically for these flavours");
      return new Answer.Zero(coefficient.toString(), true, reasons);
    }
    if (canonical.isPresent() && !canonical.get().representative().equals(coefficient)) {
      reasons.add(
          "it is listed as "
              + canonical.get().representative()
              + (canonical.get().conjugate() ? ", complex conjugated" : ""));
      return new Answer.Zero(coefficient.toString(), true, reasons);
    }
    for (var missing : result.notComputed()) {
      if (missing.operator().equals(coefficient.operator())) {
        reasons.add("not computed: " + missing.reason());
      }
    }
    reasons.add(
        "in all that is computed it vanishes identically, for any values of the parameters: no"
            + " diagram with the vertices of the model has these external fields");
    return new Answer.Zero(coefficient.toString(), reasons.size() == 1, reasons);
  }

  /** Which Warsaw coefficients would feed it at tree level, and that the model has none of them. */
  Answer low(Target target) {
    var reasons = new ArrayList<String>();
    var feeding = feeding(target);
    if (feeding.isEmpty()) {
      reasons.add("no operator of the Warsaw basis feeds it at tree level");
    } else {
      reasons.add("it is fed by " + String.join(", ", feeding));
      reasons.add("all of these vanish in this model as far as they are computed");
    }
    boolean computed = true;
    for (var missing : result.notComputed()) {
      if (feeding.contains(missing.operator())) {
        computed = false;
        reasons.add(missing.operator() + " is not computed: " + missing.reason());
      }
    }
    return new Answer.Zero(target.name(), computed, reasons);
  }

  /** The operators that reach the target without running: all entries of each at once. */
  private List<String> feeding(Target target) {
    double weak = result.inputs().get("m_Z");
    var descent =
        new Descent(
            result.inputs(),
            result.model().conventions(),
            new Running(RunningMode.NONE, RunningMode.NONE, weak));
    var feeding = new ArrayList<String>();
    var basis = OperatorBasis.warsaw();
    for (var operator : basis.operators()) {
      var values = new TreeMap<WilsonCoefficient, Complex>();
      // Values without relations between them, so that nothing cancels.
      double size = 1;
      for (var entry : basis.independentEntries(operator)) {
        size = size * Math.PI % 1 + 0.5;
        values.put(entry, new Complex(size, basis.isRealEntry(entry) ? 0 : 1 / size));
      }
      var set = new CoefficientValues(result.smeftBasis(), weak, values);
      if (target.in(descent.to(Descent.Given.smeft(set))).abs() > 0) {
        feeding.add(operator.name());
      }
    }
    return feeding;
  }
}
