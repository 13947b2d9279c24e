package hence.layout.typesetting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.layout.FontFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the small resource of advances against the font, and rewrites it when asked to. */
class AdvancesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/hence/layout/typesetting");

  @ParameterizedTest
  @EnumSource(Weight.class)
  void theResourceIsWhatTheFontSays(Weight weight) throws IOException {
    Path file = RESOURCES.resolve(Advances.resource(weight));
    byte[] expected = resource(FontFile.of(weight));
    if (Boolean.getBoolean("hence.regenerate")) {
      Files.createDirectories(RESOURCES);
      Files.write(file, expected);
    }
    assertArrayEquals(expected, Files.readAllBytes(file), "run with -Dhence.regenerate=true");
    assertTrue(expected.length < 10_000, "a small file loads in a moment");
  }

  @ParameterizedTest
  @EnumSource(Weight.class)
  void everyCodePointHasTheAdvanceOfItsGlyph(Weight weight) throws IOException {
    FontFile font = FontFile.of(weight);
    TreeMap<Integer, Integer> advances = font.advances();
    Advances read = Advances.of(weight);
    assertEquals(Advances.EM, font.unitsPerEm());
    assertEquals(font.ascent(), read.ascent());
    assertEquals(font.descent(), read.descent());
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      Integer glyph = advances.get(codePoint);
      int expected = glyph != null ? glyph : Advances.fallback(codePoint);
      if (expected != read.of(codePoint)) {
        assertEquals(expected, read.of(codePoint), "U+" + Integer.toHexString(codePoint));
      }
    }
  }

  private static byte[] resource(FontFile font) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(font.ascent());
    out.writeShort(font.descent());
    TreeMap<Integer, Integer> named = font.advances();
    named.entrySet().removeIf(entry -> Advances.fallback(entry.getKey()) == entry.getValue());
    while (!named.isEmpty()) {
      Map.Entry<Integer, Integer> first = named.firstEntry();
      int count = 0;
      while (first.getValue().equals(named.get(first.getKey() + count))) {
        named.remove(first.getKey() + count);
        count++;
      }
      out.writeInt(first.getKey());
      out.writeShort(count);
      out.writeShort(first.getValue());
    }
    return bytes.toByteArray();
  }
}
