package hence.format;

import hence.format.json.JsonText;
import hence.format.kit.FileBytes;
import hence.format.kit.FileTrouble;
import hence.format.kit.Problems;
import hence.map.ArgumentMap;
import hence.map.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Map files: JSON, described by {@code hence-map.schema.json} beside this class. */
public final class MapFile {
  /** The version of the format, the value of the field {@code hence}. */
  public static final int VERSION = 1;

  private MapFile() {}

  /**
   * Reads a map file and says everything that is wrong with it. Never throws.
   *
   * @param language the tag of the language for the problems
   */
  public static Reading read(Path file, String language) {
    Problems problems = new Problems(file.toString(), language);
    byte[] bytes = FileBytes.read(file, problems);
    return bytes == null ? MapReader.failed(problems) : parse(bytes, file.toString(), language);
  }

  /** Reads the content of a map file; the name is only told in the problems. */
  public static Reading parse(byte[] content, String name, String language) {
    Problems problems = new Problems(name, language);
    try {
      return MapReader.read(JsonText.tree(content, problems), problems);
    } catch (OutOfMemoryError e) {
      // The limits on a file leave room in half a gigabyte; a smaller heap is refused in words.
      return MapReader.outOfMemory(name, language);
    }
  }

  public static Reading parse(String content, String name, String language) {
    return parse(content.getBytes(StandardCharsets.UTF_8), name, language);
  }

  /**
   * The canonical text of a map: one order of fields, two spaces a step, a line break at the end.
   */
  public static String toJson(ArgumentMap map) {
    return MapWriter.toJson(map);
  }

  /**
   * Writes a map file whole or not at all, see {@link AtomicFile}; {@link FileTrouble#onWriting}
   * says in words what went wrong.
   */
  public static void write(ArgumentMap map, Path file) throws IOException {
    AtomicFile.write(file, toJson(map).getBytes(StandardCharsets.UTF_8));
  }
}
