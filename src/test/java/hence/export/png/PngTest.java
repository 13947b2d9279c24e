package hence.export.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.MapDrawing;
import hence.drawing.Theme;
import hence.editing.Focus;
import hence.editing.Scenes;
import hence.editing.View;
import hence.export.ShippedMaps;
import hence.export.kit.Progress;
import hence.export.kit.Raster;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.layout.Direction;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Adler32;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PngTest {
  private static final Drawing HARRY =
      ShippedMaps.drawing(
          ShippedMaps.read("harry-is-british"), "zh-Hant", Theme.LIGHT, Direction.DOWN);

  /** Badges, pennants, faded parts and a transparent ground. */
  private static final Drawing EVERY_CONSTRUCT =
      MapDrawing.of(
              new Scenes()
                  .of(
                      ShippedMaps.read("harry-is-british"),
                      View.of("en", Theme.LIGHT)
                          .withDirection(Direction.RIGHT)
                          .withOpinions(Opinions.NONE.with("never-sworn", Opinion.REJECTED))
                          .withLoad(Optional.of("harry-british"))
                          .withFocus(Optional.of(new Focus("r-birthplace", Focus.Reach.RESTS_ON)))))
          .withBackground(Ink.NONE);

  @Test
  void hasTheSizeAskedFor() throws IOException {
    assertEquals(Math.ceil(HARRY.bounds().width() * 2), decode(Raster.scaled(HARRY, 2)).getWidth());
    assertEquals(1234, decode(Raster.wide(HARRY, 1234)).getWidth());
    assertEquals(
        Math.ceil(HARRY.bounds().height() * 300 / 96),
        decode(Raster.dense(HARRY, 300)).getHeight());
  }

  @Test
  void notesTheDotsAnInch() throws IOException {
    byte[] png = png(Raster.dense(HARRY, 300));
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
    ImageReader reader = readers.next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
    IIOMetadata metadata = reader.getImageMetadata(0);
    NodeList pHYs =
        ((Element) metadata.getAsTree("javax_imageio_png_1.0")).getElementsByTagName("pHYs");
    Element density = (Element) pHYs.item(0);
    assertEquals("11811", density.getAttribute("pixelsPerUnitXAxis"));
    assertEquals("meter", density.getAttribute("unitSpecifier"));
  }

  @ParameterizedTest
  @CsvSource({
    // Letters as stamps and as outlines; strips, and rows in pieces.
    "0.37, 10000, 7",
    "1, 10000, 7",
    "1.7, 101, 1",
    "3, 10000, 7",
    "3, 301, 1"
  })
  void patchesJoinWithoutASeam(double scale, int columns, int rows) throws IOException {
    Raster raster = Raster.scaled(EVERY_CONSTRUCT, scale);
    int width = (int) raster.width();
    int height = (int) raster.height();
    Patches whole = new Patches(width, height, width, height);
    Patches cut = new Patches(width, height, Math.min(columns, width), rows);
    assertArrayEquals(
        pixels(decode(png(EVERY_CONSTRUCT, raster, whole, 1))),
        pixels(decode(png(EVERY_CONSTRUCT, raster, cut, 3))));
  }

  @Test
  void whatIsReadBackIsWhatWasPainted() throws IOException {
    Raster raster = Raster.scaled(HARRY, 1.3);
    int width = (int) raster.width();
    int height = (int) raster.height();
    PatchPainter painter = new PatchPainter(PatchPainter.Canvas.of(HARRY, raster), width, height);
    int[] painted = painter.paint(new Patch(0, 0, width, height));
    int[] read = pixels(decode(raster));
    for (int i = 0; i < painted.length; i++) {
      assertEquals(painted[i] & 0xffffff, read[i] & 0xffffff, "pixel " + i);
    }
  }

  @Test
  void checksumsOfPiecesJoin() {
    byte[] bytes = new byte[200_000];
    new Random(7).nextBytes(bytes);
    for (int cut : new int[] {0, 1, 65_521, 100_000, bytes.length}) {
      int joined =
          Adler.joined(sum(bytes, 0, cut), sum(bytes, cut, bytes.length), bytes.length - cut);
      assertEquals(sum(bytes, 0, bytes.length), joined);
    }
  }

  private static int sum(byte[] bytes, int from, int to) {
    Adler32 sum = new Adler32();
    sum.update(bytes, from, to - from);
    return (int) sum.getValue();
  }

  @Test
  void laidOnItsGroundATransparentPictureIsTheOpaqueOne() throws IOException {
    Raster raster = Raster.scaled(HARRY, 2);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Png.write(HARRY.withBackground(Ink.NONE), raster, out);
    BufferedImage clear = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(0, clear.getRGB(0, 0));
    BufferedImage laid =
        new BufferedImage(clear.getWidth(), clear.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = laid.createGraphics();
    graphics.drawImage(clear, 0, 0, Brush.color(HARRY.background()), null);
    graphics.dispose();
    int[] expected = pixels(decode(raster));
    int[] found = pixels(laid);
    for (int i = 0; i < found.length; i++) {
      for (int shift = 0; shift < 24; shift += 8) {
        int off = (expected[i] >> shift & 0xff) - (found[i] >> shift & 0xff);
        assertTrue(Math.abs(off) <= 2, "pixel " + i + " is off by " + off);
      }
    }
  }

  @Test
  void knowsWhetherLettersCanBeRead() {
    double least = Raster.legibleScale(HARRY);
    assertTrue(Raster.scaled(HARRY, least).isLegible(HARRY));
    assertFalse(Raster.scaled(HARRY, least - 0.02).isLegible(HARRY));
  }

  @Test
  void isNotBlank() throws IOException {
    int[] pixels = pixels(decode(Raster.scaled(HARRY, 1)));
    int ground = pixels[0];
    long drawn = Arrays.stream(pixels).filter(pixel -> pixel != ground).count();
    assertTrue(drawn > pixels.length / 10, drawn + " of " + pixels.length);
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static BufferedImage decode(Raster raster) throws IOException {
    return decode(png(raster));
  }

  private static BufferedImage decode(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static byte[] png(Drawing drawing, Raster raster, Patches patches, int painters)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Png.write(drawing, raster, painters, patches, new PngStream(out), Progress.NONE);
    return out.toByteArray();
  }

  private static byte[] png(Raster raster) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Png.write(HARRY, raster, out);
    return out.toByteArray();
  }
}
