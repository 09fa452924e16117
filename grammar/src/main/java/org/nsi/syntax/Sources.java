package org.nsi.syntax;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.nsi.diagnostic.Checked;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.source.Source;
import org.nsi.source.Span;

/** Reads model files: UTF-8, normalised to NFC, of a bounded size. */
public final class Sources {
  /**
   * Larger files are refused unread: a model is some kilobytes, a table of all SMEFT coefficients
   * some hundred.
   */
  public static final int MAX_BYTES = 1 << 20;

  private Sources() {}

  /** Reads a file; what is wrong with it (E0001, E0002, E0003) is in the result. */
  public static Checked<Source> read(Path path) {
    String name = path.toString();
    try {
      if (Files.isDirectory(path)) {
        return failed(name, "E0001", "this is a folder, not a model file");
      }
      byte[] bytes;
      try (var stream = Files.newInputStream(path)) {
        bytes = stream.readNBytes(MAX_BYTES + 1);
      }
      Path folder = path.toAbsolutePath().normalize().getParent();
      return decode(name, bytes, Optional.ofNullable(folder));
    } catch (NoSuchFileException e) {
      return failed(name, "E0001", "file does not exist");
    } catch (AccessDeniedException e) {
      return failed(name, "E0001", "file may not be read by you");
    } catch (IOException e) {
      return failed(name, "E0001", "file cannot be read: " + e.getMessage());
    }
  }

  /** The text in these bytes, such as those from standard input. */
  public static Checked<Source> of(String name, byte[] bytes) {
    return decode(name, bytes, Optional.empty());
  }

  private static Checked<Source> decode(String name, byte[] bytes, Optional<Path> folder) {
    if (bytes.length > MAX_BYTES) {
      return failed(
          name,
          "E0003",
          "file is larger than " + (MAX_BYTES >> 20) + " MiB, which no model file is");
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return failed(name, "E0002", "file is UTF-16 text: save it as UTF-8");
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return failed(name, "E0002", "file is not text: it has a zero byte at offset " + i);
      }
    }
    var input = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(input);
    } catch (CharacterCodingException e) {
      return failed(
          name,
          "E0002",
          "file is not UTF-8 text: the bytes at offset " + input.position() + " are no character");
    }
    String normalised =
        isLatin(text) ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFC);
    return new Checked<>(Optional.of(new Source(name, normalised, folder)), List.of());
  }

  /**
   * Nothing below U+0300 changes under NFC; the check spares loading the tables of normalisation.
   */
  private static boolean isLatin(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x300) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static Checked<Source> failed(String name, String code, String message) {
    var diagnostic = Diagnostic.error(code, Source.of(name, ""), new Span(0, 0), message);
    return new Checked<>(Optional.empty(), List.of(diagnostic));
  }
}
