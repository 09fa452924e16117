package org.nsi.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.complex.Complex;

/**
 * Writes one JSON text: Jackson's generator with the layout of the reports, for strings, where
 * nothing can fail.
 */
final class Json {
  private final StringWriter text = new StringWriter();
  private final JsonLayout layout = new JsonLayout();
  private final JsonGenerator out;

  private Json() throws IOException {
    out = new JsonFactory().createGenerator(text).setPrettyPrinter(layout);
  }

  /** What the body of a JSON text does. */
  interface Body {
    void write(Json json) throws IOException;
  }

  /** One JSON text with a line break at the end. */
  static String text(Body body) {
    try {
      var json = new Json();
      body.write(json);
      json.out.close();
      return json.text + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code "name": { … }}. */
  Json object(String name, Body body) throws IOException {
    out.writeObjectFieldStart(name);
    body.write(this);
    out.writeEndObject();
    return this;
  }

  /** {@code { … }} in an array or at the top. */
  Json object(Body body) throws IOException {
    out.writeStartObject();
    body.write(this);
    out.writeEndObject();
    return this;
  }

  /** {@code "name": { … }} on one line. */
  Json inline(String name, Body body) throws IOException {
    out.writeFieldName(name);
    return inline(body);
  }

  /** {@code { … }} on one line. */
  Json inline(Body body) throws IOException {
    layout.inlineNext();
    return object(body);
  }

  Json array(String name, Body body) throws IOException {
    out.writeArrayFieldStart(name);
    body.write(this);
    out.writeEndArray();
    return this;
  }

  Json array(Body body) throws IOException {
    out.writeStartArray();
    body.write(this);
    out.writeEndArray();
    return this;
  }

  Json strings(String name, Collection<String> values) throws IOException {
    return array(
        name,
        json -> {
          for (String value : values) {
            json.out.writeString(value);
          }
        });
  }

  Json put(String name, String value) throws IOException {
    out.writeStringField(name, value);
    return this;
  }

  Json put(String name, long value) throws IOException {
    out.writeNumberField(name, value);
    return this;
  }

  Json put(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
    return this;
  }

  /** The shortest decimal that is the same double; {@code null} for what is not a finite number. */
  Json put(String name, double value) throws IOException {
    if (Double.isFinite(value)) {
      out.writeFieldName(name);
      out.writeNumber(Numbers.shortest(value));
    } else {
      out.writeNullField(name);
    }
    return this;
  }

  /** A number where the text is one. */
  Json putCell(String name, String cell) throws IOException {
    if (cell.matches("[-+]?\\d+(\\.\\d+)?(e[-+]?\\d+)?")) {
      out.writeFieldName(name);
      out.writeNumber(cell);
      return this;
    }
    return put(name, cell);
  }

  /** {@code null} when absent, so that the keys of a report are always the same. */
  Json put(String name, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      return put(name, value.getAsDouble());
    }
    out.writeNullField(name);
    return this;
  }

  /** {@code null} when absent. */
  Json put(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      return put(name, value.get());
    }
    out.writeNullField(name);
    return this;
  }

  /** {@code "re": x, "im": y}. */
  Json complex(Complex value) throws IOException {
    return put("re", value.getReal()).put("im", value.getImaginary());
  }
}
