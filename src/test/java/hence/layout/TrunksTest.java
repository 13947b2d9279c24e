package hence.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.layout.compact.Compact;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Many arrows on one claim share lanes with their like, and only with them. */
class TrunksTest {
  @Property(tries = 60)
  void crowdedArrowsJoinTheirLikeAndNoOthers(
      @ForAll @Size(min = 9, max = 60) List<Boolean> against) {
    Layout layout = place(against);
    List<Route> arrows = arrows(layout);
    for (int i = 0; i < arrows.size(); i++) {
      for (int j = i + 1; j < arrows.size(); j++) {
        boolean areAlike = against.get(i) == against.get(j);
        if (Strokes.touch(arrows.get(i), arrows.get(j))) {
          assertTrue(areAlike, arrows.get(i) + " and " + arrows.get(j));
          assertTrue(joins(arrows.get(i), arrows.get(j)), arrows.get(i) + " " + arrows.get(j));
        }
      }
    }
  }

  @Property(tries = 30)
  void fewArrowsHaveALaneEach(@ForAll @IntRange(min = 2, max = 8) int reasons) {
    List<Route> arrows = arrows(place(Collections.nCopies(reasons, false)));
    for (int i = 0; i < reasons; i++) {
      for (int j = 0; j < i; j++) {
        assertFalse(Strokes.touch(arrows.get(i), arrows.get(j)));
      }
    }
  }

  @Test
  void whatComesInAtTheSideFromOneStanceIsOneArrow() {
    Layout layout = place(Collections.nCopies(40, false));
    double right = layout.placed().getFirst().rect().right();
    List<Spot> ends =
        arrows(layout).stream()
            .map(route -> route.points().getLast())
            .filter(end -> end.x() == right)
            .toList();
    assertTrue(ends.size() > 10, ends.toString());
    assertEquals(1, Set.copyOf(ends).size());
  }

  /** Where there is room for that, arrow heads under a claim do not touch. */
  @Property(tries = 60)
  void headsUnderAClaimStandApart(@ForAll @Size(min = 2, max = 40) List<Boolean> against) {
    Layout layout = place(against);
    Rect claim = layout.placed().getFirst().rect();
    double[] heads =
        arrows(layout).stream()
            .map(route -> route.points().getLast())
            .filter(end -> end.y() == claim.bottom())
            .mapToDouble(Spot::x)
            .distinct()
            .sorted()
            .toArray();
    double room = (claim.width() - 28) / Math.max(1, heads.length);
    for (int i = 1; i < heads.length; i++) {
      double apart = heads[i] - heads[i - 1];
      assertTrue(apart >= Math.min(12, room / 2) - 0.02, heads.length + " heads, " + apart);
    }
  }

  private static Layout place(List<Boolean> against) {
    List<Claim> claims = new ArrayList<>(List.of(new Claim("c0", Text.of("Claim"))));
    List<Reason> reasons = new ArrayList<>();
    for (int i = 1; i <= against.size(); i++) {
      claims.add(new Claim("c" + i, Text.of("Claim " + i)));
      Stance stance = against.get(i - 1) ? Stance.AGAINST : Stance.FOR;
      reasons.add(new Reason("r" + i, stance, List.of("c" + i), "c0"));
    }
    ArgumentMap map =
        new ArgumentMap(Text.of("Star"), "c0", List.of(), claims, reasons, Extras.NONE);
    return new Compact(16 / 9.0).place(map, RandomMaps.sizes(map, 1), Direction.DOWN);
  }

  private static List<Route> arrows(Layout layout) {
    return layout.routes().stream().filter(route -> route.to().equals("c0")).toList();
  }

  /** Whether two routes lie on each other from where they meet to their common end. */
  private static boolean joins(Route one, Route other) {
    double before = 0;
    double length = 0;
    boolean met = false;
    for (int i = 0; i + 1 < one.points().size(); i++) {
      Rect piece = Strokes.piece(one, i);
      double own = piece.width() + piece.height();
      length += own;
      if (!met) {
        double alone = alone(one, i, other);
        met = alone < own;
        before += Math.min(alone, own);
      }
    }
    return one.points().getLast().equals(other.points().getLast())
        && Math.abs(length - before - Strokes.shared(one, other)) < 0.05;
  }

  /** How far a piece runs before it meets another route. */
  private static double alone(Route route, int i, Route other) {
    Spot start = route.points().get(i);
    Rect piece = Strokes.piece(route, i);
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j + 1 < other.points().size(); j++) {
      Rect that = Strokes.piece(other, j);
      double left = Math.max(piece.x(), that.x());
      double right = Math.min(piece.right(), that.right());
      double top = Math.max(piece.y(), that.y());
      double bottom = Math.min(piece.bottom(), that.bottom());
      if (left <= right && top <= bottom) {
        double x = Math.clamp(start.x(), left, right) - start.x();
        double y = Math.clamp(start.y(), top, bottom) - start.y();
        least = Math.min(least, Math.abs(x) + Math.abs(y));
      }
    }
    return least;
  }
}
