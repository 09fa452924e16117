package org.nsi.scan.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Points in comma-separated values with a header. A semicolon or a tabulator separates as well if
 * the header has it; lines that are empty or begin with {@code #} are skipped; an empty field is
 * not a number.
 */
public final class CsvPoints implements TablePoints {
  /** Opens the text, once or more often. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  private final String name;
  private final Opener opener;
  private final List<String> header;
  private final char separator;
  private @Nullable Lines opened;
  private List<Integer> chosen;
  private List<Double> factors;

  private CsvPoints(String name, Opener opener) throws IOException {
    this.name = name;
    this.opener = opener;
    var lines = new Lines(opener.open());
    String first = lines.next();
    if (first == null) {
      throw new PointsException(name + " is empty: a header with names of parameters is needed");
    }
    first = first.startsWith("\uFEFF") ? first.substring(1) : first;
    this.separator = first.indexOf('\t') >= 0 ? '\t' : outside(first, ';') ? ';' : ',';
    this.header = split(first).stream().map(String::strip).toList();
    this.opened = lines;
    this.chosen = List.of();
    this.factors = List.of();
  }

  /** Reads the header. */
  public static CsvPoints open(String name, Opener opener) throws IOException {
    return new CsvPoints(name, opener);
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public CsvPoints choose(List<Integer> columns, List<Double> scale) {
    chosen = List.copyOf(columns);
    factors = List.copyOf(scale);
    return this;
  }

  @Override
  public long count() {
    return -1;
  }

  @Override
  public List<String> names() {
    return chosen.stream().map(header::get).toList();
  }

  @Override
  public boolean isStream() {
    return true;
  }

  @Override
  public Reader reader() throws IOException {
    var lines = opened;
    opened = null;
    if (lines == null) {
      lines = new Lines(opener.open());
      lines.next();
    }
    var source = lines;
    return (from, size, columns) -> read(source, size, columns);
  }

  private int read(Lines lines, int size, double[][] columns) throws IOException {
    for (int row = 0; row < size; row++) {
      String line = lines.next();
      if (line == null) {
        return row;
      }
      var fields = split(line);
      if (fields.size() != header.size()) {
        throw new PointsException(
            name
                + ":"
                + lines.number
                + ": "
                + fields.size()
                + " fields, the header has "
                + header.size());
      }
      for (int c = 0; c < chosen.size(); c++) {
        columns[c][row] = number(fields.get(chosen.get(c)).strip(), lines.number) * factors.get(c);
      }
    }
    return size;
  }

  private double number(String field, long line) throws PointsException {
    if (field.isEmpty()) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(field);
    } catch (NumberFormatException e) {
      switch (field.toLowerCase(Locale.ROOT)) {
        case "nan", "null", "na" -> {
          return Double.NaN;
        }
        case "inf", "+inf", "-inf" -> {
          return field.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        default ->
            throw new PointsException(name + ":" + line + ": '" + field + "' is not a number");
      }
    }
  }

  private static boolean outside(String line, char c) {
    boolean quoted = false;
    for (int k = 0; k < line.length(); k++) {
      quoted ^= line.charAt(k) == '"';
      if (!quoted && line.charAt(k) == c) {
        return true;
      }
    }
    return false;
  }

  private List<String> split(String line) {
    var fields = new ArrayList<String>();
    if (line.indexOf('"') < 0) {
      int start = 0;
      for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
        fields.add(line.substring(start, end));
        start = end + 1;
      }
      fields.add(line.substring(start));
      return fields;
    }
    var field = new StringBuilder();
    boolean quoted = false;
    for (int k = 0; k < line.length(); k++) {
      char c = line.charAt(k);
      if (c == '"') {
        boolean doubled = quoted && k + 1 < line.length() && line.charAt(k + 1) == '"';
        if (doubled) {
          field.append(c);
          k++;
        } else {
          quoted = !quoted;
        }
      } else if (c == separator && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  /** Lines that are neither empty nor comments. */
  private static final class Lines {
    private final BufferedReader reader;
    private long number;

    Lines(InputStream bytes) {
      reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    @Nullable String next() throws IOException {
      String line;
      do {
        line = reader.readLine();
        number++;
      } while (line != null && (line.isBlank() || line.startsWith("#")));
      if (line == null) {
        reader.close();
      }
      return line;
    }
  }
}
