package hence.bench;

import hence.drawing.Drawing;
import hence.export.kit.Raster;
import hence.export.png.Png;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A picture of 16 million pixels, painted and encoded, beside the bare deflate of its pixels. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WarmPng {
  private static final double PIXELS = 16e6;
  private static final int PIECE = 1 << 20;

  private Drawing drawing;
  private Raster raster;
  private byte[] pixels;

  /** Draws a debate and takes the pixels from its picture. */
  @Setup
  public void prepare() throws IOException {
    drawing = Sample.of(200).drawn();
    double units = drawing.bounds().width() * drawing.bounds().height();
    raster = Raster.scaled(drawing, Math.sqrt(PIXELS / units));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Png.write(drawing, raster, file);
    pixels = bytes(file.toByteArray());
  }

  private static byte[] bytes(byte[] png) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(png));
    int[] samples =
        image.getRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null);
    byte[] bytes = new byte[samples.length];
    for (int i = 0; i < samples.length; i++) {
      bytes[i] = (byte) samples[i];
    }
    return bytes;
  }

  @Benchmark
  public void png() throws IOException {
    Png.write(drawing, raster, OutputStream.nullOutputStream());
  }

  /** On every core, as fast as deflate goes. */
  @Benchmark
  public int bareDeflate() {
    return IntStream.range(0, (pixels.length + PIECE - 1) / PIECE)
        .parallel()
        .map(piece -> deflate(piece * PIECE))
        .sum();
  }

  private int deflate(int from) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(Arrays.copyOfRange(pixels, from, Math.min(from + PIECE, pixels.length)));
    deflater.finish();
    byte[] out = new byte[PIECE];
    int size = 0;
    while (!deflater.finished()) {
      size += deflater.deflate(out);
    }
    deflater.end();
    return size;
  }
}
