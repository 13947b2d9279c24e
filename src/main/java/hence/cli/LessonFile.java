package hence.cli;

import hence.editing.LessonData;
import hence.editing.LessonStart;
import hence.editing.View;
import hence.export.page.LessonPage;
import hence.format.Json;
import hence.format.source.Markdown;
import hence.judging.Lens;
import hence.lesson.tour.Tour;
import hence.lesson.tour.Tours;
import hence.map.ArgumentMap;
import hence.map.AtomicFile;
import hence.map.Claim;
import hence.map.Text;
import hence.map.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Writes a map as a lesson, one page for a browser; apart from pictures, which need none of this.
 */
final class LessonFile {
  static final String ENDING = "html";

  /** What only pictures have: a page has its own ways to zoom, to focus and to lay out. */
  private static final List<String> OF_PICTURES =
      List.of(
          "--scale",
          "--width",
          "--dpi",
          "--pages",
          "--background",
          "--layout",
          "--aspect",
          "--direction",
          "--load",
          "--focus",
          "--rest");

  private final ArgumentMap map;
  private final View view;
  private final ParseResult asked;

  LessonFile(ArgumentMap map, View view, ParseResult asked) {
    this.map = map;
    this.view = view;
    this.asked = asked;
  }

  /** Refuses options that a page cannot follow. */
  static void check(ParseResult asked, Terminal terminal) {
    OF_PICTURES.stream()
        .filter(asked::hasMatchedOption)
        .findFirst()
        .or(() -> hasOtherLens(asked) ? Optional.of("--lens") : Optional.empty())
        .ifPresent(option -> {
          throw new ParameterException(
              asked.commandSpec().commandLine(), terminal.words().say("draw.not-on-pages", option));
        });
  }

  private static boolean hasOtherLens(ParseResult asked) {
    return asked.matchedOptionValue("--lens", Lens.GROUNDED) != Lens.GROUNDED;
  }

  void write(Path file) throws IOException {
    String html = html();
    AtomicFile.write(file, html.getBytes(StandardCharsets.UTF_8));
  }

  private String html() {
    List<String> languages = languages();
    List<Tour> tours = Tours.of(map);
    Map<String, Object> data = new LinkedHashMap<>(LessonData.of(map, languages));
    data.put("tours", LessonStart.tours(map, tours, view));
    data.put(
        "start",
        LessonStart.of(
            view,
            given("--lang", view.language()),
            given("--theme", view.theme().name()),
            asked.hasMatchedOption("--fold"),
            asked.hasMatchedOption("--judge")));
    Map<String, Map<String, Object>> words = new LinkedHashMap<>();
    languages.forEach(tag -> words.put(tag, words(tag)));
    data.put("words", words);
    Optional<String> theme = given("--theme", view.theme().name());
    LessonPage page = new LessonPage(map, tours, languages, words, theme, Markdown::html);
    return page.html(Json.writeOnOneLine(data));
  }

  private static Map<String, Object> words(String language) {
    Map<String, Object> words = new LinkedHashMap<>(LessonPage.words(language));
    words.putAll(LessonData.words(language));
    return words;
  }

  private Optional<String> given(String option, String value) {
    return asked.hasMatchedOption(option) ? Optional.of(value) : Optional.empty();
  }

  /** The languages of the map, the one to begin in first; of a map that names none, Hence's own. */
  private List<String> languages() {
    Set<String> tags = new LinkedHashSet<>(map.title().byLanguage().keySet());
    map.claims().stream().map(Claim::text).forEach(text -> tags.addAll(text.byLanguage().keySet()));
    tags.remove(Text.ANY);
    List<String> languages = new ArrayList<>(tags.isEmpty() ? Words.LANGUAGES : tags);
    String first = nearest(languages, view.language());
    languages.remove(first);
    languages.addFirst(first);
    return languages;
  }

  private static String nearest(List<String> tags, String language) {
    String main = language.split("-")[0];
    return tags.stream()
        .filter(language::equals)
        .findFirst()
        .or(() -> tags.stream().filter(tag -> tag.split("-")[0].equals(main)).findFirst())
        .orElse(tags.contains("en") ? "en" : tags.getFirst());
  }
}
