package org.nsi.observable;

import java.util.ArrayList;
import java.util.List;
import org.nsi.table.TextTable;

/**
 * A detector material: isotopes in their natural abundance.
 *
 * @param fractions mole fraction of each nucleus, sum 1
 */
record Target(String name, List<Nucleus> nuclei, List<Double> fractions) {
  private static final TextTable MATERIALS = TextTable.read(Target.class, "materials.tsv");
  private static final TextTable NUCLEI = TextTable.read(Target.class, "nuclei.tsv");

  static final Target XENON = named("xenon");
  static final Target ARGON = named("argon");
  static final Target CAESIUM_IODIDE = named("caesium iodide");

  Target {
    nuclei = List.copyOf(nuclei);
    fractions = List.copyOf(fractions);
  }

  /** One isotope alone. */
  static Target isotope(String element, int a) {
    var nuclei = readNuclei(element).stream().filter(n -> n.nucleus.a() == a).toList();
    return new Target(element + a, List.of(nuclei.get(0).nucleus), List.of(1.0));
  }

  /** Nuclei in a tonne. */
  double nucleiPerTonne() {
    double gramPerMole = 0;
    for (int k = 0; k < nuclei.size(); k++) {
      gramPerMole += fractions.get(k) * nuclei.get(k).massU();
    }
    return 1e6 / gramPerMole * PhysicalConstants.AVOGADRO;
  }

  private static Target named(String name) {
    List<Nucleus> nuclei = new ArrayList<>();
    List<Double> atoms = new ArrayList<>();
    double total = 0;
    for (var row : MATERIALS.rows()) {
      if (row.get(0).equals(name)) {
        for (var isotope : readNuclei(row.get(1))) {
          double number = Double.parseDouble(row.get(2)) * isotope.abundance;
          nuclei.add(isotope.nucleus);
          atoms.add(number);
          total += number;
        }
      }
    }
    double sum = total;
    return new Target(name, nuclei, atoms.stream().map(number -> number / sum).toList());
  }

  private static List<Isotope> readNuclei(String element) {
    List<Isotope> isotopes = new ArrayList<>();
    for (var row : NUCLEI.rows()) {
      if (row.get(0).equals(element)) {
        var nucleus =
            new Nucleus(
                element,
                Integer.parseInt(row.get(1)),
                Integer.parseInt(row.get(2)),
                Double.parseDouble(row.get(3)),
                Double.parseDouble(row.get(5)),
                Double.parseDouble(row.get(6)));
        isotopes.add(new Isotope(nucleus, Double.parseDouble(row.get(4))));
      }
    }
    return isotopes;
  }

  private record Isotope(Nucleus nucleus, double abundance) {}
}
