package org.nsi.eft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nsi.basis.NsiParameter;
import org.nsi.basis.NsiParameter.Charged;
import org.nsi.basis.NsiParameter.Chirality;
import org.nsi.basis.NsiParameter.Fermion;
import org.nsi.basis.NsiParameter.Neutral;
import org.nsi.basis.NsiParameter.Structure;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.eft.DescentMap.Block;

/** {@link DescentMap} as bytes, for the disk. */
final class DescentMapCodec {
  private DescentMapCodec() {}

  static byte[] encode(DescentMap map) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeDouble(map.scaleGeV());
      names(out, map.columns());
      block(out, map.smeft());
      block(out, map.left());
      block(out, map.nsi());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void names(DataOutputStream out, List<?> names) throws IOException {
    out.writeInt(names.size());
    for (var name : names) {
      out.writeUTF(name instanceof NsiParameter parameter ? parameter.key() : name.toString());
    }
  }

  private static void block(DataOutputStream out, Block<?> block) throws IOException {
    out.writeDouble(block.scaleGeV());
    names(out, block.rows());
    out.writeInt(block.matrix().length);
    out.writeInt(block.matrix().length == 0 ? 0 : block.matrix()[0].length);
    for (double[] row : block.matrix()) {
      var buffer = ByteBuffer.allocate(Double.BYTES * row.length);
      buffer.asDoubleBuffer().put(row);
      out.write(buffer.array());
    }
  }

  /** Absent when the bytes are those of another version. */
  static Optional<DescentMap> decode(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      double scale = in.readDouble();
      var columns = names(in, DescentMapCodec::coefficient);
      var smeft = block(in, DescentMapCodec::coefficient);
      var left = block(in, DescentMapCodec::coefficient);
      var nsi = block(in, DescentMapCodec::parameter);
      return Optional.of(new DescentMap(scale, columns, smeft, left, nsi));
    } catch (IOException | RuntimeException otherVersion) {
      return Optional.empty();
    }
  }

  private static <T> List<T> names(DataInputStream in, Function<String, T> parse)
      throws IOException {
    int size = in.readInt();
    List<T> names = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      names.add(parse.apply(in.readUTF()));
    }
    return names;
  }

  private static <T> Block<T> block(DataInputStream in, Function<String, T> parse)
      throws IOException {
    double scale = in.readDouble();
    var rows = names(in, parse);
    double[][] matrix = new double[in.readInt()][];
    int length = in.readInt();
    for (int r = 0; r < matrix.length; r++) {
      matrix[r] = new double[length];
      ByteBuffer.wrap(in.readNBytes(Double.BYTES * length)).asDoubleBuffer().get(matrix[r]);
    }
    return new Block<>(scale, rows, matrix);
  }

  /** {@code ledq_2211}; operators have no underscore in their name. */
  private static WilsonCoefficient coefficient(String key) {
    int end = key.indexOf('_');
    if (end < 0) {
      return new WilsonCoefficient(key, List.of());
    }
    var indices = key.substring(end + 1).chars().mapToObj(digit -> digit - '0').toList();
    return new WilsonCoefficient(key.substring(0, end), indices);
  }

  private static NsiParameter parameter(String key) {
    var parameter = Keys.ALL.get(key);
    if (parameter == null) {
      throw new IllegalArgumentException(key);
    }
    return parameter;
  }

  /** Every NSI parameter by its key. */
  private static final class Keys {
    static final Map<String, NsiParameter> ALL = all();

    private static Map<String, NsiParameter> all() {
      var all = new HashMap<String, NsiParameter>();
      for (int alpha = 1; alpha <= 3; alpha++) {
        for (int beta = 1; beta <= 3; beta++) {
          for (var fermion : Fermion.values()) {
            for (var chirality : Chirality.values()) {
              put(all, new Neutral(fermion, chirality, alpha, beta));
            }
          }
          for (var structure : Structure.values()) {
            for (int quarks = 0; quarks < 9; quarks++) {
              put(all, new Charged(structure, alpha, beta, 1 + quarks / 3, 1 + quarks % 3));
            }
          }
        }
      }
      return Map.copyOf(all);
    }

    private static void put(Map<String, NsiParameter> all, NsiParameter parameter) {
      all.put(parameter.key(), parameter);
    }
  }
}
