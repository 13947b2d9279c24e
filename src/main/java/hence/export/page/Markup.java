package hence.export.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Builds HTML; words only ever go in as words. */
final class Markup {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final List<String> languages;

  Markup(List<String> languages) {
    this.languages = languages;
  }

  /** Markup as it is. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Words, in an element or an attribute. */
  Markup text(String words) {
    words
        .chars()
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            // HTML knows no escape for it.
            case 0 -> out.append('\ufffd');
            default -> out.append((char) c);
          }
        });
    return this;
  }

  /** The same words in every language, of which the page shows one. */
  Markup inEach(UnaryOperator<String> said) {
    return inEach("span", language -> text(said.apply(language)));
  }

  /** The same element in every language; the content is added by what is run. */
  Markup inEach(String element, Consumer<String> content) {
    for (String language : languages) {
      raw("<" + element + " lang=\"").text(language).raw("\" data-in=\"").text(language).raw("\">");
      content.accept(language);
      raw("</" + element + ">");
    }
    return this;
  }

  String text() {
    return out.toString();
  }
}
