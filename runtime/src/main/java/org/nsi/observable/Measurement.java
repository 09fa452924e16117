package org.nsi.observable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.nsi.table.TextTable;

/**
 * A line of the table of measurements.
 *
 * @param value what was measured, absent when nothing was
 * @param plus, minus one standard deviation upwards and downwards
 * @param theory relative uncertainty of the prediction beyond that of its inputs
 */
record Measurement(
    OptionalDouble value,
    double plus,
    double minus,
    double theory,
    String unit,
    String source,
    String theorySource) {

  private static final TextTable TABLE = TextTable.read(Measurement.class, "measurements.tsv");

  /** The line of an observable. */
  static Measurement of(String observable) {
    return TABLE.rows().stream()
        .filter(row -> row.get(0).equals(observable))
        .findFirst()
        .map(
            row ->
                new Measurement(
                    number(row.get(1)),
                    number(row.get(2)).orElse(0),
                    number(row.get(3)).orElse(0),
                    Double.parseDouble(row.get(4)),
                    row.get(5),
                    row.get(6),
                    row.get(7)))
        .orElseThrow();
  }

  private static OptionalDouble number(String text) {
    return text.equals("none")
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(text));
  }

  /** One standard deviation, symmetrised. */
  double uncertainty() {
    return 0.5 * (plus + minus);
  }

  /**
   * @param notes what the value assumes; what the comparison assumes is added
   */
  Prediction prediction(String name, double value, double sm, double theory, List<Remark> notes) {
    var all = new ArrayList<Remark>();
    if (plus != minus) {
      all.add(
          new Remark(
              "measured",
              "+"
                  + Digits.of(plus, 3)
                  + " −"
                  + Digits.of(minus, 3)
                  + (unit.isEmpty() ? "" : " " + unit)
                  + ", symmetrised for the pull"));
    }
    all.add(new Remark("theory", "±" + Digits.of(theory, 2) + " from " + theorySource));
    all.addAll(notes);
    return new Prediction(
        name,
        value,
        sm,
        this.value,
        this.value.isPresent() ? OptionalDouble.of(uncertainty()) : OptionalDouble.empty(),
        OptionalDouble.of(theory),
        unit,
        source,
        all);
  }
}
