package org.nsi.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which operators of the Warsaw basis a kind of contribution feeds, by WCxf name. */
final class OperatorsOf {
  /** Four fermions, each a product of two currents of these species. */
  record Currents(String operator, Species first, Species second) {}

  /**
   * Fed by the mixing of a heavy vector with D H: H⁶, H⁴D², H²F² and, by equations of motion, ψ²H³.
   */
  static final List<String> HIGGS =
      List.of("dphi", "ephi", "phi", "phiB", "phiBox", "phiD", "phiW", "phiWB", "uphi");

  /** ψ²XH. */
  static final List<String> DIPOLES = List.of("dB", "dG", "dW", "eB", "eW", "uB", "uG", "uW");

  /** ψ²H³. */
  static final List<String> YUKAWA_LIKE = List.of("dphi", "ephi", "uphi");

  /** ψ²H²D, the Weinberg operator and ψ²H³. */
  static final List<String> HIGGS_CURRENTS =
      List.of(
          "phil1",
          "phil3",
          "phie",
          "phiq1",
          "phiq3",
          "phiu",
          "phid",
          "phiud",
          "llphiphi",
          "dphi",
          "ephi",
          "uphi");

  private OperatorsOf() {}

  private static final List<String> HYPERCHARGE =
      List.of(
          "ll", "ee", "le", "lq1", "lu", "ld", "qe", "eu", "ed", "qq1", "uu", "dd", "ud1", "qu1",
          "qd1");
  private static final List<String> ISOSPIN = List.of("ll", "lq3", "qq3");
  private static final List<String> COLOUR = List.of("qq1", "qq3", "uu", "dd", "ud8", "qu8", "qd8");

  /** Violate baryon number. */
  static final Set<String> BARYON_NUMBER = Set.of("duql", "duue", "qqql", "qque");

  /** Fed by the equation of motion of B, W or G. */
  static List<Currents> exchange(Gauge gauge) {
    var names =
        switch (gauge) {
          case B -> HYPERCHARGE;
          case W -> ISOSPIN;
          case G -> COLOUR;
        };
    return names.stream()
        .map(name -> new Currents(name, species(name, 0), species(name, 1)))
        .toList();
  }

  private static Species species(String name, int position) {
    return Species.valueOf(name.substring(position, position + 1).toUpperCase(Locale.ROOT));
  }

  /** All four-fermion operators that have a species and conserve baryon number. */
  static List<String> fourFermion(Species species) {
    return switch (species) {
      case L -> List.of("ld", "le", "ledq", "lequ1", "lequ3", "ll", "lq1", "lq3", "lu");
      case E -> List.of("ed", "ee", "eu", "le", "ledq", "lequ1", "lequ3", "qe");
      case Q ->
          List.of(
              "ledq", "lequ1", "lequ3", "lq1", "lq3", "qd1", "qd8", "qe", "qq1", "qq3", "qu1",
              "qu8", "quqd1", "quqd8");
      case U ->
          List.of("eu", "lequ1", "lequ3", "lu", "qu1", "qu8", "quqd1", "quqd8", "ud1", "ud8", "uu");
      case D -> List.of("dd", "ed", "ld", "ledq", "qd1", "qd8", "quqd1", "quqd8", "ud1", "ud8");
    };
  }

  /** ψ²H²D. */
  static List<String> higgsCurrent(Species species) {
    return species.isDoublet()
        ? List.of("phi" + species.letter() + "1", "phi" + species.letter() + "3")
        : List.of("phi" + species.letter());
  }

  /** ψ²H³. */
  static List<String> yukawaLike(Species species) {
    return switch (species) {
      case L, E -> List.of("ephi");
      case Q -> List.of("dphi", "uphi");
      case U -> List.of("uphi");
      case D -> List.of("dphi");
    };
  }

  static List<String> dipoles(Species species) {
    return switch (species) {
      case L, E -> List.of("eB", "eW");
      case Q -> List.of("dB", "dG", "dW", "uB", "uG", "uW");
      case U -> List.of("uB", "uG", "uW");
      case D -> List.of("dB", "dG", "dW");
    };
  }

  /** All that has fermions and a species among them. */
  static List<String> all(Species species) {
    var operators = new ArrayList<String>(fourFermion(species));
    operators.addAll(higgsCurrent(species));
    operators.addAll(yukawaLike(species));
    operators.addAll(dipoles(species));
    return operators;
  }
}
