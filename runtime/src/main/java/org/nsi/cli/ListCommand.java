package org.nsi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nsi.basis.Conventions;
import org.nsi.basis.NsiValues;
import org.nsi.basis.Operator;
import org.nsi.basis.OperatorBasis;
import org.nsi.input.StandardInputs;
import org.nsi.observable.Observable;
import org.nsi.observable.Observables;
import org.nsi.observable.Settings;
import org.nsi.report.Layout;
import org.nsi.report.Listing;
import org.nsi.report.Numbers;
import org.nsi.report.OperatorText;
import org.nsi.syntax.Parser;
import org.nsi.syntax.Sources;
import org.nsi.syntax.Statement;
import org.nsi.unit.Units;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code nsi list}: what there is to choose from. */
final class ListCommand implements Command {
  private static final List<String> TOPICS =
      List.of("models", "operators", "observables", "inputs");

  @Override
  public String name() {
    return "list";
  }

  @Override
  public String synopsis() {
    return "WHAT";
  }

  @Override
  public String purpose() {
    return "show the models, operators, observables or inputs there are";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            this, List.of(), List.of("nsi list observables", "nsi list inputs --format json"))
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel("WHAT")
                .type(String.class)
                .description(
                    "models (the library), operators (Warsaw and JMS, WCxf names), observables, or"
                        + " inputs (Standard Model and experiments, with sources).")
                .build())
        .addOption(Specs.value("FORMAT", "text or json.", "-f", "--format"));
  }

  @Override
  public int run(ParseResult arguments, Console console) throws IOException {
    String topic = Choice.of("list", arguments.matchedPositionalValue(0, ""), TOPICS);
    String format =
        Choice.of(
            "--format", arguments.matchedOptionValue("--format", "text"), List.of("text", "json"));
    var listing =
        switch (topic) {
          case "models" -> models(console);
          case "operators" -> operators(format.equals("json"));
          case "inputs" -> format.equals("json") ? inputTable() : inputs();
          default -> observables();
        };
    console.print(
        format.equals("json")
            ? listing.json()
            : listing.text(new Layout(console.outStyle(), console.columns(), true)));
    return ExitCode.DONE;
  }

  private static Listing models(Console console) throws IOException {
    var folder =
        ModelLibrary.folder()
            .orElseThrow(() -> new UsageException("list: the model library is not installed here"));
    Path here = console.folder().toAbsolutePath();
    var rows = new ArrayList<List<String>>();
    for (Path file : ModelLibrary.files(folder)) {
      var source = Sources.read(file).value();
      if (source.isEmpty()) {
        continue;
      }
      String title = "";
      String cite = "";
      for (var statement : Parser.parse(source.get()).value().orElseThrow().statements()) {
        if (statement instanceof Statement.ModelName name) {
          title = name.title();
        } else if (statement instanceof Statement.Cite references) {
          cite = String.join(", ", references.references().stream().map(r -> r.name()).toList());
        }
      }
      rows.add(List.of(shown(file, here), title + (cite.isEmpty() ? "" : " (" + cite + ")")));
    }
    return new Listing(List.of("File", "Title"), rows);
  }

  /** Relative where that is shorter to type. */
  private static String shown(Path file, Path here) {
    return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
  }

  private static Listing operators(boolean whole) {
    var rows = new ArrayList<List<String>>();
    for (var basis : List.of(OperatorBasis.warsaw(), OperatorBasis.jms())) {
      for (Operator operator : basis.operators()) {
        int entries = basis.independentEntries(operator).size();
        rows.add(
            List.of(
                operator.name(),
                basis.name(),
                String.join(" ", operator.fields()),
                String.valueOf(entries),
                operator.hermitian() ? "Hermitian" : "+ h.c.",
                "GeV^" + operator.dimension(),
                whole ? operator.latex() : OperatorText.of(operator.latex())));
      }
    }
    return new Listing(
        List.of("Operator", "Basis", "Indices", "Entries", "Type", "Unit", "Definition"), rows);
  }

  private static Listing inputs() {
    var rows = new ArrayList<List<String>>();
    for (var input : StandardInputs.load().byName().values()) {
      double factor = Units.parse(input.unit()).orElseThrow().factor();
      rows.add(
          List.of(
              input.name(),
              Numbers.withUncertainty(input.value() / factor, input.uncertainty() / factor),
              input.unit(),
              input.description() + "; " + input.source()));
    }
    return new Listing(List.of("Input", "Value", "Unit", "Meaning and source"), rows);
  }

  private static Listing inputTable() {
    var rows = new ArrayList<List<String>>();
    for (var input : StandardInputs.load().byName().values()) {
      double factor = Units.parse(input.unit()).orElseThrow().factor();
      rows.add(
          List.of(
              input.name(),
              Numbers.shortest(input.value() / factor),
              input.uncertainty() == 0 ? "" : Numbers.shortest(input.uncertainty() / factor),
              input.unit(),
              input.description(),
              input.source()));
    }
    return new Listing(
        List.of("name", "value", "uncertainty", "unit", "description", "source"), rows);
  }

  /** With the Standard Model's value, so that the unit means something. */
  private static Listing observables() {
    var rows = new ArrayList<List<String>>();
    var names = Observables.all().stream().map(Observable::name).toList();
    var predictions =
        Observables.predict(
            names,
            NsiValues.standardModel(),
            StandardInputs.load(),
            Conventions.defaults(),
            Settings.defaults());
    for (int k = 0; k < predictions.size(); k++) {
      var prediction = predictions.get(k);
      rows.add(
          List.of(
              prediction.name(),
              Numbers.significant(prediction.sm(), 5),
              prediction.measured().isPresent()
                  ? Numbers.withUncertainty(
                      prediction.measured().getAsDouble(), prediction.uncertainty().orElse(0))
                  : "",
              prediction.unit(),
              Observables.all().get(k).title()
                  + (prediction.source().isEmpty() ? "" : "; " + prediction.source())));
    }
    return new Listing(List.of("Observable", "SM", "Measured", "Unit", "Meaning and source"), rows);
  }
}
