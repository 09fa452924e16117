package org.nsi.model.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Term;
import org.nsi.model.Vertex;
import org.nsi.model.check.Case;
import org.nsi.model.check.Rules;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.term.Contraction;
import org.nsi.model.term.Contraction.Contracted;
import org.nsi.model.term.Lowering;
import org.nsi.model.term.TermReader;
import org.nsi.model.term.WrittenTerm;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Statement;
import org.nsi.tensor.Group;

/** Reads, checks and lowers the terms of all {@code lagrangian} blocks. */
final class Lagrangian {
  private final Draft draft;
  private final Quantities quantities;
  private final Map<String, Span> labels = new LinkedHashMap<>();
  private int count;

  Lagrangian(Draft draft) {
    this.draft = draft;
    this.quantities = new Quantities(draft.scope(), draft.findings());
  }

  void resolve(List<Located> statements) {
    for (var located : statements) {
      if (located.statement() instanceof Statement.Lagrangian lagrangian) {
        draft.lagrangian(located.source(), lagrangian.span());
        for (var term : lagrangian.terms()) {
          term(located.source(), term);
        }
      }
    }
  }

  private void term(Source source, Statement.Term statement) {
    count++;
    label(source, statement);
    int before = draft.findings().errors();
    var written = new TermReader(draft.scope(), draft.findings(), source).read(statement, count);
    if (written == null) {
      draft.incomplete();
      return;
    }
    var vertices = vertices(written);
    if (draft.findings().errors() == before) {
      for (var rule : Rules.TERM) {
        rule.check(written, vertices, draft);
      }
      draft.vertices().addAll(vertices);
    } else {
      draft.incomplete();
    }
  }

  private void label(Source source, Statement.Term statement) {
    if (statement.label().isEmpty()) {
      return;
    }
    var word = statement.label().get();
    var first = labels.putIfAbsent(word.name(), word.span());
    if (first != null) {
      draft
          .findings()
          .add(
              Diagnostic.error(
                      "E0202", source, word.span(), "label '" + word.name() + "' stands twice")
                  .label(first, "first here"));
    }
  }

  private List<Vertex> vertices(WrittenTerm written) {
    var vertices = new ArrayList<Vertex>();
    for (var monomial : written.monomials()) {
      int before = draft.findings().errors();
      var isospin = Contraction.of(Group.SU2, monomial);
      var colour = Contraction.of(Group.SU3, monomial);
      var given = new Case(written, monomial, draft.scope(), quantities, isospin, colour);
      for (var rule : Rules.MONOMIAL) {
        rule.check(given, draft.findings());
        if (rule.isFinal() && draft.findings().errors() > before) {
          break;
        }
      }
      for (var use : monomial.fields()) {
        if (use.field().name().equals("q")) {
          draft.quarkDoublet(written.source(), use.span());
        }
      }
      if (draft.findings().errors() == before
          && isospin instanceof Contracted two
          && colour instanceof Contracted three) {
        var inferred =
            two.inferred()
                + (two.inferred().isEmpty() || three.inferred().isEmpty() ? "" : "; ")
                + three.inferred();
        var term = new Term(written.label(), written.text(), inferred, written.span());
        if (!inferred.isEmpty()) {
          draft.inferences().add(written.label() + ": " + inferred);
        }
        vertices.addAll(
            new Lowering(draft.scope(), quantities)
                .lower(written, monomial, two.tensor(), three.tensor(), term));
      }
    }
    return vertices;
  }
}
