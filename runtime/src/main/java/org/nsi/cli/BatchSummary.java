package org.nsi.cli;

import java.util.ArrayList;
import java.util.Locale;
import org.nsi.report.Numbers;
import org.nsi.scan.engine.Status;
import org.nsi.scan.run.Summary;

/** The last lines of a batch: points, rate, failures by cause. */
final class BatchSummary {
  private static final double NANO = 1e-9;

  private final BatchModels models;
  private final BatchRequest request;
  private final Console console;

  BatchSummary(BatchModels models, BatchRequest request, Console console) {
    this.models = models;
    this.request = request;
    this.console = console;
  }

  void print(Summary summary, long nanoseconds) {
    if (summary.complete()) {
      console.say("nsi: " + request.output().orElseThrow() + " is complete: nothing to do");
      return;
    }
    if (request.output().isEmpty()) {
      console.print(ranges(summary));
    }
    double seconds = nanoseconds * NANO;
    long made = summary.points() - summary.before();
    var line = new StringBuilder("nsi: ");
    line.append(grouped(summary.points())).append(summary.points() == 1 ? " point" : " points");
    if (models.scans().size() > 1) {
      line.append(" of ").append(models.scans().size()).append(" models");
    }
    line.append(" in ").append(decimal(seconds)).append(" s");
    if (seconds > 0 && made > 1) {
      line.append(", ").append(rate(made / seconds)).append(" points/s");
    }
    if (summary.before() > 0) {
      line.append(" (").append(grouped(summary.before())).append(" of an earlier run)");
    }
    line.append(", ").append(causes(summary));
    console.say(line.toString());
  }

  /** {@code 12 failed: 8 not_finite (ledq_2211 is not finite), 4 bad_mass (…)}. */
  private static String causes(Summary summary) {
    long failed = 0;
    var causes = new ArrayList<String>();
    for (var entry : summary.counts().entrySet()) {
      var status = entry.getKey();
      if (status == Status.OK) {
        continue;
      }
      failed += status.isFailed() ? entry.getValue() : 0;
      String example = summary.examples().getOrDefault(status, "");
      causes.add(
          grouped(entry.getValue())
              + " "
              + status.word()
              + (example.isEmpty() ? "" : " (" + example + ")"));
    }
    return (failed == 0 ? "none failed" : grouped(failed) + " failed")
        + (causes.isEmpty() ? "" : ": " + String.join(", ", causes));
  }

  /** Smallest and largest value of every column. */
  private String ranges(Summary summary) {
    var text = new StringBuilder();
    var columns = models.layout().columns();
    int width = columns.stream().mapToInt(c -> c.name().length()).max().orElse(0);
    for (var range : summary.ranges()) {
      var column = columns.get(range.column());
      if (!Double.isNaN(range.low())) {
        text.append(column.name()).append(" ".repeat(width - column.name().length() + 2));
        text.append(Numbers.significant(range.low(), 6));
        if (range.low() != range.high()) {
          text.append(" … ").append(Numbers.significant(range.high(), 6));
        }
        text.append(column.unit().isEmpty() ? "" : " " + column.unit()).append('\n');
      }
    }
    return text.toString();
  }

  private static String rate(double perSecond) {
    if (perSecond >= 1e6) {
      return decimal(perSecond / 1e6) + " M";
    }
    return perSecond >= 1e4 ? decimal(perSecond / 1e3) + " k" : decimal(perSecond);
  }

  private static String decimal(double value) {
    return value >= 100
        ? String.valueOf(Math.round(value))
        : String.valueOf(Math.round(value * 100) / 100.0);
  }

  /** {@code 1,234,567}. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
