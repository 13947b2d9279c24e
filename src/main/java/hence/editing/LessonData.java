package hence.editing;

import hence.drawing.Scene;
import hence.judging.Opinion;
import hence.judging.Status;
import hence.layout.ClaimBox;
import hence.layout.Size;
import hence.layout.Sizes;
import hence.layout.typesetting.BoxSizes;
import hence.layout.typesetting.Connective;
import hence.layout.typesetting.TextMeasure;
import hence.map.ArgumentMap;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Source;
import hence.map.Text;
import hence.map.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A map as plain values for a page that draws it: its words in all languages, wrapped and measured
 * as the window does it, so that boxes look alike in both.
 */
public final class LessonData {
  private final ArgumentMap map;
  private final List<String> languages;
  private final Map<String, Sizes> sizes = new LinkedHashMap<>();

  private LessonData(ArgumentMap map, List<String> languages) {
    this.map = map;
    this.languages = languages;
    TextMeasure measure = TextMeasure.bundled();
    languages.forEach(tag -> sizes.put(tag, BoxSizes.of(map, tag, measure)));
  }

  /** The map's own part of the page's data. */
  public static Map<String, Object> of(ArgumentMap map, List<String> languages) {
    return new LessonData(map, languages).fields();
  }

  /** The words of the map's picture that are not the page's own, by key. */
  public static Map<String, Object> words(String language) {
    Map<String, Object> words = new LinkedHashMap<>();
    Words connectives = Words.of(Connective.class, language);
    Connective.KEYS.forEach(key -> words.put(key, connectives.say(key)));
    Words drawing = Words.of(Scene.class, language);
    words.put("implicit", drawing.say("implicit"));
    words.put("paragraphs", drawing.say("paragraphs", "{0}"));
    words.put("hidden", "+{0}");
    for (Status status : Status.values()) {
      words.put("status." + status.name().toLowerCase(Locale.ROOT), status.word(language));
    }
    for (Opinion opinion : Opinion.values()) {
      words.put("opinion." + opinion.key(), opinion.word(language));
    }
    return words;
  }

  private Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", said(map.title()));
    fields.put("contention", map.contention());
    fields.put("languages", languages);
    fields.put("claims", map.claims().stream().map(this::claim).toList());
    fields.put("reasons", map.reasons().stream().map(this::reason).toList());
    fields.put("sources", map.sources().stream().map(this::source).toList());
    Map<String, Object> brackets = new LinkedHashMap<>();
    sizes.forEach((tag, of) -> brackets.put(tag, size(of.bracket())));
    fields.put("bracket", brackets);
    return fields;
  }

  private Map<String, Object> claim(Claim claim) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", claim.id());
    fields.put("text", said(claim.text()));
    fields.put("name", said(claim.shortText()));
    Map<String, Object> boxes = new LinkedHashMap<>();
    sizes.forEach((tag, of) -> boxes.put(tag, box(of.claims().get(claim.id()))));
    fields.put("boxes", boxes);
    fields.put("implicit", claim.implicit());
    fields.put("tags", claim.tags());
    fields.put("paragraphs", paragraphs(claim));
    List<Object> cites = new ArrayList<>();
    claim.cites().forEach(citation -> cite(citation, cites));
    fields.put("cites", cites);
    return fields;
  }

  private static Map<String, Object> box(ClaimBox box) {
    return ordered("size", size(box.size()), "lines", box.lines());
  }

  private static List<Object> size(Size size) {
    return List.of(size.width(), size.height());
  }

  private static String paragraphs(Claim claim) {
    return claim.cites().stream()
        .map(Citation::paragraph)
        .filter(paragraph -> paragraph > 0)
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private void cite(Citation citation, List<Object> cites) {
    for (int i = 0; i < map.sources().size(); i++) {
      if (map.sources().get(i).id().equals(citation.source())) {
        cites.add(
            ordered("source", i, "paragraph", citation.paragraph(), "quote", citation.quote()));
        return;
      }
    }
  }

  private Map<String, Object> reason(Reason reason) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", reason.id());
    fields.put("stance", reason.stance().name().toLowerCase(Locale.ROOT));
    fields.put("premises", reason.premises());
    fields.put("target", reason.target());
    fields.put("strength", reason.strength().isPresent() ? reason.weight() : null);
    fields.put("warrant", reason.warrant().map(this::said).orElse(null));
    return fields;
  }

  private Map<String, Object> source(Source source) {
    return ordered(
        "title", said(source.title()), "digest", source.digest().stream().map(this::said).toList());
  }

  private Map<String, Object> said(Text text) {
    Map<String, Object> words = new LinkedHashMap<>();
    languages.forEach(tag -> words.put(tag, Text.typeset(text.in(tag))));
    return words;
  }

  /** Names and values in turn; a page is the same each time it is written. */
  private static Map<String, Object> ordered(Object... entries) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      fields.put((String) entries[i], entries[i + 1]);
    }
    return fields;
  }
}
