package org.nsi.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache may forget, it may not lie, and it may not fail. */
class DiskCacheTest {
  private static final byte[] KEY = bytes("key");
  private static final byte[] CONTENT = bytes("content");

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private DiskCache cache() {
    return new DiskCache(folder.resolve("a").resolve("b"), 1 << 20);
  }

  private List<Path> files() throws IOException {
    try (var list = Files.list(folder.resolve("a").resolve("b"))) {
      return list.toList();
    }
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    assertThat(cache().read(KEY)).isEmpty();
    cache().write(KEY, CONTENT);
    cache().write(bytes("other"), bytes("something else"));
    assertThat(cache().read(KEY)).contains(CONTENT);
    cache().write(KEY, bytes(""));
    assertThat(cache().read(KEY)).contains(new byte[0]);
    assertThat(files()).hasSize(2);
  }

  @Test
  void everyDamagedFileCountsAsAbsentAndIsReplaced() throws IOException {
    cache().write(KEY, CONTENT);
    var file = files().get(0);
    byte[] good = Files.readAllBytes(file);
    for (int length = 0; length < good.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(good, length));
      assertThat(cache().read(KEY)).as("cut after " + length).isEmpty();
    }
    for (int k = 0; k < good.length; k++) {
      byte[] bad = good.clone();
      bad[k] ^= 1;
      Files.write(file, bad);
      assertThat(cache().read(KEY)).as("bit in byte " + k).isEmpty();
    }
    cache().write(KEY, CONTENT);
    assertThat(cache().read(KEY)).contains(CONTENT);
  }

  @Test
  void theOldestFilesGoWhenThereIsTooMuch() throws IOException {
    var small = new DiskCache(folder.resolve("a").resolve("b"), 1000);
    for (int k = 0; k < 10; k++) {
      small.write(bytes("key " + k), new byte[200]);
      for (var file : files()) {
        // the order of writing, in steps that every file system resolves
        var time = Files.getLastModifiedTime(file).toMillis() - 10_000;
        Files.setLastModifiedTime(file, FileTime.fromMillis(time));
      }
    }
    assertThat(small.read(bytes("key 9"))).isPresent();
    assertThat(small.read(bytes("key 0"))).isEmpty();
    assertThat(files().stream().mapToLong(file -> file.toFile().length()).sum())
        .isLessThanOrEqualTo(1000);
    small.write(bytes("huge"), new byte[2000]);
    assertThat(small.read(bytes("huge"))).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeMeansNoCache() throws IOException {
    Files.write(folder.resolve("a"), CONTENT);
    cache().write(KEY, CONTENT);
    assertThat(cache().read(KEY)).isEmpty();
    assertThat(folder.resolve("a")).hasBinaryContent(CONTENT);
  }

  @Test
  void writersAtTheSameTimeLeaveOneWholeFile() throws Exception {
    try (var pool = Executors.newFixedThreadPool(4)) {
      List<Callable<Optional<byte[]>>> tasks =
          IntStream.range(0, 200)
              .<Callable<Optional<byte[]>>>mapToObj(
                  k ->
                      () -> {
                        cache().write(KEY, bytes("x".repeat(k % 7 * 1000)));
                        return cache().read(KEY);
                      })
              .toList();
      for (var read : pool.invokeAll(tasks)) {
        assertThat(read.get()).isPresent();
        assertThat(read.get().get().length % 1000).isZero();
      }
    }
    assertThat(files()).hasSize(1);
  }

  @Test
  void theFolderIsThatOfTheUser() {
    var base = folder.toAbsolutePath().toString();
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", base)::get, "Linux", "/home/someone"))
        .contains(folder.resolve("nsi"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "relative")::get, "Linux", base))
        .contains(folder.resolve(".cache").resolve("nsi"));
    assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", base)::get, "Windows 11", "elsewhere"))
        .contains(folder.resolve("nsi").resolve("cache"));
    assertThat(CacheFolder.of(Map.of("NSI_CACHE", "OFF")::get, "Linux", base)).isEmpty();
    assertThat(CacheFolder.of(name -> null, "Linux", null)).isEmpty();
  }
}
