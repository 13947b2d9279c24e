package hence.export.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the encoder writes, read back by the inflater that everybody has. */
class StripEncoderTest {
  @Property(tries = 300)
  void anyPixelsComeBack(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 700) int width,
      @ForAll @IntRange(min = 1, max = 60) int height,
      @ForAll @IntRange(min = 1, max = 300) int inks,
      @ForAll @DoubleRange(min = 0, max = 1) double busy,
      @ForAll boolean alpha)
      throws DataFormatException {
    int[] pixels = pixels(new Random(seed), width, height, inks, busy);
    check(pixels, new Patch(0, 3, width, height), new StripEncoder(alpha), alpha);
  }

  @Test
  void noiseComesBack() throws DataFormatException {
    // Many blocks, and nothing to save.
    int[] pixels = pixels(new Random(5), 1000, 300, Integer.MAX_VALUE, 1);
    check(pixels, new Patch(0, 0, 1000, 300), new StripEncoder(true), true);
  }

  @Test
  void aPieceOfARowHasNoFilterOfItsOwn() throws DataFormatException {
    int[] pixels = pixels(new Random(5), 5000, 1, 3, 0.1);
    check(pixels, new Patch(5000, 7, 5000, 1), new StripEncoder(false), false);
  }

  @Test
  void oneStripLeavesNothingBehindForTheNext() throws DataFormatException {
    StripEncoder encoder = new StripEncoder(false);
    for (int seed = 0; seed < 5; seed++) {
      int[] pixels = pixels(new Random(seed), 300, 40, 5, 0.2);
      check(pixels, new Patch(0, 40 * seed, 300, 40), encoder, false);
    }
  }

  @Test
  void blankGroundIsNextToNothing() {
    int[] pixels = new int[1 << 20];
    Arrays.fill(pixels, 0xf7f8fa);
    Strip strip = new StripEncoder(false).encode(pixels, new Patch(0, 0, 1 << 14, 64));
    assertTrue(strip.deflated().length < 3 << 11, strip.deflated().length + " bytes");
  }

  @Test
  void codesAreNeverLongerThanDeflateAllows() {
    // Huffman's tree of Fibonacci numbers is as deep as can be.
    int[] frequencies = new int[40];
    frequencies[0] = 1;
    frequencies[1] = 1;
    for (int i = 2; i < frequencies.length; i++) {
      frequencies[i] = frequencies[i - 1] + frequencies[i - 2];
    }
    for (int longest : new int[] {7, 15}) {
      int[] lengths = Huffman.of(frequencies, longest).lengths();
      double room = 0;
      for (int length : lengths) {
        assertTrue(length >= 1 && length <= longest);
        room += Math.pow(2, -length);
      }
      assertEquals(1, room, "a code without gaps");
    }
  }

  private static int[] pixels(Random random, int width, int height, int inks, double busy) {
    int[] palette = random.ints(Math.min(inks, 1 << 16)).toArray();
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, palette[0]);
    for (int i = 0; i < pixels.length; i++) {
      if (i >= width) {
        pixels[i] = pixels[i - width];
      }
      if (random.nextDouble() < busy) {
        int from = Math.max(0, i - random.nextInt(2 * width));
        boolean again = random.nextBoolean();
        pixels[i] = again ? pixels[from] : palette[random.nextInt(palette.length)];
      }
    }
    return pixels;
  }

  private static void check(int[] pixels, Patch patch, StripEncoder encoder, boolean alpha)
      throws DataFormatException {
    byte[] expected = filtered(pixels, patch, alpha ? 4 : 3);
    Strip strip = encoder.encode(pixels, patch);
    assertEquals(expected.length, strip.length());
    Adler32 adler = new Adler32();
    adler.update(expected);
    assertEquals((int) adler.getValue(), strip.checksum());
    assertArrayEquals(expected, inflated(strip.deflated()));
  }

  /** By the words of the PNG specification: none for the first row, "up" for all others. */
  private static byte[] filtered(int[] pixels, Patch patch, int depth) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int y = 0; y < patch.height(); y++) {
      if (patch.x() == 0) {
        out.write(y == 0 ? 0 : 2);
      }
      for (int x = 0; x < patch.width(); x++) {
        for (int shift : new int[] {16, 8, 0, 24}) {
          if (shift < 24 || depth == 4) {
            int at = y * patch.width() + x;
            int above = y == 0 ? 0 : pixels[at - patch.width()] >> shift;
            out.write((pixels[at] >> shift) - above);
          }
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] inflated(byte[] deflated) throws DataFormatException {
    byte[] whole = Arrays.copyOf(deflated, deflated.length + 2);
    // The last block.
    whole[deflated.length] = 3;
    Inflater inflater = new Inflater(true);
    inflater.setInput(whole);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    int count;
    while ((count = inflater.inflate(buffer)) > 0) {
      out.write(buffer, 0, count);
    }
    assertTrue(inflater.finished(), "ends with its last block");
    assertEquals(0, inflater.getRemaining());
    inflater.end();
    return out.toByteArray();
  }
}
