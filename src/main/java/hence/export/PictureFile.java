package hence.export;

import hence.drawing.Drawing;
import hence.export.kit.ExportCancelled;
import hence.export.kit.Progress;
import hence.export.kit.Raster;
import hence.export.pdf.Pdf;
import hence.export.png.PictureTooLarge;
import hence.export.png.Png;
import hence.export.print.Poster;
import hence.export.print.PosterPages;
import hence.map.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes a drawing to a file in the format that the file's ending names. */
public final class PictureFile {
  /** The endings that are known, without the dot. */
  public static final List<String> ENDINGS = List.of("png", "svg", "pdf");

  private PictureFile() {}

  /** The ending of a file's name in small letters; empty if it has none. */
  public static String ending(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Writes the picture over the file only when it is whole.
   *
   * @throws IllegalArgumentException if the ending is not one of {@link #ENDINGS}
   */
  public static void write(Drawing drawing, Raster raster, Path file) throws IOException {
    write(drawing, raster, file, Progress.NONE);
  }

  /**
   * Writes the picture over the file only when it is whole and still wanted.
   *
   * @throws ExportCancelled if it is not; the file is as it was
   * @throws PictureTooLarge if a PNG cannot have so many pixels; the file is as it was
   * @throws IllegalArgumentException if the ending is not one of {@link #ENDINGS}
   */
  public static void write(Drawing drawing, Raster raster, Path file, Progress progress)
      throws IOException {
    AtomicFile.Content content =
        switch (ending(file)) {
          case "png" -> out -> Png.write(drawing, raster, out, progress);
          case "svg" -> out -> Svg.write(drawing, raster.scale(), out, progress);
          case "pdf" -> out -> Pdf.write(drawing, raster, out, progress);
          default -> throw new IllegalArgumentException("no picture ends in ." + ending(file));
        };
    progress.reach(0);
    AtomicFile.write(file, content);
  }

  /** Writes a poster as PDF over the file only when it is whole. */
  public static void write(Poster poster, Path file) throws IOException {
    write(poster, file, Progress.NONE);
  }

  /**
   * Writes a poster as PDF over the file only when it is whole and still wanted.
   *
   * @throws ExportCancelled if it is not; the file is as it was
   */
  public static void write(Poster poster, Path file, Progress progress) throws IOException {
    progress.reach(0);
    AtomicFile.write(file, out -> Pdf.write(PosterPages.of(poster), out, progress));
  }
}
