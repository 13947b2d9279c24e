package hence.layout;

import hence.layout.engines.Engines;
import hence.map.ArgumentMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints how long engines take for grown trees with 8 % cross links, warm: the least and the median
 * of many runs.
 *
 * <p>Arguments, all optional: engines joined by commas, numbers of claims likewise, seconds each.
 */
public final class LayoutSpeed {
  private LayoutSpeed() {}

  /** Prints a line for each engine and number of claims. */
  public static void main(String[] args) {
    List<String> engines = args.length > 0 ? List.of(args[0].split(",")) : List.of("tidy");
    String counts = args.length > 1 ? args[1] : "500,2000,10000,50000";
    double seconds = args.length > 2 ? Double.parseDouble(args[2]) : 5;
    for (int claims : Arrays.stream(counts.split(",")).mapToInt(Integer::parseInt).toArray()) {
      ArgumentMap map = RandomMaps.tree(1, claims).withCross(0.08).map();
      Sizes sizes = RandomMaps.sizes(map, 1);
      for (String engine : engines) {
        double[] times = time(Engines.named(engine), map, sizes, seconds);
        System.out.printf(
            Locale.ROOT,
            "%s %d: least %.1f ms, median %.1f ms%n",
            engine,
            claims,
            times[0],
            times[times.length / 2]);
      }
    }
  }

  /** The sorted times of the later half of the runs, in milliseconds. */
  private static double[] time(Engine engine, ArgumentMap map, Sizes sizes, double seconds) {
    double[] times = new double[100_000];
    int n = 0;
    long end = System.nanoTime() + (long) (seconds * 1e9);
    while (n < 6 || n < times.length && System.nanoTime() < end) {
      long start = System.nanoTime();
      engine.place(map, sizes, Direction.DOWN);
      times[n++] = (System.nanoTime() - start) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(times, n / 2, n);
    Arrays.sort(warm);
    return warm;
  }
}
