package org.nsi.cache;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the user's cache is: {@code $XDG_CACHE_HOME/nsi}, else {@code ~/.cache/nsi} (XDG Base
 * Directory Specification); on Windows {@code %LOCALAPPDATA%\nsi\cache}. {@code NSI_CACHE=off}
 * means nowhere.
 */
public final class CacheFolder {
  private CacheFolder() {}

  /**
   * The folder, which need not exist; absent when the user wants none or none can be named.
   *
   * @param environment environment variables by name, null when not set
   * @param systemName {@code os.name}
   * @param home {@code user.home}
   */
  public static Optional<Path> of(
      UnaryOperator<@Nullable String> environment, String systemName, @Nullable String home) {
    var wish = environment.apply("NSI_CACHE");
    if (wish != null && wish.toLowerCase(Locale.ROOT).equals("off")) {
      return Optional.empty();
    }
    if (systemName.startsWith("Windows")) {
      var local = absolute(environment.apply("LOCALAPPDATA"));
      if (local.isPresent()) {
        return Optional.of(local.get().resolve("nsi").resolve("cache"));
      }
    }
    var base = absolute(environment.apply("XDG_CACHE_HOME"));
    if (base.isEmpty()) {
      base = absolute(home).map(path -> path.resolve(".cache"));
    }
    return base.map(path -> path.resolve("nsi"));
  }

  /** Relative paths are ignored, as the XDG specification asks for. */
  private static Optional<Path> absolute(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(text)).filter(Path::isAbsolute);
    } catch (InvalidPathException unusable) {
      return Optional.empty();
    }
  }
}
