package org.nsi.scan.sink;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.nsi.basis.Conventions;
import org.nsi.input.Input;
import org.nsi.input.StandardInputs;
import org.nsi.model.Model;
import org.nsi.observable.Prediction;

/**
 * What the rows of a scan mean, as JSON: conventions, inputs, versions, units.
 *
 * @param version of nsi
 * @param fingerprint of everything that the rows depend on
 * @param layout the table
 * @param models one a model of the layout
 */
public record Metadata(String version, String fingerprint, Layout layout, List<OfModel> models) {
  public Metadata {
    models = List.copyOf(models);
  }

  /**
   * What is said about one model.
   *
   * @param file as it was named
   * @param sha256 of the file
   * @param running what is run, in a sentence
   * @param descent how the low-energy coefficients are computed
   * @param points where the points come from
   * @param observables at ε = 0, with measurements
   */
  public record OfModel(
      Model model,
      String file,
      String sha256,
      String running,
      String descent,
      String points,
      List<Prediction> observables) {
    public OfModel {
      observables = List.copyOf(observables);
    }
  }

  /** One document. */
  public String json() {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("format", "nsi-scan/1");
      json.writeStringField("nsi", version);
      json.writeStringField("fingerprint", fingerprint);
      columns(json);
      json.writeArrayFieldStart("models");
      for (int m = 0; m < models.size(); m++) {
        json.writeStartObject();
        model(json, layout.models().get(m), models.get(m));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private void columns(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("columns");
    for (var column : layout.columns()) {
      json.writeStartObject();
      json.writeStringField("name", column.name());
      json.writeStringField("unit", column.unit());
      json.writeStringField("description", column.description());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void model(JsonGenerator json, String name, OfModel of) throws IOException {
    var model = of.model();
    json.writeStringField("name", name);
    json.writeStringField("title", model.title());
    json.writeStringField("file", of.file());
    json.writeStringField("sha256", of.sha256());
    json.writeStringField("points", of.points());
    json.writeStringField("running", of.running());
    json.writeStringField("descent", of.descent());
    json.writeStringField(
        "propagation",
        "solar neutrinos: every point propagated, adiabatic, at the nodes that single points use");
    json.writeStringField("matching_scale", model.match().scaleReason());
    conventions(json, model.conventions());
    map(json, "inputs", StandardInputs.load().with(model.inputs()).byName(), Input::value);
    json.writeObjectFieldStart("observables");
    for (var prediction : of.observables()) {
      observable(json, prediction);
    }
    json.writeEndObject();
  }

  private static void conventions(JsonGenerator json, Conventions conventions) throws IOException {
    json.writeObjectFieldStart("conventions");
    json.writeStringField(
        "quark_basis",
        conventions.quarkBasis().map(b -> b.name().toLowerCase(Locale.ROOT)).orElse("down"));
    json.writeStringField(
        "input_scheme", conventions.inputScheme().name().toLowerCase(Locale.ROOT));
    json.writeStringField("nc_sign", conventions.ncSign() == Conventions.NcSign.PLUS ? "+" : "-");
    json.writeStringField("pmns", conventions.pmns().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static <T> void map(
      JsonGenerator json, String name, Map<String, T> values, Function<T, Double> number)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (var entry : values.entrySet()) {
      json.writeNumberField(entry.getKey(), number.apply(entry.getValue()));
    }
    json.writeEndObject();
  }

  private static void observable(JsonGenerator json, Prediction prediction) throws IOException {
    json.writeObjectFieldStart(prediction.name());
    json.writeStringField("unit", prediction.unit());
    json.writeNumberField("sm", prediction.sm());
    if (prediction.measured().isPresent()) {
      json.writeNumberField("measured", prediction.measured().getAsDouble());
      json.writeNumberField("uncertainty", prediction.uncertainty().orElse(0));
    }
    json.writeStringField("source", prediction.source());
    json.writeEndObject();
  }
}
