package org.nsi.eft;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions;
import org.nsi.basis.Conventions.InputScheme;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.FlavourTensor;
import org.nsi.basis.FullSum;
import org.nsi.basis.Operator;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Ckm;
import org.nsi.input.Inputs;

/**
 * SMEFT → LEFT at tree level, arXiv:1709.04486: Warsaw coefficients to the coefficients of the JMS
 * basis, full flavour, complex, linear, new-physics parts only (the Standard Model value at the
 * same inputs is subtracted).
 *
 * <p>Contact terms ({@code tree-contact.tsv}: four-fermion operators, dipoles, three gluons,
 * baryon-number violation) and W and Z exchange with modified couplings and input shifts ({@link
 * WeakShifts}). As in the paper, exchange of the Higgs is dropped: its couplings to the fermions of
 * this theory are m_f/v or quadratic in the coefficients, so it is smaller by m_f m_f′/m_h²; see
 * {@link #notComputed}. The changes that operators make to fermion masses, the CKM matrix and the
 * gauge couplings are part of the values of these inputs. Products of two coefficients are excluded
 * everywhere.
 */
public final class TreeMatching {
  /** Entries below this fraction of what was added up for an operator are rounding, not values. */
  private static final double ROUNDING = 2e-15;

  private TreeMatching() {}

  /**
   * Values of the JMS basis at the scale of the Warsaw values.
   *
   * @param warsaw WCxf values in GeV^-2 in the quark basis of the conventions (down when none is
   *     set: then no coefficient depends on it)
   */
  public static CoefficientValues match(
      CoefficientValues warsaw, Inputs inputs, Conventions conventions) {
    var tensors = new WarsawTensors(warsaw);
    var rotations =
        new QuarkRotations(Ckm.of(inputs), conventions.quarkBasis().orElse(QuarkBasis.DOWN));
    var weak = WeakInputs.of(inputs, conventions.inputScheme());
    var shifts = WeakShifts.of(conventions.inputScheme(), weak, sources(tensors, weak));
    var neutral = new NeutralCurrent(tensors, rotations, weak, shifts);
    var charged = new ChargedCurrent(tensors, rotations, weak, shifts);
    var jms = OperatorBasis.jms();
    var values = new TreeMap<WilsonCoefficient, Complex>();
    new ContactTerms()
        .byOperator()
        .forEach(
            (name, terms) -> {
              var operator = jms.get(name);
              var sum = new Sum(operator);
              for (var term : terms) {
                if (tensors.has(term.operator())) {
                  var contact = tensors.get(term.operator());
                  sum.add(
                      term.factor() * term.vacuum().value(weak),
                      term.isTransposed() ? contact.transpose(term.transposition()) : contact);
                }
              }
              sum.rotate(rotations);
              if (isNeutral(operator)) {
                neutral
                    .exchange(operator.fields().get(0), operator.fields().get(2))
                    .ifPresent(part -> sum.add(1, part));
              }
              charged.exchange(name).ifPresent(part -> sum.add(1, part));
              values.putAll(sum.listed());
            });
    return new CoefficientValues(jms.name(), warsaw.scaleGeV(), values);
  }

  private static WeakShifts.Sources sources(WarsawTensors tensors, WeakInputs weak) {
    var phil3 = tensors.two("phil3");
    var ll = tensors.four("ll");
    double muonDecay =
        phil3.get(0, 0).getReal()
            + phil3.get(1, 1).getReal()
            - (ll.get(0, 1, 1, 0).getReal() + ll.get(1, 0, 0, 1).getReal()) / 2;
    return new WeakShifts.Sources(
        weak.v2() * tensors.scalar("phiD"),
        weak.v2() * tensors.scalar("phiWB"),
        weak.v2() * muonDecay);
  }

  /** Two colourless currents that each conserve flavour type: the Z couples to both. */
  private static boolean isNeutral(Operator operator) {
    var fields = operator.fields();
    return operator.name().startsWith("V")
        && !operator.name().startsWith("V8")
        && fields.get(0).equals(fields.get(1));
  }

  /** Contributions to one operator and the size of what was added. */
  private static final class Sum {
    private final Operator operator;
    private FlavourTensor total;
    private double size;

    Sum(Operator operator) {
      this.operator = operator;
      this.total = new FlavourTensor(operator.indexCount());
    }

    void add(double factor, FlavourTensor part) {
      if (!part.isZero()) {
        total = new FlavourTensor(total.rank()).addScaled(1, total).addScaled(factor, part);
        size = Math.max(size, Math.abs(factor) * part.largest());
      }
    }

    void rotate(QuarkRotations rotations) {
      if (!total.isZero()) {
        total = rotations.toMassBasis(total, operator);
      }
    }

    TreeMap<WilsonCoefficient, Complex> listed() {
      var kept = new TreeMap<WilsonCoefficient, Complex>();
      if (total.isZero()) {
        return kept;
      }
      FullSum.listed(OperatorBasis.jms(), operator.name(), symmetrised())
          .forEach(
              (coefficient, value) -> {
                if (Math.hypot(value.getReal(), value.getImaginary()) > ROUNDING * size) {
                  kept.put(coefficient, value);
                }
              });
      return kept;
    }

    /** The coefficient with the exchange symmetry of the operator: only that part is physical. */
    private FlavourTensor symmetrised() {
      return switch (operator.symmetry()) {
        case EXCHANGE -> mean(total, total.transpose(2, 3, 0, 1));
        case FIERZ -> {
          var exchanged = mean(total, total.transpose(2, 3, 0, 1));
          yield mean(exchanged, exchanged.transpose(0, 3, 2, 1));
        }
        default -> total;
      };
    }

    private static FlavourTensor mean(FlavourTensor left, FlavourTensor right) {
      return new FlavourTensor(4).addScaled(0.5, left).addScaled(0.5, right);
    }
  }

  /**
   * Why the Standard Model parameters of a scheme do not exist at these inputs; absent when they
   * do.
   */
  public static Optional<String> problem(Inputs inputs, InputScheme scheme) {
    var weak = WeakInputs.of(inputs, scheme);
    if (weak.s2() > 0 && weak.s2() < 0.5 && weak.v2() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (scheme) {
              case ALPHA_MZ_GF -> "alpha_em, m_Z and G_F";
              case ALPHA_MW_GF -> "alpha_em, m_W and G_F";
              case MW_MZ_GF, ALPHA_MW_MZ -> "m_W and m_Z";
            }
            + " give no weak mixing angle between 0 and 45 degrees");
  }

  /** A low-energy operator that the matching does not give, and why. */
  public record NotComputed(String operator, String reason) {}

  /** What only exchange of the Higgs gives, and the operators that change its couplings. */
  private static SequencedMap<String, List<String>> higgsExchange() {
    var sources = new LinkedHashMap<String, List<String>>();
    var covered = new ContactTerms().byOperator().keySet();
    for (var operator : OperatorBasis.jms().operators()) {
      if (!covered.contains(operator.name())) {
        sources.put(
            operator.name(),
            operator.fields().stream().map(field -> field.charAt(0) + "phi").distinct().toList());
      }
    }
    return sources;
  }

  /**
   * The operators of the JMS basis without a value from the matching: not computed, which is not
   * zero.
   */
  public static List<NotComputed> notComputed() {
    return higgsExchange().keySet().stream()
        .map(
            operator ->
                new NotComputed(
                    operator, "only exchange of the Higgs, suppressed by fermion masses over m_h"))
        .toList();
  }

  /** Those of {@link #notComputed()} that these operators of the Warsaw basis contribute to. */
  public static List<NotComputed> notComputed(Collection<String> warsaw) {
    var sources = higgsExchange();
    return notComputed().stream()
        .filter(gap -> sources.get(gap.operator()).stream().anyMatch(warsaw::contains))
        .toList();
  }
}
