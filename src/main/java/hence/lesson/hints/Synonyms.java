package hence.lesson.hints;

import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Words that a map's author takes to say the same; in the map file's field {@code synonyms}, a list
 * of lists of words.
 */
final class Synonyms {
  private final List<List<Content>> groups = new ArrayList<>();

  /**
   * @param read reads a word of whatever language
   */
  static Synonyms of(ArgumentMap map, Function<String, Content> read) {
    Synonyms synonyms = new Synonyms();
    if (map.extras().fields().get("synonyms") instanceof List<?> groups) {
      for (Object group : groups) {
        if (group instanceof List<?> words) {
          synonyms.groups.add(
              words.stream()
                  .filter(String.class::isInstance)
                  .map(word -> read.apply((String) word))
                  .filter(content -> !content.atoms().isEmpty())
                  .toList());
        }
      }
    }
    return synonyms;
  }

  /** A wording in which each word can also be found by its synonyms. */
  Content widened(Content content) {
    if (groups.isEmpty()) {
      return content;
    }
    Set<String> keys = new HashSet<>(content.keys());
    for (List<Content> group : groups) {
      if (group.stream().anyMatch(word -> word.isWithin(List.of(content)))) {
        group.forEach(word -> keys.addAll(word.keys()));
      }
    }
    return new Content(content.words(), content.atoms(), keys);
  }
}
