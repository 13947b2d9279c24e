package hence.format.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    String name = "words_" + language.replace('-', '_') + ".properties";
    try (InputStream in = Problems.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  @Test
  void everyLanguageSaysTheSame() throws IOException {
    Properties first = bundle(Words.LANGUAGES.getFirst());
    for (String language : Words.LANGUAGES) {
      Properties other = bundle(language);
      assertEquals(new TreeSet<>(first.keySet()), new TreeSet<>(other.keySet()));
      for (String key : first.stringPropertyNames()) {
        assertFalse(other.getProperty(key).isBlank(), key);
        assertEquals(places(first, key), places(other, key), language + " " + key);
      }
    }
  }

  /** How many values a message takes. */
  private static int places(Properties bundle, String key) {
    return new MessageFormat(bundle.getProperty(key)).getFormatsByArgumentIndex().length;
  }

  @Test
  void everyFaultHasItsWordsAndNothingElseIsThere() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      expected.add(fault.key());
      expected.add(fault.adviceKey());
    }
    List<String> found = new ArrayList<>(bundle("en").stringPropertyNames());
    found.removeIf(key -> key.endsWith(".near") || key.matches("(type|reason|source)\\..*"));
    assertEquals(new TreeSet<>(expected), new TreeSet<>(found));
  }

  @Test
  void everyMessageIsASentence() {
    for (String language : Words.LANGUAGES) {
      Words words = Words.of(Problems.class, language);
      for (Fault fault : Fault.values()) {
        for (String key : List.of(fault.key(), fault.adviceKey())) {
          String said = words.say(key, "A", "B", "C");
          assertTrue(said.matches(".*[.?。？A]"), said);
          assertFalse(said.contains("{0}") || said.contains("''"), said);
        }
      }
    }
  }
}
