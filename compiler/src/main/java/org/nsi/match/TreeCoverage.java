package org.nsi.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nsi.algebra.Poly;
import org.nsi.model.Field;
import org.nsi.model.Model;
import org.nsi.model.Vertex;

/** Contributions at tree level that are not computed. */
final class TreeCoverage {
  private static final List<String> CUBIC = List.of("dphi", "ephi", "uphi");

  private final List<Missing> missing = new ArrayList<>();

  private TreeCoverage() {}

  static List<Missing> missing(
      Model model, Couplings couplings, Map<Structure, Poly> tree, HiggsProjection higgs) {
    var coverage = new TreeCoverage();
    for (var vertex : model.vertices()) {
      switch (Role.of(vertex)) {
        case FERMION_MIXING -> coverage.fermionMixing(vertex);
        case HIGGS_CUBED_SOURCE -> coverage.higgsCubed(vertex, couplings);
        case LIGHT_SOURCE -> coverage.trilinear(vertex);
        default -> {}
      }
    }
    coverage.equationsOfMotion(tree, higgs);
    return coverage.missing;
  }

  private void add(List<String> operators, String reason) {
    operators.forEach(operator -> missing.add(Missing.all(operator, 0, reason)));
  }

  private static Field heavy(Vertex vertex) {
    return vertex.factors().stream()
        .map(Vertex.Factor::field)
        .filter(Field::heavy)
        .findFirst()
        .orElseThrow();
  }

  private void fermionMixing(Vertex vertex) {
    var heavy = heavy(vertex);
    for (var factor : vertex.factors()) {
      if (Light.isFermion(factor.field())) {
        var species = Species.of(factor.field());
        var reason =
            "heavy fermion " + heavy.name() + " mixes with " + species.letter() + " (tree level)";
        add(OperatorsOf.yukawaLike(species), reason);
      }
    }
  }

  /** A scalar that mixes with H³: exchange with its fermion couplings gives ψ²H³. */
  private void higgsCubed(Vertex vertex, Couplings couplings) {
    var field = heavy(vertex);
    var reason = "scalar " + field.name() + " couples to three Higgs fields (tree level)";
    add(List.of("phi"), reason);
    couplings
        .sources()
        .forEach(
            (leg, sources) -> {
              if (leg.field().equals(field)) {
                add(cubic(sources), reason);
              }
            });
  }

  private static List<String> cubic(List<Couplings.Source> sources) {
    Set<String> operators = new LinkedHashSet<>();
    for (var source : sources) {
      if (source.bilinear().kind() == Bilinear.Kind.PAIR) {
        var species = Light.species(Light.flavour(source.bilinear().first()));
        var other = Light.species(Light.flavour(source.bilinear().second()));
        operators.addAll(OperatorsOf.yukawaLike(species.isDoublet() ? other : species));
      }
    }
    return List.copyOf(operators);
  }

  private void trilinear(Vertex vertex) {
    if (vertex.lorentz() == Vertex.Lorentz.SCALARS) {
      var field = heavy(vertex);
      var reason = "scalar " + field.name() + " couples to two Higgs fields (tree level)";
      add(List.of("phi"), reason);
      add(CUBIC, reason);
    }
  }

  private void equationsOfMotion(Map<Structure, Poly> tree, HiggsProjection higgs) {
    for (var structure : tree.keySet()) {
      if (structure.kind() == Structure.Kind.TOTAL_DERIVATIVE) {
        add(
            OperatorsOf.yukawaLike(Light.species(Light.flavour(structure.a()))),
            "equation of motion of the fermions (tree level, proportional to"
                + " a Yukawa coupling)");
      }
    }
    if (higgs.equationOfMotion()) {
      add(
          List.of("phi"),
          "equation of motion of H after the exchange of heavy bosons (tree level)");
      add(
          CUBIC,
          "equation of motion of H after the exchange of heavy bosons (tree level, proportional to"
              + " a Yukawa coupling)");
    }
  }
}
