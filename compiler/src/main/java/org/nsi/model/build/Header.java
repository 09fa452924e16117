package org.nsi.model.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsi.basis.Conventions;
import org.nsi.basis.Conventions.InputScheme;
import org.nsi.basis.Conventions.NcSign;
import org.nsi.basis.Conventions.Pmns;
import org.nsi.basis.Conventions.QuarkBasis;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.resolve.Draft;
import org.nsi.source.Span;
import org.nsi.syntax.Nearest;
import org.nsi.syntax.Statement;

/** Version, name, references, conventions and symmetry. */
final class Header {
  private static final Map<String, List<String>> VALUES = values();

  private final Draft draft;
  private final Map<String, Span> seen = new LinkedHashMap<>();
  private final List<String> cite = new ArrayList<>();
  private Optional<Statement.ModelName> name = Optional.empty();

  Header(Draft draft) {
    this.draft = draft;
  }

  private static Map<String, List<String>> values() {
    var values = new LinkedHashMap<String, List<String>>();
    values.put("quark_basis", List.of("down", "up"));
    values.put("nc_sign", List.of("-", "+"));
    values.put("pmns", List.of("pdg", "theta12"));
    values.put("input_scheme", List.of("alpha_mZ_GF", "mW_mZ_GF", "alpha_mW_mZ", "alpha_mW_GF"));
    return Collections.unmodifiableMap(values);
  }

  List<String> cite() {
    return List.copyOf(cite);
  }

  String name() {
    return name.map(n -> n.name().name()).orElse("");
  }

  String title() {
    return name.map(Statement.ModelName::title).orElse("");
  }

  void read(Located located) {
    boolean main = located.source().equals(draft.source());
    switch (located.statement()) {
      case Statement.Version version -> version(located, version);
      case Statement.ModelName model -> {
        if (main && once(located, "model", "model")) {
          name = Optional.of(model);
        }
      }
      case Statement.Cite references -> {
        if (main) {
          for (var word : references.references()) {
            cite.add(word.name());
          }
        }
      }
      case Statement.Convention convention -> convention(located, convention);
      case Statement.Symmetry symmetry -> symmetry(located, symmetry);
      default -> {}
    }
  }

  /** What must be there. */
  void finish(List<Located> statements) {
    var source = draft.source();
    var start = new Span(0, 0);
    if (!statements.isEmpty()) {
      start = statements.get(0).statement().span();
    }
    if (!seen.containsKey("nsi")) {
      draft
          .findings()
          .add(
              Diagnostic.error("E0222", source, start, "the language version is missing")
                  .help("the first line of a file is  nsi 1"));
    }
    if (name.isEmpty()) {
      draft
          .findings()
          .add(
              Diagnostic.error("E0221", source, start, "the model has no name")
                  .help("write  model my_model \"a title\""));
    }
  }

  private void version(Located located, Statement.Version version) {
    if (!located.source().equals(draft.source())) {
      return;
    }
    once(located, "nsi", "nsi");
    if (version.version() != 1) {
      draft
          .findings()
          .add(
              Diagnostic.error(
                      "E0222",
                      located.source(),
                      version.span(),
                      "language version " + version.version() + " is not supported")
                  .help("write  nsi 1"));
    }
  }

  private boolean once(Located located, String key, String what) {
    var first = seen.putIfAbsent(key, located.statement().span());
    if (first != null) {
      draft.findings().givenTwice(located.source(), located.statement().span(), what, first);
    }
    return first == null;
  }

  private void symmetry(Located located, Statement.Symmetry symmetry) {
    var word = symmetry.name();
    if (!word.name().equals("Z2")) {
      draft
          .findings()
          .add(
              Diagnostic.error(
                      "E0223",
                      located.source(),
                      word.span(),
                      "unknown symmetry '" + word.name() + "'")
                  .help("the language has one parity:  symmetry Z2"));
      draft.parity(word.name());
      return;
    }
    if (!located.source().equals(draft.source()) || once(located, "symmetry", "symmetry")) {
      draft.parity(word.name());
    }
  }

  private void convention(Located located, Statement.Convention convention) {
    var source = located.source();
    var key = convention.key();
    var allowed = VALUES.get(key.name());
    if (allowed == null) {
      var diagnostic =
          Diagnostic.error("E0601", source, key.span(), "unknown convention '" + key.name() + "'");
      draft
          .findings()
          .add(
              diagnostic.help(
                  Nearest.to(key.name(), VALUES.keySet())
                      .map(near -> "did you mean '" + near + "'?")
                      .orElse("conventions: " + String.join(", ", VALUES.keySet()))));
      return;
    }
    var value = convention.value();
    if (!allowed.contains(value.name())) {
      draft
          .findings()
          .add(
              Diagnostic.error(
                      "E0602",
                      source,
                      value.span(),
                      "'" + value.name() + "' is no value of " + key.name())
                  .help("values: " + String.join(", ", allowed)));
      return;
    }
    if (source.equals(draft.source())
        && !once(located, "convention " + key.name(), "convention " + key.name())) {
      return;
    }
    if (!source.equals(draft.source()) && seen.containsKey("convention " + key.name())) {
      return;
    }
    var old = draft.conventions();
    int chosen = allowed.indexOf(value.name());
    draft.conventions(
        switch (key.name()) {
          case "quark_basis" ->
              new Conventions(
                  Optional.of(QuarkBasis.values()[chosen]),
                  old.ncSign(),
                  old.pmns(),
                  old.inputScheme());
          case "nc_sign" ->
              new Conventions(
                  old.quarkBasis(), NcSign.values()[chosen], old.pmns(), old.inputScheme());
          case "pmns" ->
              new Conventions(
                  old.quarkBasis(), old.ncSign(), Pmns.values()[chosen], old.inputScheme());
          default ->
              new Conventions(
                  old.quarkBasis(), old.ncSign(), old.pmns(), InputScheme.values()[chosen]);
        });
  }
}
