package org.nsi.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.lang.reflect.Field;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.collection.MutableCollection;
import org.eclipse.collections.api.map.MutableMapIterable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What no class does: speak to the terminal, keep global state, depend on the clock. */
class ConductTest {
  /** Types whose mere presence in a record or a constant means that it can change. */
  private static final List<Class<?>> MUTABLE =
      List.of(
          StringBuilder.class,
          Iterator.class,
          AtomicInteger.class,
          AtomicLong.class,
          AtomicReference.class,
          ThreadLocal.class,
          Random.class,
          ArrayList.class,
          AbstractMap.class,
          AbstractSet.class,
          ArrayDeque.class,
          MutableCollection.class,
          MutableMapIterable.class);

  @Test
  void onlyTheCommandLineUsesTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.nsi.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(ProjectClasses.ALL);
  }

  @Test
  void onlyTheCommandLineExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.nsi.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(ProjectClasses.ALL);
  }

  /**
   * The cache on disk may look at the clock: it forgets what is old, and never changes a result.
   */
  @Test
  void resultsDoNotDependOnClockOrChance() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.nsi.cli..", "org.nsi.cache..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(Random.class)
        .check(ProjectClasses.ALL);
  }

  /** The default locale would print 1,5 for 1.5 in half of Europe. */
  @Test
  void numbersAreFormattedInNoParticularLocale() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(ProjectClasses.ALL);
  }

  @Test
  void noStaticStateChanges() {
    var violations =
        ProjectClasses.ALL.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(STATIC))
            .filter(field -> !field.getModifiers().contains(SYNTHETIC))
            .filter(field -> !field.getModifiers().contains(FINAL) || holdsMutableValue(field))
            .map(JavaField::getFullName)
            .toList();
    assertThat(violations).isEmpty();
  }

  private static boolean holdsMutableValue(JavaField field) {
    Object value = valueOf(field.reflect());
    if (value == null) {
      return false;
    }
    if (value.getClass().isArray()) {
      return field.getModifiers().contains(PUBLIC);
    }
    boolean plainCollection =
        (value instanceof Collection || value instanceof Map) && !(value instanceof RichIterable);
    if (plainCollection) {
      return !isUnmodifiable(value);
    }
    return MUTABLE.stream().anyMatch(type -> type.isInstance(value));
  }

  private static @Nullable Object valueOf(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isUnmodifiable(Object value) {
    String name = value.getClass().getName();
    return name.startsWith("java.util.ImmutableCollections$")
        || name.startsWith("java.util.Collections$Unmodifiable")
        || name.startsWith("java.util.Collections$Empty")
        || name.startsWith("java.util.Collections$Singleton");
  }

  @Test
  void recordsHoldValuesOnly() {
    var violations =
        ProjectClasses.ALL.stream()
            .filter(JavaClass::isRecord)
            .flatMap(type -> type.getFields().stream())
            .filter(field -> !field.getModifiers().contains(STATIC))
            .filter(
                field -> MUTABLE.stream().anyMatch(type -> field.getRawType().isAssignableTo(type)))
            .map(JavaField::getFullName)
            .toList();
    assertThat(violations).isEmpty();
  }
}
