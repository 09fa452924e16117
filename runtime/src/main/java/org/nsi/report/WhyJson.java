package org.nsi.report;

import java.io.IOException;
import java.util.Locale;
import org.nsi.pipeline.Result;
import org.nsi.source.LineIndex;
import org.nsi.why.Answer;
import org.nsi.why.Contribution;
import org.nsi.why.Explanation;
import org.nsi.why.Insertion;
import org.nsi.why.Origin;

/** The answer to {@code nsi why} as JSON. */
public final class WhyJson {
  private final Formulas formulas;
  private final LineIndex lines;

  private WhyJson(Result result) {
    this.formulas = Formulas.of(result);
    this.lines = new LineIndex(result.model().source().text());
  }

  /** One object. */
  public static String write(Result result, Answer answer) {
    var writer = new WhyJson(result);
    return Json.text(
        json ->
            json.object(
                top -> {
                  switch (answer) {
                    case Answer.Found found -> writer.found(top, found.explanation());
                    case Answer.Zero zero -> writer.zero(top, zero);
                    case Answer.Unknown unknown ->
                        throw new IllegalArgumentException("nothing is called " + unknown.name());
                  }
                }));
  }

  /** Writes one thing of a list. */
  private interface Item<T> {
    void write(Json json, T thing) throws IOException;
  }

  private static <T> void array(Json json, String name, Iterable<T> things, Item<T> item)
      throws IOException {
    json.array(
        name,
        list -> {
          for (var thing : things) {
            item.write(list, thing);
          }
        });
  }

  private void zero(Json json, Answer.Zero zero) throws IOException {
    json.put("name", zero.name());
    json.put("computed", zero.computed());
    json.strings("reasons", zero.reasons());
  }

  private void found(Json json, Explanation explanation) throws IOException {
    json.put("name", explanation.name());
    json.put("theory", explanation.kind().name());
    json.put("scale_GeV", explanation.scaleGeV());
    json.inline("value", c -> c.complex(explanation.value()));
    array(
        json,
        "origins",
        explanation.origins(),
        (list, origin) -> list.object(inside -> origin(inside, origin)));
    json.put("further", explanation.further());
    json.inline("rest", c -> c.complex(explanation.rest()));
    json.inline("given", c -> c.complex(explanation.direct()));
    json.strings("remarks", explanation.remarks());
  }

  private void origin(Json json, Origin origin) throws IOException {
    json.put("coefficient", origin.coefficient().toString());
    json.put("scale_GeV", origin.scaleGeV());
    json.inline("value", c -> c.complex(origin.value()));
    json.inline("contribution", c -> c.complex(origin.contribution()));
    array(
        json,
        "steps",
        origin.steps(),
        (list, step) ->
            list.object(
                inside -> {
                  inside.put("kind", step.kind().name().toLowerCase(Locale.ROOT));
                  inside.put("name", step.name());
                  inside.put("scale_GeV", step.scaleGeV());
                  inside.inline("factor", c -> c.complex(step.factor()));
                  inside.inline("value", c -> c.complex(step.value()));
                }));
    json.inline("other_ways", c -> c.complex(origin.otherWays()));
    array(
        json,
        "contributions",
        origin.contributions(),
        (list, contribution) -> list.object(inside -> contribution(inside, contribution)));
  }

  private void contribution(Json json, Contribution contribution) throws IOException {
    json.put("part", contribution.part().name().toLowerCase(Locale.ROOT));
    json.inline("value", c -> c.complex(contribution.value()));
    json.put("expr", formulas.ascii(contribution.formula()));
    json.put("latex", formulas.latex(contribution.formula()));
    array(
        json,
        "vertices",
        contribution.insertions(),
        (list, insertion) -> list.object(inside -> vertex(inside, insertion)));
    array(
        json,
        "factors",
        contribution.factors(),
        (list, factor) ->
            list.object(
                inside -> {
                  inside.put("kind", factor.kind().name().toLowerCase(Locale.ROOT));
                  inside.put("expr", formulas.ascii(factor.formula()));
                  inside.put("latex", formulas.latex(factor.formula()));
                  inside.inline("value", c -> c.complex(factor.value()));
                }));
  }

  private void vertex(Json json, Insertion insertion) throws IOException {
    var term = insertion.vertex().term();
    json.put("label", term.label());
    json.put("line", lines.line(term.span().start()));
    json.put("term", term.text());
    json.put("conjugated", insertion.conjugated());
  }
}
