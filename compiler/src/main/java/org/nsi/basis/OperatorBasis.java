package org.nsi.basis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.nsi.basis.FlavourSymmetry.Exchange;
import org.nsi.table.TextTable;

/**
 * The operators of one theory with the names, redundancies and normalisation of WCxf
 * (arXiv:1712.05298).
 */
public final class OperatorBasis {
  private final String name;
  private final SequencedMap<String, Operator> operators;

  private OperatorBasis(String name, String resource) {
    this.name = name;
    this.operators = new LinkedHashMap<>();
    for (var row : TextTable.read(OperatorBasis.class, resource).rows()) {
      var fields = row.get(1).isEmpty() ? List.<String>of() : List.of(row.get(1).split(" "));
      operators.put(
          row.get(0),
          new Operator(
              row.get(0),
              fields,
              FlavourSymmetry.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              row.get(3).equals("yes"),
              Integer.parseInt(row.get(4)),
              row.get(5),
              row.get(6)));
    }
  }

  /**
   * SMEFT: the Warsaw basis, arXiv:1008.4884, with the baryon-number violating operators and the
   * Weinberg operator.
   */
  public static OperatorBasis warsaw() {
    return Holder.WARSAW;
  }

  /** The theory below m_Z: the basis of Jenkins, Manohar, Stoffer, arXiv:1709.04486. */
  public static OperatorBasis jms() {
    return Holder.JMS;
  }

  private static final class Holder {
    static final OperatorBasis WARSAW = new OperatorBasis("Warsaw", "warsaw.tsv");
    static final OperatorBasis JMS = new OperatorBasis("JMS", "jms.tsv");
  }

  /** WCxf name of the basis. */
  public String name() {
    return name;
  }

  /** The operators' names in the order of the catalogue. */
  public Set<String> names() {
    return Collections.unmodifiableSet(operators.keySet());
  }

  /** All operators in the order of the catalogue. */
  public List<Operator> operators() {
    return List.copyOf(operators.values());
  }

  /** An operator by its WCxf name. */
  public Optional<Operator> find(String operator) {
    return Optional.ofNullable(operators.get(operator));
  }

  /** An operator that is known to exist; anything else is a fault of the program. */
  public Operator get(String operator) {
    return find(operator)
        .orElseThrow(() -> new IllegalArgumentException(name + " has no operator " + operator));
  }

  /**
   * The entry that WCxf lists for a coefficient with indices in range. Empty only for {@code qqql}
   * entries that are combinations of several independent ones.
   */
  public Optional<Canonical> canonical(WilsonCoefficient coefficient) {
    var operator = get(coefficient.operator());
    var indices = coefficient.indices();
    if (!operator.admits(indices)) {
      throw new IllegalArgumentException("no entry " + coefficient + " in " + name);
    }
    if (operator.symmetry() == FlavourSymmetry.QQQL) {
      return QqqlRelations.representative(indices)
          .map(tuple -> new Canonical(new WilsonCoefficient(operator.name(), tuple), false, 1));
    }
    var best = indices;
    int sign = 1;
    boolean conjugate = false;
    boolean vanishes = false;
    for (var same : equivalent(operator, indices)) {
      vanishes |= same.indices.equals(indices) && same.sign < 0;
      if (FlavourSymmetry.compare(same.indices, best) < 0) {
        best = same.indices;
        sign = same.sign;
      }
    }
    if (operator.hermitian()) {
      for (var same : equivalent(operator, Operator.conjugated(indices))) {
        if (FlavourSymmetry.compare(same.indices, best) < 0) {
          best = same.indices;
          sign = same.sign;
          conjugate = true;
        }
      }
    }
    return Optional.of(
        new Canonical(
            new WilsonCoefficient(operator.name(), best), conjugate, vanishes ? 0 : sign));
  }

  /** Whether a coefficient is one that WCxf lists. */
  public boolean isIndependent(WilsonCoefficient coefficient) {
    return canonical(coefficient)
        .filter(entry -> entry.sign() != 0)
        .map(entry -> entry.representative().indices().equals(coefficient.indices()))
        .orElse(false);
  }

  /** Whether the value of an entry is real because the operator is its own Hermitian conjugate. */
  public boolean isRealEntry(WilsonCoefficient coefficient) {
    var operator = get(coefficient.operator());
    var partner = Operator.conjugated(coefficient.indices());
    return operator.hermitian()
        && equivalent(operator, coefficient.indices()).stream()
            .anyMatch(same -> same.indices.equals(partner));
  }

  /**
   * The number of distinct tuples equivalent by exchange of indices (Hermitian conjugation does not
   * count): a listed value is this number times the coefficient of the full, symmetrised sum.
   * {@code ll_1122} 2, {@code ll_1111} 1, {@code ee_1122} 4, {@code ee_1112} 2. For {@code qqql}
   * with three different quark generations the relation is not a multiple; see {@link
   * FlavourTensor}.
   */
  public int multiplicity(WilsonCoefficient coefficient) {
    var operator = get(coefficient.operator());
    if (operator.symmetry() == FlavourSymmetry.QQQL) {
      var i = coefficient.indices();
      boolean adjacentPair =
          !i.get(0).equals(i.get(2)) && (i.get(0).equals(i.get(1)) || i.get(1).equals(i.get(2)));
      return adjacentPair ? 2 : 1;
    }
    Set<List<Integer>> tuples = new LinkedHashSet<>();
    equivalent(operator, coefficient.indices()).forEach(same -> tuples.add(same.indices));
    return tuples.size();
  }

  /** The entries WCxf lists for an operator, in increasing order of the tuples. */
  public List<WilsonCoefficient> independentEntries(Operator operator) {
    List<List<Integer>> tuples = List.of(List.of());
    for (int k = 0; k < operator.indexCount(); k++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (var tuple : tuples) {
        for (int i = 1; i <= operator.generations(k); i++) {
          var next = new ArrayList<>(tuple);
          next.add(i);
          longer.add(next);
        }
      }
      tuples = longer;
    }
    return tuples.stream()
        .map(tuple -> new WilsonCoefficient(operator.name(), tuple))
        .filter(this::isIndependent)
        .toList();
  }

  record Signed(List<Integer> indices, int sign) {}

  /** The tuple itself and those the exchanges make of it, each once an exchange. */
  static List<Signed> equivalent(Operator operator, List<Integer> indices) {
    List<Signed> all = new ArrayList<>();
    all.add(new Signed(indices, 1));
    for (Exchange exchange : operator.symmetry().exchanges()) {
      all.add(new Signed(exchange.apply(indices), exchange.sign()));
    }
    return all;
  }
}
