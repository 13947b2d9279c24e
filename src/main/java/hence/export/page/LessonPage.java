package hence.export.page;

import hence.lesson.tour.Tour;
import hence.map.ArgumentMap;
import hence.map.Text;
import hence.map.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes a lesson: one page that shows a map, tells its tours and asks nobody for anything. Without
 * scripts and on paper it still says all that the map says.
 *
 * @param languages the tags the page speaks, the one it begins in first
 * @param words all that the page and the picture on it say besides the map, by language and key
 * @param theme the theme it begins in; else the reader's own
 * @param markdown turns a tour's notes into harmless HTML
 */
public record LessonPage(
    ArgumentMap map,
    List<Tour> tours,
    List<String> languages,
    Map<String, Map<String, Object>> words,
    Optional<String> theme,
    UnaryOperator<String> markdown) {

  private static final Pattern BOLD = Pattern.compile("(?s)<(h[1-3]|strong)\\b.*?</\\1>");

  /** The page's own words by key, their places {0}, {1} ... still open. */
  public static Map<String, Object> words(String language) {
    Words words = Words.of(LessonPage.class, language);
    Map<String, Object> said = new LinkedHashMap<>();
    new TreeSet<>(words.bundle().keySet()).forEach(key -> said.put(key, words.say(key)));
    return said;
  }

  /**
   * The page.
   *
   * @param data the map as JSON, as the page's scripts read it
   */
  public String html(String data) {
    Markup body = new Markup(languages);
    body(body);
    body.raw("<script type=\"application/json\" id=\"data\">").raw(harmless(data));
    body.raw("</script>\n");
    String style = style(body.text());
    String script = PageParts.scripts();
    Markup page = new Markup(languages);
    page.raw("<!doctype html>\n<html lang=\"").text(languages.getFirst());
    page.raw("\" data-language=\"").text(languages.getFirst()).raw("\"");
    theme.ifPresent(name -> page.raw(" data-theme=\"").text(name).raw("\""));
    page.raw(">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    page.raw("style-src '" + digest(style) + "'; script-src '" + digest(script) + "'; ");
    page.raw("font-src data:; img-src data:; base-uri 'none'; form-action 'none'\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw("<link rel=\"icon\" href=\"data:,\">\n<title>");
    page.text(Text.typeset(map.title().in(languages.getFirst()))).raw("</title>\n");
    page.raw("<style>").raw(style).raw("</style>\n</head>\n<body>\n").raw(body.text());
    page.raw("<script>").raw(script).raw("</script>\n</body>\n</html>\n");
    return page.text();
  }

  private void body(Markup out) {
    out.raw("<a id=\"to-outline\" href=\"#outline\">");
    out.inEach(language -> word(language, "outline.go")).raw("</a>\n<header><h1>");
    out.inEach(language -> Text.typeset(map.title().in(language)));
    out.raw("</h1><div id=\"tools\"></div></header>\n<main>\n");
    out.raw("<div id=\"stage\" tabindex=\"0\" role=\"application\"><svg id=\"map\" ");
    out.raw("aria-hidden=\"true\" focusable=\"false\"><g id=\"camera\"><g id=\"links\"></g>");
    out.raw("<g id=\"boxes\"></g></g></svg></div>\n<div id=\"verdict\" hidden></div>\n");
    out.raw("<noscript><p>").inEach(language -> word(language, "noscript"));
    out.raw("</p></noscript>\n<section id=\"outline\" tabindex=\"-1\"><h2>");
    out.inEach(language -> word(language, "outline"));
    out.raw("</h2><div id=\"outline-tools\"></div>\n");
    new PageOutline(map, out).list();
    out.raw("</section>\n<aside id=\"card\" class=\"panel\" hidden></aside>\n");
    out.raw("<section id=\"tour\" class=\"panel\" hidden></section>\n</main>\n");
    new PageNotes(map, out, markdown).list(tours);
    out.raw("<p id=\"say\" class=\"unseen\" aria-live=\"polite\"></p>\n");
    out.raw("<dialog id=\"keys\"></dialog>\n");
  }

  private String style(String body) {
    StringBuilder style = new StringBuilder(PageInks.css());
    style.append(PageParts.style());
    for (String tag : languages) {
      style.append(
          "html[data-language=\"%s\"] [data-in=\"%s\"] { display: revert; }\n".formatted(tag, tag));
    }
    return style.append(PageFaces.css(body, bold(body))).toString();
  }

  /** All that may be set in bold: headings, labels, the contention; and notes that have any. */
  private String bold(String body) {
    StringBuilder bold = new StringBuilder("0123456789+/×");
    words.values().forEach(said -> said.values().forEach(bold::append));
    languages.forEach(tag -> bold.append(map.claim(map.contention()).text().in(tag)));
    BOLD.matcher(body).results().map(MatchResult::group).forEach(bold::append);
    return bold.toString();
  }

  private static String word(String language, String key) {
    return Words.of(LessonPage.class, language).say(key);
  }

  /** No text in the data can end the element that holds it, or open a comment in it. */
  private static String harmless(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  /** The name by which the page's policy allows this text and no other. */
  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
