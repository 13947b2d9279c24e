package hence.lesson.hints;

import java.util.List;

/**
 * Something that an author may want to look at again; never an error.
 *
 * @param parts ids of the parts it is about, the one to look at first in front
 * @param words the words of the map that raised it, as they are written there
 * @param sentence what there is to think about
 */
public record Hint(HintRule rule, List<String> parts, List<String> words, String sentence) {
  public Hint {
    parts = List.copyOf(parts);
    words = List.copyOf(words);
  }
}
