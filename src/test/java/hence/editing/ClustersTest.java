package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Bars;
import hence.drawing.Drawing;
import hence.drawing.MapDrawing;
import hence.drawing.Mark;
import hence.drawing.PartsDrawing;
import hence.drawing.Theme;
import hence.judging.RandomMaps;
import hence.layout.Direction;
import hence.layout.Rect;
import hence.map.ArgumentMap;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A scene painted part by part is the scene painted as one, from near and from afar. */
class ClustersTest {
  /** Labels and pills reach so far over the edge of what they belong to, at most. */
  private static final double BEYOND = 24;

  private static Desk desk(long seed) {
    Random random = new Random(seed);
    ArgumentMap map = RandomMaps.map(seed, 20);
    Direction[] directions = Direction.values();
    View view =
        View.of("en", random.nextBoolean() ? Theme.LIGHT : Theme.DARK)
            .withEngine(random.nextBoolean() ? "tidy" : "compact")
            .withDirection(directions[random.nextInt(directions.length)])
            .withFolded(random.nextInt(3) == 0 ? Set.of(map.contention()) : Set.of());
    return new Desk(map, Optional.empty(), view);
  }

  @Property(tries = 200)
  void partByPartIsTheWholePicture(@ForAll long seed) {
    Desk desk = desk(seed);
    Clusters clusters = desk.clusters();
    Drawing whole = MapDrawing.of(desk.scene());
    assertEquals(whole, clusters.drawing());
    assertEquals(whole.bounds(), clusters.bounds());
    for (int number = 0; number < clusters.size(); number++) {
      assertEquals(whole.marks().get(number), clusters.mark(number));
    }
  }

  @Property(tries = 200)
  void nothingThatShowsInAWindowIsLeftOut(@ForAll long seed) {
    Clusters clusters = desk(seed).clusters();
    Random random = new Random(seed);
    Rect all = clusters.bounds();
    for (int i = 0; i < 20; i++) {
      double x = all.x() + random.nextDouble() * all.width();
      double y = all.y() + random.nextDouble() * all.height();
      double side = 1 + random.nextDouble() * random.nextDouble() * all.width();
      Rect window = new Rect(x, y, side, side * 0.6);
      BitSet near = clusters.near(window);
      for (int number = 0; number < clusters.parts(); number++) {
        Mark.Cluster cluster = (Mark.Cluster) clusters.mark(number);
        assertTrue(
            near.get(number) || !cluster.bounds().overlaps(window),
            clusters.partId(number) + " in " + window);
      }
    }
  }

  @Property(tries = 100)
  void everyPartIsSeenFromAfarWhereItStands(@ForAll long seed) {
    Desk desk = desk(seed);
    PartsDrawing parts = PartsDrawing.of(desk.scene());
    Bars afar = Bars.afar(parts);
    for (int number = 0; number < parts.size(); number++) {
      assertTrue(afar.begin(number) < afar.end(number), parts.partId(number));
      Rect around = parts.around(number).grow(BEYOND);
      Rect box = desk.rect(parts.partId(number)).orElseThrow();
      boolean covers = false;
      for (int bar = afar.begin(number); bar < afar.end(number); bar++) {
        Rect own = rect(afar, bar);
        assertTrue(around.encloses(own), own + " of " + parts.partId(number));
        covers |= own.grow(0.1).overlaps(box);
      }
      assertTrue(covers, parts.partId(number));
    }
    assertEquals(List.of(), List.copyOf(parts.caption()));
  }

  private static Rect rect(Bars bars, int bar) {
    double left = bars.left(bar);
    double top = bars.top(bar);
    return new Rect(left, top, bars.right(bar) - left, bars.bottom(bar) - top);
  }
}
