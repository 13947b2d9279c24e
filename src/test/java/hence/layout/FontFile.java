package hence.layout;

import hence.layout.typesetting.Weight;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a TrueType file says about the advances of its code points. */
public final class FontFile {
  private final ByteBuffer bytes;
  private final Map<String, Integer> tables = new HashMap<>();

  private FontFile(ByteBuffer bytes) {
    this.bytes = bytes;
    int count = ushort(4);
    for (int i = 0; i < count; i++) {
      int record = 12 + 16 * i;
      byte[] tag = new byte[4];
      bytes.get(record, tag);
      tables.put(new String(tag, StandardCharsets.US_ASCII), bytes.getInt(record + 8));
    }
  }

  public static Path path(Weight weight) {
    String name = weight == Weight.BOLD ? "NotoSansTC-Bold.ttf" : "NotoSansTC-Regular.ttf";
    return Path.of("src/main/resources/hence/fonts", name);
  }

  public static FontFile of(Weight weight) throws IOException {
    return new FontFile(ByteBuffer.wrap(Files.readAllBytes(path(weight))));
  }

  public int unitsPerEm() {
    return ushort(tables.get("head") + 18);
  }

  /** From the baseline to the top of the em square (OS/2 sTypoAscender). */
  public int ascent() {
    return bytes.getShort(tables.get("OS/2") + 68);
  }

  /** From the baseline to the bottom of the em square, positive (OS/2 sTypoDescender). */
  public int descent() {
    return -bytes.getShort(tables.get("OS/2") + 70);
  }

  public int capHeight() {
    return bytes.getShort(tables.get("OS/2") + 88);
  }

  /** The advance of every code point that has a glyph, by the cmap of format 12. */
  public TreeMap<Integer, Integer> advances() {
    int cmap = unicodeCmap();
    int metrics = ushort(tables.get("hhea") + 34);
    TreeMap<Integer, Integer> advances = new TreeMap<>();
    int groups = bytes.getInt(cmap + 12);
    for (int i = 0; i < groups; i++) {
      int group = cmap + 16 + 12 * i;
      int first = bytes.getInt(group);
      int glyph = bytes.getInt(group + 8);
      for (int codePoint = first; codePoint <= bytes.getInt(group + 4); codePoint++) {
        int metric = Math.min(glyph + codePoint - first, metrics - 1);
        advances.put(codePoint, ushort(tables.get("hmtx") + 4 * metric));
      }
    }
    return advances;
  }

  private int unicodeCmap() {
    int cmap = tables.get("cmap");
    for (int i = 0; i < ushort(cmap + 2); i++) {
      int record = cmap + 4 + 8 * i;
      if (ushort(record) == 3 && ushort(record + 2) == 10) {
        return cmap + bytes.getInt(record + 4);
      }
    }
    throw new IllegalStateException("the font has no full Unicode cmap");
  }

  private int ushort(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }
}
