package org.nsi.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Exact;

/** An operator of the Warsaw basis with fermions, in components, for all flavours at once. */
final class WarsawOperator {
  private final String name;
  private final Form form;
  private final List<Species> species;
  private final String fields;
  private final String tensor;
  private @Nullable Map<List<Integer>, Exact> values;

  /** How the fields of an operator are contracted in spin. */
  private enum Form {
    VECTOR,
    SCALAR,
    TENSOR,
    CHARGE,
    CURRENT,
    CHARGED,
    MASS
  }

  /** A row of the table {@code warsaw-invariants.tsv}. */
  WarsawOperator(List<String> row) {
    this.name = row.get(0);
    this.form = Form.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    this.fields = row.get(2);
    this.tensor = row.get(3);
    this.species = speciesOf(fields);
  }

  String name() {
    return name;
  }

  /** The fermion of each flavour index. */
  List<Species> species() {
    return species;
  }

  /** Written out when first asked for. */
  private Map<List<Integer>, Exact> values() {
    if (values == null) {
      values = Invariant.expand(List.of(fields.split(" ")), tensor);
    }
    return values;
  }

  private static List<Species> speciesOf(String fields) {
    var species = new ArrayList<Species>();
    for (var field : fields.split(" ")) {
      if (!field.startsWith("H")) {
        species.add(Species.valueOf(field.substring(0, 1).toUpperCase(Locale.ROOT)));
      }
    }
    return species;
  }

  /** Left-handed fields of e, u, d are the conjugates. */
  private boolean rightHanded(int slot) {
    return !species.get(slot).isDoublet();
  }

  /** Whether the two-component field of a flavour index is a conjugated one. */
  boolean bar(int slot) {
    boolean barDirac = slot % 2 == 0 && form != Form.CHARGE && form != Form.MASS;
    return barDirac != rightHanded(slot);
  }

  /** The kind of structure an operator consists of. */
  Structure.Kind kind() {
    if (species.size() == 2) {
      return form == Form.MASS ? Structure.Kind.WEINBERG : Structure.Kind.HIGGS_CURRENT;
    }
    long bars = IntStream.range(0, 4).filter(this::bar).count();
    return bars == 0
        ? Structure.Kind.LEFT
        : bars == 4 ? Structure.Kind.RIGHT : Structure.Kind.MIXED;
  }

  /** The operator with given generations, counted from 1. */
  void expand(List<Integer> generations, BiConsumer<Structure, Exact> sum) {
    values()
        .forEach(
            (components, value) -> {
              int[] at = new int[4];
              for (int k = 0; k < 4; k++) {
                at[k] =
                    k < species.size()
                        ? Light.fermion(species.get(k), generations.get(k), components.get(k))
                        : components.get(k);
              }
              term(at, (structure, factor) -> sum.accept(structure, factor.times(value)));
            });
  }

  private void term(int[] at, BiConsumer<Structure, Exact> sum) {
    switch (form) {
      case VECTOR -> vector(at, sum);
      case SCALAR, CHARGE -> scalar(at, sum);
      case TENSOR -> Structure.tensors(at[0], at[1], at[2], at[3], sum);
      case CURRENT -> {
        int conjugate = Light.conjugateHiggs(at[2]);
        higgs(at, conjugate, at[3], sum);
        higgs(at, at[3], conjugate, (structure, factor) -> sum.accept(structure, factor.negate()));
      }
      case CHARGED -> higgs(at, at[2], at[3], sum);
      case MASS -> Structure.weinberg(false, at[0], at[1], at[2], at[3], sum);
    }
  }

  /** ψ̄₁γ^μψ₂ of right-handed fields is −(ψ₂^c)̄ σ̄^μ ψ₁^c. */
  private void vector(int[] at, BiConsumer<Structure, Exact> sum) {
    int[] first = current(at, 0);
    int[] second = current(at, 2);
    boolean minus = rightHanded(0) != rightHanded(2);
    Structure.currents(
        first[0],
        first[1],
        second[0],
        second[1],
        (structure, factor) -> sum.accept(structure, minus ? factor.negate() : factor));
  }

  private int[] current(int[] at, int slot) {
    return rightHanded(slot)
        ? new int[] {at[slot + 1], at[slot]}
        : new int[] {at[slot], at[slot + 1]};
  }

  private void higgs(int[] at, int c, int d, BiConsumer<Structure, Exact> sum) {
    int[] fermions = current(at, 0);
    Structure.higgsCurrent(
        fermions[0],
        fermions[1],
        c,
        d,
        (structure, factor) -> sum.accept(structure, rightHanded(0) ? factor.negate() : factor));
  }

  private void scalar(int[] at, BiConsumer<Structure, Exact> sum) {
    boolean first = bar(0);
    boolean second = bar(2);
    if (first == second) {
      Structure.alike(first, at[0], at[1], at[2], at[3], sum);
    } else if (first) {
      Structure.mixed(at[2], at[3], at[0], at[1], sum);
    } else {
      Structure.mixed(at[0], at[1], at[2], at[3], sum);
    }
  }
}
