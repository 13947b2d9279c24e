package hence.lesson.hints;

import hence.map.ArgumentMap;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Source;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Small maps for tests of hints: a claim's id is its place, from c0, which is the contention. */
final class Sketch {
  private final String[] languages;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final Map<String, Object> fields = new LinkedHashMap<>();

  private Sketch(String... languages) {
    this.languages = languages;
  }

  /**
   * @param contention the contention in each of the languages
   */
  static Sketch of(List<String> languages, String... contention) {
    Sketch sketch = new Sketch(languages.toArray(String[]::new));
    sketch.claim(contention);
    return sketch;
  }

  static Sketch english(String contention) {
    return of(List.of("en"), contention);
  }

  static Sketch chinese(String contention) {
    return of(List.of("zh-Hant"), contention);
  }

  /** Adds claims with a source, each in the one language. */
  Sketch claims(String... sentences) {
    for (String sentence : sentences) {
      claim(sentence);
    }
    return this;
  }

  /** Adds a claim in each of the languages. */
  Sketch claim(String... wordings) {
    Citation citation = new Citation("s", 0, "", Extras.NONE);
    claims.add(
        new Claim(
            "c" + claims.size(),
            text(wordings),
            Optional.empty(),
            List.of(citation),
            false,
            List.of(),
            Extras.NONE));
    return this;
  }

  /** Adds a claim without a source. */
  Sketch unfounded(String... wordings) {
    claims.add(new Claim("c" + claims.size(), text(wordings)));
    return this;
  }

  /** Adds a reason for a claim. */
  Sketch because(String target, String... premises) {
    reasons.add(new Reason("r" + reasons.size(), Stance.FOR, List.of(premises), target));
    return this;
  }

  /** Gives the reason added last a scheme. */
  Sketch scheme(String scheme) {
    return last(Optional.empty(), scheme);
  }

  /** Gives the reason added last a warrant. */
  Sketch warrant(String... wordings) {
    return last(Optional.of(text(wordings)), "");
  }

  Sketch synonyms(String... words) {
    fields.put("synonyms", List.of(List.of(words)));
    return this;
  }

  private Sketch last(Optional<Text> warrant, String scheme) {
    Reason r = reasons.removeLast();
    reasons.add(
        new Reason(
            r.id(),
            r.stance(),
            r.premises(),
            r.target(),
            warrant,
            scheme,
            OptionalDouble.empty(),
            Extras.NONE));
    return this;
  }

  private Text text(String... wordings) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (int i = 0; i < wordings.length; i++) {
      byLanguage.put(languages[i], wordings[i]);
    }
    return new Text(byLanguage);
  }

  ArgumentMap map() {
    Source source = new Source("s", Text.of("S"), "", "", "", 0, List.of(), Extras.NONE);
    return new ArgumentMap(
        Text.of("T"), "c0", List.of(source), claims, reasons, new Extras(fields));
  }

  /** The hints of one rule, in the first language. */
  List<Hint> hints(HintRule rule) {
    return Hints.of(map(), languages[0]).stream().filter(hint -> hint.rule() == rule).toList();
  }

  /** The words that raised one rule's only hint; none for no hint. */
  List<String> words(HintRule rule) {
    List<Hint> hints = hints(rule);
    if (hints.size() > 1) {
      throw new AssertionError(hints);
    }
    return hints.isEmpty() ? List.of() : hints.getFirst().words();
  }
}
