package org.nsi.cli;

import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.nsi.report.Style;
import org.nsi.scan.run.Progress;

/** A bar with rate and time left on the error stream, if that is a terminal. */
final class BatchProgress implements Progress, AutoCloseable {
  private static final int WIDTH = 90;
  private static final int MILLISECONDS = 250;

  private final Console console;
  private final boolean quiet;
  private final AtomicLong points = new AtomicLong();
  private final @Nullable ProgressBar bar;
  private boolean closed;

  BatchProgress(boolean quiet, long total, Console console) {
    this.console = console;
    this.quiet = quiet;
    this.bar =
        quiet || console.errStyle() == Style.PLAIN
            ? null
            : new ProgressBarBuilder()
                .setTaskName("")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setUnit(" points", 1)
                .showSpeed()
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                .build();
  }

  @Override
  public void at(long done) {
    points.set(done);
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  long points() {
    return points.get();
  }

  /** The process is being ended by a signal. */
  void interrupted(boolean canResume) {
    if (!quiet && points() > 0) {
      console.say(
          "\nnsi: interrupted after "
              + BatchSummary.grouped(points())
              + " points"
              + (canResume ? "; the same command with --resume goes on" : ""));
    }
  }

  @Override
  public void close() {
    if (bar != null && !closed) {
      bar.close();
    }
    closed = true;
  }
}
