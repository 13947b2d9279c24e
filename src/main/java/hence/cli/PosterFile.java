package hence.cli;

import hence.drawing.Drawing;
import hence.export.PictureFile;
import hence.export.print.Paper;
import hence.export.print.Poster;
import hence.export.print.PosterTooLarge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** Writes a drawing over several pages and says how many they are. */
final class PosterFile {
  private final Path file;
  private final Terminal terminal;

  PosterFile(Path file, Terminal terminal) {
    this.file = file;
    this.terminal = terminal;
  }

  /** The exit code. */
  int write(Drawing drawing, Paper paper, OptionalDouble scale) throws IOException {
    try {
      Poster poster = Poster.of(drawing, paper, scale);
      PictureFile.write(poster, file);
      terminal.say("draw.poster", file, poster.pages(), paper.label(), poster.letters());
      return 0;
    } catch (PosterTooLarge e) {
      terminal.complain("draw.poster-too-large", file, e.pages(), e.largest());
      return 1;
    }
  }
}
