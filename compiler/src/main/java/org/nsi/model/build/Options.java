package org.nsi.model.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the caller of the compiler sets besides the file.
 *
 * @param overrides {@code NAME=VALUE} as after {@code --set}: parameters, matrix entries {@code
 *     lam[1,2]=0.3+0.1i}, Standard Model inputs; units are required as in a file
 * @param observables the names that {@code observe} may use; empty means that any name is accepted
 * @param scan a {@code scan} block that takes the place of the file's
 */
public record Options(List<String> overrides, Set<String> observables, Optional<String> scan) {
  public Options {
    overrides = List.copyOf(overrides);
    observables = Set.copyOf(observables);
  }

  /** No overrides, any observable. */
  public static Options none() {
    return new Options(List.of(), Set.of(), Optional.empty());
  }

  /** The same with overrides. */
  public Options withOverrides(List<String> more) {
    return new Options(more, observables, scan);
  }

  /** The same with a list of known observables. */
  public Options withObservables(Set<String> known) {
    return new Options(overrides, known, scan);
  }

  /** The same with other points than those of the file. */
  public Options withScan(Optional<String> block) {
    return new Options(overrides, observables, block);
  }
}
