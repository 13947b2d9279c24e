package hence.map;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which claims cite which paragraph of one source. */
public final class Citings {
  private final SortedMap<Integer, List<Citing>> byParagraph = new TreeMap<>();

  public Citings(ArgumentMap map, String source) {
    for (Claim claim : map.claims()) {
      for (Citation citation : claim.cites()) {
        if (citation.source().equals(source)) {
          byParagraph
              .computeIfAbsent(citation.paragraph(), _ -> new ArrayList<>())
              .add(new Citing(claim, citation));
        }
      }
    }
  }

  /** Who cites the paragraph of that number, in the order of the map; 0 is the whole source. */
  public List<Citing> of(int paragraph) {
    return List.copyOf(byParagraph.getOrDefault(paragraph, List.of()));
  }

  /** Everyone who cites the source. */
  public List<Citing> all() {
    return byParagraph.values().stream().flatMap(List::stream).toList();
  }

  /** The numbers of the paragraphs that are cited, without 0. */
  public SortedSet<Integer> paragraphs() {
    SortedSet<Integer> cited = new TreeSet<>(byParagraph.keySet());
    cited.remove(0);
    return cited;
  }
}
