package org.nsi.model.build;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.nsi.algebra.Expr;
import org.nsi.diagnostic.Checked;
import org.nsi.model.Model;
import org.nsi.model.check.Rules;
import org.nsi.model.resolve.BuiltinFields;
import org.nsi.model.resolve.Draft;
import org.nsi.syntax.Ast;

/** Resolves and checks: from the syntax tree of a file to a {@link Model}, all findings at once. */
public final class ModelCompiler {
  private ModelCompiler() {}

  /** The model, absent when there are errors. */
  public static Checked<Model> compile(Ast ast, Options options) {
    var draft = new Draft(ast.source());
    var expanded = Imports.expand(ast, draft.findings());
    var statements = expanded.statements();
    var overrides = new Overrides(draft, options.overrides());
    draft.scope().fields().putAll(BuiltinFields.all());

    var header = new Header(draft);
    statements.forEach(header::read);
    header.finish(statements);
    var inputs = new InputBlocks(draft);
    inputs.resolve(statements, overrides);
    new Declarations(draft).resolve(statements, overrides);
    overrides.finish();
    var imported = new ImportedCoefficients(draft, inputs.inputs());
    imported.read(expanded.coefficients());
    new Lagrangian(draft).resolve(statements);
    new CoefficientBlocks(draft).resolve(statements);
    imported.addToModel();
    var settings = new Settings(draft, options.observables());
    settings.read(statements);
    var match = settings.match();
    var run = settings.run();
    var scan = new ScanBlocks(draft).resolve(statements, options.scan());
    var assertions = new Assertions(draft, options.observables()).resolve(statements);
    for (var rule : Rules.MODEL) {
      rule.check(draft);
    }

    var diagnostics =
        Order.sorted(
            draft.findings().all().stream().map(Overrides::asWritten).toList(), draft.source());
    if (draft.findings().errors() > 0) {
      return new Checked<>(Optional.empty(), diagnostics);
    }
    var derived = new TreeMap<String, Expr>();
    draft.scope().letValues().forEach((name, value) -> derived.put(name, value.value()));
    var model =
        new Model(
            header.name(),
            header.title(),
            header.cite(),
            draft.source(),
            draft.conventions(),
            draft.parity(),
            List.copyOf(draft.scope().parameters().values()),
            derived,
            List.copyOf(draft.scope().fields().values()),
            List.copyOf(draft.vertices()),
            List.copyOf(draft.effective()),
            match,
            run,
            List.copyOf(settings.observe()),
            scan,
            assertions,
            inputs.inputs(),
            inputs.matching(),
            List.copyOf(draft.inferences()));
    return new Checked<>(Optional.of(model), diagnostics);
  }
}
