package hence.cli;

import hence.map.ArgumentMap;
import hence.map.Source;
import hence.map.Text;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names what a map is taken from, in a line. */
final class SourceLine {
  private SourceLine() {}

  /** Author, title and date of the map's first source; empty if it has none. */
  static String of(ArgumentMap map, String language) {
    if (map.sources().isEmpty()) {
      return "";
    }
    Source source = map.sources().getFirst();
    return Text.typeset(
        Stream.of(source.author(), source.title().in(language), source.date())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", ")));
  }
}
