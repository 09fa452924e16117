package org.nsi.report;

import java.util.ArrayList;
import java.util.List;
import org.nsi.diagram.Diagram;
import org.nsi.diagram.SvgPage;
import org.nsi.pipeline.Result;
import org.nsi.why.Answer;
import org.nsi.why.Diagrams;
import org.nsi.why.Explanation;

/** The Feynman diagrams that a value comes from. */
public final class WhySvg {
  /** Diagrams on a page unless all are asked for. */
  private static final int MOST = 9;

  private WhySvg() {}

  /**
   * A page with the diagrams of the largest contributions.
   *
   * @param all whether all are drawn, however many
   */
  public static String write(Result result, Answer answer, boolean all) {
    if (!(answer instanceof Answer.Found found)) {
      return SvgPage.write(title(answer), "no diagrams", List.of());
    }
    var explanation = found.explanation();
    var diagrams = new ArrayList<Diagram>();
    int left = 0;
    for (var origin : explanation.origins()) {
      for (var contribution : origin.contributions()) {
        for (var diagram : Diagrams.of(result.model(), origin.coefficient(), contribution)) {
          if (all || diagrams.size() < MOST) {
            diagrams.add(diagram);
          } else {
            left++;
          }
        }
      }
    }
    var subtitle =
        result.model().name()
            + (diagrams.isEmpty() ? ": nothing to draw" : "")
            + (left > 0
                ? ", the largest contributions; " + left + " diagrams more with --all"
                : "");
    return SvgPage.write(title(explanation), subtitle, diagrams);
  }

  private static String title(Answer answer) {
    return answer instanceof Answer.Zero zero ? zero.name() + " = 0" : "";
  }

  private static String title(Explanation explanation) {
    return explanation.name()
        + " = "
        + WhyText.value(explanation.value(), WhyText.unit(explanation))
        + " at μ = "
        + Quantities.scale(explanation.scaleGeV());
  }
}
