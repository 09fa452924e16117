package org.nsi.model.term;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Field;
import org.nsi.model.FieldKind;
import org.nsi.model.resolve.Findings;
import org.nsi.model.resolve.Scope;
import org.nsi.model.term.Element.FieldUse;
import org.nsi.source.Source;
import org.nsi.source.Span;
import org.nsi.syntax.Expression;
import org.nsi.syntax.Expression.Index;

/**
 * Reads one field with what is wrapped around it: {@code bar(cc(q[p]))}, {@code conj(S)}, {@code
 * R(F)}, {@code Zp(mu)}.
 */
final class FieldReader {
  private final Scope scope;
  private final Findings findings;
  private final Source source;

  FieldReader(Scope scope, Findings findings, Source source) {
    this.scope = scope;
    this.findings = findings;
    this.source = source;
  }

  /** The use, or null after an error. */
  @Nullable FieldUse read(Expression expression, int group) {
    var use = unwrap(expression, group);
    if (use == null) {
      return null;
    }
    return with(
        use, use.bar(), use.conjugated(), use.tilde(), use.left(), use.right(), expression.span());
  }

  private @Nullable FieldUse unwrap(Expression expression, int group) {
    return switch (expression) {
      case Expression.Word word -> plain(word, Optional.empty(), Optional.empty(), group);
      case Expression.Indexed indexed -> {
        if (indexed.indices().size() != 1) {
          report(
              "E0403",
              indexed.span(),
              "a field has one generation index, not " + indexed.indices().size());
          yield null;
        }
        yield plain(indexed.base(), Optional.of(indexed.indices().get(0)), Optional.empty(), group);
      }
      case Expression.Group inner -> unwrap(inner.inner(), group);
      case Expression.Call call -> call(call, group);
      default -> {
        findings.add(
            Diagnostic.error(
                    "E0312",
                    source,
                    expression.span(),
                    "a field is expected here, not an expression")
                .help(
                    "conj and bar take one field; a derivative stands before them:  D(mu)"
                        + " conj(S)"));
        yield null;
      }
    };
  }

  private @Nullable FieldUse call(Expression.Call call, int group) {
    var name = call.function().name();
    var own = scope.field(name);
    if (own != null && own.kind().isVector() && call.arguments().size() == 2) {
      findings.add(
          Diagnostic.error(
                  "E0313",
                  source,
                  call.span(),
                  "field strengths form kinetic terms, not written by hand")
              .help("a vector in a coupling has one index:  " + name + "(mu)"));
      return null;
    }
    if (call.arguments().size() != 1) {
      report("E0227", call.span(), name + " takes one argument");
      return null;
    }
    var argument = call.arguments().get(0);
    boolean wrapper =
        switch (name) {
          case "bar", "cc", "conj", "tilde", "L", "R" -> true;
          default -> false;
        };
    if (!wrapper) {
      return vector(call, argument, group);
    }
    var use = unwrap(argument, group);
    if (use == null) {
      return null;
    }
    boolean fermion = use.field().kind().isFermion();
    if (use.bar()) {
      report("E0312", call.span(), "bar stands outside: write bar(" + name + "(...))");
      return null;
    }
    return switch (name) {
      case "bar" ->
          fermion
              ? with(use, true, use.conjugated(), false, use.left(), use.right(), call.span())
              : wrong(
                  call,
                  use,
                  "bar acts on fermions; a boson takes conj(" + use.field().name() + ")");
      case "cc" ->
          fermion
              ? with(use, false, !use.conjugated(), false, use.right(), use.left(), call.span())
              : wrong(
                  call, use, "cc acts on fermions; a boson takes conj(" + use.field().name() + ")");
      case "L" ->
          fermion
              ? with(use, false, use.conjugated(), false, use.left(), false, call.span())
              : wrong(call, use, "L acts on fermions");
      case "R" ->
          fermion
              ? with(use, false, use.conjugated(), false, false, use.right(), call.span())
              : wrong(call, use, "R acts on fermions");
      case "conj" ->
          fermion
              ? wrong(call, use, "conj acts on bosons; a fermion takes bar or cc")
              : with(use, false, !use.conjugated(), use.tilde(), false, false, call.span());
      default -> tilde(call, use);
    };
  }

  private @Nullable FieldUse tilde(Expression.Call call, FieldUse use) {
    boolean doublet = use.field().kind().isScalar() && use.field().representation().isospin() == 2;
    if (!doublet) {
      return wrong(call, use, "tilde acts on scalar doublets: tilde(X) is i tau2 X*");
    }
    if (use.tilde()) {
      return wrong(call, use, "tilde of a tilde is minus the field: write it without");
    }
    // tilde(conj(X)) = ε X, the conjugate of tilde(X) up to nothing: both are ε times the conjugate
    // of the argument
    return with(use, false, !use.conjugated(), true, false, false, call.span());
  }

  private @Nullable FieldUse vector(Expression.Call call, Expression argument, int group) {
    var field = scope.field(call.function().name());
    if (field != null && field.kind().isVector() && argument instanceof Expression.Word index) {
      return plain(call.function(), Optional.empty(), Optional.of(index), group);
    }
    var name = call.function().name();
    if (field != null && field.kind().isVector()) {
      report("E0310", call.span(), "a vector field takes a Lorentz index: " + name + "(mu)");
    } else if (field != null) {
      report("E0227", call.span(), name + " is not a vector field and takes no Lorentz index");
    } else {
      report("E0227", call.span(), name + " cannot act on a field");
    }
    return null;
  }

  private @Nullable FieldUse plain(
      Expression.Word word,
      Optional<Index> generation,
      Optional<Expression.Word> lorentz,
      int group) {
    boolean tilde = word.name().equals("Ht");
    var field = scope.field(tilde ? "H" : word.name());
    if (field == null) {
      if (!scope.broken().contains(word.name())) {
        var diagnostic =
            Diagnostic.error(
                "E0201", source, word.span(), "'" + word.name() + "' is not a declared field");
        var nearest = scope.nearest(word.name());
        findings.add(
            nearest.isPresent()
                ? diagnostic.help("did you mean '" + nearest.get() + "'?")
                : diagnostic);
      } else {
        // its declaration has been reported: the term is left alone
        scope.used().add(word.name());
      }
      return null;
    }
    scope.used().add(field.name());
    var kind = field.kind();
    boolean left = kind.isFermion() && kind != FieldKind.RIGHT_FERMION;
    boolean right = kind.isFermion() && kind != FieldKind.LEFT_FERMION;
    if (!generationFits(field, word, generation)) {
      return null;
    }
    return new FieldUse(
        field,
        false,
        tilde,
        tilde,
        left,
        right,
        generation,
        lorentz,
        Optional.empty(),
        group,
        word.span());
  }

  private boolean generationFits(Field field, Expression.Word word, Optional<Index> generation) {
    if (generation.isEmpty()) {
      if (field.generations() > 1) {
        findings.add(
            Diagnostic.error(
                    "E0403",
                    source,
                    word.span(),
                    field.name()
                        + " has "
                        + field.generations()
                        + " generations and needs an index")
                .help("write " + field.name() + "[1] or, summed, " + field.name() + "[p]"));
        return false;
      }
      return true;
    }
    boolean first = generation.get() instanceof Index.Number number && number.value() == 1;
    if (field.generations() == 1 && !first) { // [1] is the one there is
      report(
          "E0403",
          generation.get().span(),
          field.name() + " has one generation and takes no index");
      return false;
    }
    if (generation.get() instanceof Index.Number number
        && (number.value() < 1 || number.value() > field.generations())) {
      report(
          "E0402",
          number.span(),
          "generation "
              + number.value()
              + " of "
              + field.name()
              + " is outside 1.."
              + field.generations());
      return false;
    }
    return true;
  }

  private @Nullable FieldUse wrong(Expression.Call call, FieldUse use, String message) {
    report("E0312", call.function().span().to(use.span()), message);
    return null;
  }

  private static FieldUse with(
      FieldUse use,
      boolean bar,
      boolean conjugated,
      boolean tilde,
      boolean left,
      boolean right,
      Span span) {
    return new FieldUse(
        use.field(),
        bar,
        conjugated,
        tilde,
        left,
        right,
        use.generation(),
        use.lorentz(),
        use.derivative(),
        use.group(),
        span);
  }

  private void report(String code, Span span, String message) {
    findings.add(Diagnostic.error(code, source, span, message));
  }
}
