package hence.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said at a step of a tour: paragraphs and entries of lists, ready to be set. */
public record Note(List<Block> blocks) {
  public static final Note EMPTY = new Note(List.of());

  public Note {
    blocks = List.copyOf(blocks);
  }

  /**
   * A paragraph or an entry of a list.
   *
   * @param marker what stands before an entry: a bullet or its number; empty before a paragraph
   * @param depth how many lists it stands in; 0 for a paragraph of its own
   */
  public record Block(String marker, int depth, List<Run> runs) {
    public Block {
      runs = List.copyOf(runs);
    }

    /** All words on end; a newline is a line break that is meant. */
    public String words() {
      return runs.stream().map(Run::words).collect(Collectors.joining());
    }
  }

  /**
   * Words that are set alike.
   *
   * @param link the address they lead to
   */
  public record Run(String words, boolean strong, boolean emphasis, Optional<String> link) {}
}
