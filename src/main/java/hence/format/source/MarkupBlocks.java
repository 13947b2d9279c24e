package hence.format.source;

import hence.format.kit.Blank;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The paragraphs of Markdown and of HTML. */
final class MarkupBlocks {
  static final int MAX_NESTING = 200;

  /** What is on a page and not in its text. */
  private static final String BESIDE =
      "script, style, noscript, template, nav, aside, footer, form, button, svg, iframe, [hidden]";

  private MarkupBlocks() {}

  /** Markdown may hold HTML, so it goes the same way. */
  static List<Block> ofMarkdown(String markdown) {
    Parser parser = Parser.builder().maxOpenBlockParsers(MAX_NESTING).build();
    return ofHtml(HtmlRenderer.builder().build().render(parser.parse(markdown)));
  }

  static List<Block> ofHtml(String html) {
    Document page = Jsoup.parse(html);
    page.select(BESIDE).remove();
    page.select("figure").forEach(MarkupBlocks::figure);
    page.select("p:has(img)").stream().filter(p -> !p.hasText()).forEach(MarkupBlocks::figure);
    BlockVisitor visitor = new BlockVisitor();
    text(page).traverse(visitor);
    return visitor.blocks();
  }

  /** A page that says which part of it is the text is believed. */
  private static Element text(Document page) {
    for (String name : List.of("article", "main")) {
      Elements found = page.select(name);
      if (found.size() == 1 && found.first().hasText()) {
        return found.first();
      }
    }
    return page.body();
  }

  /** A figure counts as a paragraph: its caption, else what it is said to show. */
  private static void figure(Element figure) {
    Element image = figure.selectFirst("img");
    String shown = image == null ? "" : image.attr("alt");
    String words = figure.hasText() ? figure.text() : shown;
    figure.replaceWith(new Element("p").text(Blank.is(words) ? "[…]" : words));
  }
}
