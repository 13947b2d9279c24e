package hence.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.ArgumentMap;
import hence.map.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Explanations name the parts that decide, in both languages. */
class WhyTest {
  private static final ArgumentMap ANSWERED =
      Sketch.map("r: a b -> c", "o: d -x c", "q: e -x d", "u: f -x q", "s: g -> c");

  private static String why(ArgumentMap map, Lens lens, Opinions opinions, String id) {
    return Judgement.of(map, lens, opinions).why(id, "en");
  }

  private static String why(String id, Opinions opinions) {
    return why(ANSWERED, Lens.GROUNDED, opinions, id);
  }

  private static Opinions reject(String... ids) {
    return Opinions.NONE.rejecting(List.of(ids));
  }

  @Test
  void ofAClaim() {
    assertEquals(
        "Out, because the objection \"D\" stands: its answer \"E\" fails.",
        why("c", Opinions.NONE));
    assertEquals(
        "In, because the reasons \"A\" with \"B\" and \"G\" hold and the objection \"D\" is answered by"
            + " \"E\".",
        why("c", reject("f")));
    assertEquals(
        "In, because the reason \"G\" holds and the objection \"D\" falls, since you reject \"D\".",
        why("c", reject("d", "a")));
    assertEquals(
        "Out, because all its reasons fail: \"A\" with \"B\" (you reject \"B\") and \"G\" (you reject"
            + " \"G\").",
        why("c", reject("d", "b", "g")));
    assertEquals(
        "In, because it is taken for granted and nothing speaks against it.",
        why("a", Opinions.NONE));
    assertEquals("Out, because you reject it.", why("a", reject("a")));
    assertEquals(
        "Undecided, because the objection \"D\" is itself undecided: it hangs on \"F\", which you"
            + " doubt.",
        why("c", Opinions.NONE.with("f", Opinion.DOUBTED)));
  }

  @Test
  void ofAnUnansweredObjection() {
    ArgumentMap map = Sketch.map("o: x -x c");
    assertEquals(
        "Out, because the objection \"X\" stands and nothing answers it.",
        why(map, Lens.GROUNDED, Opinions.NONE, "c"));
    assertEquals(
        "不成立，因為反對意見「x」成立，而且沒有任何回應。",
        Judgement.of(map, Lens.GROUNDED, Opinions.NONE).why("c", "zh-Hant"));
  }

  @Test
  void ofAReason() {
    assertEquals("Out, because you reject its premise \"B\".", why("r", reject("b")));
    assertEquals("In, because its premises \"A\" and \"B\" are in.", why("r", Opinions.NONE));
    assertEquals(
        "Out, because the undercut \"F\" stands and nothing answers it.", why("q", Opinions.NONE));
    assertEquals(
        "Out, because the objection \"E\" stands against its premise \"D\".",
        why("o", reject("f")));
    assertEquals(
        "In, because its premise \"E\" is in and the undercut \"F\" falls, since you reject \"F\".",
        why("q", reject("f")));
  }

  @Test
  void ofACircle() {
    ArgumentMap map = Sketch.map("r: a -> c", "o: b -x a", "q: a -x b");
    assertEquals(
        "Undecided, because it turns in a circle with \"B\", and nothing outside settles it.",
        why(map, Lens.GROUNDED, Opinions.NONE, "a"));
    assertTrue(
        why(map, Lens.GROUNDED, Opinions.NONE, "c").contains("it hangs on a circle through \""));
  }

  @Test
  void ofAScale() {
    ArgumentMap map = Sketch.map("r: a -> c 0.5", "s: b -> c 0.75", "o: d -x c 0.6");
    assertEquals(
        "In, because the reason \"B\" (weight 0.75) outweighs the strongest objection, \"D\" (weight"
            + " 0.6).",
        why(map, Lens.PREPONDERANCE, Opinions.NONE, "c"));
    assertEquals(
        "Out, because the reason \"A\" (weight 0.5) is not stronger than the objection \"D\" (weight"
            + " 0.6).",
        why(map, Lens.PREPONDERANCE, reject("b"), "c"));
    assertEquals(
        "Undecided, because the reason \"B\" (weight 0.75) could tip the scale and is itself"
            + " undecided: you doubt it.",
        why(map, Lens.PREPONDERANCE, Opinions.NONE.with("b", Opinion.DOUBTED), "c"));
  }

  @Test
  void ofAScore() {
    ArgumentMap map = Sketch.map("r: a b -> c 0.5", "o: d -x c");
    assertEquals(
        "Out at 0.312: it starts from the neutral 0.5 and is lowered, since the attack of 0.5, from"
            + " \"D\" (0.5), is stronger than the support of 0.125, from \"A\" with \"B\" (0.125).",
        why(map, Lens.DF_QUAD, Opinions.NONE, "c"));
    assertEquals(
        "Out at 0.125: its premises \"A\" (0.5) and \"B\" (0.5) multiplied, times its strength 0.5.",
        why(map, Lens.DF_QUAD, Opinions.NONE, "r"));
  }

  @Test
  void hasTheSameWordsInEveryLanguage() throws IOException {
    Set<Object> english = keys("words_en.properties");
    assertEquals(english, keys("words_zh_Hant.properties"));
  }

  private static Set<Object> keys(String file) throws IOException {
    try (InputStream in = Judgement.class.getResourceAsStream(file)) {
      Properties words = new Properties();
      words.load(in);
      return words.keySet();
    }
  }

  /** Whatever the map, there is one finished sentence, and no word of the other language. */
  @Test
  void ofAnything() {
    for (int seed = 0; seed < 300; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 12);
      for (Lens lens : Lens.values()) {
        Judgement judgement = Judgement.of(map, lens, RandomMaps.opinions(map, seed));
        for (String id : judgement.parts()) {
          for (String language : Words.LANGUAGES) {
            String why = judgement.why(id, language);
            assertTrue(why.endsWith(language.equals("en") ? "." : "。"), why);
            assertFalse(why.contains("{") || why.contains("  ") || why.contains(".."), why);
            assertEquals(language.equals("en"), !why.contains("，"), why);
          }
          String start = judgement.status(id).word("en");
          assertTrue(judgement.why(id, "en").toLowerCase().startsWith(start), start);
        }
      }
    }
  }
}
