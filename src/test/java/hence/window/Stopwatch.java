package hence.window;

import java.util.ArrayList;
import java.util.List;

/** What doing the same thing several times took in a window, in milliseconds. */
final class Stopwatch {
  private final List<Double> toFrame = new ArrayList<>();
  private final List<Double> toDone = new ArrayList<>();
  private final List<Double> still = new ArrayList<>();
  private long begun = System.nanoTime();
  private long last = begun;
  private double first = -1;
  private double done = -1;
  private double longest;

  void begin() {
    begun = System.nanoTime();
    last = begun;
    first = -1;
    done = -1;
    longest = 0;
  }

  /** The frame before this one has been shown now. */
  void frame(boolean isDone) {
    long now = System.nanoTime();
    longest = Math.max(longest, (now - last) / 1e6);
    last = now;
    double since = (now - begun) / 1e6;
    first = first < 0 ? since : first;
    done = done < 0 && isDone ? since : done;
  }

  boolean isDone() {
    return done >= 0;
  }

  void end() {
    toFrame.add(first);
    toDone.add(done);
    still.add(longest);
  }

  void print(String name) {
    System.out.printf(
        "%-16s next frame: %s; done: %s; stood still: %s%n",
        name, spread(toFrame), spread(toDone), spread(still));
  }

  private static String spread(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return String.format(
        "median %6.1f, 95 %% %6.1f, most %6.1f",
        sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.getLast());
  }
}
