package org.nsi.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * JSON as a person would lay it out: one key a line, but a small object such as a complex number on
 * the line of its key. Local to one writing.
 */
final class JsonLayout implements PrettyPrinter {
  private int depth;
  private int inlineDepth;
  private boolean nextInline;

  /** The next object stays on one line, with all in it. */
  void inlineNext() {
    nextInline = true;
  }

  private void breakLine(JsonGenerator out) throws IOException {
    if (inlineDepth == 0) {
      out.writeRaw('\n');
      for (int k = 0; k < depth; k++) {
        out.writeRaw("  ");
      }
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    depth++;
    if (nextInline || inlineDepth > 0) {
      inlineDepth++;
      nextInline = false;
    }
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    depth--;
    if (inlineDepth > 0) {
      inlineDepth--;
    } else if (entries > 0) {
      breakLine(out);
    }
    out.writeRaw('}');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    out.writeRaw(inlineDepth == 0 ? "," : ", ");
    breakLine(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    depth--;
    if (values > 0) {
      breakLine(out);
    }
    out.writeRaw(']');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(inlineDepth == 0 ? "," : ", ");
    breakLine(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    breakLine(out);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    breakLine(out);
  }
}
