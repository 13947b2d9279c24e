import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * Brings the classes of a jar that were compiled for Java 5 to the form of Java 8, with the same
 * code in them: the start-up cache takes no older ones, and without it they are read and verified
 * at every start. The manifest says so.
 */
public final class NewerClasses {
  private final JarFile jar;
  private final ClassFile classes;

  private NewerClasses(JarFile jar, ClassLoader loader) {
    this.jar = jar;
    classes =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            // Else code is copied as it is, without the frames that newer classes need.
            ClassFile.ConstantPoolSharingOption.NEW_POOL,
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(loader)));
  }

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Path renewed = file.resolveSibling(file.getFileName() + ".new");
    try (JarFile jar = new JarFile(file.toFile());
        URLClassLoader loader = new URLClassLoader(new URL[] {file.toUri().toURL()})) {
      new NewerClasses(jar, loader).write(renewed);
    }
    Files.move(renewed, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(Path renewed) throws IOException {
    Manifest manifest = jar.getManifest();
    Attributes.Name note = new Attributes.Name("Changed-For-Hence");
    manifest.getMainAttributes().put(note, "class files of Java 5 brought to the form of Java 8");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(renewed), manifest)) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
          copy(entry, out);
        }
      }
    }
  }

  private void copy(JarEntry entry, JarOutputStream out) throws IOException {
    ZipEntry copy = new ZipEntry(entry.getName());
    copy.setTime(entry.getTime());
    out.putNextEntry(copy);
    try (InputStream content = jar.getInputStream(entry)) {
      byte[] bytes = content.readAllBytes();
      out.write(entry.getName().endsWith(".class") ? newer(bytes) : bytes);
    }
    out.closeEntry();
  }

  private byte[] newer(byte[] bytes) {
    ClassModel old = classes.parse(bytes);
    if (old.majorVersion() >= ClassFile.JAVA_6_VERSION) {
      return bytes;
    }
    return classes.transformClass(
        old,
        (builder, element) -> {
          if (element instanceof ClassFileVersion) {
            builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
          } else {
            builder.with(element);
          }
        });
  }
}
