package org.nsi.eft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.Conventions;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Inputs;

/**
 * The way down: everything a file gives or the matching finds, each from its own scale, to one set
 * of JMS coefficients and of NSI parameters at the target scale. Real-linear in all of it.
 *
 * @param inputs Standard Model parameters
 * @param conventions quark basis and input scheme
 * @param running modes of the two legs and target
 * @param cache maps computed before
 */
public record Descent(
    Inputs inputs, Conventions conventions, Running running, EvolutionCache cache) {
  /** With more coefficients than these a point is evolved as it is, without a map for later. */
  private static final int MOST_COLUMNS = 64;

  /** Without a cache that outlives the descent. */
  public Descent(Inputs inputs, Conventions conventions, Running running) {
    this(inputs, conventions, running, EvolutionCache.inMemory());
  }

  /**
   * What starts the descent.
   *
   * @param smeft Warsaw coefficients, matched or given, each set at its scale
   * @param left JMS coefficients given directly
   * @param epsilon NSI parameters given directly, default sign of the neutral current
   */
  public record Given(
      List<CoefficientValues> smeft, List<CoefficientValues> left, List<NsiValues> epsilon) {
    public Given {
      smeft = List.copyOf(smeft);
      left = List.copyOf(left);
      epsilon = List.copyOf(epsilon);
    }

    /** Warsaw coefficients at one scale and nothing else. */
    public static Given smeft(CoefficientValues warsaw) {
      return new Given(List.of(warsaw), List.of(), List.of());
    }
  }

  /**
   * What arrives.
   *
   * @param smeft Warsaw coefficients where they are matched, one set a scale: at m_Z all that come
   *     from above, in the quark basis of the conventions
   * @param left JMS coefficients at the low scale, without NSI parameters that were given directly
   * @param nsi all ε at the same scale
   */
  public record Arrived(List<CoefficientValues> smeft, CoefficientValues left, NsiValues nsi) {
    public Arrived {
      smeft = List.copyOf(smeft);
    }
  }

  /**
   * Runs, matches, runs and projects.
   *
   * <p>A SMEFT set above m_Z runs to m_Z and is matched there; one at or below m_Z (a matching
   * scale that low) is matched where it is. The low-energy coefficients run to the target. With
   * both legs {@code none} nothing runs: the scale of the result is the highest one given.
   */
  public Arrived to(Given given) {
    List<Arrived> parts = new ArrayList<>();
    for (var smeft : given.smeft()) {
      parts.add(of(smeft));
    }
    for (var left : given.left()) {
      parts.addAll(low(List.of(), List.of(left.values()), left.scaleGeV()));
    }
    var evolution = new LeftEvolution(inputs);
    for (var epsilon : given.epsilon()) {
      var arrived = evolution.run(epsilon, running.toGeV(), running.left());
      var nothing = new CoefficientValues("JMS", arrived.scaleGeV(), new TreeMap<>());
      parts.add(new Arrived(List.of(), nothing, arrived));
    }
    return sum(parts);
  }

  /**
   * Warsaw coefficients at another scale above m_Z, in its mass basis. With {@link
   * RunningMode#NONE} the same values with their scale unchanged.
   */
  public CoefficientValues smeft(CoefficientValues from, double toGeV) {
    if (running.smeft() == RunningMode.NONE) {
      return from;
    }
    var evolution = new SmeftEvolution(inputs, conventions);
    // below m_Z there is no running in this theory
    double weak = inputs.get("m_Z");
    double start = Math.max(from.scaleGeV(), weak);
    var image =
        evolution.run(List.of(from.values()), start, Math.max(toGeV, weak), running.smeft()).get(0);
    return new CoefficientValues(from.basis(), toGeV, image);
  }

  /** Why Warsaw coefficients cannot come down from a scale; absent when they can. */
  public Optional<String> problem(double scaleGeV) {
    return running.smeft() == RunningMode.NONE
        ? TreeMatching.problem(inputs, conventions.inputScheme())
        : SmParameters.problem(inputs, conventions, scaleGeV);
  }

  /** The same way at tree level. */
  Descent withoutRunning() {
    var standing = new Running(RunningMode.NONE, RunningMode.NONE, running.toGeV());
    return new Descent(inputs, conventions, standing);
  }

  /** One set of Warsaw coefficients. */
  private Arrived of(CoefficientValues smeft) {
    boolean stays = running.smeft() == RunningMode.NONE && running.left() == RunningMode.NONE;
    return stays ? images(List.of(smeft.values()), smeft.scaleGeV()).get(0) : partsOf(smeft).sum();
  }

  /**
   * What becomes of each coefficient of a set. A map of unit columns, which other values can use
   * again, when there are few; else the largest one by one and the rest together, as they are.
   */
  DescentParts partsOf(CoefficientValues smeft) {
    var columns =
        smeft.values().entrySet().stream().filter(Descent::notZero).map(Map.Entry::getKey).toList();
    return columns.size() <= MOST_COLUMNS
        ? DescentParts.of(DescentMap.of(this, columns, smeft.scaleGeV()), smeft)
        : DescentParts.ofMany(this, smeft);
  }

  private static boolean notZero(Map.Entry<WilsonCoefficient, Complex> entry) {
    return entry.getValue().getReal() != 0 || entry.getValue().getImaginary() != 0;
  }

  /** What becomes of several sets of Warsaw coefficients at the same scale. */
  public List<Arrived> images(
      List<? extends SortedMap<WilsonCoefficient, Complex>> sets, double scaleGeV) {
    // nothing becomes nothing: not worth a place in the block
    List<SortedMap<WilsonCoefficient, Complex>> something = new ArrayList<>();
    something.add(new TreeMap<>());
    sets.stream().filter(set -> !set.isEmpty()).forEach(something::add);
    var known = imagesOfAll(something, scaleGeV);
    List<Arrived> images = new ArrayList<>();
    int next = 1;
    for (var set : sets) {
      images.add(set.isEmpty() ? known.get(0) : known.get(next++));
    }
    return images;
  }

  /** What becomes of each set of JMS coefficients by itself; they run together. */
  public List<Arrived> lowImages(
      List<SortedMap<WilsonCoefficient, Complex>> sets, double scaleGeV) {
    return low(List.of(), sets, scaleGeV);
  }

  private List<Arrived> imagesOfAll(
      List<SortedMap<WilsonCoefficient, Complex>> sets, double scaleGeV) {
    double weak = inputs.get("m_Z");
    boolean above = scaleGeV > weak;
    var evolved = above ? evolved(sets, scaleGeV, weak) : sets;
    // without evolution above m_Z the coefficients are taken over at m_Z as they are
    boolean stays =
        !above || running.smeft() == RunningMode.NONE && running.left() == RunningMode.NONE;
    double matching = stays ? scaleGeV : weak;
    List<CoefficientValues> warsaw = new ArrayList<>();
    List<SortedMap<WilsonCoefficient, Complex>> left = new ArrayList<>();
    for (var set : evolved) {
      var values = new CoefficientValues(basis(), matching, set);
      warsaw.add(values);
      left.add(TreeMatching.match(values, inputs, conventions).values());
    }
    return low(warsaw, left, matching);
  }

  private List<? extends SortedMap<WilsonCoefficient, Complex>> evolved(
      List<? extends SortedMap<WilsonCoefficient, Complex>> sets, double scaleGeV, double weak) {
    return running.smeft() == RunningMode.NONE
        ? sets
        : new SmeftEvolution(inputs, conventions).run(sets, scaleGeV, weak, running.smeft());
  }

  /**
   * Low-energy coefficients run to the target and projected.
   *
   * @param smeft what each set comes from; nothing for sets that were given
   */
  private List<Arrived> low(
      List<CoefficientValues> smeft,
      List<SortedMap<WilsonCoefficient, Complex>> sets,
      double scaleGeV) {
    boolean stays = running.left() == RunningMode.NONE;
    double scale = stays ? scaleGeV : running.toGeV();
    var evolved =
        stays ? sets : new LeftEvolution(inputs).run(sets, scaleGeV, scale, running.left());
    List<Arrived> arrived = new ArrayList<>();
    for (int k = 0; k < evolved.size(); k++) {
      var left = new CoefficientValues("JMS", scale, evolved.get(k));
      var from = smeft.isEmpty() ? smeft : List.of(smeft.get(k));
      arrived.add(new Arrived(from, left, NsiProjection.project(left, inputs)));
    }
    return arrived;
  }

  private Arrived sum(List<Arrived> parts) {
    var smeft = new TreeMap<Double, CoefficientValues>();
    var left = new TreeMap<WilsonCoefficient, Complex>();
    var nsi = new TreeMap<NsiParameter, Complex>();
    double scale = running.left() == RunningMode.NONE ? 0 : running.toGeV();
    for (var part : parts) {
      part.smeft().forEach(set -> smeft.merge(set.scaleGeV(), set, Descent::plus));
      part.left().values().forEach((name, value) -> left.merge(name, value, Complex::add));
      part.nsi().values().forEach((name, value) -> nsi.merge(name, value, Complex::add));
      scale = Math.max(scale, part.nsi().scaleGeV());
    }
    scale = scale > 0 ? scale : running.toGeV();
    return new Arrived(
        List.copyOf(smeft.descendingMap().values()),
        new CoefficientValues("JMS", scale, left),
        new NsiValues(scale, nsi));
  }

  private static CoefficientValues plus(CoefficientValues first, CoefficientValues second) {
    var sum = new TreeMap<WilsonCoefficient, Complex>(first.values());
    second.values().forEach((name, value) -> sum.merge(name, value, Complex::add));
    return new CoefficientValues(first.basis(), first.scaleGeV(), sum);
  }

  /** {@code Warsaw} or {@code Warsaw up}. */
  String basis() {
    return SmParameters.basis(conventions) == QuarkBasis.UP ? "Warsaw up" : "Warsaw";
  }
}
