package hence.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs the reasons of two maps that say exactly the same; an equal id breaks ties, then order. */
final class Twins {
  private Twins() {}

  /** The reason of the attempt that is the twin of each of the reference, or -1. */
  static int[] of(List<Bond> reference, List<Bond> attempt) {
    Contents contents = new Contents();
    Map<Integer, List<Integer>> saying = new HashMap<>();
    int[] own = contents.of(reference);
    int[] theirs = contents.of(attempt);
    for (int i = 0; i < theirs.length; i++) {
      saying.computeIfAbsent(theirs[i], _ -> new ArrayList<>()).add(i);
    }
    int[] twins = new int[own.length];
    Arrays.fill(twins, -1);
    Map<Integer, Deque<Integer>> left = new HashMap<>();
    Map<Integer, List<Integer>> asking = new HashMap<>();
    for (int i = 0; i < own.length; i++) {
      asking.computeIfAbsent(own[i], _ -> new ArrayList<>()).add(i);
    }
    asking.forEach((content, askers) -> {
      List<Integer> found = new ArrayList<>(saying.getOrDefault(content, List.of()));
      for (int asker : askers) {
        found.stream()
            .filter(i -> attempt.get(i).id().equals(reference.get(asker).id()))
            .findFirst()
            .ifPresent(i -> {
              twins[asker] = i;
              found.remove(i);
            });
      }
      left.put(content, new ArrayDeque<>(found));
    });
    for (int i = 0; i < own.length; i++) {
      if (twins[i] < 0 && !left.get(own[i]).isEmpty()) {
        twins[i] = left.get(own[i]).poll();
      }
    }
    return twins;
  }
}
