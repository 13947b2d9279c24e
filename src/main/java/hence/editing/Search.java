package hence.editing;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Text;
import java.util.List;
import java.util.stream.Stream;

/** Finds claims by the words in them, in any language of the map. */
public final class Search {
  private Search() {}

  /** Ids of the claims that hold every word of the query, in reading order. */
  public static List<String> claims(ArgumentMap map, String query) {
    List<String> wanted =
        Stream.of(Likeness.plain(query).split("\\s+")).filter(w -> !w.isEmpty()).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    return map.claims().stream().filter(claim -> matches(claim, wanted)).map(Claim::id).toList();
  }

  private static boolean matches(Claim claim, List<String> wanted) {
    StringBuilder all = new StringBuilder(claim.id());
    append(all, claim.text());
    claim.label().ifPresent(label -> append(all, label));
    claim.tags().forEach(tag -> all.append('\n').append(tag));
    String haystack = Likeness.plain(all.toString());
    return wanted.stream().allMatch(haystack::contains);
  }

  private static void append(StringBuilder all, Text text) {
    text.byLanguage().values().forEach(words -> all.append('\n').append(words));
  }
}
