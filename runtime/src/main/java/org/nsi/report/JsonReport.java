package org.nsi.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.nsi.basis.Conventions;
import org.nsi.basis.Conventions.NcSign;
import org.nsi.basis.Conventions.Pmns;
import org.nsi.basis.OperatorBasis;
import org.nsi.eft.RunningMode;
import org.nsi.flavour.FlavourFormula;
import org.nsi.model.Parameter;
import org.nsi.observable.Prediction;
import org.nsi.observable.Remark;
import org.nsi.pipeline.Result;
import org.nsi.pipeline.SmeftEntry;
import org.nsi.unit.Units;

/** The report for programs, schema 1. Doubles at full precision, keys in a fixed order. */
public final class JsonReport {
  /** Raised when a key changes its meaning or goes; new keys do not raise it. */
  public static final int SCHEMA = 1;

  private JsonReport() {}

  /**
   * One object for one file, an array for several.
   *
   * @param version of the program
   */
  public static String write(List<Outcome> outcomes, String version) {
    return Json.text(
        json -> {
          if (outcomes.size() == 1) {
            json.object(body -> outcome(body, outcomes.get(0), version));
          } else {
            json.array(
                array -> {
                  for (var outcome : outcomes) {
                    array.object(body -> outcome(body, outcome, version));
                  }
                });
          }
        });
  }

  private static void outcome(Json json, Outcome outcome, String version) throws IOException {
    json.put("schema", SCHEMA);
    json.inline("tool", tool -> tool.put("name", "nsi").put("version", version));
    if (outcome.result().isPresent()) {
      result(json, outcome.result().get(), outcome);
    } else {
      json.object("model", model -> file(model, outcome));
    }
    json.array(
        "diagnostics",
        array -> {
          for (var diagnostic : outcome.diagnostics()) {
            array.object(body -> DiagnosticJson.write(body, diagnostic));
          }
        });
  }

  private static void file(Json json, Outcome outcome) throws IOException {
    json.put("file", outcome.source().name());
    if (outcome.sha256().isPresent()) {
      json.put("sha256", outcome.sha256().get());
    }
  }

  private static void result(Json json, Result result, Outcome outcome) throws IOException {
    var model = result.model();
    json.object(
        "model",
        body -> {
          body.put("name", model.name()).put("title", model.title());
          file(body, outcome);
          body.strings("cite", model.cite());
        });
    json.object("conventions", body -> conventions(body, model.conventions()));
    json.object("parameters", body -> parameters(body, result));
    json.object("derived", body -> derived(body, result));
    json.object(
        "matching",
        body -> {
          body.put("loops", model.match().loops());
          body.put("scale_GeV", result.matchingScale());
          if (result.matchingScale().isPresent()) {
            body.put("scale_reason", model.match().scaleReason());
          }
          if (!result.couplings().isEmpty()) {
            body.object("couplings", couplings -> couplings(couplings, result));
          }
        });
    json.object(
        "running",
        body -> {
          body.put("smeft", mode(result.running().smeft()));
          body.put("left", mode(result.running().left()));
          body.put("to_GeV", result.left().scaleGeV());
          if (result.factors().isPresent()) {
            var factors = result.factors().get();
            body.inline(
                "factors",
                currents ->
                    currents.put("scalar", factors.scalar()).put("tensor", factors.tensor()));
          }
          body.put("description", result.running().describe());
        });
    json.object("smeft", body -> smeft(body, result));
    if (result.smeftLow().isPresent()) {
      var low = result.smeftLow().get();
      json.object(
          "smeft_low",
          body -> {
            body.put("basis", low.basis()).put("scale_GeV", low.scaleGeV());
            body.put("unit", "GeV^-2");
            complexValues(body, low.values());
          });
    }
    json.object(
        "left",
        body -> {
          body.put("basis", result.left().basis()).put("scale_GeV", result.left().scaleGeV());
          body.put("unit", "GeV^-2");
          complexValues(body, result.left().values());
          var gaps = Gaps.lowEnergy(result);
          if (!gaps.isEmpty()) {
            body.array(
                "not_computed",
                array -> {
                  for (var gap : gaps) {
                    array.inline(
                        gone -> gone.put("operator", gap.operator()).put("reason", gap.reason()));
                  }
                });
          }
        });
    json.object(
        "nsi",
        body -> {
          body.put("scale_GeV", result.nsi().scaleGeV());
          body.object(
              "values",
              values -> {
                for (var entry : PrintedNsi.of(result).entrySet()) {
                  values.inline(entry.getKey().key(), value -> value.complex(entry.getValue()));
                }
              });
          OriginJson.write(body, result);
        });
    json.array(
        "observables",
        array -> {
          for (var prediction : result.predictions()) {
            array.object(body -> prediction(body, prediction));
          }
        });
    json.strings("inferences", model.inferences());
    json.strings("notes", result.notes());
  }

  private static void conventions(Json json, Conventions conventions) throws IOException {
    json.put(
        "quark_basis",
        conventions
            .quarkBasis()
            .map(basis -> basis == Conventions.QuarkBasis.DOWN ? "down" : "up"));
    json.put("nc_sign", conventions.ncSign() == NcSign.MINUS ? "-" : "+");
    json.put("tensor_factor", 0.25);
    json.put(
        "input_scheme",
        switch (conventions.inputScheme()) {
          case ALPHA_MZ_GF -> "alpha_mZ_GF";
          case MW_MZ_GF -> "mW_mZ_GF";
          case ALPHA_MW_MZ -> "alpha_mW_mZ";
          case ALPHA_MW_GF -> "alpha_mW_GF";
        });
    json.put("pmns", conventions.pmns() == Pmns.PDG ? "pdg" : "theta12");
  }

  private static void couplings(Json json, Result result) throws IOException {
    for (var entry : result.couplings().entrySet()) {
      json.inline(
          entry.getKey().toString(),
          body -> {
            if (entry.getKey().real()) {
              body.put("value", entry.getValue().getReal());
            } else {
              body.object("value", both -> both.complex(entry.getValue()));
            }
            body.put("source", result.isGiven(entry.getKey()) ? "file" : "running");
          });
    }
  }

  private static void parameters(Json json, Result result) throws IOException {
    for (var parameter : result.model().parameters()) {
      for (var entry : new TreeMap<>(parameter.values()).entrySet()) {
        json.inline(
            entry.getKey().toString(),
            body -> {
              boolean real = parameter.kind() == Parameter.Kind.REAL || entry.getKey().real();
              Complex value = result.value(entry.getKey());
              if (real) {
                body.put("value", value.getReal());
              } else {
                body.object("value", both -> both.complex(value));
              }
              body.put("unit", Units.print(parameter.dimension()));
            });
      }
    }
  }

  /** The {@code let} names, in powers of GeV. */
  private static void derived(Json json, Result result) throws IOException {
    for (var entry : result.derived().entrySet()) {
      json.inline(
          entry.getKey(),
          body -> {
            if (entry.getValue().getImaginary() == 0) {
              body.put("value", entry.getValue().getReal());
            } else {
              body.object("value", value -> value.complex(entry.getValue()));
            }
            body.put("unit", DerivedUnit.of(entry.getKey(), result));
          });
    }
  }

  private static String mode(RunningMode mode) {
    return switch (mode) {
      case FULL -> "full";
      case LEADINGLOG -> "leadinglog";
      case NONE -> "none";
    };
  }

  private static void smeft(Json json, Result result) throws IOException {
    json.put("basis", result.smeftBasis());
    json.put("scale_GeV", result.matchingScale());
    json.put("unit", "GeV^-2");
    json.object(
        "values",
        values -> {
          var formulas = Formulas.of(result);
          for (var entry : result.smeft()) {
            values.object(
                entry.coefficient().toString(), body -> coefficient(body, entry, formulas));
          }
        });
    var flavour = FlavourStructure.of(result).formulas();
    if (!flavour.isEmpty()) {
      json.object("flavour", body -> flavour(body, flavour, Formulas.of(result)));
    }
    json.array(
        "not_computed",
        array -> {
          for (var gap : result.notComputed()) {
            array.inline(body -> body.put("operator", gap.operator()).put("reason", gap.reason()));
          }
        });
  }

  /** C with letters for the flavours, in the sum over all flavours. */
  private static void flavour(Json json, List<FlavourFormula> flavour, Formulas formulas)
      throws IOException {
    for (var formula : flavour) {
      json.inline(
          formula.name(),
          body ->
              body.put("expr", formulas.ascii(formula.formula()))
                  .put("latex", formulas.latex(formula.formula())));
    }
  }

  private static void coefficient(Json json, SmeftEntry entry, Formulas formulas)
      throws IOException {
    json.complex(entry.value());
    if (entry.loops().isPresent()) {
      json.put("loops", entry.loops().getAsInt());
    }
    int dimension = OperatorBasis.warsaw().get(entry.coefficient().operator()).dimension();
    if (dimension != -2) {
      json.put("unit", "GeV^" + dimension);
    }
    json.put("multiplicity", OperatorBasis.warsaw().multiplicity(entry.coefficient()));
    json.put("complete", entry.missing().isEmpty());
    if (!entry.missing().isEmpty()) {
      json.put("missing", entry.missing());
    }
    if (entry.formula().isPresent()) {
      json.put("expr", formulas.ascii(entry.formula().get()));
      json.put("latex", formulas.latex(entry.formula().get()));
    }
    if (!entry.parts().isEmpty()) {
      json.object(
          "parts",
          parts -> {
            for (var part : entry.parts().entrySet()) {
              parts.inline(part.getKey(), value -> value.complex(part.getValue()));
            }
          });
    }
  }

  private static void complexValues(Json json, Map<?, Complex> all) throws IOException {
    json.object(
        "values",
        values -> {
          for (var entry : all.entrySet()) {
            values.inline(entry.getKey().toString(), value -> value.complex(entry.getValue()));
          }
        });
  }

  private static void prediction(Json json, Prediction prediction) throws IOException {
    json.put("name", prediction.name());
    json.put("value", prediction.value());
    json.put("sm", prediction.sm());
    json.put("measured", prediction.measured());
    json.put("uncertainty", prediction.uncertainty());
    json.put("theory_uncertainty", prediction.theoryUncertainty());
    json.put("pull", prediction.pull());
    json.put("unit", prediction.unit());
    json.put("source", prediction.source());
    json.strings("notes", prediction.notes().stream().map(Remark::toString).toList());
  }
}
