package org.nsi.model.check;

import java.util.List;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Vertex;
import org.nsi.model.Vertex.Lorentz;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Numbers;
import org.nsi.model.term.WrittenTerm;

/**
 * W0303: a Yukawa or gauge coupling above √(4π), a quartic above 4π, leaves perturbation theory.
 */
final class CouplingRule implements TermRule {
  @Override
  public void check(WrittenTerm term, List<Vertex> vertices, Draft draft) {
    double largest = 0;
    double limit = Math.sqrt(4 * Math.PI);
    for (var vertex : vertices) {
      boolean bosons = vertex.lorentz() == Lorentz.SCALARS || vertex.lorentz() == Lorentz.OTHER;
      if (bosons && vertex.factors().size() < 4) {
        continue;
      }
      double size = Numbers.of(vertex.coupling(), draft.values()).abs();
      largest = Math.max(largest, bosons ? size / limit : size);
    }
    if (largest <= limit) {
      return;
    }
    boolean quartic = vertices.get(0).lorentz() == Lorentz.SCALARS;
    var value = Rounded.text(quartic ? largest * limit : largest);
    draft
        .findings()
        .add(
            Diagnostic.warning(
                    "W0303",
                    term.source(),
                    term.span(),
                    "coupling " + value + " is above " + (quartic ? "4 pi" : "sqrt(4 pi) = 3.545"))
                .help("the loop expansion does not converge there"));
  }
}
