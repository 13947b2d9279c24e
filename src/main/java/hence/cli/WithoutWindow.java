package hence.cli;

import hence.drawing.Drawing;
import hence.drawing.MapDrawing;
import hence.drawing.Theme;
import hence.editing.Scenes;
import hence.editing.View;
import hence.export.PictureFile;
import hence.export.kit.Raster;
import hence.format.BundledMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What happens where no window can be opened. */
final class WithoutWindow {
  private static final String NAME = "power-to-the-people";
  private static final double SCALE = 2;

  private WithoutWindow() {}

  /**
   * Draws the essay's map into a folder.
   *
   * @param folder null where nobody has said that pictures are wanted instead
   */
  static int run(Path folder, Terminal terminal) {
    if (folder == null) {
      terminal.complain("no-display");
      return 1;
    }
    View view = View.of(terminal.language(), Theme.LIGHT);
    Drawing drawing = MapDrawing.of(new Scenes().of(BundledMap.essay(terminal.language()), view));
    Path png = folder.resolve(NAME + ".png");
    Path svg = folder.resolve(NAME + ".svg");
    try {
      Files.createDirectories(folder);
      PictureFile.write(drawing, Raster.scaled(drawing, SCALE), png);
      PictureFile.write(drawing, Raster.scaled(drawing, 1), svg);
    } catch (IOException e) {
      return Failures.writing(folder, e, terminal);
    }
    terminal.say("no-display.pictures");
    terminal.say("no-display.where", png, svg);
    return 0;
  }
}
