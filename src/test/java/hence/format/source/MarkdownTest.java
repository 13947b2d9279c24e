package hence.format.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Short Markdown as HTML for a page that must ask nobody for anything. */
class MarkdownTest {
  @Test
  void keepsParagraphsEmphasisListsAndLinks() {
    assertEquals(
        "<p>One <em>two</em> <strong>three</strong>.</p>", Markdown.html("One *two* **three**."));
    assertEquals(
        "<ul><li>a</li><li>b</li></ul>", Markdown.html("- a\n- b").replaceAll("\\s*\n\\s*", ""));
    assertEquals(
        "<p><a href=\"https://example.org\" rel=\"noopener noreferrer\" target=\"_blank\">x</a></p>",
        Markdown.html("[x](https://example.org)"));
  }

  @Test
  void showsRawHtmlAsItIsWritten() {
    assertEquals(
        "<p>a &lt;b onclick=\"x()\"&gt;c&lt;/b&gt;</p>",
        Markdown.html("a <b onclick=\"x()\">c</b>"));
    assertEquals("<p>&lt;script&gt;x()&lt;/script&gt;</p>", Markdown.html("<script>x()</script>"));
  }

  @Test
  void asksForNoPictureAndRunsNoLink() {
    assertEquals("<p>words</p>", Markdown.html("![words](https://example.org/x.png)"));
    assertEquals(
        "<p><a rel=\"noopener noreferrer\" target=\"_blank\">x</a></p>",
        Markdown.html("[x](javascript:alert(1))"));
  }

  @Test
  void makesHeadingsBoldParagraphs() {
    assertEquals("<p><strong>Head</strong></p>", Markdown.html("# Head"));
  }
}
