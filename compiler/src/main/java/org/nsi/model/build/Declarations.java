package org.nsi.model.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.Parameter;
import org.nsi.model.resolve.Draft;
import org.nsi.model.resolve.Fields;
import org.nsi.model.resolve.LetOrder;
import org.nsi.model.resolve.Numbers;
import org.nsi.model.resolve.Parameters;
import org.nsi.model.resolve.Quantities;
import org.nsi.model.resolve.Scope;
import org.nsi.source.Source;
import org.nsi.syntax.Expression.Word;
import org.nsi.syntax.Statement;
import org.nsi.unit.Units;

/** Parameters, derived parameters and fields. */
final class Declarations {
  private final Draft draft;
  private final Scope scope;

  Declarations(Draft draft) {
    this.draft = draft;
    this.scope = draft.scope();
  }

  /** All names first, so that the order of statements does not matter. */
  void resolve(List<Located> statements, Overrides overrides) {
    var parameters = new Parameters(draft.findings(), scope);
    for (var located : statements) {
      switch (located.statement()) {
        case Statement.Parameter parameter -> {
          if (declare(located.source(), parameter.name(), "a parameter")) {
            parameter(parameters, located.source(), parameter, overrides);
          }
        }
        case Statement.Let let -> {
          if (declare(located.source(), let.name(), "a derived parameter")) {
            scope.lets().put(let.name().name(), new Scope.Let(located.source(), let));
          }
        }
        case Statement.Field field -> declare(located.source(), field.name(), "a field");
        case Statement.Broken broken -> broken.name().ifPresent(this::broken);
        default -> {}
      }
    }
    for (var parameter : scope.parameters().values()) {
      draft.values().putAll(parameter.values());
    }
    lets();
    fields(statements);
  }

  private void broken(Word name) {
    scope.broken().add(name.name());
    draft.fieldMissing();
  }

  private boolean declare(Source source, Word name, String what) {
    var earlier = scope.places().get(name.name());
    if (earlier != null) {
      var diagnostic =
          Diagnostic.error("E0202", source, name.span(), "'" + name.name() + "' is declared twice");
      draft
          .findings()
          .add(
              earlier.source().equals(source)
                  ? diagnostic.label(earlier.span(), "first here, as " + earlier.what())
                  : diagnostic.help(
                      "first declared in " + earlier.source().name() + ", as " + earlier.what()));
      return false;
    }
    var meaning = reserved(name.name());
    if (!meaning.isEmpty()) {
      draft
          .findings()
          .add(
              Diagnostic.error(
                      "E0203", source, name.span(), "'" + name.name() + "' is reserved: " + meaning)
                  .help("choose another name, such as " + name.name() + "_1"));
      scope.broken().add(name.name());
      return false;
    }
    scope.places().put(name.name(), new Scope.Place(source, name.span(), what));
    return true;
  }

  /** What a reserved word stands for; empty for a free one. */
  private String reserved(String name) {
    if (scope.fields().containsKey(name) || name.equals("Ht")) {
      return "a Standard Model field";
    }
    // lengths and times occur in fluxes only and may be shadowed
    if (Units.find(name).filter(unit -> unit.dimension().energy() != 0).isPresent()) {
      return "a unit";
    }
    return switch (name) {
      case "i" -> "the imaginary unit";
      case "pi" -> "the number pi";
      case "eps", "tau", "T", "gamma", "sigma", "D" -> "a matrix or derivative";
      case "bar", "conj", "cc", "tilde", "L", "R" -> "an operation on fields";
      default -> "";
    };
  }

  private void parameter(
      Parameters parameters, Source source, Statement.Parameter statement, Overrides overrides) {
    @Nullable Parameter parameter = parameters.resolve(source, statement);
    if (parameter == null) {
      scope.broken().add(statement.name().name());
      return;
    }
    scope.parameters().put(parameter.name(), overrides.apply(parameter));
  }

  private void lets() {
    var quantities = new Quantities(scope, draft.findings());
    for (var ordered : new LetOrder(scope, draft.findings()).names()) {
      var let = scope.lets().get(ordered);
      if (let == null) {
        continue;
      }
      var name = let.statement().name();
      var used = List.copyOf(scope.used());
      boolean before = used.contains(name.name());
      var value = quantities.of(let.source(), name);
      if (!before) {
        scope.used().remove(name.name());
      }
      if (value != null && !Numbers.isFinite(Numbers.of(value.value(), draft.values()))) {
        draft
            .findings()
            .add(
                Diagnostic.error(
                    "E0214",
                    let.source(),
                    let.statement().value().span(),
                    "value of " + name.name() + " is not finite"));
      }
    }
  }

  private void fields(List<Located> statements) {
    var fields = new Fields(scope, draft.findings(), draft.parity());
    for (var located : statements) {
      if (!(located.statement() instanceof Statement.Field statement)) {
        continue;
      }
      var name = statement.name();
      var place = scope.places().get(name.name());
      if (place == null
          || !place.span().equals(name.span())
          || !place.source().equals(located.source())) {
        continue;
      }
      var field = fields.resolve(located.source(), statement, draft.values());
      if (field == null) {
        scope.broken().add(name.name());
        draft.fieldMissing();
      } else {
        scope.fields().put(field.name(), field);
      }
    }
  }
}
