package hence.format.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.Paragraph;
import hence.map.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {
  @TempDir Path folder;

  @Test
  void emptyLinesDivideText() throws IOException {
    assertEquals(
        List.of("1|One goes on.", "2|二接下去。", "3|Three."),
        read("a.txt", "One\ngoes on.\n \t\n\n二接\n下去。\r\n\r\nThree.\n"));
  }

  @Test
  void withoutEmptyLinesEveryLineIsAParagraph() throws IOException {
    assertEquals(List.of("1|One.", "2|Two."), read("a.txt", "\nOne.\nTwo.\n"));
  }

  @Test
  void entriesOfAListAreParagraphs() throws IOException {
    assertEquals(
        List.of("1|Such as:", "2|vibe code", "3|a-b test", "4|End."),
        read("a.txt", "Such as:\n\n- vibe code\n- a-b test\n\nEnd."));
  }

  @Test
  void paragraphsThatBearNumbersKeepThem() throws IOException {
    assertEquals(
        List.of("3|One.\nOn.", "5|Five.", "6|六。"),
        read("a.txt", "[3] One.\n\nOn.\n\n5. Five.\n\n［６］六。"));
    assertEquals(
        List.of("A title#1|One.", "2|Two."), read("a.txt", "A title\n\n1. One.\n\n2) Two."));
  }

  @Test
  void aNumberedListInATextIsNotItsCount() throws IOException {
    assertEquals(
        List.of("1|A.", "2|B.", "3|1. x", "4|2. y", "5|3.5 million."),
        read("a.txt", "A.\n\nB.\n\n1. x\n\n2. y\n\n3.5 million."));
  }

  @Test
  void headingsOfMarkdownAreNotCounted() throws IOException {
    assertEquals(
        List.of("T\nS#1|One is bold, a link.", "2|x", "3|y", "4|A figure", "5|quoted"),
        read(
            "a.md",
            """
            # T

            ## S
            One is
            **bold**, a [link](http://x.org).

            - x
            - y

            ![A figure](x.png)

            > quoted
            """));
  }

  @Test
  void numberedMarkdownKeepsItsNumbers() throws IOException {
    assertEquals(
        List.of("4|Four.\nMore.", "5|Five."), read("a.md", "4. Four.\n\n   More.\n\n5. Five.\n"));
    assertEquals(List.of("1|One.", "2|Two."), read("a.markdown", "[1] One.\n\n[2] Two.\n"));
  }

  @Test
  void ofAPageOnlyTheTextIsRead() throws IOException {
    assertEquals(
        List.of("T#1|One & two three.", "2|a b", "3|A chart", "4|四。", "5|old", "6|style"),
        read(
            "a.html",
            """
            <html><head><title>X</title><style>p {}</style></head><body><nav>Home</nav>
            <article><header><h1>T</h1></header><p>One &amp; <em>two</em>
            three.</p><table><tr><td>a</td><td>b</td></tr></table>
            <figure><img alt="x"><figcaption>A chart</figcaption></figure>
            <div>四。</div>old<br><br>style<script>x()</script></article>
            <p>Comments</p></body></html>
            """));
  }

  @Test
  void htmlIsKnownByItsBeginningToo() throws IOException {
    assertEquals(List.of("1|One."), read("a", "\n<!DOCTYPE html><p>One."));
  }

  @Test
  void encodings() throws IOException {
    for (String name : List.of("UTF-8", "UTF-16BE", "UTF-16LE")) {
      byte[] marked = ("\ufeff一。\n\n二。").getBytes(Charset.forName(name));
      assertEquals(List.of("1|一。", "2|二。"), read("a.txt", marked), name);
    }
    assertEquals("encoding", kind("理由與主張的圖".getBytes(Charset.forName("Big5"))));
    assertEquals("encoding", kind("\ufeff一。".getBytes(Charset.forName("UTF-32LE"))));
    assertEquals("encoding", kind(new byte[] {(byte) 0xfe, (byte) 0xff, (byte) 0xd8, 0, 0, 65}));
  }

  @Test
  void whatIsNoTextIsRefusedInWords() throws IOException {
    assertEquals("empty-file", kind(" \n\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals("binary-file", kind(new byte[] {'a', 0, 'b'}));
    Path gone = folder.resolve("gone.txt");
    Files.deleteIfExists(gone);
    assertEquals("missing-file", SourceFile.read(gone, "en").problems().getFirst().kind());
    assertEquals("not-a-file", SourceFile.read(folder, "en").problems().getFirst().kind());
    Problem empty = SourceFile.read(write("a.md", new byte[0]), "zh-Hant").problems().getFirst();
    assertEquals("檔案中沒有文字。", empty.message());
  }

  @Test
  void deepNestingIsReadOrRefusedButNeverThrown() throws IOException {
    for (String deep : List.of("> ", "- ", "*a **b ", "[", "<div>", "<ol><li>")) {
      for (String name : List.of("a.md", "a.html")) {
        Path file = write(name, (deep.repeat(30_000) + "x").getBytes(StandardCharsets.UTF_8));
        SourceReading reading = SourceFile.read(file, "en");
        assertTrue(reading.text().isPresent() || !reading.problems().isEmpty());
      }
    }
  }

  @Property(tries = 300)
  void anythingIsReadOrRefused(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    String[] bits = {
      "<p>",
      "</p>",
      "<ol start=''>",
      "<li value=x>",
      "1. ",
      "[2] ",
      "\n\n",
      "# ",
      "字",
      "a",
      "<br>",
      "<table><td>",
      "![](",
      ")",
      "*",
      "`",
      "<!--",
      "&#0;",
      "<figure>",
      "<img>",
      "\t"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(bits[random.nextInt(bits.length)]);
    }
    Path file = Files.createTempFile("hence", random.nextBoolean() ? ".md" : ".html");
    Files.writeString(file, text);
    SourceReading reading = SourceFile.read(file, "en");
    Files.delete(file);
    assertEquals(reading.text().isPresent(), reading.problems().isEmpty());
    int last = 0;
    for (Paragraph paragraph : reading.text().map(t -> t.paragraphs()).orElse(List.of())) {
      assertTrue(paragraph.number() > last && !paragraph.text().isBlank(), text.toString());
      last = paragraph.number();
    }
  }

  private String kind(byte[] content) throws IOException {
    List<Problem> problems = SourceFile.read(write("a.txt", content), "en").problems();
    assertEquals(1, problems.size());
    return problems.getFirst().kind();
  }

  private List<String> read(String name, String content) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Each paragraph as "heading#number|text". */
  private List<String> read(String name, byte[] content) throws IOException {
    SourceReading reading = SourceFile.read(write(name, content), "en");
    assertEquals(List.of(), reading.problems());
    return reading.text().orElseThrow().paragraphs().stream()
        .map(p -> (p.heading().isEmpty() ? "" : p.heading() + "#") + p.number() + "|" + p.text())
        .toList();
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
