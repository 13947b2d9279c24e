package hence.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Drawing;
import hence.drawing.Theme;
import hence.export.kit.ExportCancelled;
import hence.export.kit.Progress;
import hence.export.kit.Raster;
import hence.export.png.PictureTooLarge;
import hence.export.print.Paper;
import hence.export.print.Poster;
import hence.layout.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as files: whole, or not at all. */
class PictureFileTest {
  private static final Drawing DRAWING =
      ShippedMaps.drawing(
          ShippedMaps.read("power-to-the-people"), "en", Theme.LIGHT, Direction.DOWN);

  @TempDir Path folder;

  /** Hears all, and cancels when so many shares have been told. */
  private static final class Heard implements Progress {
    private final List<Double> shares = new ArrayList<>();
    private final int enough;

    Heard(int enough) {
      this.enough = enough;
    }

    @Override
    public void done(double share) {
      shares.add(share);
    }

    @Override
    public boolean isCancelled() {
      return shares.size() >= enough;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "poster"})
  void progressRisesToTheEnd(String kind) throws IOException {
    Heard heard = new Heard(Integer.MAX_VALUE);
    write(kind, folder.resolve("x"), heard);
    assertEquals(heard.shares.stream().sorted().toList(), heard.shares);
    assertEquals(0, heard.shares.getFirst());
    assertEquals(1, heard.shares.getLast());
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "poster"})
  void aCancelledExportLeavesTheOldFileAndNothingElse(String kind) throws IOException {
    for (int enough : new int[] {0, 1}) {
      Path file = folder.resolve("x." + (kind.equals("poster") ? "pdf" : kind));
      byte[] old = {1, 2, 3};
      Files.write(file, old);
      assertThrows(ExportCancelled.class, () -> write(kind, file, new Heard(enough)));
      assertArrayEquals(old, Files.readAllBytes(file));
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(List.of(file), files.toList());
      }
      Files.delete(file);
    }
  }

  @Test
  void aPictureTooLargeLeavesTheOldFile() throws IOException {
    Path file = folder.resolve("x.png");
    Files.write(file, new byte[] {1});
    Raster raster = Raster.scaled(DRAWING, 1e7);
    assertThrows(
        PictureTooLarge.class, () -> PictureFile.write(DRAWING, raster, file, Progress.NONE));
    assertEquals(1, Files.size(file));
    assertTrue(Raster.scaled(DRAWING, Raster.possibleScale(DRAWING)).isPossible());
  }

  private static void write(String kind, Path file, Progress progress) throws IOException {
    if (kind.equals("poster")) {
      Poster poster = Poster.of(DRAWING, Paper.A4, OptionalDouble.empty());
      PictureFile.write(poster, file, progress);
    } else {
      Path named = file.resolveSibling("x." + kind);
      PictureFile.write(DRAWING, Raster.scaled(DRAWING, 1), named, progress);
    }
  }
}
