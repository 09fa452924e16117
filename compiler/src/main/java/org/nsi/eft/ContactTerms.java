package org.nsi.eft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.nsi.table.TextTable;

/**
 * The table {@code tree-contact.tsv}: each JMS operator as a combination of Warsaw coefficients
 * with permuted indices.
 */
final class ContactTerms {
  private static final List<Integer> SAME = List.of(0, 1, 2, 3);

  private final SequencedMap<String, List<Term>> byOperator = new LinkedHashMap<>();

  /** factor × C[order], order as in {@link org.nsi.basis.FlavourTensor#transpose}. */
  record Term(double factor, String operator, List<Integer> order) {
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
   * {@code term ± term …}, {@code term := [-][number] operator[(indices)]}; words are separated by
   * blanks.
   */
  private static List<Term> parse(String text) {
    List<Term> terms = new ArrayList<>();
    double sign = 1;
    double number = 1;
    for (String word : text.equals("0") ? new String[0] : text.split(" ", -1)) {
      if (word.equals("+") || word.equals("-")) {
        sign = word.equals("-") ? -1 : 1;
      } else if (Character.isDigit(word.charAt(0))) {
        number = TextTable.number(word);
      } else {
        boolean negative = word.startsWith("-");
        String name = negative ? word.substring(1) : word;
        int open = name.indexOf('(');
        terms.add(
            new Term(
                (negative ? -sign : sign) * number,
                open < 0 ? name : name.substring(0, open),
                open < 0 ? SAME : order(name.substring(open + 1, name.length() - 1))));
        number = 1;
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
