package org.nsi.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The models that come with the program: the folder {@code models} beside the launcher. */
final class ModelLibrary {
  private ModelLibrary() {}

  /** The folder: the nearest one above the program's own jar or classes. */
  static Optional<Path> folder() {
    var code = ModelLibrary.class.getProtectionDomain().getCodeSource();
    if (code == null) {
      return Optional.empty();
    }
    try {
      for (Path at = Path.of(code.getLocation().toURI()); at != null; at = at.getParent()) {
        Path models = at.resolve("models");
        if (Files.isRegularFile(models.resolve("standard-model.nsi"))) {
          return Optional.of(models);
        }
      }
      return Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Where the collections lie that have a folder of their own. */
  private static final List<String> COLLECTIONS = List.of("granada");

  /** The model files of a folder in the order of their names, then those of the collections. */
  static List<Path> files(Path folder) throws IOException {
    var all = new ArrayList<Path>(modelsIn(folder));
    for (var name : COLLECTIONS) {
      Path collection = folder.resolve(name);
      if (Files.isDirectory(collection)) {
        all.addAll(modelsIn(collection));
      }
    }
    return all;
  }

  private static List<Path> modelsIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".nsi")).sorted().toList();
    }
  }
}
