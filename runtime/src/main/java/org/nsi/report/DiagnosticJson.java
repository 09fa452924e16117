package org.nsi.report;

import java.io.IOException;
import java.util.Locale;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.source.Source;

/** A diagnostic as JSON: code, message, and every label with line and column counted from 1. */
final class DiagnosticJson {
  private DiagnosticJson() {}

  static void write(Json json, Diagnostic diagnostic) throws IOException {
    json.put("code", diagnostic.code());
    json.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    json.put("message", diagnostic.message());
    json.put("file", diagnostic.source().name());
    json.array(
        "labels",
        array -> {
          for (var label : diagnostic.labels()) {
            var start = position(diagnostic.source(), label.span().start());
            var end = position(diagnostic.source(), label.span().end());
            array.inline(
                body ->
                    body.put("line", start.line())
                        .put("column", start.column())
                        .put("end_line", end.line())
                        .put("end_column", end.column())
                        .put("text", label.text()));
          }
        });
    json.strings("help", diagnostic.help());
  }

  private record Position(int line, int column) {}

  private static Position position(Source source, int offset) {
    String before = source.text().substring(0, Math.min(offset, source.text().length()));
    int lastBreak = before.lastIndexOf('\n');
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Position(line, before.codePointCount(lastBreak + 1, before.length()) + 1);
  }
}
