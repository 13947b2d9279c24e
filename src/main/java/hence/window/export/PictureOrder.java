package hence.window.export;

import hence.drawing.Drawing;
import hence.drawing.MapDrawing;
import hence.drawing.Scene;
import hence.editing.Doing;
import hence.editing.Report;
import hence.export.PictureFile;
import hence.export.kit.ExportCancelled;
import hence.export.kit.Progress;
import hence.export.kit.Raster;
import hence.export.print.Paper;
import hence.export.print.Poster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A picture to be written to a file.
 *
 * @param scale px of the picture for a map unit; a poster chooses its own
 * @param paper of a poster over several pages; empty for one picture
 */
public record PictureOrder(Scene scene, double scale, Optional<Paper> paper, Path file) {
  /** Draws and writes the picture; what kept it from that, if anything did. */
  public Optional<IOException> write(Report report) {
    report.at(Doing.DRAWING);
    Drawing drawing = MapDrawing.of(scene);
    report.at(Doing.WRITING);
    try {
      write(drawing, heard(report));
      return Optional.empty();
    } catch (ExportCancelled e) {
      // As it was asked for: the file is as it was.
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }

  private void write(Drawing drawing, Progress progress) throws IOException {
    if (paper.isPresent()) {
      Poster poster = Poster.of(drawing, paper.get(), OptionalDouble.empty());
      PictureFile.write(poster, file, progress);
    } else {
      PictureFile.write(drawing, Raster.scaled(drawing, scale), file, progress);
    }
  }

  private static Progress heard(Report report) {
    return new Progress() {
      @Override
      public void done(double share) {
        report.done(share);
      }

      @Override
      public boolean isCancelled() {
        return report.isUnwanted();
      }
    };
  }
}
