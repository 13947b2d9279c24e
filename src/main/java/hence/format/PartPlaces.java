package hence.format;

import hence.format.json.JsonText;
import hence.format.kit.FileBytes;
import hence.format.kit.Located;
import hence.format.kit.Problems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where in a map file the parts stand, for those who have something to say about one. */
public final class PartPlaces {
  private PartPlaces() {}

  /**
   * The place of an id.
   *
   * @param line counted from 1
   * @param column counted from 1 in UTF-16 units
   */
  public record Place(int line, int column) {}

  /** The places of the ids of all parts that can be made out; none if the file cannot be read. */
  public static Map<String, Place> of(Path file) {
    Problems ignored = new Problems(file.toString(), "en");
    byte[] bytes = FileBytes.read(file, ignored);
    Located root = bytes == null ? null : JsonText.tree(bytes, ignored);
    Map<String, Place> places = new HashMap<>();
    if (root != null) {
      for (Parts.Entry part : Parts.of(root, ignored).all()) {
        Located id = part.at().field("id");
        places.put(part.id(), new Place(id.line, id.column));
      }
    }
    return places;
  }
}
