package hence.lesson.hints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.MapFile;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** All hints together: on any map, in reading order, put aside, and on the bundled maps. */
class HintsTest {
  private static final String[] PIECES = {
    "dogs", "are", "loyal", "and", "because", " ", "😀", "狗", "因為", "，", "；", "的", "？", ";", "。",
    "الكلاب", "é", "\ud83d", "\n", "\u0000", "x", "12", "it's", "’", ".", "人人", "ｆｕｌｌ", "がぎ"
  };
  private static final String[] LANGUAGES = {"en", "zh-Hant", "zh", "de", "ar", Text.ANY};

  @Property(tries = 500)
  void neverThrowsAndNamesOnlyPartsOfTheMap(@ForAll long seed) {
    Random random = new Random(seed);
    ArgumentMap map = randomMap(random);
    for (String language : List.of("en", "zh-Hant", "fr", "")) {
      List<Hint> hints = Hints.of(map, language);
      assertEquals(hints, Hints.of(map, language), "the same map, the same hints");
      for (Hint hint : hints) {
        assertFalse(hint.parts().isEmpty());
        hint.parts().forEach(part -> assertTrue(map.part(part).isPresent(), part));
        assertFalse(hint.sentence().contains("{"), hint.sentence());
      }
    }
  }

  @Property(tries = 200)
  void theWordsStandInTheMap(@ForAll long seed) {
    ArgumentMap map = randomMap(new Random(seed));
    for (String language : List.of("en", "zh-Hant")) {
      String all =
          map.claims().stream().map(c -> c.text().in(language)).collect(Collectors.joining("\n"));
      for (Hint hint : Hints.of(map, language)) {
        hint.words().forEach(word -> assertTrue(all.contains(word), word + " in " + all));
      }
    }
  }

  @Test
  void aMapWithoutReasonsRaisesNoQuestionAboutSteps() {
    ArgumentMap map = Sketch.english("Socrates is mortal.").claims("Dogs bark at night.").map();
    assertEquals(List.of(), Hints.of(map, "en"));
  }

  @Test
  void hintsComeInReadingOrder() {
    ArgumentMap map =
        Sketch.english("Is Socrates mortal?")
            .claims("Global warming", "Socrates is a human.")
            .because("c0", "c2")
            .map();
    List<String> first = Hints.of(map, "en").stream().map(h -> h.parts().getFirst()).toList();
    assertEquals(List.of("c0", "r0", "c1"), first);
  }

  @Test
  void aHintPutAsideIsNotRaisedAgainAndOthersAre() {
    ArgumentMap map = Sketch.english("Global warming").claims("School uniforms").map();
    List<Hint> hints = Hints.of(map, "en");
    assertEquals(2, hints.size());
    ArgumentMap aside = HintsAside.with(map, hints.getFirst());
    assertEquals(List.of(hints.getLast()), Hints.of(aside, "en"));
    assertEquals(1, HintsAside.of(aside).count());
    ArgumentMap written = MapFile.parse(MapFile.toJson(aside), "x.json", "en").map().orElseThrow();
    assertEquals(List.of(hints.getLast()), Hints.of(written, "en"), "kept in the file");
    assertEquals(hints, Hints.of(HintsAside.none(written), "en"));
    assertEquals(map.extras(), HintsAside.none(aside).extras());
  }

  @Test
  void strangeFieldsDoNoHarm() {
    for (Object strange :
        new Object[] {"x", List.of("x"), Map.of(), List.of(List.of(1, "", "😀"))}) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("synonyms", strange);
      fields.put("hints_aside", strange);
      ArgumentMap map = Sketch.english("Global warming").map().withExtras(new Extras(fields));
      assertEquals(1, Hints.of(map, "en").size());
    }
  }

  /** What {@code MeasureHints} prints, judged by hand when it changes. */
  @Test
  void theBundledMapsRaiseFewHintsAndTheSameInBothLanguages() {
    for (String language : List.of("en", "zh-Hant")) {
      assertEquals(
          List.of(
              "rabbit-rule r-new-abilities", "rabbit-rule r-rollout", "rabbit-rule r-within-reach"),
          raised("maps/power-to-the-people.json", language));
      assertEquals(
          List.of(
              "bare-assumption register",
              "bare-assumption bermuda-british",
              "bare-assumption shopkeepers",
              "bare-assumption never-sworn"),
          raised("maps/harry-is-british.json", language));
    }
  }

  private static List<String> raised(String file, String language) {
    ArgumentMap map = MapFile.read(Path.of(file), "en").map().orElseThrow();
    return Hints.of(map, language).stream()
        .map(hint -> hint.rule().key() + " " + hint.parts().getFirst())
        .toList();
  }

  private static ArgumentMap randomMap(Random random) {
    List<Claim> claims = new ArrayList<>();
    int count = 1 + random.nextInt(10);
    for (int i = 0; i < count; i++) {
      claims.add(new Claim("c" + i, text(random)));
    }
    List<Reason> reasons = new ArrayList<>();
    for (int i = random.nextInt(14); i > 0; i--) {
      int target = random.nextInt(count);
      List<String> premises = new ArrayList<>();
      for (int p = random.nextInt(3); p >= 0; p--) {
        String id = "c" + random.nextInt(count);
        if (!premises.contains(id)) {
          premises.add(id);
        }
      }
      Stance stance = random.nextInt(4) == 0 ? Stance.AGAINST : Stance.FOR;
      String id = "r" + reasons.size();
      boolean undercut = !reasons.isEmpty() && random.nextInt(5) == 0;
      reasons.add(new Reason(id, stance, premises, undercut ? "r0" : "c" + target));
    }
    return new ArgumentMap(text(random), "c0", List.of(), claims, reasons, Extras.NONE);
  }

  private static Text text(Random random) {
    Map<String, String> wordings = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      StringBuilder words = new StringBuilder();
      for (int w = random.nextInt(12); w >= 0; w--) {
        words.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
      }
      wordings.put(LANGUAGES[random.nextInt(LANGUAGES.length)], words.toString());
    }
    return new Text(wordings);
  }
}
