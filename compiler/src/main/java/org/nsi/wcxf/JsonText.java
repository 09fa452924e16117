package org.nsi.wcxf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.nsi.source.Span;

/** JSON as a tree with places. */
final class JsonText {
  private static final JsonFactory FACTORY =
      // Python writes NaN and Infinity; better to say what they are than that JSON has no such word
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private final String text;
  private final JsonParser parser;

  private JsonText(String text, JsonParser parser) {
    this.text = text;
    this.parser = parser;
  }

  /** The root; null when the text is blank. */
  static @Nullable Node parse(String text) throws Malformed {
    try (var parser = FACTORY.createParser(text)) {
      var json = new JsonText(text, parser);
      if (parser.nextToken() == null) {
        return null;
      }
      var root = json.node(0);
      if (parser.nextToken() != null) {
        throw new Malformed(json.span(), "something follows the closing brace");
      }
      return root;
    } catch (JsonProcessingException e) {
      long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
      int at = (int) Math.clamp(offset, 0, text.length());
      throw new Malformed(new Span(at, at), "not JSON: " + words(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
  }

  /** Jackson's explanation without what only its authors need. */
  private static String words(String message) {
    var line = message.lines().findFirst().orElse("");
    line =
        line.replaceAll(" \\(code \\d+[^)]*\\)", "")
            .replaceAll(" \\((start marker at|JSON String).*", "");
    return line.isEmpty() ? "malformed" : Character.toLowerCase(line.charAt(0)) + line.substring(1);
  }

  private Node node(int depth) throws IOException, Malformed {
    if (depth > Malformed.MAX_DEPTH) {
      throw Malformed.tooDeep(span());
    }
    int start = start();
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var entries = new ArrayList<Node.Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          var key = parser.currentName();
          var keySpan = span();
          parser.nextToken();
          entries.add(new Node.Entry(key, keySpan, node(depth + 1)));
        }
        yield new Node.Mapping(entries, new Span(start, end(start)));
      }
      case START_ARRAY -> {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          node(depth + 1);
        }
        yield new Node.Items(new Span(start, end(start)));
      }
      case VALUE_NULL -> new Node.Nothing(span());
      default -> {
        var value = parser.getText();
        yield new Node.Scalar(value, span());
      }
    };
  }

  private int start() {
    return (int) Math.clamp(parser.currentTokenLocation().getCharOffset(), 0, text.length());
  }

  private int end(int start) {
    return (int) Math.clamp(parser.currentLocation().getCharOffset(), start, text.length());
  }

  /** Of the current token; of a name without the colon that the parser has already read. */
  private Span span() throws IOException {
    int start = start();
    if (parser.currentToken() == JsonToken.FIELD_NAME) {
      int close = start + 1;
      while (close < text.length() && text.charAt(close) != '"') {
        close += text.charAt(close) == '\\' ? 2 : 1;
      }
      return new Span(start, Math.min(close + 1, text.length()));
    }
    parser.getTextLength();
    return new Span(start, end(start));
  }
}
