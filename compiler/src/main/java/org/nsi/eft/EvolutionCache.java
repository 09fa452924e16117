package org.nsi.eft;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nsi.cache.DiskCache;

/**
 * Maps that were computed before, in memory and, where a folder is given, on disk. A key names
 * everything that a map depends on, so that nothing here ever has to be thrown away for being old.
 */
public final class EvolutionCache {
  private static final int MOST_IN_MEMORY = 64;

  private final Map<ByteBuffer, DescentMap> memory =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, DescentMap> eldest) {
          return size() > MOST_IN_MEMORY;
        }
      };

  private final Optional<DiskCache> disk;

  private EvolutionCache(Optional<DiskCache> disk) {
    this.disk = disk;
  }

  /** In memory only. */
  public static EvolutionCache inMemory() {
    return new EvolutionCache(Optional.empty());
  }

  /** In memory and in a folder. */
  public static EvolutionCache on(DiskCache disk) {
    return new EvolutionCache(Optional.of(disk));
  }

  /**
   * The map of a key.
   *
   * @param compute when neither memory nor disk has it
   */
  DescentMap get(byte[] key, Supplier<DescentMap> compute) {
    var name = ByteBuffer.wrap(key);
    synchronized (memory) {
      var known = memory.get(name);
      if (known != null) {
        return known;
      }
    }
    var stored = disk.flatMap(cache -> cache.read(key)).flatMap(DescentMapCodec::decode);
    var map = stored.orElseGet(compute);
    if (stored.isEmpty()) {
      disk.ifPresent(cache -> cache.write(key, DescentMapCodec.encode(map)));
    }
    synchronized (memory) {
      memory.put(name, map);
    }
    return map;
  }
}
