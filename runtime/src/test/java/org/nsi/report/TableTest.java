package org.nsi.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nsi.report.Table.Align;

/** Columns line up, and nothing is wider than it may be. */
class TableTest {
  @Test
  void numbersLineUpOnTheirPoints() {
    var table = new Table(2, 80, Align.LEFT, Align.POINT, Align.LEFT);
    table.row("", "value", "unit").row("a", "-1.5", "GeV").row("bcd", "300", "GeV");
    assertThat(table.lines())
        .containsExactly("        value  unit", "  a     -1.5   GeV", "  bcd  300     GeV");
  }

  @Test
  void theLastColumnIsBrokenUnderItself() {
    var table = new Table(0, 30, Align.LEFT, Align.LEFT);
    table.row("key", "one two three four five six seven");
    assertThat(table.lines()).containsExactly("key  one two three four five", "     six seven");
  }

  @Test
  void emptyColumnsTakeNoRoom() {
    var table = new Table(0, 80, Align.LEFT, Align.LEFT, Align.LEFT);
    assertThat(table.row("a", "", "b").lines()).containsExactly("a  b");
  }

  @Test
  void formulasBreakBeforeSignsAndDenominators() {
    assertThat(Formulas.wrap("a b c + d e f - g h i", 12))
        .containsExactly("a b c", "    + d e f", "    - g h i");
    assertThat(Formulas.wrap("f_LS^2 J(M, M, M, M)/(128 pi^2)", 24))
        .containsExactly("f_LS^2 J(M, M, M, M)", "    /(128 pi^2)");
  }
}
