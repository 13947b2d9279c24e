package hence.format.source;

import hence.map.Paragraph;
import hence.map.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives paragraphs their numbers: those that they bear themselves, "[n]" or "n.", else 1, 2, 3 ...
 * Headings bear none.
 */
final class Numbering {
  /** Not the beginning of "3.5 million". */
  private static final Pattern MARKER =
      Pattern.compile("^(?:[\\[［]([0-9０-９]{1,6})[\\]］]|([0-9０-９]{1,6})[.．、)）](?![0-9０-９]))\\s*");

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final boolean marked;
  private String heading = "";

  private Numbering(boolean marked) {
    this.marked = marked;
  }

  static SourceText of(List<Block> blocks) {
    Numbering numbering = new Numbering(areMarked(blocks));
    blocks.forEach(numbering::add);
    return new SourceText(numbering.paragraphs);
  }

  /** Most bear a rising number; a few do so in any text that holds a numbered list. */
  private static boolean areMarked(List<Block> blocks) {
    int last = 0;
    int marked = 0;
    int all = 0;
    for (Block block : blocks) {
      if (block.heading()) {
        continue;
      }
      all++;
      int number = number(block);
      if (number > 0) {
        if (number <= last) {
          return false;
        }
        last = number;
        marked++;
      }
    }
    return marked * 2 > all;
  }

  private static int number(Block block) {
    Matcher marker = MARKER.matcher(block.words());
    return marker.find() && marker.end() < block.words().length()
        ? Integer.parseInt(marker.group(1) != null ? marker.group(1) : marker.group(2))
        : 0;
  }

  private void add(Block block) {
    int number = marked ? number(block) : paragraphs.size() + 1;
    if (block.heading() || number == 0 && paragraphs.isEmpty()) {
      heading = heading.isEmpty() ? block.words() : heading + "\n" + block.words();
    } else if (number == 0) {
      goOn(block);
    } else {
      String words = marked ? MARKER.matcher(block.words()).replaceFirst("") : block.words();
      paragraphs.add(new Paragraph(number, heading, words));
      heading = "";
    }
  }

  /** Where paragraphs bear numbers, one without belongs to the one before. */
  private void goOn(Block block) {
    Paragraph last = paragraphs.removeLast();
    String words = last.text() + "\n" + block.words();
    paragraphs.add(new Paragraph(last.number(), last.heading(), words));
  }
}
