import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * A step of the build: {@code java StackMaps.java JAR} gives the classes of the jar that were
 * compiled for Java 5 (picocli, Commons Math) the stack maps that Java 6 introduced.
 *
 * <p>Java keeps no class without them in its archive of preloaded classes, and has to load and
 * verify it by data flow at each start: that was a seventh of a run.
 */
final class StackMaps {
  private static final int JAVA_6 = 50;

  private StackMaps() {}

  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path fresh = Path.of(args[0] + ".fresh");
    try (var classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        var from = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)));
        var to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] bytes = from.readAllBytes();
        var copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        to.putNextEntry(copy);
        to.write(isOld(entry.getName(), bytes) ? withStackMaps(bytes, classes) : bytes);
      }
    }
    Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Bytes 6 and 7 of a class file are the major version. */
  private static boolean isOld(String name, byte[] bytes) {
    return name.endsWith(".class") && bytes.length > 7 && bytes[6] == 0 && bytes[7] < JAVA_6;
  }

  private static byte[] withStackMaps(byte[] bytes, ClassLoader classes) {
    var writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return classes;
          }
        };
    var newer =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version,
              int access,
              String name,
              String signature,
              String parent,
              String[] interfaces) {
            super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
          }
        };
    new ClassReader(bytes).accept(newer, 0);
    return writer.toByteArray();
  }
}
