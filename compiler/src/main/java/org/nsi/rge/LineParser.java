package org.nsi.rge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nsi.rge.Statement.Kind;

/**
 * Reads one line: {@code coupling NAME : FIELDS}, {@code let NAME_pr += …}, {@code dot(NAME_prst)
 * += …}, {@code dot2(…) += …}. The right-hand side is multiplied out at once.
 *
 * <pre>
 *   sum     = ["-"] product { ("+" | "-") product }
 *   product = power { ["*"] power }
 *   power   = atom [ "^" integer ]
 *   atom    = number [ "/" number ] | "i" | NAME [ "_" letters ] | "(" sum ")"
 *           | "conj(" sum ")" | "dag(" NAME ")_" letters
 *           | "[" matrix { matrix } "]_" letters | "tr[" matrix { matrix } "]"
 *   matrix  = NAME | "dag(" NAME ")"
 * </pre>
 */
final class LineParser {
  private final String text;
  private final String place;
  private final Set<String> names;
  private int at;

  /** How many inner letters of matrix products there are; nobody types ①. */
  private int inner;

  /**
   * @param text without the comment
   * @param names everything that is known so far; tells {@code gamma_H} from {@code phil1_pr}
   */
  LineParser(String text, String place, Set<String> names) {
    this.text = text;
    this.place = place;
    this.names = names;
  }

  Statement statement() {
    String word = word();
    return switch (word) {
      case "coupling" -> coupling();
      case "let" -> {
        var left = indexed(word(), false);
        yield assignment(Kind.LET, left);
      }
      case "dot", "dot2" -> {
        expect('(');
        var left = indexed(word(), true);
        expect(')');
        yield assignment(word.equals("dot") ? Kind.DOT : Kind.DOT2, left);
      }
      default ->
          throw fault("a line starts with coupling, let, dot or dot2, not with '" + word + "'");
    };
  }

  private Statement coupling() {
    String name = word();
    List<String> fields = new ArrayList<>();
    if (peek() == ':') {
      at++;
      while (peek() != 0 && peek() != '|') {
        fields.add(word());
      }
    }
    return new Statement(Kind.COUPLING, name, "", List.of(), fields, source(), place);
  }

  private Statement assignment(Kind kind, Factor left) {
    expect('+');
    expect('=');
    var terms = sum();
    String source = source();
    if (source.isEmpty() && kind != Kind.LET) {
      throw fault("every term names its source: '| 1312.2014 …' at the end of the line");
    }
    return new Statement(kind, left.name(), left.letters(), terms, List.of(), source, place);
  }

  private String source() {
    char next = peek();
    if (next == 0) {
      return "";
    }
    if (next != '|') {
      throw fault("expected a factor, '+', '-' or '| source' at '" + text.substring(at) + "'");
    }
    String source = text.substring(at + 1).strip();
    at = text.length();
    return source;
  }

  private List<Monomial> sum() {
    List<Monomial> all = new ArrayList<>();
    boolean minus = false;
    char next = peek();
    if (next == '-' || next == '+') {
      at++;
      minus = next == '-';
    }
    while (true) {
      for (var term : product()) {
        all.add(minus ? term.negated() : term);
      }
      next = peek();
      if (next != '-' && next != '+') {
        return all;
      }
      at++;
      minus = next == '-';
    }
  }

  private List<Monomial> product() {
    var result = power();
    while (true) {
      char next = peek();
      if (next == '*') {
        at++;
        next = peek();
      } else if (next != '(' && next != '[' && !Character.isLetterOrDigit(next)) {
        return result;
      }
      result = times(result, power());
    }
  }

  private List<Monomial> power() {
    var base = atom();
    if (peek() != '^') {
      return base;
    }
    at++;
    int exponent = (int) number();
    var result = List.of(Monomial.ONE);
    for (int n = 0; n < exponent; n++) {
      result = times(result, base);
    }
    return result;
  }

  private static List<Monomial> times(List<Monomial> left, List<Monomial> right) {
    if (left.size() == 1 && right.size() == 1) {
      return List.of(left.get(0).times(right.get(0)));
    }
    List<Monomial> all = new ArrayList<>(left.size() * right.size());
    for (var a : left) {
      for (var b : right) {
        all.add(a.times(b));
      }
    }
    return all;
  }

  private List<Monomial> atom() {
    char next = peek();
    if (next == '(') {
      at++;
      var inside = sum();
      expect(')');
      return inside;
    }
    if (next == '[') {
      return List.of(new Monomial(1, 0, chain(false)));
    }
    if (Character.isDigit(next)) {
      double value = number();
      if (peek() == '/') {
        at++;
        value /= number();
      }
      return List.of(new Monomial(value, 0, List.of()));
    }
    String word = word();
    return switch (word) {
      case "i" -> List.of(new Monomial(0, 1, List.of()));
      case "conj" -> {
        expect('(');
        var inside = sum();
        expect(')');
        List<Monomial> conjugated = new ArrayList<>(inside.size());
        for (var term : inside) {
          conjugated.add(term.conjugated());
        }
        yield conjugated;
      }
      case "tr" -> List.of(new Monomial(1, 0, chain(true)));
      case "dag" -> List.of(new Monomial(1, 0, List.of(dagger())));
      default -> List.of(new Monomial(1, 0, List.of(indexed(word, true))));
    };
  }

  private Factor dagger() {
    expect('(');
    String name = word();
    require(name, true);
    expect(')');
    String letters = pair("dag(" + name + ")");
    return new Factor(name, "" + letters.charAt(1) + letters.charAt(0), true);
  }

  /** The two letters after something in brackets, {@code _pr}. */
  private String pair(String what) {
    String letters = word();
    if (letters.length() != 3 || letters.charAt(0) != '_') {
      throw fault(what + " needs its two indices, " + what + "_pr");
    }
    return letters.substring(1);
  }

  /** A product of matrices, [A dag(B)]_pr = A_pv conj(B_rv), or its trace. */
  private List<Factor> chain(boolean trace) {
    expect('[');
    List<String> names = new ArrayList<>();
    List<Boolean> daggers = new ArrayList<>();
    while (peek() != ']') {
      String name = word();
      boolean dagger = name.equals("dag");
      if (dagger) {
        expect('(');
        name = word();
        expect(')');
      }
      require(name, true);
      names.add(name);
      daggers.add(dagger);
    }
    expect(']');
    String ends = trace ? "" : pair("[…]");
    char left = trace ? fresh() : ends.charAt(0);
    char last = trace ? left : ends.charAt(1);
    List<Factor> factors = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      char right = k == names.size() - 1 ? last : fresh();
      factors.add(
          daggers.get(k)
              ? new Factor(names.get(k), "" + right + left, true)
              : new Factor(names.get(k), "" + left + right, false));
      left = right;
    }
    return factors;
  }

  private char fresh() {
    return (char) ('\u2460' + inner++);
  }

  /** A name with the letters after its last underscore, unless the whole is a known name. */
  private Factor indexed(String word, boolean mustExist) {
    int cut = word.lastIndexOf('_');
    if (names.contains(word) || cut < 0) {
      require(word, mustExist);
      return new Factor(word, "", false);
    }
    String name = word.substring(0, cut);
    String letters = word.substring(cut + 1);
    if (!mustExist
        && (letters.length() == 1 || !letters.chars().allMatch(Character::isLowerCase))) {
      return new Factor(word, "", false);
    }
    require(name, mustExist);
    return new Factor(name, letters, false);
  }

  private void require(String name, boolean mustExist) {
    if (mustExist && !names.contains(name)) {
      throw fault("'" + name + "' is no coupling, no operator and no tensor defined above");
    }
  }

  private char peek() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw fault("expected '" + wanted + "' at '" + text.substring(at) + "'");
    }
    at++;
  }

  private double number() {
    peek();
    int from = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    if (from == at) {
      throw fault("expected a number at '" + text.substring(at) + "'");
    }
    return Double.parseDouble(text.substring(from, at));
  }

  private String word() {
    peek();
    int from = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (from == at) {
      throw fault("expected a name at '" + text.substring(at) + "'");
    }
    return text.substring(from, at);
  }

  private RgeFault fault(String message) {
    return new RgeFault(place, message);
  }
}
