package hence.layout.compact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.layout.Direction;
import hence.layout.RandomMaps;
import hence.layout.compact.Settling.Settled;
import hence.layout.parts.Depths;
import hence.layout.parts.Descent;
import hence.layout.parts.Gaps;
import hence.layout.parts.PartTable;
import hence.layout.parts.Plan;
import hence.map.ArgumentMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CompactionTest {
  private static final double WIDE = 16 / 9.0;
  private static final double EPS = 0.03;

  @Property(tries = 60)
  void allMovesUpAndNothingPassesAnything(
      @ForAll @IntRange(max = 999) int seed,
      @ForAll @IntRange(min = 2, max = 90) int claims,
      @ForAll @DoubleRange(max = 0.2) double cross,
      @ForAll @DoubleRange(max = 0.2) double undercuts) {
    Settled settled =
        settle(RandomMaps.tree(seed, claims).withCross(cross).withUndercuts(undercuts));
    PartTable parts = settled.steps().parts;
    Plan before = Draft.roomy(settled, parts).plan();
    Plan after = Draft.of(settled, parts).plan();
    assertArrayEquals(before.x, after.x);
    for (int one = 0; one < parts.size; one++) {
      assertTrue(after.y[one] <= before.y[one] && after.y[one] >= 0, parts.ids[one]);
      for (int other = 0; other < parts.size; other++) {
        double between = before.y[other] - before.bottom(one);
        if (between >= 0 && overlap(before, one, other)) {
          double least = Math.min(between, isHead(one, other, parts) ? 0 : Gaps.DOWN);
          assertTrue(
              after.y[other] - after.bottom(one) >= least - EPS,
              parts.ids[other] + " below " + parts.ids[one]);
        }
      }
    }
  }

  @Property(tries = 60)
  void rowsStayRows(
      @ForAll @IntRange(max = 999) int seed, @ForAll @IntRange(min = 2, max = 90) int claims) {
    Settled settled = settle(RandomMaps.tree(seed, claims).withCross(0.1));
    Steps steps = settled.steps();
    Plan before = Draft.roomy(settled, steps.parts).plan();
    Plan after = Draft.of(settled, steps.parts).plan();
    for (int step = 1; step < steps.size; step++) {
      for (int other = step + 1; other < steps.size; other++) {
        int one = steps.part(step);
        int next = steps.part(other);
        if (steps.parent[step] == steps.parent[other] && before.y[one] == before.y[next]) {
          assertEquals(after.y[one], after.y[next], EPS);
        }
      }
    }
  }

  /** What is compacted cannot be compacted further. */
  @Property(tries = 60)
  void nothingCouldMoveUpFurther(
      @ForAll @IntRange(max = 999) int seed, @ForAll @IntRange(min = 2, max = 90) int claims) {
    Settled settled = settle(RandomMaps.tree(seed, claims).withCross(0.1));
    Draft once = Draft.of(settled, settled.steps().parts);
    double[] y = once.plan().y.clone();
    new Compaction(once.plan(), settled.steps(), once.links()).run();
    assertArrayEquals(y, once.plan().y, EPS);
  }

  @Test
  void largerMapsGetMuchLower() {
    double before = 0;
    double after = 0;
    for (int seed = 1; seed <= 8; seed++) {
      Settled settled = settle(RandomMaps.tree(seed, 300).withCross(0.08));
      before += Draft.roomy(settled, settled.steps().parts).plan().depth();
      after += Draft.of(settled, settled.steps().parts).plan().depth();
    }
    assertTrue(after < 0.97 * before, after + " against " + before);
  }

  private static Settled settle(RandomMaps recipe) {
    ArgumentMap map = recipe.map();
    PartTable parts = new PartTable(map, RandomMaps.sizes(map, recipe.seed()), Direction.DOWN);
    return new Settling(parts, new Depths(parts, new Descent(parts)), WIDE).anew();
  }

  private static boolean overlap(Plan plan, int one, int other) {
    return plan.x[one] < plan.right(other) && plan.x[other] < plan.right(one);
  }

  /** Whether one is the bracket of the other, which stands right under it. */
  private static boolean isHead(int one, int other, PartTable parts) {
    return !parts.isClaim(one) && parts.isClaim(other);
  }
}
