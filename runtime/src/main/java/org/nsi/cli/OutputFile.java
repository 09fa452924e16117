package org.nsi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Writes a file that appears whole or not at all. */
final class OutputFile {
  private OutputFile() {}

  static void write(Path target, String text) {
    write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path target, byte[] bytes) {
    // Devices and pipes such as /dev/stdout cannot be replaced, and what a link points to should be
    // written.
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        if (Files.isDirectory(target)) {
          throw new UsageException("cannot write " + target + ": it is a folder");
        }
        Files.write(target, bytes);
        return;
      }
      replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), bytes);
    } catch (NoSuchFileException e) {
      throw new UsageException("cannot write " + target + ": there is no such folder");
    } catch (AccessDeniedException e) {
      throw new UsageException("cannot write " + target + ": permission denied");
    } catch (IOException e) {
      throw new UsageException("cannot write " + target + ": " + e.getMessage());
    }
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    Path folder = Objects.requireNonNull(target.getParent());
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Path fresh = Files.createTempFile(folder, "." + target.getFileName(), ".part");
    try {
      Files.write(fresh, bytes);
      keepPermissions(target, fresh);
      try {
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Temporary files are private to their owner; the result has the permissions of any new file. */
  private static void keepPermissions(Path target, Path fresh) throws IOException {
    if (!Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
      return;
    }
    Files.setPosixFilePermissions(
        fresh,
        Files.exists(target)
            ? Files.getPosixFilePermissions(target)
            : PosixFilePermissions.fromString("rw-r--r--"));
  }
}
