package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Bars;
import hence.drawing.Drawing;
import hence.drawing.MapDrawing;
import hence.drawing.Mark;
import hence.drawing.PartsDrawing;
import hence.drawing.Step;
import hence.drawing.Theme;
import hence.judging.RandomMaps;
import hence.layout.Direction;
import hence.layout.Rect;
import hence.layout.Spot;
import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

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
            near.get(number) || !shows(cluster, window), clusters.partId(number) + " in " + window);
      }
    }
  }

  /** Links that run round half of a map would else be painted in every window of it. */
  @Test
  void farLinkIsNotNearWhereItOnlyPassesRound() {
    int far = 0;
    for (long seed = 1; seed <= 20; seed++) {
      View view = View.of("en", Theme.LIGHT);
      Desk desk = new Desk(RandomMaps.map(seed, 200), Optional.empty(), view);
      PartsDrawing parts = PartsDrawing.of(desk.scene());
      // A small map has so few tiles that much is near on each.
      for (int number = 0; number < parts.size() && parts.size() > 128; number++) {
        List<Rect> pieces = parts.pieces(number);
        Rect around = pieces.stream().reduce(Rect::union).orElseThrow();
        Rect middle = new Rect(around.centerX(), around.centerY(), 1, 1);
        double wide = desk.bounds().width() / 8;
        double high = desk.bounds().height() / 8;
        Rect tiles = new Rect(middle.x() - wide, middle.y() - high, 2 * wide + 1, 2 * high + 1);
        if (pieces.size() > 1 && pieces.stream().noneMatch(tiles::overlaps)) {
          assertFalse(desk.clusters().near(middle).get(number), parts.partId(number));
          far++;
        }
      }
    }
    assertTrue(far >= 3, far + " far links");
  }

  @Property(tries = 100)
  void everyPartIsSeenFromAfarWhereItStands(@ForAll long seed) {
    Desk desk = desk(seed);
    PartsDrawing parts = PartsDrawing.of(desk.scene());
    Bars afar = Bars.afar(parts);
    for (int number = 0; number < parts.size(); number++) {
      assertTrue(afar.begin(number) < afar.end(number), parts.partId(number));
      Rect around = parts.pieces(number).stream().reduce(Rect::union).orElseThrow().grow(BEYOND);
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

  /** Whether anything that is inked lies in the window: words and panels, and lines at a point. */
  private static boolean shows(Mark.Cluster cluster, Rect window) {
    return cluster.marks().stream()
        .anyMatch(mark ->
            switch (mark) {
              case Mark.Panel panel -> panel.rect().overlaps(window);
              case Mark.Line line -> spots(line).anyMatch(at -> window.contains(at.x(), at.y()));
              case Mark.Blade blade ->
                  blade.corners().stream().anyMatch(at -> window.contains(at.x(), at.y()));
              case Mark.Words words -> window.contains(words.x(), words.baseline());
              case Mark.Cluster inner -> shows(inner, window);
            });
  }

  /** Places that a line runs through, a few map units apart. */
  private static Stream<Spot> spots(Mark.Line line) {
    List<Spot> spots = new ArrayList<>();
    for (Step step : line.steps()) {
      switch (step) {
        case Step.MoveTo(double x, double y) -> spots.add(new Spot(x, y));
        case Step.LineTo(double x, double y) -> walk(spots, new Spot(x, y));
        case Step.BendTo(double _, double _, double x, double y) -> walk(spots, new Spot(x, y));
      }
    }
    return spots.stream();
  }

  private static void walk(List<Spot> spots, Spot to) {
    Spot from = spots.getLast();
    int count = 1 + (int) (Math.hypot(to.x() - from.x(), to.y() - from.y()) / 4);
    for (int i = 1; i <= count; i++) {
      double share = i / (double) count;
      spots.add(
          new Spot(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share));
    }
  }

  private static Rect rect(Bars bars, int bar) {
    double left = bars.left(bar);
    double top = bars.top(bar);
    return new Rect(left, top, bars.right(bar) - left, bars.bottom(bar) - top);
  }
}
