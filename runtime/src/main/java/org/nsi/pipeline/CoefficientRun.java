package org.nsi.pipeline;

import java.util.List;
import java.util.Optional;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions;
import org.nsi.eft.Descent;
import org.nsi.eft.Running;
import org.nsi.eft.RunningMode;
import org.nsi.eft.TreeMatching;
import org.nsi.input.Inputs;
import org.nsi.wcxf.BasisTranslation;
import org.nsi.wcxf.CoefficientFile;
import org.nsi.wcxf.FileBasis;
import org.nsi.wcxf.Theories;

/**
 * The way down for the coefficients of a file, without a model: SMEFT stays SMEFT down to m_Z and
 * is matched to LEFT below; LEFT stays LEFT.
 *
 * @param inputs Standard Model parameters
 * @param running modes of the two legs, and the target
 */
public record CoefficientRun(Inputs inputs, Running running) {

  /** Why it cannot be done; absent when it can. */
  public Optional<String> problem(CoefficientFile file) {
    double from = file.values().scaleGeV();
    double to = running.toGeV();
    if (!file.basis().isSmeft() && isSmeft(to)) {
      return Optional.of(
          file.eft()
              + " coefficients cannot be run up: the theory ends at m_Z = "
              + inputs.get("m_Z")
              + " GeV");
    }
    if (isSmeft(to)) {
      return new Running(running.smeft(), RunningMode.NONE, to).problem(from, inputs);
    }
    return running
        .problem(from, inputs)
        .or(
            () ->
                file.basis().isSmeft()
                    ? TreeMatching.problem(inputs, Conventions.defaults().inputScheme())
                    : Optional.empty());
  }

  /** Whether a target belongs to SMEFT. */
  public boolean isSmeft(double toGeV) {
    return toGeV >= inputs.get("m_Z") * (1 - 1e-9);
  }

  /** The coefficients at the target: {@code Warsaw} in the quark basis given, or {@code JMS}. */
  public CoefficientFile run(CoefficientFile file) {
    return file.basis().isSmeft() && isSmeft(running.toGeV()) ? smeft(file) : left(file);
  }

  private CoefficientFile smeft(CoefficientFile file) {
    var there =
        new Descent(inputs, conventions(file), running).smeft(file.values(), running.toGeV());
    return new CoefficientFile(file.eft(), file.basis(), atTarget(there));
  }

  private static Conventions conventions(CoefficientFile file) {
    var old = Conventions.defaults();
    return new Conventions(
        Optional.of(file.basis().quarks()), old.ncSign(), old.pmns(), old.inputScheme());
  }

  private CoefficientFile left(CoefficientFile file) {
    var given =
        file.basis().isSmeft()
            ? Descent.Given.smeft(file.values())
            : new Descent.Given(
                List.of(),
                List.of(BasisTranslation.to(FileBasis.JMS, file.values(), inputs).values()),
                List.of());
    var arrived = new Descent(inputs, conventions(file), running).to(given);
    return Theories.left(atTarget(arrived.left()), inputs);
  }

  /** Without evolution the values are taken over as they are. */
  private CoefficientValues atTarget(CoefficientValues values) {
    return new CoefficientValues(values.basis(), running.toGeV(), values.values());
  }
}
