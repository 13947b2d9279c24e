package hence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The faces inside a lesson have every letter that the browser sets in them. */
class LessonLettersTest {
  private static final Pattern FACE = Pattern.compile("font-weight: (\\w+); .*?base64,([^)]*)\\)");

  /** All letters of the page, the bold ones first; not those that nobody sees. */
  private static final String LETTERS =
      """
      const letters = [new Set(), new Set()];
      for (const part of document.querySelectorAll("body *:not(script):not(style)")) {
        const bold = parseInt(getComputedStyle(part).fontWeight) >= 600;
        for (const node of part.childNodes) {
          if (node.nodeType === 3) for (const c of node.data) letters[bold ? 0 : 1].add(c);
        }
      }
      return letters.map(set => [...set].join(""));
      """;

  @TempDir static Path folder;

  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start(folder, "en");
  }

  @AfterAll
  static void end() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "harry-is-british, en", "harry-is-british, zh-Hant",
    "power-to-the-people, en", "power-to-the-people, zh-Hant"
  })
  void haveEveryLetterThatIsSetInThem(String map, String language) throws Exception {
    Path page = chromium.open("maps/" + map + ".json", "--lang", language, "--judge");
    chromium.press("/", "1", Keys.ESCAPE, Keys.ARROW_DOWN, "r", Keys.ARROW_DOWN, "a", Keys.ENTER);
    chromium.press("?");
    List<?> letters = (List<?>) chromium.ask(LETTERS);
    String html = Files.readString(page);
    assertEquals("", missing((String) letters.get(0), face(html, "bold")));
    assertEquals("", missing((String) letters.get(1), face(html, "normal")));
    assertTrue(((String) letters.get(0)).length() > 20, "bold: " + letters.get(0));
  }

  private static String missing(String letters, CmapLookup face) {
    return letters
        .codePoints()
        .filter(letter -> !Character.isWhitespace(letter) && face.getGlyphId(letter) == 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static CmapLookup face(String html, String weight) throws Exception {
    Matcher faces = FACE.matcher(html);
    while (faces.find()) {
      if (faces.group(1).equals(weight)) {
        byte[] font = unpacked(ByteBuffer.wrap(Base64.getDecoder().decode(faces.group(2))));
        return new TTFParser(true).parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
      }
    }
    throw new AssertionError("no face is " + weight);
  }

  /** The TrueType font in a WOFF file. */
  private static byte[] unpacked(ByteBuffer woff) throws DataFormatException {
    int tables = woff.getShort(12);
    ByteBuffer head = ByteBuffer.allocate(12 + 16 * tables);
    head.putInt(woff.getInt(4)).putShort((short) tables).position(12);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (int at = 44; at < 44 + 20 * tables; at += 20) {
      byte[] table = new byte[woff.getInt(at + 12)];
      Inflater inflater = new Inflater();
      inflater.setInput(woff.array(), woff.getInt(at + 4), woff.getInt(at + 8));
      if (woff.getInt(at + 8) < table.length) {
        inflater.inflate(table);
      } else {
        woff.get(woff.getInt(at + 4), table);
      }
      inflater.end();
      head.putInt(woff.getInt(at)).putInt(woff.getInt(at + 16));
      head.putInt(head.capacity() + data.size()).putInt(table.length);
      data.writeBytes(table);
      data.writeBytes(new byte[-table.length & 3]);
    }
    return ByteBuffer.allocate(head.capacity() + data.size())
        .put(head.array())
        .put(data.toByteArray())
        .array();
  }
}
