package hence.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files of attempts that a user names, those of folders by name.
 *
 * @param isClass whether there may be several, for one folder or several files were named
 * @param complete whether every folder could be read and had attempts
 */
record Attempts(List<Path> files, boolean isClass, boolean complete) {
  static Attempts of(List<Path> named, List<Path> references, Terminal terminal) {
    List<Path> files = new ArrayList<>();
    boolean complete = true;
    for (Path path : named) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      List<Path> inside = inFolder(path, references, terminal);
      complete &= !inside.isEmpty();
      files.addAll(inside);
    }
    boolean isClass = named.size() > 1 || Files.isDirectory(named.getFirst());
    return new Attempts(List.copyOf(files), isClass, complete);
  }

  private static List<Path> inFolder(Path folder, List<Path> references, Terminal terminal) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files
              .filter(Attempts::isMapFile)
              .filter(file -> references.stream().noneMatch(model -> isSame(file, model)))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        terminal.complain("grade.empty-folder", folder);
      }
      return found;
    } catch (IOException e) {
      terminal.complain("grade.folder-unreadable", folder);
      return List.of();
    }
  }

  private static boolean isMapFile(Path file) {
    String name = file.getFileName().toString();
    // What begins with a dot is some program's own, such as a copy that a drive makes.
    return name.toLowerCase(Locale.ROOT).endsWith(".json")
        && !name.startsWith(".")
        && !Files.isDirectory(file);
  }

  /** The teacher's reference may lie beside the attempts; it is none itself. */
  private static boolean isSame(Path file, Path reference) {
    try {
      return Files.isSameFile(file, reference);
    } catch (IOException e) {
      return false;
    }
  }
}
