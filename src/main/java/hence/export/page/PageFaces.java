package hence.export.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled typeface, cut down to the letters that a page uses, inside its style sheet. */
final class PageFaces {
  /** What a browser needs to draw letters one after the other, as they were measured. */
  private static final List<String> TABLES =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  private PageFaces() {}

  static String css(String regular, String bold) {
    return face("NotoSansTC-Regular.ttf", "normal", regular)
        + face("NotoSansTC-Bold.ttf", "bold", bold);
  }

  private static String face(String file, String weight, String words) {
    String font = Base64.getEncoder().encodeToString(Woff.of(subset(file, letters(words))));
    return "@font-face { font-family: \"Hence Sans\"; font-weight: %s; src: url(data:font/woff;base64,%s); }\n"
        .formatted(weight, font);
  }

  /** All letters of ASCII too, for what a reader types. */
  private static Set<Integer> letters(String words) {
    Set<Integer> letters =
        words.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    for (int letter = ' '; letter < 127; letter++) {
      letters.add(letter);
    }
    "×…¶·←↑→↓−".codePoints().forEach(letters::add);
    return letters;
  }

  private static byte[] subset(String file, Set<Integer> letters) {
    try (InputStream in = PageFaces.class.getResourceAsStream("/hence/fonts/" + file);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addAll(letters);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
