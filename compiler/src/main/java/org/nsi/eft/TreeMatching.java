package org.nsi.eft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
 * <p>Covered: every four-fermion operator of the JMS basis that conserves B and L, by contact terms
 * ({@code tree-contact.tsv}) and by W and Z exchange with modified couplings and input shifts
 * ({@link WeakShifts}). Not computed: exchange of the Higgs (suppressed by Yukawa couplings),
 * dipoles and three-gluon operators, baryon-number violation; see {@link #notComputed}.
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
                  var contact = tensors.four(term.operator());
                  sum.add(
                      term.factor(),
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
    private FlavourTensor total = new FlavourTensor(4);
    private double size;

    Sum(Operator operator) {
      this.operator = operator;
    }

    void add(double factor, FlavourTensor part) {
      if (!part.isZero()) {
        total = new FlavourTensor(4).addScaled(1, total).addScaled(factor, part);
        size = Math.max(size, Math.abs(factor) * part.largest());
      }
    }

    void rotate(QuarkRotations rotations) {
      if (!total.isZero()) {
        total = rotations.toMassBasis(total, operator.fields());
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
        scheme == InputScheme.ALPHA_MZ_GF
            ? "alpha_em, m_Z and G_F give no weak mixing angle between 0 and 45 degrees"
            : "m_W and m_Z give no weak mixing angle between 0 and 45 degrees");
  }

  /** A low-energy operator that the matching does not give, and why. */
  public record NotComputed(String operator, String reason) {}

  /**
   * The operators of the JMS basis without a value from the matching: not computed, which is not
   * zero.
   */
  public static List<NotComputed> notComputed() {
    var covered = new ContactTerms().byOperator().keySet();
    List<NotComputed> missing = new ArrayList<>();
    for (var operator : OperatorBasis.jms().operators()) {
      if (!covered.contains(operator.name())) {
        missing.add(new NotComputed(operator.name(), reason(operator)));
      }
    }
    return missing;
  }

  /** Those of {@link #notComputed()} that these operators of the Warsaw basis contribute to. */
  public static List<NotComputed> notComputed(Collection<String> warsaw) {
    return notComputed().stream()
        .filter(missing -> sources(missing.operator()).stream().anyMatch(warsaw::contains))
        .toList();
  }

  private static List<String> sources(String jms) {
    return switch (jms) {
      case "egamma" -> List.of("eB", "eW");
      case "ugamma" -> List.of("uB", "uW");
      case "dgamma" -> List.of("dB", "dW");
      case "uG", "dG", "G", "Gtilde" -> List.of(jms);
      default -> {
        var operator = OperatorBasis.jms().get(jms);
        yield violatesBaryonNumber(operator)
            ? List.of("duql", "duue", "qqql", "qque")
            : List.of("dphi", "ephi", "uphi");
      }
    };
  }

  private static boolean violatesBaryonNumber(Operator operator) {
    return operator.latex().contains("\\alpha");
  }

  private static String reason(Operator operator) {
    if (violatesBaryonNumber(operator)) {
      return "baryon-number violation is not matched";
    }
    return operator.indexCount() == 4
        ? "only Higgs exchange, suppressed by Yukawa couplings"
        : "dipole and three-gluon operators are not matched";
  }
}
