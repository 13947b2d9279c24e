package hence.lesson;

import java.util.List;

/**
 * A finding with what is behind it.
 *
 * @param authors the reasons of the reference that it is about, by number
 * @param place where it comes in reading order
 */
record Mistake(Finding finding, List<Integer> authors, int place) {
  Mistake {
    authors = List.copyOf(authors);
  }

  FindingKind kind() {
    return finding.kind();
  }
}
