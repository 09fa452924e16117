package org.nsi.wcxf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsi.source.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML as a tree with places. Scalars stay text, so that {@code 1e-8}, which YAML 1.1 takes for a
 * string, is the number that was meant. Aliases, tags and several documents have no use here and
 * are refused.
 */
final class YamlText {
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private final Places places;
  private final Iterator<Event> events;

  private YamlText(Places places, Iterator<Event> events) {
    this.places = places;
    this.events = events;
  }

  /** The root; null when there is none. */
  static @Nullable Node parse(String text) throws Malformed {
    var places = Places.of(text);
    try {
      var settings = LoadSettings.builder().setLabel("YAML").setParseComments(false).build();
      var yaml = new YamlText(places, new Parse(settings).parseString(text).iterator());
      return yaml.document();
    } catch (MarkedYamlEngineException e) {
      var mark = e.getProblemMark().or(e::getContextMark);
      int at = mark.map(places::offset).orElse(0);
      throw new Malformed(new Span(at, at), "not YAML: " + words(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new Malformed(new Span(0, 0), "not YAML: " + words(e.getMessage()));
    }
  }

  private static String words(@Nullable String message) {
    var line = message == null ? "" : message.lines().findFirst().orElse("");
    return line.isEmpty() ? "malformed" : Character.toLowerCase(line.charAt(0)) + line.substring(1);
  }

  private @Nullable Node document() throws Malformed {
    Node root = null;
    while (events.hasNext()) {
      var event = events.next();
      switch (event.getEventId()) {
        case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
        default -> {
          if (root != null) {
            throw new Malformed(span(event), "a second document: one file holds one point");
          }
          root = node(event, 0);
        }
      }
    }
    return root instanceof Node.Nothing ? null : root;
  }

  private Node node(Event event, int depth) throws Malformed {
    if (depth > Malformed.MAX_DEPTH) {
      throw Malformed.tooDeep(span(event));
    }
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case MappingStart -> mapping(event, depth);
      case SequenceStart -> {
        var last = events.next();
        while (last.getEventId() != Event.ID.SequenceEnd) {
          node(last, depth + 1);
          last = events.next();
        }
        yield new Node.Items(span(event).to(span(last)));
      }
      case Alias -> throw new Malformed(span(event), "aliases are not used in coefficient files");
      default -> throw new Malformed(span(event), "not YAML: a value is missing");
    };
  }

  private Node scalar(ScalarEvent scalar) {
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    return plain && NULLS.contains(scalar.getValue())
        ? new Node.Nothing(span(scalar))
        : new Node.Scalar(scalar.getValue(), span(scalar));
  }

  private Node mapping(Event start, int depth) throws Malformed {
    List<Node.Entry> entries = new ArrayList<>();
    var event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      if (!(event instanceof ScalarEvent key)) {
        throw new Malformed(span(event), "a key is a name");
      }
      entries.add(new Node.Entry(key.getValue(), span(key), node(events.next(), depth + 1)));
      event = events.next();
    }
    return new Node.Mapping(entries, span(start).to(span(event)));
  }

  private Span span(Event event) {
    int start = event.getStartMark().map(places::offset).orElse(0);
    int end = event.getEndMark().map(places::offset).orElse(start);
    return new Span(start, Math.max(start, end));
  }

  /** Marks count characters, sources UTF-16 units; they differ only beyond the basic plane. */
  private record Places(String text, int characters) {
    static Places of(String text) {
      return new Places(text, text.codePointCount(0, text.length()));
    }

    int offset(Mark mark) {
      int index = Math.min(mark.getIndex(), characters);
      return characters == text.length() ? index : text.offsetByCodePoints(0, index);
    }
  }
}
