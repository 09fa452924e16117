package org.nsi.eft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.nsi.table.TextTable;

/**
 * The table {@code tree-contact.tsv}: each JMS operator as a combination of Warsaw coefficients
 * with permuted indices.
 */
final class ContactTerms {
  private static final List<Integer> SAME = List.of(0, 1, 2, 3);

  private final SequencedMap<String, List<Term>> byOperator = new LinkedHashMap<>();

  /** What stands in front of the coefficient of an operator with one Higgs field. */
  enum Vacuum {
    /** 1, no Higgs field. */
    NONE(""),
    /** v/√2. */
    PLAIN("v/sqrt2"),
    /** cos θ_W v/√2. */
    COSINE("c*v/sqrt2"),
    /** sin θ_W v/√2. */
    SINE("s*v/sqrt2");

    private final String word;

    Vacuum(String word) {
      this.word = word;
    }

    static Optional<Vacuum> named(String word) {
      return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** The number, in GeV or 1. */
    double value(WeakInputs weak) {
      double v = Math.sqrt(weak.v2() / 2);
      return switch (this) {
        case NONE -> 1;
        case PLAIN -> v;
        case COSINE -> v * Math.sqrt(weak.c2());
        case SINE -> v * Math.sqrt(weak.s2());
      };
    }
  }

  /** factor × vacuum × C[order], order as in {@link org.nsi.basis.FlavourTensor#transpose}. */
  record Term(double factor, Vacuum vacuum, String operator, List<Integer> order) {
    int[] transposition() {
      return order.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean isTransposed() {
      return !order.equals(SAME);
    }
  }

  ContactTerms() {
    for (var row : TextTable.read(ContactTerms.class, "tree-contact.tsv").rows()) {
      byOperator.put(row.get(0), parse(row.get(1)));
    }
  }

  /**
   * {@code term ± term …}, {@code term := [-][number] [vacuum] operator[(indices)]}; words are
   * separated by blanks.
   */
  private static List<Term> parse(String text) {
    List<Term> terms = new ArrayList<>();
    double sign = 1;
    double number = 1;
    var vacuum = Vacuum.NONE;
    for (String word : text.equals("0") ? new String[0] : text.split(" ", -1)) {
      if (word.equals("+") || word.equals("-")) {
        sign = word.equals("-") ? -1 : 1;
      } else if (Character.isDigit(word.charAt(0))) {
        number = TextTable.number(word);
      } else if (Vacuum.named(word).isPresent()) {
        vacuum = Vacuum.named(word).get();
      } else {
        boolean negative = word.startsWith("-");
        String name = negative ? word.substring(1) : word;
        int open = name.indexOf('(');
        terms.add(
            new Term(
                (negative ? -sign : sign) * number,
                vacuum,
                open < 0 ? name : name.substring(0, open),
                open < 0 ? SAME : order(name.substring(open + 1, name.length() - 1))));
        number = 1;
        vacuum = Vacuum.NONE;
      }
    }
    return List.copyOf(terms);
  }

  private static List<Integer> order(String letters) {
    List<Integer> order = new ArrayList<>();
    for (char letter : letters.toCharArray()) {
      order.add("prst".indexOf(letter));
    }
    return List.copyOf(order);
  }

  /** The JMS operators of the table. */
  SequencedMap<String, List<Term>> byOperator() {
    return byOperator;
  }
}
