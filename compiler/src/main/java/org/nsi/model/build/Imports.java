package org.nsi.model.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nsi.diagnostic.Diagnostic;
import org.nsi.model.resolve.Findings;
import org.nsi.source.Source;
import org.nsi.syntax.Ast;
import org.nsi.syntax.Parser;
import org.nsi.syntax.Statement;

/**
 * Puts the statements of imported files before those of the file, and collects the coefficient
 * files of {@code import wcxf}. An import brings declarations, conventions, terms, coefficients and
 * inputs; name, references, match, run, observe, scan and assert of the imported file stay behind.
 * Files are looked for below the folder of the importing file, then in the model library on the
 * class path.
 */
final class Imports {
  private static final int MAX_BYTES = 10_000_000;
  private static final int MAX_FILES = 100;

  private final Findings findings;
  private final List<Located> located = new ArrayList<>();
  private final List<ImportedCoefficients.Given> coefficients = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final Set<String> done = new TreeSet<>();

  private Imports(Findings findings) {
    this.findings = findings;
  }

  /** All statements in order, and the coefficient files. */
  record Expanded(List<Located> statements, List<ImportedCoefficients.Given> coefficients) {
    Expanded {
      statements = List.copyOf(statements);
      coefficients = List.copyOf(coefficients);
    }
  }

  static Expanded expand(Ast ast, Findings findings) {
    var imports = new Imports(findings);
    imports.add(ast, ast.source().name());
    return new Expanded(imports.located, imports.coefficients);
  }

  private void add(Ast ast, String identity) {
    open.add(identity);
    for (var statement : ast.statements()) {
      if (statement instanceof Statement.Import imported) {
        follow(ast.source(), imported);
      }
    }
    for (var statement : ast.statements()) {
      if (!(statement instanceof Statement.Import)) {
        located.add(new Located(ast.source(), statement));
      }
    }
    open.remove(open.size() - 1);
    done.add(identity);
  }

  private void follow(Source from, Statement.Import imported) {
    var path = imported.path();
    if (escapes(path)) {
      report(
          "E0219",
          from,
          imported,
          "import reaches outside the folder of the file",
          "put the file beside this one or below");
      return;
    }
    if (imported.kind().equals("wcxf")) {
      coefficientFile(from, imported);
      return;
    }
    var source = find(from, path);
    if (source == null) {
      report(
          "E0218",
          from,
          imported,
          "'" + path + "' is not found",
          "files below this folder and the models of  nsi list models  can be imported");
      return;
    }
    if (open.contains(source.name()) || source.directory().isPresent() && isMain(source)) {
      report(
          "E0220",
          from,
          imported,
          "import in a circle: " + String.join(" -> ", open) + " -> " + source.name(),
          "remove one of the imports");
      return;
    }
    if (done.contains(source.name()) || done.size() + open.size() >= MAX_FILES) {
      return;
    }
    var parsed = Parser.parse(source);
    parsed.diagnostics().forEach(findings::add);
    parsed.value().ifPresent(ast -> add(ast, source.name()));
  }

  private void coefficientFile(Source from, Statement.Import imported) {
    var path = imported.path();
    var file = from.directory().flatMap(folder -> file(from, folder, path));
    if (file.isEmpty()) {
      report(
          "E0218",
          from,
          imported,
          "'" + path + "' is not found",
          "coefficient files are looked for below the folder of this file");
    } else if (done.add(file.get().name()) && done.size() + open.size() < MAX_FILES) {
      coefficients.add(new ImportedCoefficients.Given(from, imported.pathSpan(), file.get()));
    }
  }

  /** Whether a file is the one that was asked for, under whatever name. */
  private boolean isMain(Source source) {
    try {
      var main = Path.of(open.get(0));
      return Files.exists(main) && Files.isSameFile(main, Path.of(source.name()));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static boolean escapes(String path) {
    boolean drive = path.length() > 1 && path.charAt(1) == ':';
    if (path.startsWith("/")
        || path.startsWith("\\")
        || drive
        || path.contains("://")
        || path.indexOf('\0') >= 0) {
      return true;
    }
    for (var part : path.split("[/\\\\]")) {
      if (part.equals("..")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Source find(Source from, String path) {
    var file = from.directory().flatMap(folder -> file(from, folder, path));
    return file.orElseGet(() -> library(path));
  }

  private Optional<Source> file(Source from, Path folder, String path) {
    try {
      var candidate = folder.resolve(path);
      if (!Files.isRegularFile(candidate) || Files.size(candidate) > MAX_BYTES) {
        return Optional.empty();
      }
      // a symbolic link may not lead out either
      if (!candidate.toRealPath().startsWith(folder.toRealPath())) {
        return Optional.empty();
      }
      var text = new String(Files.readAllBytes(candidate), StandardCharsets.UTF_8);
      var name = Path.of(from.name()).resolveSibling(path).normalize().toString();
      return Optional.of(new Source(name, text, Optional.ofNullable(candidate.getParent())));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Source library(String path) {
    var name = path.endsWith(".nsi") ? path : path + ".nsi";
    try (@Nullable InputStream stream =
        Imports.class.getResourceAsStream("/org/nsi/models/" + name)) {
      return stream == null
          ? null
          : Source.of(
              "library:" + name, new String(stream.readNBytes(MAX_BYTES), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return null;
    }
  }

  private void report(
      String code, Source from, Statement.Import imported, String message, String help) {
    findings.add(Diagnostic.error(code, from, imported.pathSpan(), message).help(help));
  }
}
