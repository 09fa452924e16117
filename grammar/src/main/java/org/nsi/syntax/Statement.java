package org.nsi.syntax;

import java.util.List;
import java.util.Optional;
import org.nsi.source.Span;
import org.nsi.syntax.Expression.Index;
import org.nsi.syntax.Expression.Word;

/** One statement of a model file, as written. */
public sealed interface Statement {
  Span span();

  /** {@code nsi 1}. */
  record Version(int version, Span span) implements Statement {}

  /** {@code model name "title"}; the title is empty when absent. */
  record ModelName(Word name, String title, Span span) implements Statement {}

  /** {@code cite arXiv:2407.06523, doi:…}. */
  record Cite(List<Word> references, Span span) implements Statement {}

  /** {@code convention quark_basis = down}. */
  record Convention(Word key, Word value, Span span) implements Statement {}

  /** {@code symmetry Z2}. */
  record Symmetry(Word name, Span span) implements Statement {}

  /**
   * {@code import "other.nsi"}, {@code import wcxf "point.json"}: kind is {@code nsi} or {@code
   * wcxf}.
   */
  record Import(String kind, String path, Span pathSpan, Span span) implements Statement {}

  /** {@code param name[3,3] : complex = value in [low, high]}. */
  record Parameter(
      Word name,
      List<Integer> shape,
      Optional<Word> kind,
      Optional<ParameterValue> value,
      Optional<Range> range,
      Span span)
      implements Statement {}

  /** {@code let name = expression}. */
  record Let(Word name, Expression value, Span span) implements Statement {}

  /**
   * {@code field chi : majorana fermion (1,1)_0, Z2 odd, mass m_chi}.
   *
   * @param generations {@code [2]} in {@code field N[2] : …}; absent for one
   * @param statistics the words before the representation, such as {@code majorana fermion}
   */
  record Field(
      Word name,
      Optional<Integer> generations,
      List<Word> statistics,
      Representation representation,
      List<Parity> parities,
      Optional<Expression> mass,
      Span span)
      implements Statement {}

  /** {@code lagrangian { … }}. */
  record Lagrangian(List<Term> terms, Span span) implements Statement {}

  /** {@code smeft at 10 TeV { … }}, {@code left at 2 GeV { … }}, {@code epsilon at 2 GeV { … }}. */
  record Coefficients(
      Theory theory, Optional<Expression> scale, List<Assignment> entries, Span span)
      implements Statement {}

  /** {@code match { loops 1 at M_F }}. */
  record Match(Optional<Expression> loops, Optional<Expression> scale, Span span)
      implements Statement {}

  /** {@code run { smeft full; left none; to 2 GeV }}. */
  record Run(Optional<Word> smeft, Optional<Word> left, Optional<Expression> target, Span span)
      implements Statement {}

  /** {@code observe { pion.R_emu; … }}: the words hold the dotted names. */
  record Observe(List<Word> names, Span span) implements Statement {}

  /**
   * {@code scan { m = log(50 GeV, 2 TeV, 40) }}, {@code scan sobol(4096) { m = loguniform(50 GeV, 2
   * TeV) }}.
   */
  record Scan(Optional<Expression.Call> sampling, List<Assignment> axes, Span span)
      implements Statement {}

  /** {@code inputs { … }}, {@code inputs at matching { … }}. */
  record Inputs(boolean atMatching, List<InputAssignment> entries, Span span)
      implements Statement {}

  /** {@code assert { a == b within 1e-9 when x = y, … }}: one record a claim. */
  record Assert(List<Claim> claims, Span span) implements Statement {}

  /**
   * A statement in which the parser reported an error and went on.
   *
   * @param name what it would have declared, so that later uses of the name are not errors of their
   *     own
   */
  record Broken(Optional<Word> name, Span span) implements Statement {}

  /** {@code label: expression + h.c.}; the hermitian conjugate is not part of the expression. */
  record Term(
      Optional<Word> label, Expression expression, Optional<Span> hermitianConjugate, Span span) {}

  /** {@code ledq[2,2,1,1] = value}; without indices the list is empty. */
  record Assignment(Word name, List<Index> indices, Expression value, Span span) {}

  /** An SM input: a number, or {@code { [1,1] = 1e-5, … }}. */
  record InputAssignment(Word name, ParameterValue value, Span span) {}

  /**
   * {@code left relation right within tolerance when settings}; relation is one of {@code == < > <=
   * >=}.
   */
  record Claim(
      Expression left,
      String relation,
      Expression right,
      Optional<Expression> within,
      List<Assignment> when,
      Span span) {}

  /** {@code in [low, high]}. */
  record Range(Expression low, Expression high, Span span) {}

  /** {@code (3,2)_1/6}: colour is {@code 3bar}, {@code 8}, …; hypercharge an exact rational. */
  record Representation(
      String colour,
      int isospin,
      int hyperchargeNumerator,
      int hyperchargeDenominator,
      Span span) {}

  /** {@code Z2 odd}. */
  record Parity(Word symmetry, boolean odd, Span span) {}

  /** The right-hand side of a parameter declaration. */
  sealed interface ParameterValue {
    Span span();

    record Scalar(Expression expression) implements ParameterValue {
      @Override
      public Span span() {
        return expression.span();
      }
    }

    record Entries(List<Entry> entries, Span span) implements ParameterValue {}

    record Entry(List<Index> indices, Expression value, Span span) {}
  }

  /** Which effective theory a coefficient block belongs to. */
  enum Theory {
    SMEFT,
    LEFT,
    EPSILON
  }
}
