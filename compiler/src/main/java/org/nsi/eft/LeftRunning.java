package org.nsi.eft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.QcdEvolution.Logarithms;
import org.nsi.input.Inputs;
import org.nsi.rge.AnomalousDimensions;
import org.nsi.rge.CouplingValues;
import org.nsi.rge.MixingStructure;
import org.nsi.table.TextTable;

/**
 * The theory below m_Z between scales: pieces with a fixed number of quarks, and in each the
 * couplings and masses of the anomalous dimensions at any scale.
 *
 * <p>One-loop QCD × QED of all operators (arXiv:1711.05270, {@code left-*.rge}) at the α_s of three
 * loops with decoupling at m_b(m_b) and m_c(m_c), MS-bar quark masses and physical lepton masses.
 * With γ = γ_em + γ_s, γ_em what remains without gluons and quark masses,
 *
 * <pre>
 *   16π² dC/dlnμ = (r_em γ_em + r γ_s) C,   r = β(α_s)/β₁(α_s)
 * </pre>
 *
 * is without γ_em the leading-logarithmic solution C(μ₂) = [α_s(μ₁)/α_s(μ₂)]^{γ/2β₀} C(μ₁) with the
 * best α_s (hep-ph/9512380, section III.F): what β has beyond one loop is of the order of what is
 * left out of γ. A quark dipole is a mass times a coefficient without dimension; the mass in it
 * runs as the masses do.
 *
 * <p>{@link RunningMode#FULL}: operators with one quark bilinear ({@code qcd-currents.tsv}) get the
 * QCD of three loops instead of one and the two-loop decoupling of the scalar current; r_em = 1, α
 * runs from α(m_Z) at one loop. {@link RunningMode#LEADINGLOG}: one loop alone, with everything a
 * function of α_s, r_em = r, and α = α(m_Z), as arXiv:1704.06639 does.
 *
 * <p>Operators with a quark that is not active are absent. The theory with five flavours ends at
 * m_b, which belongs to it.
 */
final class LeftRunning {
  private static final int MOST_FLAVOURS = 5;
  private static final int GENERATIONS = 3;

  private final Inputs inputs;
  private final boolean full;
  private final AnomalousDimensions dimensions = AnomalousDimensions.left();
  private final QcdEvolution qcd;
  private final QcdFunctions.Table functions = new QcdFunctions.Table();
  private final Map<String, QcdCurrent> currents = new HashMap<>();
  private final Map<Integer, Double> inverseSlopes = new HashMap<>();

  LeftRunning(Inputs inputs, RunningMode mode) {
    this.inputs = inputs;
    this.full = mode == RunningMode.FULL;
    this.qcd = new QcdEvolution(inputs, RunningMode.FULL.loops());
    for (var row : TextTable.read(LeftRunning.class, "qcd-currents.tsv").rows()) {
      var current = QcdCurrent.named(row.get(2));
      if (row.get(0).equals("JMS") && (full || current == QcdCurrent.MASS)) {
        currents.put(row.get(1), current);
      }
    }
  }

  /** The entries that are reached from these with all couplings and masses. */
  MixingStructure structure(Collection<WilsonCoefficient> start) {
    double weak = inputs.get("m_Z");
    return dimensions.structure(
        new Piece(weak, weak, MOST_FLAVOURS).couplings(Math.log(weak)), start);
  }

  /** The current whose running beyond one loop a coefficient shares in this mode. */
  QcdCurrent current(WilsonCoefficient coefficient) {
    return currents.getOrDefault(coefficient.operator(), QcdCurrent.NONE);
  }

  /** The way from one scale to another, in either direction, cut at the thresholds. */
  List<Piece> pieces(double fromGeV, double toGeV) {
    List<Piece> pieces = new ArrayList<>();
    var thresholds = List.of(inputs.get("m_b"), inputs.get("m_c"));
    boolean down = toGeV < fromGeV;
    double scale = fromGeV;
    int flavours = flavours(fromGeV);
    for (double threshold : down ? thresholds : thresholds.reversed()) {
      if (fromGeV < threshold != toGeV < threshold) {
        pieces.add(new Piece(scale, threshold, flavours));
        scale = threshold;
        flavours += down ? -1 : 1;
      }
    }
    pieces.add(new Piece(scale, toGeV, flavours));
    return pieces;
  }

  private int flavours(double scaleGeV) {
    return MOST_FLAVOURS
        - (scaleGeV < inputs.get("m_b") ? 1 : 0)
        - (scaleGeV < inputs.get("m_c") ? 1 : 0);
  }

  /** Couplings that count the active fields. */
  private CouplingValues counting(int flavours) {
    return dimensions
        .couplings()
        .with("screening", full ? 1 : 0)
        .with("n_u", flavours > 3 ? 2 : 1)
        .with("n_d", flavours > 4 ? 3 : 2)
        .with("n_e", GENERATIONS);
  }

  /** e at a scale: 1/e² is linear in ln μ between thresholds, where it is continuous. */
  private double e(double scaleGeV) {
    double inverse = 1 / (4 * Math.PI * inputs.get("alpha_em"));
    double scale = inputs.get("m_Z");
    int flavours = MOST_FLAVOURS;
    for (double threshold : new double[] {inputs.get("m_b"), inputs.get("m_c")}) {
      if (scaleGeV < threshold) {
        inverse += inverseSlope(flavours) * Math.log(threshold / scale);
        scale = threshold;
        flavours--;
      }
    }
    return 1 / Math.sqrt(inverse + inverseSlope(flavours) * Math.log(scaleGeV / scale));
  }

  private double inverseSlope(int flavours) {
    return inverseSlopes.computeIfAbsent(flavours, this::newInverseSlope);
  }

  /** d(1/e²)/dlnμ = −2 (de/dlnμ)/e³. */
  private double newInverseSlope(int flavours) {
    var unit = counting(flavours).with("e", 1);
    double[] slope = dimensions.couplingRunning().derivative(unit.toArray(), 1);
    return -2 * unit.withAll(slope).get("e");
  }

  /** Scales without a threshold inside. */
  final class Piece {
    private final double fromGeV;
    private final double toGeV;
    private final int flavours;
    private final RunningMasses masses;
    private final QcdFunctions one;
    private final QcdFunctions all;
    private final Chebyshev lnAlphaS;
    private final Chebyshev lnMass;
    private final CouplingValues counting;

    private Piece(double fromGeV, double toGeV, int flavours) {
      this.fromGeV = fromGeV;
      this.toGeV = toGeV;
      this.flavours = flavours;
      this.counting = counting(flavours);
      double middle = Math.sqrt(fromGeV) * Math.sqrt(toGeV);
      masses = RunningMasses.at(inputs, middle);
      one = functions.at(1, flavours);
      all = functions.at(RunningMode.FULL.loops(), flavours);
      double[] nodes = Chebyshev.nodes(Math.log(fromGeV), Math.log(toGeV));
      double start = qcd.logarithms(middle).scalar();
      var logarithms = Arrays.stream(nodes).mapToObj(t -> qcd.logarithms(Math.exp(t))).toList();
      lnAlphaS = interpolated(nodes, logarithms, Logarithms::alphaS);
      lnMass = interpolated(nodes, logarithms, at -> at.scalar() - start);
    }

    private static Chebyshev interpolated(
        double[] nodes, List<Logarithms> at, ToDoubleFunction<Logarithms> value) {
      return new Chebyshev(nodes, at.stream().mapToDouble(value).toArray());
    }

    double fromGeV() {
      return fromGeV;
    }

    double toGeV() {
      return toGeV;
    }

    /** The number of quarks in the theory. */
    int flavours() {
      return flavours;
    }

    /** Whether all fields of a coefficient are in the theory. */
    boolean has(WilsonCoefficient coefficient) {
      var fields = OperatorBasis.jms().get(coefficient.operator()).fields();
      for (int k = 0; k < fields.size(); k++) {
        int generation = coefficient.indices().get(k);
        if (flavours < 5 && generation == 3 && fields.get(k).startsWith("d")
            || flavours < 4 && generation == 2 && fields.get(k).startsWith("u")) {
          return false;
        }
      }
      return true;
    }

    private double alphaS(double lnScale) {
      return Math.exp(lnAlphaS.at(lnScale));
    }

    /** The couplings of {@code left-couplings.rge} at ln(μ/GeV). */
    CouplingValues couplings(double lnScale) {
      double quark = Math.exp(lnMass.at(lnScale));
      return counting
          .with("e", e(Math.exp(lnScale)))
          .with("gs", Math.sqrt(4 * Math.PI * alphaS(lnScale)))
          .with("m_e", diagonal(masses.leptons(), 1, GENERATIONS))
          .with("m_u", diagonal(masses.up(), quark, flavours > 3 ? 2 : 1))
          .with("m_d", diagonal(masses.down(), quark, flavours > 4 ? 3 : 2));
    }

    /** Those of {@link #couplings} without gluons and quark masses. */
    CouplingValues electromagnetic(double lnScale) {
      return counting
          .with("e", e(Math.exp(lnScale)))
          .with("m_e", diagonal(masses.leptons(), 1, GENERATIONS));
    }

    /** r = β/β₁ at ln(μ/GeV). */
    double clock(double lnScale) {
      double a = alphaS(lnScale) / (4 * Math.PI);
      return all.running(a) / one.running(a);
    }

    /** r_em at ln(μ/GeV). */
    double electromagneticClock(double lnScale) {
      return full ? 1 : clock(lnScale);
    }

    /**
     * What is added to dlnC/dlnμ at ln(μ/GeV) for coefficients that share the running of a current:
     * γ of three loops instead of r times that of one.
     */
    double beyondOneLoop(QcdCurrent current, double lnScale) {
      double a = alphaS(lnScale) / (4 * Math.PI);
      double r = clock(lnScale);
      return switch (current) {
        case SCALAR, MASS -> all.scalarRunning(a) - r * one.scalarRunning(a);
        case TENSOR -> all.tensorRunning(a) - r * one.tensorRunning(a);
        case NONE -> 0;
      };
    }

    /** What multiplies a coefficient where this piece ends and the next one starts. */
    double crossing(QcdCurrent current, Piece next) {
      if (current != QcdCurrent.SCALAR && current != QcdCurrent.MASS) {
        return 1;
      }
      boolean down = flavours > next.flavours;
      double x = (down ? this : next).alphaS(Math.log(toGeV)) / Math.PI;
      double factor = 1 + qcd.scalarDecoupling() * x * x;
      return down ? factor : 1 / factor;
    }
  }

  private static Complex[][] diagonal(double[] masses, double factor, int active) {
    var matrix = new Complex[GENERATIONS][GENERATIONS];
    for (int p = 0; p < GENERATIONS; p++) {
      for (int r = 0; r < GENERATIONS; r++) {
        matrix[p][r] = p == r && p < active ? new Complex(factor * masses[p]) : Complex.ZERO;
      }
    }
    return matrix;
  }
}
