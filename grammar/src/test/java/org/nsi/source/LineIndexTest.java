package org.nsi.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineIndexTest {
  @Test
  void linesEndWithAnyBreak() {
    var lines = new LineIndex("a\nb\r\nc\rd");
    assertThat(lines.lines()).isEqualTo(4);
    assertThat(lines.text(2)).isEqualTo("b");
    assertThat(lines.line(0)).isEqualTo(1);
    assertThat(lines.line(1)).isEqualTo(1);
    assertThat(lines.line(2)).isEqualTo(2);
    assertThat(lines.line(7)).isEqualTo(4);
    assertThat(lines.column(7)).isEqualTo(1);
  }

  @Test
  void columnsCountCharacters() {
    assertThat(new LineIndex("😀x").column(2)).isEqualTo(2);
  }

  @Test
  void emptyTextHasOneLine() {
    var lines = new LineIndex("");
    assertThat(lines.lines()).isEqualTo(1);
    assertThat(lines.text(1)).isEmpty();
    assertThat(lines.line(0)).isEqualTo(1);
  }
}
