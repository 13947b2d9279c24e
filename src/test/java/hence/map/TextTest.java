package hence.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void fallsBackToTheNearestLanguage() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("de", "eins");
    words.put("en", "one");
    words.put("zh-Hant", "一");
    Text text = new Text(words);
    assertEquals("一", text.in("zh-Hant"));
    assertEquals("一", text.in("zh-TW"), "the same main language");
    assertEquals("one", text.in("fr"), "English, where nothing is nearer");
    assertEquals("eins", new Text(Map.of("de", "eins")).in("fr"), "else what there is");
    assertFalse(text.speaks("fr"));
    assertTrue(Text.of("any").speaks("fr"));
  }

  @Test
  void englishIsSetWithStraightQuotes() {
    assertEquals("It's \"so\".", Text.typeset("It’s “so”."));
    assertEquals("他說“是”。", Text.typeset("他說“是”。"));
  }

  @Test
  void aSentenceIsQuotedWithoutItsFullStop() {
    assertEquals("It is so", Text.withoutStop(" It is so. "));
    assertEquals("是這樣", Text.withoutStop("是這樣。"));
    assertEquals("It is...", Text.withoutStop("It is..."), "cut short, not ended");
    assertEquals("Is it so?", Text.withoutStop("Is it so?"));
  }
}
