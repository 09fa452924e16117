package org.nsi.model.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex;
import org.nsi.model.Vertex.WeylPart;
import org.nsi.model.resolve.Draft;

/**
 * W0301: gauge symmetry and parity allow a renormalisable term that the file does not have. Fields
 * are combined systematically: two fermions and a scalar, a current and a vector, three and four
 * scalars; at least one of them declared, self-interactions of a single declared scalar left out.
 * Generations are not told apart.
 */
final class MissingTermRule implements ModelRule {
  private static final int SHOWN = 8;

  /** Of each sort; with dozens of fields there are millions, and nobody reads them. */
  private static final int MAX_FOUND = 500;

  private static final int MAX_TRIED = 300_000;

  @Override
  public void check(Draft draft) {
    var place = draft.lagrangian();
    if (place == null || draft.findings().errors() > 0 || draft.heavy().isEmpty()) {
      return;
    }
    var present = new TreeSet<String>();
    for (var vertex : draft.vertices()) {
      present.add(Monomials.key(letters(vertex)));
    }
    var fermions = new ArrayList<Letter>();
    var scalars = new ArrayList<Letter>();
    var vectors = new ArrayList<Letter>();
    fields(draft, fermions, scalars, vectors);
    var search = new Search(present);
    yukawas(fermions, scalars, search);
    var yukawas = search.take();
    currents(fermions, scalars, vectors, search);
    var currents = search.take();
    potential(scalars, search);
    var potential = search.take();
    int count = yukawas.size() + currents.size() + potential.size();
    if (count == 0) {
      return;
    }
    var diagnostic =
        Diagnostic.warning(
            "W0301",
            draft.lagrangianSource(),
            place,
            (search.isCutShort() ? "at least " : "")
                + count
                + (count == 1 ? " renormalisable term is" : " renormalisable terms are")
                + " allowed by the symmetries, but not in the file");
    diagnostic = list(diagnostic, "Yukawa", yukawas);
    diagnostic = list(diagnostic, "current", currents);
    diagnostic = list(diagnostic, "scalar", potential);
    draft.findings().add(diagnostic.help("absent terms count as zero at the matching scale"));
  }

  private static Diagnostic list(Diagnostic diagnostic, String what, List<String> texts) {
    if (texts.isEmpty()) {
      return diagnostic;
    }
    var shown = String.join(", ", texts.subList(0, Math.min(SHOWN, texts.size())));
    int more = texts.size() - SHOWN;
    return diagnostic.help(what + ": " + shown + (more > 0 ? ", and " + more + " more" : ""));
  }

  private static List<Letter> letters(Vertex vertex) {
    var letters = new ArrayList<Letter>();
    for (var factor : vertex.factors()) {
      letters.add(new Letter(factor.field(), factor.part(), factor.conjugated()));
    }
    return letters;
  }

  private static void fields(
      Draft draft, List<Letter> fermions, List<Letter> scalars, List<Letter> vectors) {
    for (var field : draft.scope().fields().values()) {
      var kind = field.kind();
      if (kind.isFermion()) {
        if (kind != FieldKind.RIGHT_FERMION) {
          fermions.add(new Letter(field, WeylPart.LEFT, false));
        }
        if (kind == FieldKind.RIGHT_FERMION || kind == FieldKind.DIRAC_FERMION) {
          fermions.add(new Letter(field, WeylPart.RIGHT_CONJUGATE, false));
        }
      } else {
        var letter = new Letter(field, WeylPart.NONE, false);
        var list = kind.isScalar() ? scalars : vectors;
        if (!kind.isReal()) {
          list.add(letter.conjugate());
        }
        list.add(letter);
      }
    }
  }

  private static void yukawas(List<Letter> fermions, List<Letter> scalars, Search search) {
    for (int a = 0; a < fermions.size(); a++) {
      for (int b = a; b < fermions.size(); b++) {
        for (var scalar : search.isFull() ? List.<Letter>of() : scalars) {
          search.tryOut(List.of(fermions.get(a), fermions.get(b), scalar));
        }
      }
    }
  }

  private static void currents(
      List<Letter> fermions, List<Letter> scalars, List<Letter> vectors, Search search) {
    for (var vector : vectors) {
      for (var a : fermions) {
        for (var b : search.isFull() ? List.<Letter>of() : fermions) {
          search.tryOut(List.of(a.conjugate(), b, vector));
        }
      }
      for (var a : scalars) {
        for (var b : scalars) {
          boolean own = a.conjugated() && !b.conjugated();
          if (own || a.field().name().compareTo(b.field().name()) < 0) {
            search.tryOut(List.of(a, b, vector));
          }
        }
      }
    }
  }

  private static void potential(List<Letter> scalars, Search search) {
    int n = scalars.size();
    for (int a = 0; a < n; a++) {
      for (int b = a; b < n && !search.isFull(); b++) {
        for (int c = b; c < n && !search.isFull(); c++) {
          search.portal(List.of(scalars.get(a), scalars.get(b), scalars.get(c)));
          for (int d = c; d < n && !search.isFull(); d++) {
            search.portal(List.of(scalars.get(a), scalars.get(b), scalars.get(c), scalars.get(d)));
          }
        }
      }
    }
  }

  /** What was found and is not there. */
  private static final class Search {
    private final Set<String> known;
    private Set<String> found = new LinkedHashSet<>();
    private int tried;
    private boolean cutShort;

    Search(Set<String> present) {
      this.known = present;
    }

    /** Whether to stop looking for terms of this sort. */
    boolean isFull() {
      boolean full = found.size() >= MAX_FOUND || tried >= MAX_TRIED;
      cutShort |= full;
      return full;
    }

    boolean isCutShort() {
      return cutShort;
    }

    void portal(List<Letter> letters) {
      boolean single = true;
      for (var letter : letters) {
        single &= letter.field().name().equals(letters.get(0).field().name());
      }
      if (!single) {
        tryOut(letters);
      }
    }

    void tryOut(List<Letter> letters) {
      tried++;
      if (Monomials.mayBeInvariant(letters)
          && Monomials.isInvariant(letters)
          && known.add(Monomials.key(letters))) {
        found.add(Monomials.text(letters));
      }
    }

    List<String> take() {
      var taken = List.copyOf(found);
      found = new LinkedHashSet<>();
      tried = 0;
      return taken;
    }
  }
}
