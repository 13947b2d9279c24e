package hence.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which letter each glyph of a font was used for, as a PDF's ToUnicode table (ISO 32000-1, 9.10.3).
 *
 * <p>PDFBox writes such a table, too, but from the font alone, where glyphs serve several letters:
 * a dash or an ideograph would be copied and searched as a rare sign that happens to look like it.
 */
final class PdfLetters {
  /** So many entries may stand in a block. */
  private static final int BLOCK = 100;

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private final SortedMap<Integer, Integer> letters = new TreeMap<>();

  /** Notes a use; of several letters that share a glyph the first one counts. */
  void use(int glyph, int codePoint) {
    letters.putIfAbsent(glyph, codePoint);
  }

  byte[] table() {
    StringBuilder table = new StringBuilder(HEAD);
    int at = 0;
    for (Map.Entry<Integer, Integer> entry : letters.entrySet()) {
      if (at % BLOCK == 0) {
        table.append(at == 0 ? "" : "endbfchar\n");
        table.append(Math.min(BLOCK, letters.size() - at)).append(" beginbfchar\n");
      }
      String letter = Character.toString(entry.getValue());
      String code = HexFormat.of().formatHex(letter.getBytes(StandardCharsets.UTF_16BE));
      table.append("<%04x> <%s>%n".formatted(entry.getKey(), code).replace("\r", ""));
      at++;
    }
    table.append(at == 0 ? "" : "endbfchar\n");
    return table.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
  }
}
