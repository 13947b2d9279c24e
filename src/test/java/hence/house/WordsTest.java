package hence.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every word a user sees stands in both languages. */
class WordsTest {
  @TestFactory
  Stream<DynamicTest> everyBundleSaysTheSameThingsInBothLanguages() throws IOException {
    return englishBundles().stream()
        .map(english -> DynamicTest.dynamicTest(english.toString(), () -> check(english)));
  }

  private static void check(Path english) throws IOException {
    Properties en = load(english);
    Properties zh = load(english.resolveSibling("words_zh_Hant.properties"));
    assertEquals(en.stringPropertyNames(), zh.stringPropertyNames());
    for (String key : en.stringPropertyNames()) {
      String one = en.getProperty(key);
      String other = zh.getProperty(key);
      assertEquals(one.isBlank(), other.isBlank(), key);
      assertFalse(hasStrayQuote(one) || hasStrayQuote(other), key + ": write ’, since ' is syntax");
      if (one.matches(".*(?<!\\$)\\{\\d.*")) {
        assertEquals(
            new MessageFormat(one).getFormatsByArgumentIndex().length,
            new MessageFormat(other).getFormatsByArgumentIndex().length,
            key);
      }
    }
  }

  /** A straight quotation mark that does not quote a brace. */
  private static boolean hasStrayQuote(String pattern) {
    return pattern.replaceAll("'[{}]'", "").contains("'");
  }

  private static Properties load(Path file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }

  private static List<Path> englishBundles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      return files.filter(file -> file.endsWith("words_en.properties")).toList();
    }
  }
}
