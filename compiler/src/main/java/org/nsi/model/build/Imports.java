package org.nsi.model.build;

import java.util.ArrayList;
import java.util.List;
import org.nsi.model.resolve.Findings;
import org.nsi.syntax.Ast;

/** Puts the statements of imported files before those of the file. */
final class Imports {
  private Imports() {}

  static List<Located> expand(Ast ast, Findings findings) {
    var located = new ArrayList<Located>();
    for (var statement : ast.statements()) {
      located.add(new Located(ast.source(), statement));
    }
    return located;
  }
}
