package hence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no map file at all gets one clear message. */
class RobustnessTest {
  private static final String MAP =
      """
      {"hence": 1, "contention": "a",
       "title": "蘇格拉底會死嗎？這是一個古老的問題。",
       "claims": [{"id": "a", "text": "人都會死，蘇格拉底是人，所以蘇格拉底會死。"}]}
      """;

  @TempDir Path folder;

  private static Problem only(Reading reading) {
    assertTrue(reading.hasErrors());
    assertEquals(1, reading.problems().size(), reading.problems().toString());
    Problem problem = reading.problems().getFirst();
    assertFalse(problem.message().isBlank());
    assertFalse(problem.advice().isBlank());
    return problem;
  }

  private Problem read(String name) {
    return only(MapFile.read(folder.resolve(name), "en"));
  }

  private Problem read(byte[] content) throws IOException {
    Files.write(folder.resolve("x"), content);
    return read("x");
  }

  @Test
  void filesThatAreNotThere() throws IOException {
    assertEquals("missing-file", read("essay.json").kind());
    Files.writeString(folder.resolve("essay.json"), MAP);
    assertEquals("Did you mean \"essay.json\"?", read("esay.json").advice());
    assertEquals("Did you mean \"essay.json\"?", read("essay").advice());
    assertEquals("Check the name and the folder.", read("no/such/folder.json").advice());
    assertEquals("not-a-file", read(".").kind());
    Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    assertEquals("unreadable-file", read("loop").kind());
    Files.createSymbolicLink(folder.resolve("broken"), Path.of("gone"));
    assertEquals("missing-file", read("broken").kind());
  }

  @Test
  void emptyFiles() throws IOException {
    assertEquals("empty-file", read(new byte[0]).kind());
    assertEquals("empty-file", read(" \n\t\n".getBytes(StandardCharsets.UTF_8)).kind());
    assertEquals("empty-file", read(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}).kind());
  }

  @Test
  void tooLargeFiles() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("big").toFile(), "rw")) {
      file.setLength((64 << 20) + 1);
    }
    Problem problem = read("big");
    assertEquals("too-large", problem.kind());
    assertEquals("The file has 65 MB; a map file can have 64 MB at most.", problem.message());
    assertEquals("too-large", only(MapFile.read(Path.of("/dev/zero"), "en")).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "Big5, 2, Big5",
    "GBK, 2, GBK",
    "GB18030, 2, GBK",
    "UTF-16, 1, UTF-16",
    "UTF-16LE, 1, UTF-16",
    "x-UTF-16LE-BOM, 1, UTF-16",
    "UTF-32BE, 1, UTF-32",
  })
  void otherEncodings(String charset, int line, String named) throws IOException {
    String text = charset.startsWith("GB") ? simplified() : MAP;
    byte[] bytes = text.getBytes(Charset.forName(charset));
    if (charset.equals("UTF-32BE")) {
      bytes = "\ufeff".concat(MAP).getBytes(Charset.forName(charset));
    }
    Problem problem = read(bytes);
    assertEquals("encoding", problem.kind());
    assertEquals(line, problem.line());
    assertTrue(problem.message().endsWith("looks like " + named + "."), problem.message());
    assertTrue(problem.advice().contains("save it as UTF-8"), problem.advice());
  }

  private static String simplified() {
    return MAP.replace("蘇", "苏")
        .replace("會", "会")
        .replace("嗎", "吗")
        .replace("這", "这")
        .replace("個", "个")
        .replace("問題", "问题")
        .replace("？", "?");
  }

  @Test
  void westernAccentsAndDamagedFiles() throws IOException {
    byte[] western = "{\"title\": \"café, naïve, Grüße\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(read(western).message().contains("Windows-1252"));
    byte[] damaged = MAP.getBytes(StandardCharsets.UTF_8);
    damaged[80] = '?';
    Problem problem = read(damaged);
    assertEquals("encoding", problem.kind());
    assertFalse(problem.message().contains("looks like"), problem.message());
  }

  @Test
  void binaryFiles() throws IOException {
    byte[] png = new byte[3000];
    new Random(1).nextBytes(png);
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, 0, png, 0, 9);
    assertEquals("binary-file", read(png).kind());
    assertEquals("binary-file", read(new byte[100]).kind());
    byte[] withNul = MAP.getBytes(StandardCharsets.UTF_8);
    withNul[32] = 0;
    Problem problem = read(withNul);
    assertEquals("binary-file", problem.kind());
    assertEquals(2, problem.line());
  }

  @Test
  void bombs() throws IOException {
    assertEquals("too-deep", read(filled(100_000, '[')).kind());
    assertEquals("too-deep", read("{\"a\":".repeat(100_000).getBytes()).kind());
    assertEquals("empty-file", read(filled(60 << 20, ' ')).kind());
    assertEquals("too-long", read(filled(60 << 20, '7')).kind());
    byte[] text = filled(60 << 20, 'x');
    text[0] = '"';
    assertEquals("too-long", read(text).kind());
    assertEquals("too-many-values", read("[1,".concat("1,".repeat(3_000_000)).getBytes()).kind());
  }

  private static byte[] filled(int size, char content) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) content);
    return bytes;
  }

  @Test
  void anyBytesAtAllGiveProblemsAndNoException() {
    Random random = new Random(7);
    byte[] valid = MAP.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = valid.clone();
      for (int j = random.nextInt(5); j >= 0; j--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      Reading reading = MapFile.parse(bytes, "x", i % 2 == 0 ? "en" : "zh-Hant");
      assertEquals(reading.map().isEmpty(), reading.problems().stream().anyMatch(Problem::isError));
    }
  }

  @Test
  void strangeIdsDoNotBreakTheLine() {
    Reading reading =
        MapFile.parse(
            "{\"hence\": 1, \"title\": \"T\", \"contention\": \"x\\n\\u001b[31m{0}'"
                + "y".repeat(200)
                + "\", \"claims\": [{\"id\": \"a\", \"text\": \"A\"}]}",
            "x",
            "en");
    String message = only(reading).message();
    assertTrue(message.startsWith("The contention \"x\ufffd\ufffd[31m{0}'yyy"), message);
    assertTrue(message.length() < 150);
  }
}
