package org.nsi.why;

import java.util.ArrayList;
import java.util.List;
import org.nsi.algebra.Poly;
import org.nsi.algebra.PolyPrinter;
import org.nsi.algebra.Symbol;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.diagram.Corner;
import org.nsi.diagram.Diagram;
import org.nsi.diagram.Leg;
import org.nsi.diagram.Line;
import org.nsi.match.Part;
import org.nsi.match.StandardCouplings;
import org.nsi.model.Field;
import org.nsi.model.Model;
import org.nsi.why.Arrangements.Arrangement;
import org.nsi.why.Ends.End;

/** The Feynman diagrams of a contribution. */
public final class Diagrams {
  /** Diagrams of one set of vertices that are drawn. */
  private static final int MOST = 4;

  private final Model model;
  private final WilsonCoefficient coefficient;
  private final Contribution contribution;

  /** A gauge boson and its coupling. */
  private record Boson(String name, String coupling) {
    Line line() {
      return new Line(Line.Kind.VECTOR, Line.Arrow.NONE, name, false);
    }
  }

  private Diagrams(Model model, WilsonCoefficient coefficient, Contribution contribution) {
    this.model = model;
    this.coefficient = coefficient;
    this.contribution = contribution;
  }

  /** The diagrams; none where the vertices do not form one that can be drawn. */
  public static List<Diagram> of(
      Model model, WilsonCoefficient coefficient, Contribution contribution) {
    return new Diagrams(model, coefficient, contribution).draw();
  }

  private List<Diagram> draw() {
    if (contribution.part() == Part.VACUUM_POLARISATION) {
      return vacuumPolarisation();
    }
    boolean tree = contribution.part() == Part.TREE;
    var diagrams = new ArrayList<Diagram>();
    for (var arrangement : Arrangements.of(contribution.insertions(), !tree)) {
      if (contribution.part() == Part.PENGUIN || contribution.part() == Part.DIPOLE) {
        diagrams.addAll(withGaugeBoson(arrangement));
      } else {
        diagrams.add(plain(arrangement));
      }
    }
    return diagrams.stream().limit(MOST).toList();
  }

  private Diagram plain(Arrangement arrangement) {
    var corners = arrangement.vertices().stream().map(Diagrams::corner).toList();
    return diagram(corners, arrangement.lines().stream().map(end -> end.line(false)).toList());
  }

  private static Corner corner(Insertion insertion) {
    return new Corner(Ends.coupling(insertion), Ends.legs(insertion));
  }

  private Diagram diagram(List<Corner> corners, List<Line> lines) {
    return new Diagram(corners, lines, title(), caption());
  }

  /** What the equations of motion bring is no vertex of the diagram. */
  private String caption() {
    var yukawas =
        contribution.formula().symbols().stream()
            .filter(StandardCouplings::isStandard)
            .map(symbol -> PolyPrinter.unicode(Poly.of(symbol)))
            .filter(name -> name.startsWith("y") || name.startsWith("λ"))
            .limit(2)
            .toList();
    var name = coefficient.toString().replaceFirst("_", " ");
    return yukawas.isEmpty()
        ? name
        : name + ", equations of motion with " + String.join(", ", yukawas);
  }

  private String title() {
    return switch (contribution.part()) {
      case TREE -> "tree-level exchange";
      case BOX -> "box";
      case PENGUIN -> "gauge penguin";
      case VACUUM_POLARISATION -> "vacuum polarisation";
      case DIPOLE -> "dipole";
      case HIGGS -> "Higgs legs";
    };
  }

  /** One diagram for each charged heavy line of the loop. */
  private List<Diagram> withGaugeBoson(Arrangement arrangement) {
    var diagrams = new ArrayList<Diagram>();
    for (var boson : bosons()) {
      for (int k = 0; k < arrangement.lines().size(); k++) {
        if (couples(boson, arrangement.lines().get(k).field())) {
          diagrams.add(emission(arrangement, k, boson));
        }
      }
    }
    return diagrams;
  }

  private Diagram emission(Arrangement arrangement, int at, Boson boson) {
    var corners = new ArrayList<Corner>();
    var lines = new ArrayList<Line>();
    int n = arrangement.vertices().size();
    // The gauge boson comes last, where a triangle has its lower corner.
    for (int k = 1; k <= n; k++) {
      int place = (at + k) % n;
      corners.add(corner(arrangement.vertices().get(place)));
      lines.add(arrangement.lines().get(place).line(false));
    }
    lines.add(arrangement.lines().get(at).line(false));
    corners.add(new Corner(boson.coupling(), List.of(gaugeLeg(boson))));
    return diagram(corners, lines);
  }

  private Leg gaugeLeg(Boson boson) {
    return contribution.part() == Part.DIPOLE
        ? Leg.external(boson.line())
        : new Leg(boson.line(), boson.coupling(), current(loopFields()));
  }

  /** The light fields at the vertices of the loop. */
  private List<String> loopFields() {
    var names = new ArrayList<String>();
    for (var insertion : contribution.insertions()) {
      Ends.of(insertion).stream()
          .filter(end -> !end.field().heavy())
          .forEach(end -> names.add(end.field().name()));
    }
    return names;
  }

  /**
   * The two fields of the operator that are not among those given; Higgs fields if there are none.
   */
  private List<Leg> current(List<String> taken) {
    var fields = OperatorBasis.warsaw().get(coefficient.operator()).fields();
    var left = new ArrayList<Integer>();
    var used = new ArrayList<>(taken);
    for (int k = 0; k < fields.size(); k++) {
      if (!used.remove(fields.get(k))) {
        left.add(k);
      }
    }
    if (left.size() != 2) {
      var higgs = new Line(Line.Kind.SCALAR, Line.Arrow.NONE, "H", false);
      return List.of(Leg.external(higgs), Leg.external(higgs));
    }
    return List.of(light(left.get(0), Line.Arrow.FORWARD), light(left.get(1), Line.Arrow.BACKWARD));
  }

  private Leg light(int position, Line.Arrow arrow) {
    var name = OperatorBasis.warsaw().get(coefficient.operator()).fields().get(position);
    var field =
        model.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    int generation =
        position < coefficient.indices().size() ? coefficient.indices().get(position) : 1;
    return Leg.external(new Line(Ends.kind(field), arrow, Ends.name(field, generation), false));
  }

  /** The bosons whose couplings are in the formula. */
  private List<Boson> bosons() {
    var names = contribution.formula().symbols().stream().map(Symbol::toString).toList();
    var bosons = new ArrayList<Boson>();
    if (names.contains("g1")) {
      bosons.add(new Boson("B", "g_1"));
    }
    if (names.contains("g2")) {
      bosons.add(new Boson("W", "g_2"));
    }
    if (names.contains("g3")) {
      bosons.add(new Boson("G", "g_3"));
    }
    return bosons;
  }

  private static boolean couples(Boson boson, Field field) {
    var representation = field.representation();
    return switch (boson.name()) {
      case "B" -> representation.hypercharge().getNumeratorAsInt() != 0;
      case "W" -> representation.isospin() > 1;
      default -> representation.colour().dimension() > 1;
    };
  }

  private List<Diagram> vacuumPolarisation() {
    var symbols = contribution.formula().symbols();
    var diagrams = new ArrayList<Diagram>();
    for (var boson : bosons()) {
      for (var field : model.fields()) {
        boolean runs =
            field.heavy()
                && field.mass().stream()
                    .anyMatch(
                        mass -> Poly.fromExpr(mass).symbols().stream().anyMatch(symbols::contains));
        if (runs && couples(boson, field)) {
          diagrams.add(bubble(boson, field));
        }
      }
    }
    return diagrams.stream().limit(MOST).toList();
  }

  private Diagram bubble(Boson boson, Field field) {
    var first = new Leg(boson.line(), boson.coupling(), firstCurrent());
    var second = new Leg(boson.line(), boson.coupling(), current(firstTwo()));
    var line = new End(field, 1, false).line(false);
    return diagram(
        List.of(
            new Corner(boson.coupling(), List.of(first)),
            new Corner(boson.coupling(), List.of(second))),
        List.of(line, line));
  }

  private List<String> firstTwo() {
    var fields = OperatorBasis.warsaw().get(coefficient.operator()).fields();
    return fields.subList(0, Math.min(2, fields.size()));
  }

  private List<Leg> firstCurrent() {
    if (firstTwo().size() < 2) {
      return current(List.of());
    }
    return List.of(light(0, Line.Arrow.FORWARD), light(1, Line.Arrow.BACKWARD));
  }
}
