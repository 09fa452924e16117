package org.nsi.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsi.observable.Prediction;
import org.nsi.observable.Remark;

/** Sources and choices behind predictions; what several observables share is said once. */
final class Remarks {
  private Remarks() {}

  /** By the names of the observables that share them: {@code coherent.csi, coherent.ar}. */
  static Map<String, List<Remark>> grouped(List<Prediction> predictions) {
    var byRemark = new LinkedHashMap<Remark, List<String>>();
    for (var prediction : predictions) {
      for (var remark : of(prediction)) {
        byRemark.computeIfAbsent(remark, key -> new ArrayList<>()).add(prediction.name());
      }
    }
    var byNames = new LinkedHashMap<String, List<Remark>>();
    predictions.forEach(prediction -> byNames.put(prediction.name(), new ArrayList<>()));
    byRemark.forEach(
        (remark, names) ->
            byNames
                .computeIfAbsent(String.join(", ", names), key -> new ArrayList<>())
                .add(remark));
    byNames.values().removeIf(List::isEmpty);
    return byNames;
  }

  /** The measurement and what the prediction assumes; remarks on one topic become one. */
  private static List<Remark> of(Prediction prediction) {
    var byTopic = new LinkedHashMap<String, String>();
    if (!prediction.source().isEmpty()) {
      byTopic.put("measured", prediction.source());
    }
    prediction
        .notes()
        .forEach(
            note ->
                byTopic.merge(note.topic(), note.text(), (before, text) -> before + "; " + text));
    return byTopic.entrySet().stream()
        .map(entry -> new Remark(entry.getKey(), entry.getValue()))
        .toList();
  }
}
