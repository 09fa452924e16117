package org.nsi.model.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.nsi.algebra.Symbol;
import org.nsi.basis.Conventions;
import org.nsi.model.Field;
import org.nsi.model.Model;
import org.nsi.model.Vertex;
import org.nsi.source.Source;
import org.nsi.source.Span;

/** A model while it is put together; rules about the whole model read it. */
public final class Draft {
  private final Source source;
  private final Findings findings = new Findings();
  private final Scope scope = new Scope();
  private final List<Vertex> vertices = new ArrayList<>();
  private final List<Model.EffectiveCoefficient> effective = new ArrayList<>();
  private final List<String> inferences = new ArrayList<>();
  private final Map<Symbol, Complex> values = new TreeMap<>();
  private Conventions conventions = Conventions.defaults();
  private Optional<String> parity = Optional.empty();
  private @Nullable Span quarkDoublet;
  private @Nullable Source quarkDoubletSource;
  private @Nullable Span lagrangian;
  private @Nullable Source lagrangianSource;
  private boolean incomplete;
  private boolean fieldMissing;

  public Draft(Source source) {
    this.source = source;
  }

  /** The file that was asked for. */
  public Source source() {
    return source;
  }

  public Findings findings() {
    return findings;
  }

  public Scope scope() {
    return scope;
  }

  public List<Vertex> vertices() {
    return vertices;
  }

  public List<Model.EffectiveCoefficient> effective() {
    return effective;
  }

  public List<String> inferences() {
    return inferences;
  }

  /** Default values of all free symbols. */
  public Map<Symbol, Complex> values() {
    return values;
  }

  public Conventions conventions() {
    return conventions;
  }

  public void conventions(Conventions chosen) {
    conventions = chosen;
  }

  public Optional<String> parity() {
    return parity;
  }

  public void parity(String name) {
    parity = Optional.of(name);
  }

  /** The declared fields. */
  public List<Field> heavy() {
    var heavy = new ArrayList<Field>();
    for (var field : scope.fields().values()) {
      if (field.heavy()) {
        heavy.add(field);
      }
    }
    return heavy;
  }

  /** Remembers the first place where the quark basis matters. */
  public void quarkDoublet(Source where, Span span) {
    if (quarkDoublet == null) {
      quarkDoublet = span;
      quarkDoubletSource = where;
    }
  }

  public @Nullable Span quarkDoublet() {
    return quarkDoublet;
  }

  public Source quarkDoubletSource() {
    return quarkDoubletSource == null ? source : quarkDoubletSource;
  }

  /** Remembers the first block of terms, by its opening word. */
  public void lagrangian(Source where, Span span) {
    if (lagrangian == null) {
      lagrangian =
          new Span(span.start(), Math.min(span.end(), span.start() + "lagrangian".length()));
      lagrangianSource = where;
    }
  }

  public @Nullable Span lagrangian() {
    return lagrangian;
  }

  public Source lagrangianSource() {
    return lagrangianSource == null ? source : lagrangianSource;
  }

  /** Marks that a term or field is missing, so that rules about absence keep quiet. */
  public void incomplete() {
    incomplete = true;
  }

  /** Marks that a declared field is missing, so that sums over fields keep quiet. */
  public void fieldMissing() {
    fieldMissing = true;
    incomplete = true;
  }

  public boolean isFieldMissing() {
    return fieldMissing;
  }

  public boolean isIncomplete() {
    return incomplete;
  }
}
