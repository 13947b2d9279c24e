package hence.format;

import hence.map.ArgumentMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The essay's map, which comes with Hence. */
public final class BundledMap {
  private static final String NAME = "power-to-the-people.json";

  private BundledMap() {}

  public static ArgumentMap essay(String language) {
    try (InputStream in = BundledMap.class.getResourceAsStream("/hence/maps/" + NAME)) {
      return MapFile.parse(in.readAllBytes(), NAME, language).map().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
