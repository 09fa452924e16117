package org.nsi.why;

import java.util.List;
import org.apache.commons.math3.complex.Complex;

/**
 * The answer.
 *
 * @param name what is explained
 * @param kind which theory it belongs to
 * @param scaleGeV where it has its value
 * @param value in powers of GeV, default sign of neutral currents
 * @param origins the largest first
 * @param further how many more there are
 * @param rest what those give together
 * @param direct what the file gives at or below the weak scale
 * @param remarks what is missing in the value
 */
public record Explanation(
    String name,
    Kind kind,
    double scaleGeV,
    Complex value,
    List<Origin> origins,
    int further,
    Complex rest,
    Complex direct,
    List<String> remarks) {
  public Explanation {
    origins = List.copyOf(origins);
    remarks = List.copyOf(remarks);
  }

  /** Where a name belongs. */
  public enum Kind {
    SMEFT,
    LEFT,
    NSI
  }
}
