package org.nsi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;

/** The compiled classes of all modules, without their tests and without what ANTLR generates. */
final class ProjectClasses {
  private static final Pattern GENERATED = Pattern.compile(".*/org/nsi/syntax/antlr/.*");

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.matches(GENERATED))
          .importPackages("org.nsi");

  private ProjectClasses() {}

  /** The stage a class belongs to: {@code match} for {@code org.nsi.match.tree.Exchange}. */
  static String stageOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }
}
