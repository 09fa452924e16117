package org.nsi.pipeline;

import java.util.List;
import java.util.Optional;
import org.nsi.cache.DiskCache;
import org.nsi.model.Model.RunSettings.Mode;

/**
 * What a run asks for beyond what the file says.
 *
 * @param overrides {@code m_chi=200 GeV}, in the order given
 * @param running replaces both modes of the {@code run} block
 * @param observables which predictions are made
 * @param scan a scan block that takes the place of the file's
 * @param cache where maps of the evolution are kept between runs
 */
public record Settings(
    List<String> overrides,
    Optional<Mode> running,
    Observables observables,
    Optional<String> scan,
    Optional<DiskCache> cache) {
  /** The file as it stands. */
  public static final Settings DEFAULT =
      new Settings(List.of(), Optional.empty(), Observables.OF_FILE);

  public Settings {
    overrides = List.copyOf(overrides);
  }

  /** With the points of the file. */
  public Settings(List<String> overrides, Optional<Mode> running, Observables observables) {
    this(overrides, running, observables, Optional.empty(), Optional.empty());
  }

  /** The same with values after {@code --set}. */
  public Settings withOverrides(List<String> more) {
    return new Settings(more, running, observables, scan, cache);
  }

  /** The same with maps of the evolution kept between runs. */
  public Settings withCache(Optional<DiskCache> folder) {
    return new Settings(overrides, running, observables, scan, folder);
  }

  /** Which observables are predicted. */
  public enum Observables {
    /** Those of the {@code observe} block, none without one. */
    OF_FILE,
    /** Those of the {@code observe} block, all without one. */
    OF_FILE_OR_ALL,
    /** None, whatever the file says. */
    NONE
  }
}
