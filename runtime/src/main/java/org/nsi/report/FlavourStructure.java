package org.nsi.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.nsi.algebra.Poly;
import org.nsi.algebra.Symbol;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.flavour.FlavourFormula;
import org.nsi.flavour.FlavourFormulas;
import org.nsi.pipeline.Result;

/** The formulas with letters for flavours, and what they mean, for all formats. */
record FlavourStructure(List<FlavourFormula> formulas) {

  /** Of what is matched; an operator to which the file adds has none. */
  static FlavourStructure of(Result result) {
    var formulas = new TreeMap<WilsonCoefficient, Poly>();
    var given = new HashSet<String>();
    for (var entry : result.smeft()) {
      boolean matched = entry.loops().isPresent() && !entry.parts().containsKey("given");
      if (matched && entry.formula().isPresent()) {
        formulas.put(entry.coefficient(), entry.formula().get());
      } else {
        given.add(entry.coefficient().operator());
      }
    }
    formulas.keySet().removeIf(coefficient -> given.contains(coefficient.operator()));
    return new FlavourStructure(FlavourFormulas.of(result.model(), formulas));
  }

  /** Unicode lines {@code name = formula}, and the remarks; empty where there is no formula. */
  List<String> text(Result result, Layout layout) {
    if (formulas.isEmpty()) {
      return List.of();
    }
    var printer = Formulas.of(result);
    var table =
        new Table(2, layout.width(), Table.Align.LEFT, Table.Align.LEFT).wrapWith(Formulas::wrap);
    formulas.forEach(formula -> table.row(formula.name(), printer.text(formula.formula())));
    var lines = new ArrayList<>(table.lines());
    lines.add("");
    remarks().forEach(remark -> lines.addAll(Wrap.hanging(remark, 2, 2, layout.width())));
    return lines;
  }

  /** What a reader needs to know, one sentence each. */
  List<String> remarks() {
    var remarks = new ArrayList<String>();
    remarks.add(
        "C_prst of L = Σ C O (+ h.c.) over all flavours; where WCxf lists one of several equal"
            + " entries, its value is their sum");
    if (uses("delta")) {
      remarks.add("δ is the unit matrix");
    }
    boolean sums =
        formulas.stream()
            .flatMap(formula -> formula.formula().symbols().stream())
            .flatMap(symbol -> symbol.indices().stream())
            .anyMatch(index -> Symbol.isLetter(index) && Symbol.letterNumber(index) > 3);
    if (sums) {
      remarks.add("letters from i on are summed over the generations");
    }
    return remarks;
  }

  private boolean uses(String name) {
    return formulas.stream()
        .flatMap(formula -> formula.formula().symbols().stream())
        .anyMatch(symbol -> symbol.name().equals(name));
  }
}
