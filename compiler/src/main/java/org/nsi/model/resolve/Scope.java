package org.nsi.model.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.Symbol;
import org.nsi.model.Field;
import org.nsi.model.Parameter;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Nearest;
import org.nsi.syntax.Statement;

/** The names of a model: what each one stands for, and which of them were used. */
public final class Scope {
  /** Where a name was declared. */
  public record Place(Source source, Span span, String what) {}

  /** A {@code let}, before and after it is resolved. */
  public record Let(Source source, Statement.Let statement) {}

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Let> lets = new LinkedHashMap<>();
  private final Map<String, Quantity> letValues = new TreeMap<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, Quantity> constants = new TreeMap<>();
  private final Set<String> broken = new TreeSet<>();
  private final Set<String> used = new TreeSet<>();

  public Map<String, Place> places() {
    return places;
  }

  public Map<String, Parameter> parameters() {
    return parameters;
  }

  public Map<String, Let> lets() {
    return lets;
  }

  public Map<String, Quantity> letValues() {
    return letValues;
  }

  /** Built-in fields first, then declared ones. */
  public Map<String, Field> fields() {
    return fields;
  }

  /** Standard Model inputs, which expressions may name. */
  public Map<String, Quantity> constants() {
    return constants;
  }

  /** Names whose declaration has an error: using them is no second error. */
  public Set<String> broken() {
    return broken;
  }

  public Set<String> used() {
    return used;
  }

  /** A field by name. */
  public @Nullable Field field(String name) {
    return fields.get(name);
  }

  /** The declared name nearest to a mistyped one. */
  public Optional<String> nearest(String name) {
    Collection<String> names = new ArrayList<>(places.keySet());
    names.addAll(fields.keySet());
    names.add("Ht");
    names.addAll(List.of("eps", "tau", "gamma", "conj", "bar", "cc", "tilde", "sqrt"));
    return Nearest.to(name, names);
  }

  /** One entry of a parameter; indices are in range. */
  public static Expr entry(Parameter parameter, List<Integer> indices) {
    var kind = parameter.kind();
    boolean flipped =
        indices.size() == 2
            && indices.get(0) > indices.get(1)
            && (kind == Parameter.Kind.HERMITIAN
                || kind == Parameter.Kind.SYMMETRIC
                || kind == Parameter.Kind.ANTISYMMETRIC);
    var own = flipped ? List.of(indices.get(1), indices.get(0)) : indices;
    var symbol = symbol(parameter.name(), own, kind);
    if (!parameter.values().containsKey(symbol)) {
      return Exprs.ZERO;
    }
    var value = Exprs.variable(symbol);
    if (!flipped || kind == Parameter.Kind.SYMMETRIC) {
      return value;
    }
    return kind == Parameter.Kind.HERMITIAN
        ? Exprs.conjugate(value)
        : Exprs.times(Exprs.number(Exact.of(-1)), value);
  }

  /** The free symbol of an entry: diagonal entries of a hermitian matrix are real. */
  public static Symbol symbol(String name, List<Integer> indices, Parameter.Kind kind) {
    boolean real =
        kind == Parameter.Kind.REAL
            || kind == Parameter.Kind.HERMITIAN && indices.get(0).equals(indices.get(1));
    return new Symbol(name, indices, real);
  }
}
