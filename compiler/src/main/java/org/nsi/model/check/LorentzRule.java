package org.nsi.model.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.nsi.model.resolve.Findings;
import org.nsi.model.term.Element;
import org.nsi.model.term.Element.Dirac;
import org.nsi.model.term.Element.FieldUse;
import org.nsi.source.Span;

/** E0310: every Lorentz index stands exactly twice, and every vector has one. */
final class LorentzRule implements MonomialRule {
  @Override
  public void check(Case given, Findings findings) {
    var places = new LinkedHashMap<String, List<Span>>();
    for (Element element : given.monomial().elements()) {
      if (element instanceof FieldUse use) {
        if (use.field().kind().isVector() && use.lorentz().isEmpty()) {
          var name = use.field().name();
          findings.add(
              given
                  .error("E0310", use.span(), "vector field " + name + " has no Lorentz index")
                  .help("write  " + name + "(mu)  and  gamma(mu)  or  D(mu)  to contract it"));
          return;
        }
        use.lorentz().ifPresent(word -> add(places, word.name(), use.span()));
        use.derivative().ifPresent(word -> add(places, word.name(), word.span()));
      } else if (element instanceof Dirac dirac) {
        for (var word : dirac.indices()) {
          add(places, word.name(), dirac.span());
        }
      }
    }
    for (var entry : places.entrySet()) {
      report(given, entry.getKey(), entry.getValue(), findings);
    }
  }

  private static void add(LinkedHashMap<String, List<Span>> places, String index, Span span) {
    places.computeIfAbsent(index, name -> new ArrayList<>()).add(span);
  }

  private static void report(Case given, String index, List<Span> spans, Findings findings) {
    if (spans.size() == 2) {
      return;
    }
    boolean free = spans.size() == 1;
    var diagnostic =
        given.error(
            "E0310",
            "Lorentz index " + index + (free ? " is free" : " stands " + spans.size() + " times"));
    for (var span : spans) {
      diagnostic = diagnostic.label(span, index);
    }
    findings.add(
        diagnostic.help("an index stands exactly twice, as in  Zp(mu) (bar(l[1]) gamma(mu) l[1])"));
  }
}
