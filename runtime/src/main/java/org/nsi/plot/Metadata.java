package org.nsi.plot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What a scan says about its table: {@code "columns": [{"name": …, "unit": …}]} and {@code
 * "models": [{"title": …}]}. Anything else is passed over, and a text that is no such document says
 * nothing.
 */
record Metadata(Map<String, String> units, String title) {
  static final Metadata NONE = new Metadata(Map.of(), "");

  Metadata {
    units = Map.copyOf(units);
  }

  static Metadata parse(String json) {
    var units = new HashMap<String, String>();
    var titles = new HashMap<String, String>();
    try (var parser = new JsonFactory().createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return NONE;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var key = parser.currentName();
        boolean list = parser.nextToken() == JsonToken.START_ARRAY;
        if (list && key.equals("columns")) {
          objects(parser, "name", "unit", units);
        } else if (list && key.equals("models")) {
          objects(parser, "name", "title", titles);
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      return NONE;
    }
    return new Metadata(units, titles.size() == 1 ? titles.values().iterator().next() : "");
  }

  /** Of each object of an array the text of two of its keys. */
  private static void objects(
      JsonParser parser, String keyName, String valueName, Map<String, String> into)
      throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      String key = "";
      String value = "";
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var name = parser.currentName();
        parser.nextToken();
        if (name.equals(keyName)) {
          key = parser.getText();
        } else if (name.equals(valueName)) {
          value = parser.getText();
        } else {
          parser.skipChildren();
        }
      }
      into.put(key, value);
    }
  }
}
