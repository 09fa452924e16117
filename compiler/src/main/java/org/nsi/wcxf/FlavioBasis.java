package org.nsi.wcxf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.table.TextTable;
import org.nsi.wcxf.FlavioOperator.Term;

/**
 * The flavio basis of the theory below m_Z (WCxf, arXiv:1712.05298), read from {@code
 * flavio-operators.tsv} and {@code flavio-flavours.tsv}: every operator as a combination of those
 * of the JMS basis.
 */
final class FlavioBasis {
  private static final OperatorBasis JMS = OperatorBasis.jms();

  /** A flavour as names write it. */
  private record Flavour(String word, int generation) {}

  /** No word begins with an earlier one. */
  private static final List<Flavour> FLAVOURS =
      List.of(
          new Flavour("nue", 1),
          new Flavour("numu", 2),
          new Flavour("nutau", 3),
          new Flavour("e", 1),
          new Flavour("mu", 2),
          new Flavour("tau", 3),
          new Flavour("u", 1),
          new Flavour("c", 2),
          new Flavour("d", 1),
          new Flavour("s", 2),
          new Flavour("b", 3));

  /** {@code - 8/3 S1ddRR[i,l,k,j]†}. */
  private static final Pattern TERM =
      Pattern.compile("([+-]?) ?(?:([0-9/]+) )?(\\w+)(?:\\[([a-z,]+)\\])?(†?) ?");

  private final SequencedMap<String, FlavioOperator> operators = new LinkedHashMap<>();

  private FlavioBasis() {
    var sets = flavours();
    for (var row : TextTable.read(FlavioBasis.class, "flavio-operators.tsv").rows()) {
      for (var set : row.get(0).split(" ")) {
        for (var flavours : sets.get(set)) {
          var operator = operator(row.get(1), flavours, row.get(2), row.get(3));
          if (operators.put(operator.name(), operator) != null) {
            throw new IllegalStateException(operator.name() + " is defined twice");
          }
        }
      }
    }
  }

  private static final class Holder {
    static final FlavioBasis BASIS = new FlavioBasis();
  }

  static FlavioBasis get() {
    return Holder.BASIS;
  }

  Optional<FlavioOperator> find(String name) {
    return Optional.ofNullable(operators.get(name));
  }

  Set<String> names() {
    return Collections.unmodifiableSet(operators.keySet());
  }

  List<FlavioOperator> operators() {
    return List.copyOf(operators.values());
  }

  /** Whether the operator is its own Hermitian conjugate, so that the coefficient is real. */
  boolean isReal(String name) {
    var operator = operators.get(name);
    return operator != null
        && operator.terms().stream().allMatch(term -> JMS.isRealEntry(term.entry()));
  }

  /** The flavours of one name: {@code bsmumu}, with b for j, s for i, mu for l and k. */
  private record Flavours(String suffix, Map<Character, Flavour> byIndex, String normalisation) {
    Flavours {
      byIndex = Map.copyOf(byIndex);
    }

    /** Letters that the suffix does not give are the third generation: t and b of V_tb. */
    int generation(char index) {
      var flavour = byIndex.get(index);
      return flavour == null ? 3 : flavour.generation();
    }
  }

  private static Map<String, List<Flavours>> flavours() {
    var sets = new HashMap<String, List<Flavours>>();
    for (var row : TextTable.read(FlavioBasis.class, "flavio-flavours.tsv").rows()) {
      var suffixes = List.of("");
      for (var choices : row.get(1).split(" × ")) {
        var longer = new ArrayList<String>();
        for (var suffix : suffixes) {
          for (var choice : choices.split(" ")) {
            longer.add(suffix + choice);
          }
        }
        suffixes = longer;
      }
      var set = sets.computeIfAbsent(row.get(0), key -> new ArrayList<>());
      for (var suffix : suffixes) {
        set.add(new Flavours(suffix, byIndex(suffix, row.get(2)), row.get(3)));
      }
    }
    return sets;
  }

  private static Map<Character, Flavour> byIndex(String suffix, String indices) {
    var byIndex = new HashMap<Character, Flavour>();
    int at = 0;
    for (var index : indices.split(" ")) {
      if (!index.isEmpty()) {
        var rest = suffix.substring(at);
        var flavour =
            FLAVOURS.stream().filter(f -> rest.startsWith(f.word())).findFirst().orElseThrow();
        byIndex.put(index.charAt(0), flavour);
        at += flavour.word().length();
      }
    }
    if (at != suffix.length()) {
      throw new IllegalStateException(suffix + " has more flavours than indices: " + indices);
    }
    return byIndex;
  }

  private static FlavioOperator operator(
      String head, Flavours flavours, String factor, String operators) {
    var normalisation = new ArrayList<String>();
    for (var word : (flavours.normalisation() + " " + factor).split(" ")) {
      normalisation.add(bound(word, flavours));
    }
    var terms = new LinkedHashMap<Object, Term>();
    var matcher = TERM.matcher(operators);
    int at = 0;
    while (at < operators.length() && matcher.find(at) && matcher.start() == at) {
      double weight = matcher.group(2) == null ? 1 : TextTable.number(matcher.group(2));
      add(
          terms,
          matcher.group(1).equals("-") ? -weight : weight,
          coefficient(matcher.group(3), matcher.group(4), flavours),
          !matcher.group(5).isEmpty());
      at = matcher.end();
    }
    if (at != operators.length()) {
      throw new IllegalStateException("cannot read " + operators);
    }
    var name = flavours.suffix().isEmpty() ? head : head + "_" + flavours.suffix();
    return new FlavioOperator(name, normalisation, List.copyOf(terms.values()));
  }

  /** {@code V_ti*} with the generations, {@code m_j} with the flavour. */
  private static String bound(String word, Flavours flavours) {
    if (word.startsWith("V_")) {
      return "V_"
          + flavours.generation(word.charAt(2))
          + flavours.generation(word.charAt(3))
          + word.substring(4);
    }
    return word.startsWith("m_") ? "m_" + flavours.byIndex().get(word.charAt(2)).word() : word;
  }

  private static WilsonCoefficient coefficient(String operator, String indices, Flavours flavours) {
    var generations = new ArrayList<Integer>();
    if (indices != null) {
      for (var index : indices.split(",")) {
        generations.add(flavours.generation(index.charAt(0)));
      }
    }
    return new WilsonCoefficient(operator, generations);
  }

  /** In terms of the listed entry, O = ± O_listed or its conjugate. */
  private static void add(
      Map<Object, Term> terms, double factor, WilsonCoefficient written, boolean dagger) {
    var canonical = JMS.canonical(written).orElseThrow();
    var term =
        new Term(
            canonical.sign() * factor, canonical.representative(), dagger != canonical.conjugate());
    terms.merge(
        List.of(term.entry(), term.conjugate()),
        term,
        (a, b) -> new Term(a.factor() + b.factor(), a.entry(), a.conjugate()));
  }
}
