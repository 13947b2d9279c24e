package hence.export;

import hence.drawing.Drawing;
import hence.drawing.MapDrawing;
import hence.drawing.Theme;
import hence.editing.Scenes;
import hence.editing.View;
import hence.format.MapFile;
import hence.layout.Direction;
import hence.map.ArgumentMap;
import java.nio.file.Path;

/** The maps that come with the program, drawn for tests. */
public final class ShippedMaps {
  private ShippedMaps() {}

  public static ArgumentMap read(String name) {
    return MapFile.read(Path.of("maps", name + ".json"), "en").map().orElseThrow();
  }

  public static Drawing drawing(
      ArgumentMap map, String language, Theme theme, Direction direction) {
    View view = View.of(language, theme).withDirection(direction);
    return MapDrawing.of(new Scenes().of(map, view));
  }
}
