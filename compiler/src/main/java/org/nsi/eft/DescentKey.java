package org.nsi.eft;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.nsi.basis.CoefficientValues;
import org.nsi.basis.WilsonCoefficient;
import org.nsi.rge.AnomalousDimensions;

/** Everything that a {@link DescentMap} depends on, as bytes. */
final class DescentKey {
  /** To be raised when the same data and inputs give other numbers. */
  private static final int VERSION = 2;

  /** The inputs that enter; the others can change without changing a map. */
  static final List<String> INPUTS =
      List.of(
          "G_F",
          "alpha_em",
          "alpha_s",
          "m_Z",
          "m_W",
          "m_h",
          "ckm_s12",
          "ckm_s23",
          "ckm_s13",
          "ckm_delta",
          "m_t",
          "m_b",
          "m_c",
          "m_s",
          "m_ud",
          "m_u_over_m_d",
          "m_e",
          "m_mu",
          "m_tau");

  private DescentKey() {}

  /** A map of unit columns. */
  static byte[] of(Descent descent, List<WilsonCoefficient> columns, double scaleGeV) {
    return of(
        descent,
        scaleGeV,
        out -> {
          for (var column : columns) {
            out.writeUTF(column.toString());
          }
        });
  }

  /** What becomes of one set of values. */
  static byte[] of(Descent descent, CoefficientValues smeft) {
    return of(
        descent,
        smeft.scaleGeV(),
        out -> {
          for (var entry : smeft.values().entrySet()) {
            out.writeUTF(entry.getKey().toString());
            out.writeDouble(entry.getValue().getReal());
            out.writeDouble(entry.getValue().getImaginary());
          }
        });
  }

  /** What is written behind the rest. */
  private interface Tail {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] of(Descent descent, double scaleGeV, Tail tail) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(VERSION);
      out.write(Data.FINGERPRINT);
      for (var name : INPUTS) {
        out.writeDouble(descent.inputs().get(name));
      }
      out.writeUTF(SmParameters.basis(descent.conventions()).name());
      out.writeUTF(descent.conventions().inputScheme().name());
      out.writeUTF(descent.running().smeft().name());
      out.writeUTF(descent.running().left().name());
      out.writeDouble(descent.running().toGeV());
      out.writeDouble(scaleGeV);
      tail.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The data files of the evolution, hashed when first needed. */
  private static final class Data {
    private static final List<String> TABLES =
        List.of("qcd.tsv", "qcd-currents.tsv", "decoupling.tsv", "tree-contact.tsv");

    static final byte[] FINGERPRINT = fingerprint();

    private static byte[] fingerprint() {
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(AnomalousDimensions.fingerprint());
        for (var table : TABLES) {
          try (var stream = DescentKey.class.getResourceAsStream(table)) {
            if (stream == null) {
              throw new IllegalStateException("no resource " + table);
            }
            digest.update(stream.readAllBytes());
          }
        }
        return digest.digest();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      } catch (NoSuchAlgorithmException fault) {
        throw new IllegalStateException("every Java has SHA-256", fault);
      }
    }
  }
}
