package hence.lesson.grading;

import java.util.List;
import java.util.stream.Stream;

/**
 * A finding with what is behind it.
 *
 * @param authors the reasons of the reference that it is about, by number
 * @param place where it comes in reading order
 */
public record Mistake(Finding finding, List<Integer> authors, int place) {
  public Mistake {
    authors = List.copyOf(authors);
  }

  /** Both as one mistake. */
  Mistake and(Mistake other) {
    List<Integer> all =
        Stream.concat(authors.stream(), other.authors.stream()).distinct().sorted().toList();
    return new Mistake(finding, all, Math.min(place, other.place));
  }

  public FindingKind kind() {
    return finding.kind();
  }
}
