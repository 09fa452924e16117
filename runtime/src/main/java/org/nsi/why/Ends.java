package org.nsi.why;

import java.util.ArrayList;
import java.util.List;
import org.nsi.algebra.Poly;
import org.nsi.algebra.PolyPrinter;
import org.nsi.algebra.Symbol;
import org.nsi.diagram.Leg;
import org.nsi.diagram.Line;
import org.nsi.diagram.Line.Arrow;
import org.nsi.model.Field;
import org.nsi.model.FieldKind;
import org.nsi.model.Vertex.Factor;
import org.nsi.model.Vertex.WeylPart;

/** The ends of lines at a vertex: one for each field in it. */
final class Ends {
  /** Longer couplings are replaced with the label of the term. */
  private static final int LONGEST = 14;

  private Ends() {}

  /**
   * A field at a vertex.
   *
   * @param enters whether the particle that the field is named after enters the vertex
   */
  record End(Field field, int generation, boolean enters) {
    /** Whether a propagator can connect the two. */
    boolean joins(End other) {
      return field.equals(other.field)
          && generation == other.generation
          && (field.kind().isReal() || enters != other.enters);
    }

    Line line(boolean external) {
      var arrow =
          !field.kind().isFermion() || field.kind() == FieldKind.MAJORANA_FERMION
              ? Arrow.NONE
              : enters == external ? Arrow.BACKWARD : Arrow.FORWARD;
      return new Line(kind(field), external ? arrow : inside(), name(), field.heavy());
    }

    /** Of a propagator that begins here. */
    private Arrow inside() {
      return !field.kind().isFermion() || field.kind() == FieldKind.MAJORANA_FERMION
          ? Arrow.NONE
          : enters ? Arrow.BACKWARD : Arrow.FORWARD;
    }

    String name() {
      return Ends.name(field, generation);
    }
  }

  static Line.Kind kind(Field field) {
    return field.kind().isFermion()
        ? Line.Kind.FERMION
        : field.kind().isScalar() ? Line.Kind.SCALAR : Line.Kind.VECTOR;
  }

  static String name(Field field, int generation) {
    var indices = field.generations() > 1 ? List.of(generation) : List.<Integer>of();
    var symbol = new Symbol(field.name(), indices, true);
    var name = PolyPrinter.unicode(Poly.of(symbol));
    return field.name().equals("l") ? name.replace("l", "ℓ") : name;
  }

  /** The fields of an insertion. */
  static List<End> of(Insertion insertion) {
    var ends = new ArrayList<End>();
    for (var factor : insertion.vertex().factors()) {
      ends.add(
          new End(factor.field(), factor.generation(), enters(factor) != insertion.conjugated()));
    }
    return ends;
  }

  private static boolean enters(Factor factor) {
    return factor.part() == WeylPart.RIGHT_CONJUGATE ? factor.conjugated() : !factor.conjugated();
  }

  /** External legs for what is light. */
  static List<Leg> legs(Insertion insertion) {
    return of(insertion).stream()
        .filter(end -> !end.field().heavy())
        .map(end -> Leg.external(end.line(true)))
        .toList();
  }

  /** The coupling, or the label of the term where that is long. */
  static String coupling(Insertion insertion) {
    var written = Poly.fromExpr(insertion.vertex().coupling());
    var printed = PolyPrinter.unicode(insertion.conjugated() ? written.conjugate() : written);
    return printed.length() > LONGEST ? insertion.vertex().term().label() : printed;
  }
}
