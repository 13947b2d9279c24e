package hence.lesson.grading;

import java.util.ArrayList;
import java.util.List;

/** The ways to split things into two or more heaps. */
final class Partitions {
  /** Of more things than these only the splits that take one or all apart. */
  private static final int ALL_WAYS = 4;

  private Partitions() {}

  static List<List<List<String>>> of(List<String> things) {
    List<List<List<String>>> found = new ArrayList<>();
    if (things.size() <= ALL_WAYS) {
      split(things, new ArrayList<>(), found);
      return found;
    }
    found.add(things.stream().map(List::of).toList());
    for (String one : things) {
      found.add(List.of(List.of(one), things.stream().filter(each -> !each.equals(one)).toList()));
    }
    return found;
  }

  private static void split(
      List<String> left, List<List<String>> heaps, List<List<List<String>>> found) {
    if (left.isEmpty()) {
      if (heaps.size() > 1) {
        found.add(heaps.stream().map(List::copyOf).toList());
      }
      return;
    }
    List<String> rest = left.subList(1, left.size());
    for (int i = 0; i <= heaps.size(); i++) {
      List<List<String>> grown = new ArrayList<>();
      heaps.forEach(heap -> grown.add(new ArrayList<>(heap)));
      if (i == heaps.size()) {
        grown.add(new ArrayList<>());
      }
      grown.get(i).add(left.getFirst());
      split(rest, grown, found);
    }
  }
}
