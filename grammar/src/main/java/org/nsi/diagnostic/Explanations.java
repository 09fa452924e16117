package org.nsi.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The catalogue of codes: one page a code, {@code explanations/E0301.md} among the resources. To
 * add a code, copy a page.
 */
public final class Explanations {
  private static final Pattern CODE = Pattern.compile("[EW]\\d{4}");
  private static final String FOLDER = "explanations/";
  private static final String SUFFIX = ".md";

  private Explanations() {}

  /** The page of a code; empty if there is no such code. */
  public static Optional<Explanation> of(String code) {
    if (!CODE.matcher(code).matches()) {
      return Optional.empty();
    }
    try (InputStream stream = Explanations.class.getResourceAsStream(FOLDER + code + SUFFIX)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(
              Explanation.parse(code, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All pages, errors first, in the order of their codes. */
  public static List<Explanation> all() {
    return codes().stream().flatMap(code -> of(code).stream()).toList();
  }

  /** All codes, errors first. */
  public static List<String> codes() {
    URL page = Explanations.class.getResource(FOLDER + "E0301" + SUFFIX);
    if (page == null) {
      throw new IllegalStateException("the explanations are missing from the jar");
    }
    try {
      URI uri = page.toURI();
      if (!uri.getScheme().equals("jar")) {
        return codes(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        String inside = uri.toString().substring(uri.toString().indexOf("!/") + 1);
        return codes(jar.getPath(inside));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> codes(Path page) throws IOException {
    var codes = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(page.toAbsolutePath().getParent(), "*" + SUFFIX)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        codes.add(name.substring(0, name.length() - SUFFIX.length()));
      }
    }
    codes.sort(Comparator.naturalOrder());
    return codes;
  }
}
