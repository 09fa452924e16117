package org.nsi.model.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.nsi.model.Field;
import org.nsi.model.FieldKind;
import org.nsi.tensor.Representation;
import org.nsi.tensor.Representation.Colour;

/**
 * The Standard Model under its Warsaw names (arXiv:1008.4884, table 1): three generations, Q = T3 +
 * Y.
 */
public final class BuiltinFields {
  private BuiltinFields() {}

  /** By name. */
  public static Map<String, Field> all() {
    var fields = new LinkedHashMap<String, Field>();
    add(fields, "l", FieldKind.LEFT_FERMION, 1, 2, new BigFraction(-1, 2));
    add(fields, "e", FieldKind.RIGHT_FERMION, 1, 1, BigFraction.MINUS_ONE);
    add(fields, "q", FieldKind.LEFT_FERMION, 3, 2, new BigFraction(1, 6));
    add(fields, "u", FieldKind.RIGHT_FERMION, 3, 1, new BigFraction(2, 3));
    add(fields, "d", FieldKind.RIGHT_FERMION, 3, 1, new BigFraction(-1, 3));
    add(fields, "H", FieldKind.COMPLEX_SCALAR, 1, 2, BigFraction.ONE_HALF);
    return fields;
  }

  private static void add(
      Map<String, Field> fields,
      String name,
      FieldKind kind,
      int colour,
      int isospin,
      BigFraction hypercharge) {
    var representation = new Representation(new Colour(colour, false), isospin, hypercharge);
    int generations = kind == FieldKind.COMPLEX_SCALAR ? 1 : 3;
    fields.put(name, new Field(name, kind, generations, representation, false, false, List.of()));
  }
}
