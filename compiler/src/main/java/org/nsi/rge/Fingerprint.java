package org.nsi.rge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** A hash of data files as they are, comments included. */
final class Fingerprint {
  private Fingerprint() {}

  /** SHA-256 of resources of this package, in order. */
  static byte[] of(List<String> names) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var name : names) {
        try (var stream = Fingerprint.class.getResourceAsStream(name)) {
          if (stream == null) {
            throw new RgeFault(name, "no such resource");
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
