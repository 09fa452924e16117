package org.nsi.tape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsi.algebra.Exact;
import org.nsi.algebra.Expr;
import org.nsi.algebra.LoopIntegral;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;

class TapeTest {
  private static final Symbol A = new Symbol("a", List.of(), true);
  private static final Symbol B = new Symbol("b", List.of(), true);
  private static final Symbol Z = new Symbol("z", List.of(), false);

  private static long count(Tape tape, Operation operation) {
    return tape.instructions().stream().filter(i -> i.operation() == operation).count();
  }

  @Test
  void outputsShareLoopIntegralsWhateverTheOrderOfMasses() {
    var a = new Expr.Variable(A);
    var b = new Expr.Variable(B);
    var first = Poly.of(LoopIntegral.j(a, b, a, b)).times(Poly.of(Z));
    var second = Poly.of(LoopIntegral.j(b, b, a, a)).times(Poly.pi(-2)).divide(Exact.of(32));
    var tape = Tape.compile(List.of(first, second, first), List.of(A, B, Z));
    assertThat(count(tape, Operation.LOOP)).isEqualTo(1);
    assertThat(tape.size()).isEqualTo(3);
    assertThat(tape.outputs().get(0)).isEqualTo(tape.outputs().get(2));
  }

  @Test
  void hornerSharesFactors() {
    var a = Poly.of(A);
    var b = Poly.of(B);
    var z = Poly.of(Z);
    // a (b + z b + z²): two products with a and inside, one square, two sums.
    var poly = a.times(b.plus(z.times(b)).plus(z.times(z)));
    assertThat(Tape.compile(List.of(poly), List.of(A, B, Z)).size()).isLessThanOrEqualTo(5);
  }

  @Test
  void realInputsStayReal() {
    var poly = Poly.of(A).times(Poly.of(B)).plus(Poly.of(A).pow(-2));
    var tape = Tape.compile(List.of(poly), List.of(A, B));
    assertThat(tape.realSlots()).containsOnly(true);
  }

  @Test
  void slotsAreReused() {
    var poly = Poly.ZERO;
    for (int k = 1; k < 60; k++) {
      poly = poly.times(Poly.of(A)).plus(Poly.of(k));
    }
    var tape = Tape.compile(List.of(poly), List.of(A));
    assertThat(tape.size()).isGreaterThan(100);
    assertThat(tape.realSlots().size() - tape.constants().size()).isLessThanOrEqualTo(5);
  }

  @Test
  void anUnknownSymbolIsAFault() {
    assertThatThrownBy(() -> Tape.compile(List.of(Poly.of(Z)), List.of(A)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("z");
  }
}
