package org.nsi.rge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/**
 * The anomalous dimensions of one theory as its files state them: 16π² dC/dlnμ of the operators of
 * a basis, linear in the coefficients C of the full sum over flavours, and 16π² d/dlnμ of the
 * couplings.
 *
 * <p>How to read and change a line: {@code compiler/RUNNING.md}.
 */
public final class AnomalousDimensions {
  private final OperatorBasis basis;
  private final SequencedMap<String, Tensor> tensors;
  private final Map<String, List<Term>> terms;

  private AnomalousDimensions(OperatorBasis basis, SequencedMap<String, Tensor> tensors) {
    this.basis = basis;
    this.tensors = tensors;
    terms = new HashMap<>();
    for (var tensor : tensors.values()) {
      if (tensor.linear()) {
        for (var term : Term.of(tensor, tensors)) {
          terms.computeIfAbsent(term.sourceName(), any -> new ArrayList<>()).add(term);
        }
      }
    }
  }

  /** SMEFT at one loop: arXiv:1308.2627, 1310.4838, 1312.2014, 1405.0486. */
  public static AnomalousDimensions smeft() {
    return Smeft.ALL;
  }

  private static final List<String> SMEFT_FILES =
      List.of(
          "sm.rge",
          "smeft-definitions.rge",
          "smeft-bosons.rge",
          "smeft-yukawa-like.rge",
          "smeft-dipoles.rge",
          "smeft-currents.rge",
          "smeft-vectors.rge",
          "smeft-scalars.rge",
          "smeft-baryon.rge");

  private static final List<String> LEFT_FILES =
      List.of(
          "left-couplings.rge",
          "left-dipoles.rge",
          "left-vectors.rge",
          "left-scalars.rge",
          "left-baryon.rge");

  private static final class Smeft {
    static final AnomalousDimensions ALL = resources(OperatorBasis.warsaw(), SMEFT_FILES);
  }

  /** The theory below m_Z, QCD × QED at one loop: arXiv:1711.05270. */
  public static AnomalousDimensions left() {
    return Left.ALL;
  }

  private static final class Left {
    static final AnomalousDimensions ALL = resources(OperatorBasis.jms(), LEFT_FILES);
  }

  /** The couplings of the Standard Model alone. */
  public static AnomalousDimensions standardModel() {
    return StandardModel.ALL;
  }

  private static final class StandardModel {
    static final AnomalousDimensions ALL = resources(OperatorBasis.warsaw(), List.of("sm.rge"));
  }

  /**
   * SHA-256 of the files behind {@link #smeft} and {@link #left}: part of the key of everything
   * computed from them.
   */
  public static byte[] fingerprint() {
    return Fingerprint.of(Stream.concat(SMEFT_FILES.stream(), LEFT_FILES.stream()).toList());
  }

  /** Reads resources of this package in order; what a line uses must be defined above it. */
  static AnomalousDimensions resources(OperatorBasis basis, List<String> names) {
    var reader = new FileReader(basis);
    names.forEach(reader::resource);
    return new AnomalousDimensions(basis, reader.tensors());
  }

  /**
   * Reads the text of one file.
   *
   * @throws RgeFault with file, line and cure when it does not say something meaningful
   */
  public static AnomalousDimensions parse(OperatorBasis basis, String fileName, String text) {
    var reader = new FileReader(basis);
    reader.read(fileName, text);
    return new AnomalousDimensions(basis, reader.tensors());
  }

  public OperatorBasis basis() {
    return basis;
  }

  SequencedMap<String, Tensor> tensors() {
    return tensors;
  }

  /** The terms that contain an operator or an auxiliary tensor. */
  List<Term> terms(String source) {
    return terms.getOrDefault(source, List.of());
  }

  /** All couplings zero; give them values with {@link CouplingValues#with}. */
  public CouplingValues couplings() {
    int size = 0;
    for (var tensor : tensors.values()) {
      size += tensor.kind() == Tensor.Kind.COUPLING ? tensor.size() : 0;
    }
    return new CouplingValues(this, new double[2 * size]);
  }

  /** How the couplings run. */
  public CouplingRunning couplingRunning() {
    return new CouplingRunning(this);
  }

  /** The number of the first component of a coupling. */
  int position(String name, int rank) {
    int position = 0;
    for (var tensor : tensors.values()) {
      if (tensor.kind() == Tensor.Kind.COUPLING) {
        if (tensor.name().equals(name)) {
          if (tensor.rank() != rank) {
            throw new IllegalArgumentException(name + " has " + tensor.rank() + " indices");
          }
          return position;
        }
        position += tensor.size();
      }
    }
    throw new IllegalArgumentException("no coupling " + name);
  }

  /**
   * Which entries are reached from the given ones, and how: prepared once for all couplings that
   * vanish where {@code like} vanishes (real and imaginary parts count separately).
   */
  public MixingStructure structure(CouplingValues like, Collection<WilsonCoefficient> start) {
    return new StructureBuilder(this, like).build(start);
  }
}
