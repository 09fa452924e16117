package org.nsi.wcxf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.OperatorBasis;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.input.Inputs;
import org.nsi.wcxf.FlavioOperator.Term;

/**
 * Between the JMS and the flavio basis. L is the same: with O_f = Σ a_fe O_e (or O_e†) the JMS
 * coefficients are C_e = Σ_f a_fe N_f C_f (or its conjugate). The operators fall into blocks that
 * have as many operators in one basis as in the other; the way back is the inverse of each block.
 */
final class FlavioTranslation {
  private FlavioTranslation() {}

  /** From flavio to JMS, complete. */
  static CoefficientValues toJms(CoefficientValues flavio, Inputs inputs) {
    return toJms(flavio, FlavioParameters.at(inputs, flavio.scaleGeV()));
  }

  static CoefficientValues toJms(CoefficientValues flavio, FlavioParameters parameters) {
    var values = new TreeMap<WilsonCoefficient, Complex>();
    flavio
        .values()
        .forEach(
            (name, value) -> {
              var operator = FlavioBasis.get().find(name.operator()).orElseThrow();
              var normalised = value.multiply(operator.normalisation(parameters));
              for (var term : operator.terms()) {
                var part = normalised.multiply(term.factor());
                values.merge(
                    term.entry(), term.conjugate() ? part.conjugate() : part, Complex::add);
              }
            });
    return new CoefficientValues("JMS", flavio.scaleGeV(), realWhereReal(values));
  }

  private static TreeMap<WilsonCoefficient, Complex> realWhereReal(
      TreeMap<WilsonCoefficient, Complex> values) {
    values.replaceAll(
        (name, value) ->
            OperatorBasis.jms().isRealEntry(name) ? new Complex(value.getReal()) : value);
    return values;
  }

  /** From JMS to flavio, with what flavio has no name for. */
  static BasisTranslation.Translated toFlavio(CoefficientValues jms, Inputs inputs) {
    return toFlavio(jms, FlavioParameters.at(inputs, jms.scaleGeV()));
  }

  static BasisTranslation.Translated toFlavio(CoefficientValues jms, FlavioParameters parameters) {
    var values = new TreeMap<WilsonCoefficient, Complex>();
    var reached = new LinkedHashSet<WilsonCoefficient>();
    Inverse.ROWS.forEach(
        inverse -> {
          var operator = inverse.operator();
          var row = inverse.terms();
          var sum = Complex.ZERO;
          for (var term : row) {
            var value = jms.values().get(term.entry());
            if (value != null) {
              sum = sum.add((term.conjugate() ? value.conjugate() : value).multiply(term.factor()));
            }
          }
          var normalisation = operator.normalisation(parameters);
          if (normalisation.abs() > 0) {
            row.forEach(term -> reached.add(term.entry()));
            if (!sum.equals(Complex.ZERO)) {
              values.put(
                  new WilsonCoefficient(operator.name(), List.of()),
                  withoutNoise(sum.divide(normalisation)));
            }
          }
        });
    var without = new ArrayList<WilsonCoefficient>();
    jms.values()
        .forEach(
            (name, value) -> {
              if (!reached.contains(name) && value.abs() > 0) {
                without.add(name);
              }
            });
    return new BasisTranslation.Translated(
        new CoefficientValues("flavio", jms.scaleGeV(), values), without);
  }

  /** Phases that cancel leave rounding errors, which are no imaginary parts. */
  private static Complex withoutNoise(Complex value) {
    double noise = 1e-15 * value.abs();
    return new Complex(
        Math.abs(value.getReal()) < noise ? 0 : value.getReal(),
        Math.abs(value.getImaginary()) < noise ? 0 : value.getImaginary());
  }

  /** N C of each flavio operator as a combination of JMS coefficients. */
  private static final class Inverse {
    static final List<Row> ROWS = List.copyOf(rows());

    record Row(FlavioOperator operator, List<Term> terms) {
      Row {
        terms = List.copyOf(terms);
      }
    }

    private static List<Row> rows() {
      var rows = new ArrayList<Row>();
      for (var block : blocks()) {
        invert(block, rows);
      }
      return rows;
    }

    /** Operators that share JMS entries, directly or through others. */
    private static Iterable<List<FlavioOperator>> blocks() {
      var blockOf = new HashMap<WilsonCoefficient, List<FlavioOperator>>();
      Set<List<FlavioOperator>> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
      for (var operator : FlavioBasis.get().operators()) {
        var merged = new ArrayList<FlavioOperator>();
        for (var term : operator.terms()) {
          var old = blockOf.get(term.entry());
          if (old != null && blocks.remove(old)) {
            merged.addAll(old);
          }
        }
        merged.add(operator);
        blocks.add(merged);
        for (var member : merged) {
          member.terms().forEach(term -> blockOf.put(term.entry(), merged));
        }
      }
      return blocks;
    }

    private static void invert(List<FlavioOperator> block, List<Row> rows) {
      var conjugate = new LinkedHashMap<WilsonCoefficient, Boolean>();
      for (var operator : block) {
        for (var term : operator.terms()) {
          var before = conjugate.putIfAbsent(term.entry(), term.conjugate());
          if (before != null && before != term.conjugate()) {
            throw new IllegalStateException(term.entry() + " is in both conjugations");
          }
        }
      }
      var entries = List.copyOf(conjugate.keySet());
      int n = block.size();
      if (entries.size() != n) {
        throw new IllegalStateException(n + " operators for " + entries);
      }
      var matrix = new Array2DRowRealMatrix(n, n);
      for (int f = 0; f < n; f++) {
        for (var term : block.get(f).terms()) {
          matrix.addToEntry(entries.indexOf(term.entry()), f, term.factor());
        }
      }
      var inverse = new LUDecomposition(matrix).getSolver().getInverse();
      for (int f = 0; f < n; f++) {
        var row = new ArrayList<Term>();
        for (int e = 0; e < n; e++) {
          double weight = inverse.getEntry(f, e);
          if (Math.abs(weight) > 1e-12) {
            var entry = entries.get(e);
            row.add(new Term(weight, entry, conjugate.getOrDefault(entry, false)));
          }
        }
        rows.add(new Row(block.get(f), row));
      }
    }
  }
}
