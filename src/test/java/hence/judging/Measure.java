package hence.judging;

import hence.map.ArgumentMap;
import java.util.function.Supplier;

/** Times judging and cut sets on generated maps; run by hand. */
final class Measure {
  public static void main(String[] arguments) {
    LargeMaps.Shape shape =
        switch (arguments[0]) {
          case "fragile" -> LargeMaps.Shape.FRAGILE;
          case "circular" -> LargeMaps.Shape.CIRCULAR;
          case "fragile-circular" -> LargeMaps.Shape.FRAGILE_CIRCULAR;
          default -> LargeMaps.Shape.USUAL;
        };
    for (int round = 0; round < 2; round++) {
      for (int count : new int[] {50, 2_000, 10_000, 50_000}) {
        for (int seed = 1; seed <= 4; seed++) {
          measure(count, seed, shape);
        }
      }
    }
  }

  private static void measure(int count, int seed, LargeMaps.Shape shape) {
    ArgumentMap map = LargeMaps.map(count, seed, shape);
    System.out.printf("%6d claims %6d reasons:", map.claims().size(), map.reasons().size());
    for (Lens lens : Lens.values()) {
      time(lens.word(), () -> Judgement.of(map, lens, Opinions.NONE).status(map.contention()));
    }
    time(
        "cuts",
        () -> {
          CutSets cuts = CutSets.of(map, Opinions.NONE);
          long[] bySize = new long[4];
          cuts.cuts().forEach(cut -> bySize[cut.size()]++);
          return "%d+%d+%d up to %d"
              .formatted(bySize[1], bySize[2], bySize[3], cuts.completeSize());
        });
    time(
        "supports",
        () -> {
          SupportSets supports = SupportSets.of(map, Opinions.NONE);
          int least = supports.supports().isEmpty() ? 0 : supports.supports().getFirst().size();
          return "%d from %d %s".formatted(supports.supports().size(), least, supports.complete());
        });
    time("load", () -> Load.of(map, Opinions.NONE).completeSize());
    System.out.println();
  }

  private static void time(String what, Supplier<Object> work) {
    long start = System.nanoTime();
    Object result = work.get();
    System.out.printf("  %s %s %.1f ms", what, result, (System.nanoTime() - start) / 1e6);
  }
}
