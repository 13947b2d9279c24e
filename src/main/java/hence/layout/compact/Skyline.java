package hence.layout.compact;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** What can be seen from below of things that are added from the top down. */
final class Skyline {
  private static final int NOTHING = -1;

  /** What is seen from each place on to the next, from left to right. */
  private final NavigableMap<Double, Integer> seen =
      new TreeMap<>(Map.of(Double.NEGATIVE_INFINITY, NOTHING));

  /** Tells what is seen somewhere between two places. */
  void look(double left, double right, IntConsumer tell) {
    int last = NOTHING;
    for (int thing : seen.subMap(seen.floorKey(left), true, right, false).values()) {
      if (thing != NOTHING && thing != last) {
        tell.accept(thing);
      }
      last = thing;
    }
  }

  /** Adds a thing that hides what is above it. */
  void add(double left, double right, int thing) {
    seen.putIfAbsent(right, seen.floorEntry(right).getValue());
    seen.subMap(left, true, right, false).clear();
    seen.put(left, thing);
  }
}
