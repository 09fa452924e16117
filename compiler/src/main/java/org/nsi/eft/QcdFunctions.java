package org.nsi.eft;

import java.util.Arrays;
import org.nsi.table.TextTable;

/**
 * The QCD β function and the anomalous dimensions of the scalar and tensor quark currents:
 * polynomials in a = α_s/4π for a number of flavours and of loops.
 */
record QcdFunctions(double[] beta, double[] scalar, double[] tensor) {
  private static final double ZETA3 = 1.2020569031595942;
  private static final int MOST_LOOPS = 3;

  /** The coefficients of {@code qcd.tsv}, by quantity, loop and power of the number of flavours. */
  static final class Table {
    private final double[][] beta = new double[MOST_LOOPS][MOST_LOOPS];
    private final double[][] scalar = new double[MOST_LOOPS][MOST_LOOPS];
    private final double[][] tensor = new double[MOST_LOOPS][MOST_LOOPS];

    Table() {
      for (var row : TextTable.read(QcdFunctions.class, "qcd.tsv").rows()) {
        double[][] quantity =
            switch (row.get(0)) {
              case "beta" -> beta;
              case "gamma_S" -> scalar;
              case "gamma_T" -> tensor;
              default -> throw new IllegalStateException("qcd.tsv: " + row.get(0));
            };
        quantity[Integer.parseInt(row.get(1)) - 1][Integer.parseInt(row.get(2))] =
            TextTable.number(row.get(3)) + ZETA3 * TextTable.number(row.get(4));
      }
    }

    /** The functions for a number of flavours, cut after so many loops. */
    QcdFunctions at(int loops, int flavours) {
      return new QcdFunctions(
          sum(beta, loops, flavours), sum(scalar, loops, flavours), sum(tensor, loops, flavours));
    }

    private static double[] sum(double[][] quantity, int loops, int flavours) {
      return Arrays.stream(quantity)
          .limit(loops)
          .mapToDouble(byPower -> byPower[0] + flavours * (byPower[1] + flavours * byPower[2]))
          .toArray();
    }
  }

  /** da/dlnμ = −2a² Σ β_i a^i. */
  double running(double a) {
    return -2 * a * polynomial(beta, a);
  }

  /** dlnC_S/dlnμ = −γ_S. */
  double scalarRunning(double a) {
    return -polynomial(scalar, a);
  }

  /** dlnC_T/dlnμ = +γ_T. */
  double tensorRunning(double a) {
    return polynomial(tensor, a);
  }

  /** Σ c_i a^(i+1). */
  private static double polynomial(double[] coefficients, double a) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = (sum + coefficients[i]) * a;
    }
    return sum;
  }
}
