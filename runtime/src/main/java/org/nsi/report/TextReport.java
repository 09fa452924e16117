package org.nsi.report;

import java.util.ArrayList;
import java.util.List;
import org.nsi.pipeline.Result;

/**
 * The report for people: sections of aligned tables, each with basis, scale and unit in its head.
 */
public final class TextReport {
  private TextReport() {}

  /** The whole report of one model, ending in a line break. */
  public static String write(Result result, Layout layout) {
    var sections = new ArrayList<Section>();
    sections.addAll(ModelText.sections(result, layout));
    sections.addAll(SmeftText.sections(result, layout));
    sections.addAll(LowEnergyText.sections(result, layout));
    sections.addAll(ObservableText.sections(result, layout));
    sections.addAll(ModelText.closing(result, layout));
    var text = new StringBuilder();
    text.append(header(result, layout));
    for (var section : sections) {
      if (section.lines().isEmpty()) {
        continue;
      }
      text.append('\n').append(layout.style().head(section.title()));
      if (!section.remark().isEmpty()) {
        text.append(layout.style().faint(remark(section, layout)));
      }
      text.append('\n');
      section.lines().forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  /** A titled block of finished lines; left out when it has none. */
  record Section(String title, String remark, List<String> lines) {
    Section {
      lines = List.copyOf(lines);
    }

    Section(String title, List<String> lines) {
      this(title, "", lines);
    }
  }

  /** In parentheses behind the title, or below it where there is no room. */
  private static String remark(Section section, Layout layout) {
    String remark = "(" + section.remark() + ")";
    return section.title().length() + 1 + remark.length() <= layout.width()
        ? " " + remark
        : "\n" + String.join("\n", Wrap.hanging(remark, 2, 1, layout.width()));
  }

  private static String header(Result result, Layout layout) {
    var model = result.model();
    var text = new StringBuilder(layout.style().strong(model.name()));
    var rest = new ArrayList<String>();
    rest.add(model.source().name());
    rest.addAll(model.cite());
    text.append('\n');
    if (!model.title().isEmpty()) {
      text.setLength(0);
      var lines = Wrap.hanging(model.name() + ": " + model.title(), 0, 2, layout.width());
      lines.forEach(line -> text.append(layout.style().strong(line)).append('\n'));
    }
    Wrap.hanging(String.join(", ", rest), 0, 2, layout.width())
        .forEach(line -> text.append(layout.style().faint(line)).append('\n'));
    return text.toString();
  }
}
