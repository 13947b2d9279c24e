package hence.editing;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds claims of a map by the words in them, in any language of the map. Its words are brought to
 * one form when it is made, so that it answers while one types. Immutable.
 */
public final class Search {
  private final List<Claim> claims;
  private final String[] words;

  private Search(ArgumentMap map) {
    claims = map.claims();
    words = claims.stream().map(Search::words).toArray(String[]::new);
  }

  public static Search of(ArgumentMap map) {
    return new Search(map);
  }

  /** Whether it finds the claims of that map as they are now. */
  public boolean isOf(ArgumentMap map) {
    return claims == map.claims();
  }

  /** The claims that hold every word of the query, in reading order. */
  public List<Claim> claims(String query) {
    List<String> wanted =
        Stream.of(Likeness.plain(query).split("\\s+")).filter(w -> !w.isEmpty()).toList();
    List<Claim> found = new ArrayList<>();
    for (int i = 0; i < words.length && !wanted.isEmpty(); i++) {
      if (wanted.stream().allMatch(words[i]::contains)) {
        found.add(claims.get(i));
      }
    }
    return found;
  }

  private static String words(Claim claim) {
    StringBuilder all = new StringBuilder(claim.id());
    append(all, claim.text());
    claim.label().ifPresent(label -> append(all, label));
    claim.tags().forEach(tag -> all.append('\n').append(tag));
    return Likeness.plain(all.toString());
  }

  private static void append(StringBuilder all, Text text) {
    text.byLanguage().values().forEach(words -> all.append('\n').append(words));
  }
}
