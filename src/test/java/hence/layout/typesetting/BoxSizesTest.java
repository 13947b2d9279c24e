package hence.layout.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.layout.ClaimBox;
import hence.layout.Rect;
import hence.layout.Size;
import hence.layout.Sizes;
import hence.map.ArgumentMap;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import hence.map.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxSizesTest {
  private static final Path GOLDENS = Path.of("src/test/resources/hence/layout/typesetting");
  private final TextMeasure measure = TextMeasure.bundled();

  private static Claim claim(String id, String words, List<Citation> cites, boolean implicit) {
    return new Claim(id, Text.of(words), Optional.empty(), cites, implicit, List.of(), Extras.NONE);
  }

  private static ArgumentMap map(List<Claim> claims, Reason... reasons) {
    return new ArgumentMap(
        Text.of("a map"), claims.getFirst().id(), List.of(), claims, List.of(reasons), Extras.NONE);
  }

  /** Each sentence of the file is a claim, the first one the contention. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hant"})
  void wrapsSentencesAsTheGoldenSays(String language) throws IOException {
    List<String> sentences = Files.readAllLines(GOLDENS.resolve("sentences." + language + ".txt"));
    List<Claim> claims = new ArrayList<>();
    for (String sentence : sentences) {
      claims.add(new Claim("c" + claims.size(), Text.of(sentence)));
    }
    Sizes sizes = BoxSizes.of(map(claims), language, measure);
    StringBuilder said = new StringBuilder();
    for (Claim claim : claims) {
      ClaimBox box = sizes.claims().get(claim.id());
      said.append("%.0f x %.0f%n".formatted(box.size().width(), box.size().height()));
      box.lines().forEach(line -> said.append("  ").append(line).append('\n'));
    }
    Path golden = GOLDENS.resolve("wraps." + language + ".txt");
    if (Boolean.getBoolean("hence.regenerate")) {
      Files.writeString(golden, said);
    }
    assertEquals(Files.readString(golden), said.toString());
  }

  @Test
  void onlyClaimsWithANoteHaveAFooter() {
    Claim plain = claim("plain", "So it is.", List.of(), false);
    Claim citing = claim("citing", "So it is.", List.of(new Citation("essay", 3)), false);
    Claim implicit = claim("implicit", "So it is.", List.of(), true);
    Claim contention = claim("contention", "It is.", List.of(), false);
    Sizes sizes = BoxSizes.of(map(List.of(contention, plain, citing, implicit)), "en", measure);
    assertEquals(new Size(154 + 28, 20 + 20), sizes.claim("plain"));
    assertEquals(new Size(154 + 28, 20 + 20 + 14), sizes.claim("citing"));
    assertEquals(sizes.claim("citing"), sizes.claim("implicit"));
  }

  @Test
  void wordsAndNoteStandInsideTheBoxAndApart() {
    Rect box = new Rect(100, 200, 182, 74);
    Rect words = BoxFrame.words(box, true);
    Rect footer = BoxFrame.footer(box);
    assertEquals(new Rect(114, 210, 154, 40), words);
    assertTrue(words.bottom() <= footer.y() && footer.bottom() < box.bottom());
    assertEquals(54, BoxFrame.words(box, false).height());
  }

  @Test
  void everyLineFitsItsBoxAndNoWordIsBroken() {
    String word = "x".repeat(35);
    Claim demanding = claim("c", "A " + word + " needs a wide box.", List.of(), false);
    Claim contention = claim("contention", word, List.of(), false);
    Sizes sizes = BoxSizes.of(map(List.of(contention, demanding)), "en", measure);
    ClaimBox box = sizes.claims().get("c");
    assertTrue(box.lines().stream().anyMatch(line -> line.contains(word)));
    for (String line : box.lines()) {
      assertTrue(measure.width(line, Type.claim("en")) <= box.size().width() - 28);
    }
  }

  @Test
  void curlyQuotesOfEnglishAreSetStraight() {
    assertEquals("It's \"so\".", Text.typeset("It’s “so”."));
    assertEquals("他說“是”。", Text.typeset("他說“是”。"));
  }

  @Test
  void theBracketHoldsEveryConnective() {
    for (String language : Words.LANGUAGES) {
      Words words = Words.of(Connective.class, language);
      Size bracket =
          BoxSizes.of(map(List.of(claim("c", "c", List.of(), false))), language, measure).bracket();
      for (String key : Connective.KEYS) {
        double width = measure.width(words.say(key), Type.CONNECTIVE);
        assertTrue(width + 2 * BoxSizes.BRACKET_PADDING_X <= bracket.width(), words.say(key));
      }
    }
  }

  @Test
  void theConnectiveTellsWhatTheReasonDoes() {
    Claim c = new Claim("c", Text.of("c"));
    List<Claim> claims =
        IntStream.range(0, 6).mapToObj(i -> new Claim("p" + i, Text.of("p"))).toList();
    List<Claim> all = new ArrayList<>(List.of(c));
    all.addAll(claims);
    ArgumentMap map =
        map(
            all,
            new Reason("support", Stance.FOR, List.of("p0"), "c"),
            new Reason("objection", Stance.AGAINST, List.of("p1"), "c"),
            new Reason("rebuttal", Stance.AGAINST, List.of("p2"), "p1"),
            new Reason("undercutFor", Stance.AGAINST, List.of("p3"), "support"),
            new Reason("undercutAgainst", Stance.AGAINST, List.of("p4"), "objection"));
    Words english = Words.of(Connective.class, "en");
    Words chinese = Words.of(Connective.class, "zh-Hant");
    assertEquals("because", Connective.word(map, map.reason("support"), english));
    assertEquals("however", Connective.word(map, map.reason("objection"), english));
    assertEquals("but then", Connective.word(map, map.reason("rebuttal"), english));
    assertEquals("however", Connective.word(map, map.reason("undercutFor"), english));
    assertEquals("but then", Connective.word(map, map.reason("undercutAgainst"), english));
    assertEquals("因為", Connective.word(map, map.reason("support"), chinese));
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    assertEquals(keys("words_en.properties"), keys("words_zh_Hant.properties"));
    assertEquals(Set.copyOf(Connective.KEYS), keys("words_en.properties"));
  }

  private static Set<String> keys(String file) throws IOException {
    Properties properties = new Properties();
    try (var in = BoxSizes.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties.stringPropertyNames();
  }
}
