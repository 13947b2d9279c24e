package hence.format.source;

import hence.format.kit.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of plain text: divided by empty lines, or each line one if there are none. An
 * entry of a list is one too. Nothing tells a heading, so there are none.
 */
final class PlainBlocks {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R[\\h\\f]*(?:\\R[\\h\\f]*)+|\\f");
  private static final Pattern LINE = Pattern.compile("\\R");

  /** An indented sign of a list, and the space behind it. */
  private static final Pattern BULLET = Pattern.compile("(?m)(?:^|\\R)\\h*[-*+•‣·●○▪◦–]\\h+");

  private PlainBlocks() {}

  static List<Block> of(String content) {
    String text = content.strip();
    Pattern between = EMPTY_LINE.matcher(text).find() ? EMPTY_LINE : LINE;
    List<Block> blocks = new ArrayList<>();
    for (String piece : between.split(text)) {
      for (String entry : BULLET.split(piece)) {
        if (!Blank.is(entry)) {
          blocks.add(Block.paragraph(entry));
        }
      }
    }
    return blocks;
  }
}
