package hence.format.source;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/** Turns short Markdown into HTML that may stand on any page. */
public final class Markdown {
  /** Nothing that loads, runs or lays out: a page that holds it asks for nothing. */
  private static final Safelist HARMLESS =
      Safelist.none()
          .addTags("p", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "br", "a")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addEnforcedAttribute("a", "rel", "noopener noreferrer")
          .addEnforcedAttribute("a", "target", "_blank");

  private Markdown() {}

  /**
   * The HTML of Markdown; raw HTML in it is shown as it is written, and pictures by their words.
   */
  public static String html(String markdown) {
    Parser parser = Parser.builder().maxOpenBlockParsers(MarkupBlocks.MAX_NESTING).build();
    HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).build();
    Document page = Jsoup.parseBodyFragment(renderer.render(parser.parse(markdown)));
    page.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
    page.select("h1, h2, h3, h4, h5, h6").forEach(Markdown::paragraph);
    Document.OutputSettings plain = new Document.OutputSettings().prettyPrint(false);
    return Jsoup.clean(page.body().html(), "", HARMLESS, plain).strip();
  }

  /** A heading in a note would stand above the headings of the page. */
  private static void paragraph(Element heading) {
    String words = heading.html();
    heading.replaceWith(new Element("p").appendChild(new Element("strong").html(words)));
  }
}
