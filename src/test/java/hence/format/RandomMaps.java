package hence.format;

import hence.map.ArgumentMap;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Source;
import hence.map.Stance;
import hence.map.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Makes sound maps at random that use everything the format knows. */
final class RandomMaps {
  private static final String[] WORDS = {
    "mortal",
    "蘇格拉底",
    "\"quoted\"",
    "back\\slash",
    "line\nbreak",
    "tab\t",
    "\u0001",
    "\u2028",
    "😀",
    "\ud83d",
    "é",
    "</script>",
    " ",
    "#"
  };
  private static final String[] LANGUAGES = {"en", "zh-Hant", "de-CH-1996", Text.ANY};
  private static final String[] NUMBERS = {
    "0", "-1", "1.50", "1E+400", "1e-9", "123456789012345678901234567890", "0.1", "-0.25"
  };

  private final Random random;

  private RandomMaps(long seed) {
    random = new Random(seed);
  }

  static ArgumentMap of(long seed) {
    return new RandomMaps(seed).map();
  }

  private ArgumentMap map() {
    List<Source> sources = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      int count = random.nextInt(30);
      sources.add(
          new Source(
              "source " + i, text(), maybe(), maybe(), maybe(), count, digest(count), extras()));
    }
    List<Claim> claims = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      claims.add(claim("c" + i, sources));
    }
    List<Reason> reasons = new ArrayList<>();
    for (int i = count < 2 ? 0 : random.nextInt(12); i > 0; i--) {
      reasons.add(reason(i, count, reasons));
    }
    return new ArgumentMap(
        text(), "c" + random.nextInt(count), sources, claims, reasons, lessons(count));
  }

  /** Fields that nobody knows, and sometimes a tour, a scenario, synonyms or a hint put aside. */
  private Extras lessons(int claims) {
    Map<String, Object> fields = new LinkedHashMap<>(extras().fields());
    if (random.nextInt(3) == 0) {
      Map<String, Object> step = new LinkedHashMap<>();
      step.put("title", "x");
      step.put("note", Map.of("en", "x"));
      step.put("focus", List.of("c0"));
      step.put("fold", List.of("c" + (claims - 1)));
      step.put("paragraph", BigDecimal.ONE);
      step.put("what_if", Map.of("c0", "rejected"));
      fields.put("tours", List.of(Map.of("id", "t", "title", "x", "steps", List.of(step))));
    }
    if (random.nextInt(3) == 0) {
      fields.put("scenarios", List.of(Map.of("name", "x", "marks", Map.of("c0", "doubted"))));
    }
    if (random.nextInt(3) == 0) {
      fields.put("synonyms", List.of(List.of(words(), words()), List.of(), List.of(words())));
    }
    if (random.nextInt(3) == 0) {
      fields.put("hints_aside", List.of(Map.of("rule", words(), "parts", List.of("c0", words()))));
    }
    return new Extras(fields);
  }

  private List<Text> digest(int paragraphs) {
    List<Text> digest = new ArrayList<>();
    for (int i = random.nextInt(Math.min(3, paragraphs + 1)); i > 0; i--) {
      digest.add(text());
    }
    return digest;
  }

  private Claim claim(String id, List<Source> sources) {
    List<Citation> cites = new ArrayList<>();
    for (Source source : sources) {
      cites.add(
          new Citation(source.id(), random.nextInt(source.paragraphs() + 1), maybe(), extras()));
    }
    List<String> tags = random.nextBoolean() ? List.of() : List.of("a", "標籤");
    return new Claim(id, text(), maybeText(), cites, random.nextBoolean(), tags, extras());
  }

  private Reason reason(int number, int claims, List<Reason> earlier) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      ids.add("c" + i);
    }
    Collections.shuffle(ids, random);
    boolean undercut = !earlier.isEmpty() && random.nextInt(4) == 0;
    String target = undercut ? earlier.getFirst().id() : ids.removeLast();
    Stance stance = undercut || random.nextBoolean() ? Stance.AGAINST : Stance.FOR;
    List<String> premises = ids.subList(0, 1 + random.nextInt(Math.min(3, ids.size())));
    OptionalDouble strength =
        random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(strength());
    return new Reason(
        "r" + number, stance, premises, target, maybeText(), maybe(), strength, extras());
  }

  private double strength() {
    double[] some = {0, 1, 0.5, 1e-7, Double.MIN_VALUE, random.nextDouble()};
    return some[random.nextInt(some.length)];
  }

  private Text text() {
    if (random.nextInt(3) == 0) {
      return Text.of(words());
    }
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      byLanguage.put(LANGUAGES[random.nextInt(LANGUAGES.length)], words());
    }
    return new Text(byLanguage);
  }

  private Optional<Text> maybeText() {
    return random.nextBoolean() ? Optional.empty() : Optional.of(text());
  }

  private String words() {
    return "x" + WORDS[random.nextInt(WORDS.length)] + WORDS[random.nextInt(WORDS.length)];
  }

  private String maybe() {
    return random.nextBoolean() ? "" : words();
  }

  private Extras extras() {
    return random.nextInt(3) > 0 ? Extras.NONE : new Extras(object(3));
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      // The parser takes half a character in a text, but not in a name.
      fields.put("extra " + words().replaceAll("\\p{Cs}", "") + i, value(depth));
    }
    return fields;
  }

  private Object value(int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> maybe();
      case 1 -> new BigDecimal(NUMBERS[random.nextInt(NUMBERS.length)]);
      case 2 -> random.nextBoolean();
      case 3 -> null;
      case 4 -> object(depth - 1);
      default -> list(depth - 1);
    };
  }

  private List<Object> list(int depth) {
    List<Object> entries = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      entries.add(value(depth));
    }
    return entries;
  }
}
