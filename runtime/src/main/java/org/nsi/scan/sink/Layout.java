package org.nsi.scan.sink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsi.scan.engine.Column;

/**
 * The table of a scan: first {@code model} when there are several, then numbers, then {@code
 * status} and {@code error}.
 *
 * @param models what stands in the column {@code model}
 * @param withModel whether there is such a column
 * @param columns of numbers, those of all models
 * @param places for each model and each of its columns the number in {@code columns}
 */
public record Layout(
    List<String> models, boolean withModel, List<Column> columns, List<int[]> places) {
  public Layout {
    models = List.copyOf(models);
    columns = List.copyOf(columns);
    places = List.copyOf(places);
  }

  public static final String MODEL = "model";
  public static final String STATUS = "status";
  public static final String ERROR = "error";

  /**
   * The union of the columns of all models, in the order in which they first occur.
   *
   * @param models names, each once
   */
  public static Layout of(List<String> models, List<List<Column>> columns) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    var union = new ArrayList<Column>();
    var places = new ArrayList<int[]>();
    for (var own : columns) {
      var place = new int[own.size()];
      for (int c = 0; c < place.length; c++) {
        var column = own.get(c);
        place[c] = numbers.computeIfAbsent(column.name(), name -> union.size());
        if (place[c] == union.size()) {
          union.add(column);
        }
      }
      places.add(place);
    }
    return new Layout(models, models.size() > 1, union, places);
  }

  /** The names of all columns as they stand in the file. */
  public List<String> names() {
    var names = new ArrayList<String>();
    if (withModel) {
      names.add(MODEL);
    }
    columns.forEach(column -> names.add(column.name()));
    names.add(STATUS);
    names.add(ERROR);
    return names;
  }
}
