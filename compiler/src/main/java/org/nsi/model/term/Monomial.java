package org.nsi.model.term;

import java.util.ArrayList;
import java.util.List;
import org.nsi.model.term.Element.Dirac;
import org.nsi.model.term.Element.FieldUse;
import org.nsi.model.term.Element.Join;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;

/**
 * A product of numbers and fields: one summand of a term as written.
 *
 * @param coupling the factors that are numbers
 * @param elements fields and matrices in the order written
 */
public record Monomial(boolean negative, List<Factor> coupling, List<Element> elements, Span span) {
  public Monomial {
    coupling = List.copyOf(coupling);
    elements = List.copyOf(elements);
  }

  /** A number, or one over it. */
  public record Factor(Expression expression, boolean inverse) {}

  /** The fields in the order of appearance. */
  public List<FieldUse> fields() {
    var fields = new ArrayList<FieldUse>();
    for (var element : elements) {
      if (element instanceof FieldUse use) {
        fields.add(use);
      }
    }
    return fields;
  }

  public List<FieldUse> fermions() {
    var fermions = new ArrayList<FieldUse>();
    for (var use : fields()) {
      if (use.field().kind().isFermion()) {
        fermions.add(use);
      }
    }
    return fermions;
  }

  public List<FieldUse> bosons() {
    var bosons = new ArrayList<FieldUse>();
    for (var use : fields()) {
      if (!use.field().kind().isFermion()) {
        bosons.add(use);
      }
    }
    return bosons;
  }

  public List<Dirac> dirac() {
    var matrices = new ArrayList<Dirac>();
    for (var element : elements) {
      if (element instanceof Dirac dirac) {
        matrices.add(dirac);
      }
    }
    return matrices;
  }

  public List<Join> joins() {
    var joins = new ArrayList<Join>();
    for (var element : elements) {
      if (element instanceof Join join) {
        joins.add(join);
      }
    }
    return joins;
  }

  /** Twice the mass dimension of the fields and derivatives. */
  public int twiceDimension() {
    int twice = 0;
    for (var use : fields()) {
      twice += use.field().kind().isFermion() ? 3 : 2;
      twice += use.derivative().isPresent() ? 2 : 0;
    }
    return twice;
  }
}
