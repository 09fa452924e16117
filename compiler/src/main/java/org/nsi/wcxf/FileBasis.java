package org.nsi.wcxf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;

/** The bases that coefficient files may be in, by their WCxf names. */
public enum FileBasis {
  WARSAW("Warsaw"),
  WARSAW_UP("Warsaw up"),
  JMS("JMS"),
  FLAVIO("flavio");

  private final String word;

  FileBasis(String word) {
    this.word = word;
  }

  /** The name in a file, {@code Warsaw up}. */
  public String word() {
    return word;
  }

  public boolean isSmeft() {
    return this == WARSAW || this == WARSAW_UP;
  }

  /** The Warsaw basis with this choice of the quark doublet. */
  public static FileBasis warsaw(QuarkBasis quarks) {
    return quarks == QuarkBasis.DOWN ? WARSAW : WARSAW_UP;
  }

  /** The quark doublet of a SMEFT basis. */
  public QuarkBasis quarks() {
    return this == WARSAW_UP ? QuarkBasis.UP : QuarkBasis.DOWN;
  }

  /** Whether a coefficient of this basis is real because its operator is Hermitian. */
  public boolean isReal(WilsonCoefficient name) {
    return switch (this) {
      case FLAVIO -> FlavioBasis.get().isReal(name.operator());
      case JMS -> OperatorBasis.jms().isRealEntry(name);
      case WARSAW, WARSAW_UP -> OperatorBasis.warsaw().isRealEntry(name);
    };
  }

  /** By the exact name. */
  public static Optional<FileBasis> find(String word) {
    return Arrays.stream(values()).filter(basis -> basis.word.equals(word)).findFirst();
  }

  /** All names. */
  public static List<String> words() {
    return Arrays.stream(values()).map(FileBasis::word).toList();
  }

  /** The names of the bases of one theory. */
  static List<String> words(boolean smeft) {
    return Arrays.stream(values())
        .filter(basis -> basis.isSmeft() == smeft)
        .map(FileBasis::word)
        .toList();
  }
}
