package org.nsi.match;

import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.nsi.table.TextTable;

/** Four-fermion operators as elements of the Grassmann algebra. */
final class Operators {
  private static final List<List<String>> ROWS =
      TextTable.read(WarsawInvariants.class, "warsaw-invariants.tsv").rows();

  private Operators() {}

  static List<String> row(String name) {
    return ROWS.stream().filter(row -> row.get(0).equals(name)).findFirst().orElseThrow();
  }

  /** By its definition in terms of Dirac matrices. */
  static Grassmann dirac(List<String> row, List<Integer> generations) {
    var result = new Grassmann();
    var species =
        List.of(row.get(2).split(" ")).stream()
            .map(field -> Species.valueOf(field.substring(0, 1).toUpperCase(java.util.Locale.ROOT)))
            .toList();
    Invariant.expand(List.of(row.get(2).split(" ")), row.get(3))
        .forEach(
            (components, value) -> {
              var psi = new Grassmann[4][];
              for (int k = 0; k < 4; k++) {
                psi[k] =
                    Spinors.dirac(
                        species.get(k),
                        Light.fermion(species.get(k), generations.get(k), components.get(k)));
              }
              result.add(spin(row.get(1), psi), value.toComplex());
            });
    return result;
  }

  private static Grassmann spin(String structure, Grassmann[][] psi) {
    var result = new Grassmann();
    switch (structure) {
      case "scalar" ->
          result.add(
              bilinear(psi, 0, Spinors.unit()).times(bilinear(psi, 2, Spinors.unit())),
              Complex.ONE);
      case "charge" -> {
        var c = Spinors.chargeConjugation();
        result.add(
            Spinors.sandwich(psi[0], c, psi[1]).times(Spinors.sandwich(psi[2], c, psi[3])),
            Complex.ONE);
      }
      case "vector" -> {
        for (int mu = 0; mu < 4; mu++) {
          var gamma = Spinors.gamma(mu);
          result.add(
              bilinear(psi, 0, gamma).times(bilinear(psi, 2, gamma)),
              new Complex(Spinors.METRIC[mu]));
        }
      }
      case "tensor" -> {
        for (int mu = 0; mu < 4; mu++) {
          for (int nu = 0; nu < 4; nu++) {
            var sigma = Spinors.sigma(mu, nu);
            result.add(
                bilinear(psi, 0, sigma).times(bilinear(psi, 2, sigma)),
                new Complex(Spinors.METRIC[mu] * Spinors.METRIC[nu]));
          }
        }
      }
      default -> throw new IllegalArgumentException(structure);
    }
    return result;
  }

  private static Grassmann bilinear(Grassmann[][] psi, int at, Complex[][] matrix) {
    return Spinors.sandwich(Spinors.bar(psi[at]), matrix, psi[at + 1]);
  }

  /** By the definition of the structure in two-component notation. */
  static Grassmann evaluate(Structure s) {
    return switch (s.kind()) {
      case MIXED -> Spinors.pair(false, s.a(), s.b()).times(Spinors.pair(true, s.c(), s.d()));
      case LEFT -> Spinors.pair(false, s.a(), s.b()).times(Spinors.pair(false, s.c(), s.d()));
      case RIGHT -> Spinors.pair(true, s.a(), s.b()).times(Spinors.pair(true, s.c(), s.d()));
      default -> throw new IllegalArgumentException(s.toString());
    };
  }
}
