package hence.format.source;

import hence.format.kit.Blank;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Collects the words between the borders of block elements. */
final class BlockVisitor implements NodeVisitor {
  private static final Set<String> CELLS = Set.of("td", "th");

  /** Two line breaks on end were paragraphs before there were any. */
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Map<Element, Integer> next = new IdentityHashMap<>();
  private String number = "";
  private boolean heading;

  List<Block> blocks() {
    finish();
    return blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      boolean preformatted = text.parent() instanceof Element in && in.tag().preserveWhitespace();
      words.append(preformatted ? text.getWholeText() : text.text());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        words.append('\n');
      } else if (divides(element)) {
        finish();
        begin(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (CELLS.contains(element.normalName())) {
        words.append(' ');
      } else if (divides(element)) {
        finish();
      }
    }
  }

  /** A row of a table is one paragraph, not each of its cells. */
  private static boolean divides(Element element) {
    return element.isBlock() && !CELLS.contains(element.normalName());
  }

  private void begin(Element element) {
    heading = element.normalName().matches("h[1-6]");
    Element list = element.parent();
    if (element.normalName().equals("li") && list != null && list.normalName().equals("ol")) {
      number = number(element, list) + ". ";
    }
  }

  /** As a browser would write it, and with it whoever copies from there. */
  private int number(Element entry, Element list) {
    int first = counted(list.attr("start"), 1);
    int number = counted(entry.attr("value"), next.getOrDefault(list, first));
    next.put(list, number + 1);
    return number;
  }

  private static int counted(String digits, int otherwise) {
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
  }

  private void finish() {
    for (String piece : EMPTY_LINE.split(words)) {
      if (!Blank.is(piece)) {
        blocks.add(heading ? Block.heading(piece) : Block.paragraph(number + piece.stripLeading()));
        number = "";
      }
    }
    words.setLength(0);
    heading = false;
  }
}
