package org.nsi.eft;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.Conventions;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Inputs;
import org.nsi.rge.AnomalousDimensions;
import org.nsi.rge.MixingStructure;

/**
 * Evolution of Warsaw coefficients between scales at or above m_Z, C(to) = U C(from), each in the
 * mass basis of its scale.
 *
 * <p>The Yukawa matrices run, so that the mass bases of two scales differ by a rotation R(μ) of the
 * quark fields. The renormalisation group is integrated in the basis of m_Z throughout:
 *
 * <pre>
 *   U(to, from) = R(to)⁻¹ · T exp(∫ γ/(16π²) dlnμ) · R(from),   R(m_Z) = 1
 * </pre>
 *
 * The leading logarithm is 1 + γ ln(to/from)/(16π²) at the couplings of the first scale, in its
 * mass basis, followed by the rotation that diagonalises the Yukawa matrices of the same
 * approximation.
 */
final class SmeftEvolution {
  private final QuarkBasis basis;
  private final SmParameters weak;

  SmeftEvolution(Inputs inputs, Conventions conventions) {
    this(SmParameters.basis(conventions), SmParameters.at(inputs, conventions, inputs.get("m_Z")));
  }

  SmeftEvolution(QuarkBasis basis, SmParameters weak) {
    this.basis = basis;
    this.weak = weak;
  }

  /** What becomes of sets of coefficients, each by itself. */
  List<SortedMap<WilsonCoefficient, Complex>> run(
      List<? extends SortedMap<WilsonCoefficient, Complex>> start,
      double fromGeV,
      double toGeV,
      RunningMode mode) {
    if (mode == RunningMode.NONE || fromGeV == toGeV) {
      return List.copyOf(start);
    }
    return mode == RunningMode.FULL
        ? full(start, fromGeV, toGeV)
        : leadingLog(start, fromGeV, toGeV);
  }

  private List<SortedMap<WilsonCoefficient, Complex>> full(
      List<? extends SortedMap<WilsonCoefficient, Complex>> start, double fromGeV, double toGeV) {
    var running = SmRunning.oneLoop(weak);
    var first = running.at(fromGeV);
    var into = FlavourRotation.outOf(frame(first));
    var sets = start.stream().map(into::apply).toList();
    var block =
        ColumnBlock.of(
            structure(first.scaleGeV() == weak.scaleGeV() ? running.at(toGeV) : first, sets), sets);
    block.evolve(SmCouplings.pack(first), Math.log(toGeV / fromGeV));
    var images = block.images();
    if (toGeV == weak.scaleGeV()) {
      return images;
    }
    var outOf = FlavourRotation.into(frame(running.at(toGeV)));
    return images.stream().map(outOf::apply).toList();
  }

  private List<SortedMap<WilsonCoefficient, Complex>> leadingLog(
      List<? extends SortedMap<WilsonCoefficient, Complex>> start, double fromGeV, double toGeV) {
    var first = SmRunning.oneLoop(weak).at(fromGeV).inMassBasis(basis);
    double length = Math.log(toGeV / fromGeV);
    double[] couplings = SmCouplings.pack(first);
    var block = ColumnBlock.of(structure(first, start), start);
    block.step(couplings, length);
    double[] slope = SmCouplings.slope(couplings, 1);
    for (int k = 0; k < couplings.length; k++) {
      couplings[k] += length * slope[k];
    }
    var last = SmCouplings.unpack(couplings, toGeV, weak.v2());
    var rotation = FlavourRotation.into(frame(last));
    return block.images().stream().map(rotation::apply).toList();
  }

  private QuarkFrame frame(SmParameters parameters) {
    return QuarkFrame.of(parameters.up(), parameters.down(), basis);
  }

  private static MixingStructure structure(
      SmParameters like, List<? extends SortedMap<WilsonCoefficient, Complex>> sets) {
    var names = new TreeSet<WilsonCoefficient>();
    sets.forEach(set -> names.addAll(set.keySet()));
    var dimensions = AnomalousDimensions.smeft();
    return dimensions.structure(SmCouplings.values(dimensions, like), names);
  }
}
