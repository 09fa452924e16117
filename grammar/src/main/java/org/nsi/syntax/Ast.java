package org.nsi.syntax;

import java.util.List;
import org.nsi.source.Source;

/**
 * A parsed file.
 *
 * @param source the text it came from
 * @param statements in the order written
 */
public record Ast(Source source, List<Statement> statements) {
  public Ast {
    statements = List.copyOf(statements);
  }
}
