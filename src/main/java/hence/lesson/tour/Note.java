package hence.lesson.tour;

import java.util.List;

/** What is said at a step, taken apart so that any surface can set it. */
public record Note(List<Block> blocks) {
  public Note {
    blocks = List.copyOf(blocks);
  }

  /**
   * A paragraph, or an entry of a list.
   *
   * @param marker a bullet or a number before it; empty for a paragraph
   * @param depth how many lists it stands in
   */
  public record Block(String marker, int depth, List<Run> runs) {
    public Block {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Words of one look; a line break within them is meant.
   *
   * @param link where they lead, empty if nowhere
   */
  public record Run(String words, boolean strong, boolean emphasis, String link) {}

  /** All words without their looks, a line for each block. */
  public String plain() {
    StringBuilder plain = new StringBuilder();
    for (Block block : blocks) {
      plain.append(plain.isEmpty() ? "" : "\n");
      plain.append(block.marker()).append(block.marker().isEmpty() ? "" : " ");
      block.runs().forEach(run -> plain.append(run.words()));
    }
    return plain.toString();
  }
}
